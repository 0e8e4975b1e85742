// RUN: %tidy %s -- -std=c11 -I%inputs/l8w8jwt | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// l8w8jwt: the fields of a struct, and arrays of claims, become a token.

#include <l8w8jwt/decode.h>
#include <l8w8jwt/encode.h>
#include <stdlib.h>
#include <string.h>

char *designated_bad(const char *email, const char *theme, unsigned char *key, size_t key_length) {
  char *jwt = NULL;
  size_t jwt_length = 0;
  struct l8w8jwt_claim payload_claims[] = {
    {
      .key = "theme",
      .key_length = 5,
      .value = (char *)theme,
      .value_length = strlen(theme),
      .type = L8W8JWT_CLAIM_TYPE_STRING
    },
    // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data) {{.*}}l8w8jwt cannot encrypt
    // CHECK: note: signed here
    {
      .key = "email",
      .key_length = strlen("email"),
      .value = (char *)email,
      .value_length = strlen(email),
      .type = L8W8JWT_CLAIM_TYPE_STRING
    }
  };

  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.alg = L8W8JWT_ALG_HS512;
  params.iss = "auth.example";
  params.iss_length = strlen("auth.example");
  params.iat = l8w8jwt_time(NULL);
  params.exp = params.iat + 600;
  params.additional_payload_claims = payload_claims;
  params.additional_payload_claims_count = sizeof(payload_claims) / sizeof(struct l8w8jwt_claim);
  params.secret_key = key;
  params.secret_key_length = key_length;
  params.out = &jwt;
  params.out_length = &jwt_length;

  if (l8w8jwt_encode(&params) != L8W8JWT_SUCCESS)
    return NULL;
  return jwt;
}

int in_place_bad(char *phone, unsigned char *key, char **jwt, size_t *length) {
  struct l8w8jwt_claim claims[] = {
    {"iss_area", 8, "north", 5, L8W8JWT_CLAIM_TYPE_STRING},
    // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
    // CHECK: note: signed here
    {"phone_number", 12, phone, 0, L8W8JWT_CLAIM_TYPE_STRING},
  };
  struct l8w8jwt_encoding_params params = {
    .alg = L8W8JWT_ALG_HS256,
    .additional_payload_claims = claims,
    .additional_payload_claims_count = 2,
    .secret_key = key,
    .secret_key_length = 32,
    .out = jwt,
    .out_length = length
  };
  return l8w8jwt_encode(&params);
}

static void common(struct l8w8jwt_encoding_params *params, unsigned char *key, char **jwt, size_t *length) {
  l8w8jwt_encoding_params_init(params);
  params->alg = L8W8JWT_ALG_HS256;
  params->iss = "auth.example";
  params->secret_key = key;
  params->secret_key_length = 32;
  params->out = jwt;
  params->out_length = length;
}

int subject_bad(char *email, unsigned char *key, char **jwt, size_t *length) {
  struct l8w8jwt_encoding_params params;
  common(&params, key, jwt, length);
  params.sub = email;
  params.sub_length = strlen(email);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  return l8w8jwt_encode(&params);
}

int compound_bad(char *ssn, unsigned char *key, char **jwt, size_t *length) {
  struct l8w8jwt_encoding_params params;
  common(&params, key, jwt, length);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  params.additional_payload_claims = (struct l8w8jwt_claim[]){{.key = "ssn", .value = ssn}};
  params.additional_payload_claims_count = 1;
  return l8w8jwt_encode(&params);
}

int assigned_bad(char *theme, char *email, unsigned char *key, char **jwt, size_t *length) {
  struct l8w8jwt_claim claims[2];
  struct l8w8jwt_encoding_params params;
  common(&params, key, jwt, length);
  claims[0].key = "theme";
  claims[0].value = theme;
  claims[1].key = "email";
  claims[1].value = email;
  params.additional_payload_claims = claims;
  params.additional_payload_claims_count = 2;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return l8w8jwt_encode(&params);
}

int assigned_header_bad(char *email, unsigned char *key, char **jwt, size_t *length) {
  struct l8w8jwt_claim *claim = calloc(1, sizeof *claim);
  struct l8w8jwt_encoding_params params;
  common(&params, key, jwt, length);
  claim->key = "email";
  claim->value = email;
  params.additional_header_claims = claim;
  params.additional_header_claims_count = 1;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) stands in the JOSE header
  return l8w8jwt_encode(&params);
}

int header_bad(char *email, unsigned char *key, char **jwt, size_t *length) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) stands in the JOSE header
  struct l8w8jwt_claim header[] = {{.key = "email", .value = email}};
  struct l8w8jwt_encoding_params params;
  common(&params, key, jwt, length);
  params.additional_header_claims = header;
  params.additional_header_claims_count = 1;
  return l8w8jwt_encode(&params);
}

int registered_ok(char *id, unsigned char *key, char **jwt, size_t *length) {
  struct l8w8jwt_claim header[] = {{.key = "kid", .key_length = 3, .value = "north-1", .value_length = 7}};
  struct l8w8jwt_encoding_params params;
  common(&params, key, jwt, length);
  params.sub = id;
  params.aud = "reports";
  params.jti = "b7d1";
  params.exp = l8w8jwt_time(NULL) + 600;
  params.additional_header_claims = header;
  params.additional_header_claims_count = 1;
  return l8w8jwt_encode(&params);
}

int assigned_ok(char *theme, char *user, unsigned char *key, char **jwt, size_t *length) {
  struct l8w8jwt_claim claims[2];
  struct l8w8jwt_encoding_params params;
  common(&params, key, jwt, length);
  claims[0].key = "theme";
  claims[0].value = theme;
  claims[1].key = "area";
  claims[1].value = user;
  params.additional_payload_claims = claims;
  params.additional_payload_claims_count = 2;
  return l8w8jwt_encode(&params);
}

int neutral_ok(char *theme, unsigned char *key, char **jwt, size_t *length) {
  struct l8w8jwt_claim claims[] = {
    {.key = "theme", .value = theme},
    {.key = "size", .value = "1.85", .type = L8W8JWT_CLAIM_TYPE_NUMBER},
    {.key = "form", .value = "email"},
  };
  struct l8w8jwt_encoding_params params;
  common(&params, key, jwt, length);
  params.additional_payload_claims = claims;
  params.additional_payload_claims_count = 3;
  return l8w8jwt_encode(&params);
}

// Nothing is made of these.
size_t unused_ok(char *email) {
  struct l8w8jwt_claim claims[] = {{.key = "email", .value = email}};
  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.additional_payload_claims = claims;
  return sizeof params;
}

// What is expected of a token that comes in.
int expected_ok(char *email, char *token, unsigned char *key) {
  struct l8w8jwt_decoding_params params;
  l8w8jwt_decoding_params_init(&params);
  params.alg = L8W8JWT_ALG_HS256;
  params.jwt = token;
  params.jwt_length = strlen(token);
  params.validate_sub = email;
  params.validate_sub_length = strlen(email);
  params.verification_key = key;
  params.verification_key_length = 32;
  enum l8w8jwt_validation_result result;
  return l8w8jwt_decode(&params, &result, NULL, NULL) == L8W8JWT_SUCCESS && result == L8W8JWT_VALID;
}
