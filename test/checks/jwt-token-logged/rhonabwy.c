// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// rhonabwy's tokens, payloads and keys in logs.

#include <rhonabwy.h>
#include <stdio.h>
#include <string.h>

void signed_bad(jwt_t *jwt, jwk_t *key) {
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  printf("%s\n", token);
}

void nested_bad(jwt_t *jwt, jwk_t *sign_key, jwk_t *enc_key) {
  char *token = r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign_key, 0, enc_key, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encrypted token is written to the console
  printf("%s\n", token);
}

void payload_bad(const char *token) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_parse(jwt, token, 0);
  char *claims = r_jwt_get_full_claims_str(jwt);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: decoded payload is written to the console
  // CHECK: :[[@LINE-3]]:{{[0-9]+}}: note: decoded here
  printf("%s\n", claims);
}

void decrypted_bad(jwe_t *jwe, jwk_t *key) {
  size_t length = 0;
  r_jwe_decrypt(jwe, key, 0);
  const unsigned char *text = r_jwe_get_payload(jwe, &length);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decrypted payload is written to the console
  printf("%s\n", (const char *)text);
}

void received_bad(const char *token) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  if (r_jwt_parse(jwt, token, 0) != RHN_OK)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    fprintf(stderr, "not a token: %s\n", token);
}

void key_bad(void) {
  jwk_t *key = r_jwk_quick_import(R_IMPORT_JSON_STR, "{\"kty\":\"oct\",\"k\":\"AAAA\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  printf("%s\n", r_jwk_export_to_json_str(key, 1));
}

void signed_ok(jwt_t *jwt, jwk_t *key) {
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  if (token == NULL)
    fprintf(stderr, "not signed\n");
  r_free(token);
}

void header_ok(const char *token) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  printf("kid %s, alg %d\n", r_jwt_get_header_str_value(jwt, "kid"), (int)r_jwt_get_sign_alg(jwt));
}

void id_ok(const char *token) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  printf("jti %s\n", r_jwt_get_claim_str_value(jwt, "jti"));
}

void thumbprint_ok(jwk_t *key) {
  printf("%s\n", r_jwk_thumbprint(key, R_JWK_THUMB_SHA256, 0));
}

void length_ok(jwe_t *jwe, jwk_t *key) {
  size_t length = 0;
  r_jwe_decrypt(jwe, key, 0);
  r_jwe_get_payload(jwe, &length);
  printf("%zu bytes\n", length);
}

void type_ok(const char *token) {
  printf("type %d\n", r_jwt_token_type(token));
}

// What comes from an address is another party's public half.
void key_set_from_elsewhere_ok(const char *uri) {
  jwks_t *keys = r_jwks_quick_import(R_IMPORT_JKU, R_FLAG_FOLLOW_REDIRECT, uri, R_IMPORT_NONE);
  printf("%s\n", r_jwks_export_to_json_str(keys, 0));
}

void key_set_bad(const unsigned char *secret, size_t length) {
  jwks_t *keys = r_jwks_quick_import(R_IMPORT_SYMKEY, secret, length, R_IMPORT_NONE);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  printf("%s\n", r_jwks_export_to_json_str(keys, 0));
}
