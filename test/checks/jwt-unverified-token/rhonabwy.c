// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy, jansson

// rhonabwy parses a token, and verifies it by another call.

#include <rhonabwy.h>
#include <string.h>

int parsed_bad(const char *token) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'scope' is used from a token that is decoded here and never verified
  r_jwt_parse(jwt, token, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'scope' is read here
  int may = strstr(r_jwt_get_claim_str_value(jwt, "scope"), "write") != NULL;
  r_jwt_free(jwt);
  return may;
}

int verified_ok(const char *token, jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_parse(jwt, token, 0);
  int may = r_jwt_verify_signature(jwt, key, 0) == RHN_OK &&
            strstr(r_jwt_get_claim_str_value(jwt, "scope"), "write");
  r_jwt_free(jwt);
  return may;
}

// The token has its key already.
int keyInside_ok(const char *token, jwk_t *key) {
  int may = 0;
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  r_jwt_add_sign_keys(jwt, NULL, key);
  if (r_jwt_verify_signature(jwt, NULL, 0) == RHN_OK)
    may = strstr(r_jwt_get_claim_str_value(jwt, "scope"), "write") != NULL;
  r_jwt_free(jwt);
  return may;
}

int quick_bad(const char *token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'admin' is used
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'admin' is read here
  int admin = r_jwt_get_claim_int_value(jwt, "admin") != 0;
  r_jwt_free(jwt);
  return admin;
}

// All claims at once.
int document_bad(const char *token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  json_t *claims = r_jwt_get_full_claims_json_t(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'role' is read here
  int admin = !strcmp(json_string_value(json_object_get(claims, "role")), "admin");
  json_decref(claims);
  r_jwt_free(jwt);
  return admin;
}

// A JWE by itself is authenticated by its key.
int decrypted_ok(const char *token, jwk_t *key) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  int admin = r_jwt_decrypt(jwt, key, 0) == RHN_OK && r_jwt_get_claim_int_value(jwt, "admin");
  r_jwt_free(jwt);
  return admin;
}
