// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// cjose imports a token, and verifies it by another call.

#include <cjose/cjose.h>
#include <jansson.h>
#include <string.h>

static int is_admin(const uint8_t *text, size_t length) {
  json_t *claims = json_loadb((const char *)text, length, 0, NULL);
  int admin = !strcmp(json_string_value(json_object_get(claims, "role")), "admin");
  json_decref(claims);
  return admin;
}

int imported_bad(const char *token) {
  cjose_err err;
  uint8_t *text = NULL;
  size_t length = 0;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used from a token that is decoded here and never verified
  cjose_jws_get_plaintext(jws, &text, &length, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: by way of this call
  return is_admin(text, length);
  // CHECK: :[[@LINE-14]]:{{[0-9]+}}: note: claim 'role' is read here
}

int verified_ok(const char *token, const cjose_jwk_t *key) {
  cjose_err err;
  uint8_t *text = NULL;
  size_t length = 0;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  if (!cjose_jws_verify(jws, key, &err))
    return 0;
  cjose_jws_get_plaintext(jws, &text, &length, &err);
  return is_admin(text, length);
}

// A payload that is not read by its claims.
size_t length_ok(const char *token) {
  cjose_err err;
  uint8_t *text = NULL;
  size_t length = 0;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  cjose_jws_get_plaintext(jws, &text, &length, &err);
  return length;
}
