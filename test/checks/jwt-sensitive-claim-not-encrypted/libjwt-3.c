// RUN: %tidy %s -- -std=gnu11 -I%inputs/libjwt-3 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// libjwt 3: a builder takes claims in structs, and a JWE's builder encrypts what is given to it.

#include <jwt.h>
#include <stdlib.h>
#include <string.h>

char *claim_bad(const jwk_item_t *key, const char *user, const char *email) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_value_t value;

  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_set_SET_STR(&value, "iss", "auth.example");
  jwt_builder_claim_set(builder, &value);
  jwt_set_SET_STR(&value, "sub", user);
  jwt_builder_claim_set(builder, &value);
  jwt_set_SET_STR(&value, "email", email);
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+6]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  if (jwt_builder_claim_set(builder, &value) != JWT_VALUE_ERR_NONE)
    return NULL;
  if (jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 600))
    return NULL;
  return jwt_builder_generate(builder);
}

char *in_place_bad(const jwk_item_t *key, long number) {
  jwt_builder_t *builder = jwt_builder_new();
  jwt_value_t value;
  jwt_builder_setkey(builder, JWT_ALG_ES256, key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  jwt_builder_claim_set(builder, jwt_set_SET_INT(&value, "ssn", number));
  char *token = jwt_builder_generate(builder);
  jwt_builder_free(builder);
  return token;
}

char *initialized_bad(const jwk_item_t *key, const char *phone) {
  jwt_builder_t *builder = jwt_builder_new();
  jwt_value_t value = {.type = JWT_VALUE_STR, .name = "phone_number", .str_val = phone};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  jwt_builder_claim_set(builder, &value);
  jwt_builder_setkey(builder, JWT_ALG_ES256, key);
  return jwt_builder_generate(builder);
}

static int set(jwt_builder_t *builder, const char *name, const char *text) {
  jwt_value_t value;
  jwt_set_SET_STR(&value, name, text);
  return jwt_builder_claim_set(builder, &value) == JWT_VALUE_ERR_NONE ? 0 : -1;
}

char *helper_bad(const jwk_item_t *key, const char *birthdate) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
  if (jwt_builder_setkey(builder, JWT_ALG_HS256, key) || set(builder, "iss", "clinic") || set(builder, "birthdate", birthdate))
    return NULL;
  return jwt_builder_generate(builder);
}

char *payload_bad(const jwk_item_t *key, const char *email) {
  jwt_builder_t *builder = jwt_builder_new();
  char text[256];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  int length = snprintf(text, sizeof(text), "{\"email\":\"%s\"}", email);
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_builder_setpayload(builder, (const unsigned char *)text, (size_t)length);
  return jwt_builder_generate(builder);
}

static int add_name(jwt_t *jwt, jwt_config_t *config) {
  jwt_value_t value;
  jwt_set_SET_STR(&value, "family_name", (const char *)config->ctx);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'family_name' (personal data)
  return jwt_claim_set(jwt, &value) != JWT_VALUE_ERR_NONE;
}

char *callback_bad(const jwk_item_t *key, char *name) {
  jwt_builder_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_builder_setcb(builder, add_name, name);
  return jwt_builder_generate(builder);
}

// In a JWE's header everybody reads it.
char *header_bad(const jwk_item_t *key, const char *text) {
  jwe_builder_t *builder = jwe_builder_new();
  jwe_builder_setkey(builder, JWE_ALG_RSA_OAEP, JWE_ENC_A256GCM, key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'email' (contact data)
  jwe_builder_add_protected_json(builder, "email", "\"a@example.org\"");
  return jwe_builder_generate(builder, (const unsigned char *)text, strlen(text));
}

char *registered_ok(const jwk_item_t *key, const char *user) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_value_t value;
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_builder_settyp(builder, "at+jwt");
  jwt_set_SET_STR(&value, "sub", user);
  jwt_builder_claim_set(builder, &value);
  jwt_set_SET_STR(&value, "theme", "email");
  jwt_builder_claim_set(builder, &value);
  jwt_set_SET_STR(&value, "kid", "north-1");
  jwt_builder_header_set(builder, &value);
  jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 600);
  return jwt_builder_generate(builder);
}

char *removed_ok(const jwk_item_t *key, const char *email) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  set(builder, "email", email);
  jwt_builder_claim_del(builder, "email");
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  return jwt_builder_generate(builder);
}

char *encrypted_ok(const jwk_item_t *key, const char *email) {
  char text[256];
  int length = snprintf(text, sizeof(text), "{\"email\":\"%s\"}", email);
  jwe_builder_t *builder = jwe_builder_new();
  if (jwe_builder_setkey(builder, JWE_ALG_RSA_OAEP, JWE_ENC_A256GCM, key))
    return NULL;
  char *token = jwe_builder_generate(builder, (const unsigned char *)text, (size_t)length);
  jwe_builder_free(builder);
  return token;
}

char *nested_ok(const jwk_item_t *signing, const jwk_item_t *recipient, const char *email) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_ES256, signing);
  set(builder, "email", email);
  char *token = jwt_builder_generate(builder);
  if (token == NULL)
    return NULL;
  jwe_builder_t *outer = jwe_builder_new();
  jwe_builder_setkey(outer, JWE_ALG_RSA_OAEP, JWE_ENC_A256GCM, recipient);
  jwe_builder_add_protected_json(outer, "cty", "\"JWT\"");
  char *nested = jwe_builder_generate(outer, (const unsigned char *)token, strlen(token));
  free(token);
  jwe_builder_free(outer);
  return nested;
}

int expected_ok(const jwk_item_t *key, const char *email, const char *token) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  jwt_checker_claim_set(checker, JWT_CLAIM_SUB, email);
  int result = jwt_checker_verify(checker, token);
  jwt_checker_free(checker);
  return result == 0;
}
