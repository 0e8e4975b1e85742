// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, cjose, jansson

// Booleans in C's libraries: jwt_add_grant_bool, json_boolean, "b" in json_pack.

#include <cjose/cjose.h>
#include <jansson.h>
#include <jwt.h>
#include <stdlib.h>
#include <string.h>

char *bool_grant_bad(jwt_t *jwt, int positive) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'covid_positive' (
  jwt_add_grant_bool(jwt, "covid_positive", positive);
  return jwt_encode_str(jwt);
}

const char *packed_number_bad(cjose_jwk_t *key, cjose_header_t *header, json_int_t amount) {
  cjose_err err;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'salary' (
  json_t *claims = json_pack("{s:I}", "salary", amount);
  char *text = json_dumps(claims, 0);
  const char *token = NULL;
  cjose_jws_export(cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err), &token, &err);
  return token;
}

char *bool_grant_ok(jwt_t *jwt, int verified) {
  jwt_add_grant_bool(jwt, "email", verified);
  return jwt_encode_str(jwt);
}

const char *packed_bool_ok(cjose_jwk_t *key, cjose_header_t *header, int seen) {
  cjose_err err;
  json_t *claims = json_pack("{s:b}", "email", seen);
  char *text = json_dumps(claims, 0);
  const char *token = NULL;
  cjose_jws_export(cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err), &token, &err);
  return token;
}

const char *boolean_ok(cjose_jwk_t *key, cjose_header_t *header, int seen) {
  cjose_err err;
  json_t *claims = json_object();
  json_object_set_new(claims, "phone_number", json_boolean(seen));
  char *text = json_dumps(claims, 0);
  const char *token = NULL;
  cjose_jws_export(cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err), &token, &err);
  return token;
}
