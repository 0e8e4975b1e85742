// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// cjose has no claims of its own: the payload is JSON text.

#include <cjose/cjose.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

const char *set_new_bad(cjose_jwk_t *key, const char *email) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RS256, &err);
  json_t *claims = json_object();
  json_object_set_new(claims, "iss", json_string("auth.example"));
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  json_object_set_new(claims, "email", json_string(email));
  char *text = json_dumps(claims, JSON_COMPACT);
  cjose_jws_t *jws = cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err);
  const char *token = NULL;
  cjose_jws_export(jws, &token, &err);
  return token;
}

const char *literal_payload_bad(cjose_jwk_t *key, cjose_header_t *header) {
  cjose_err err;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  static const char payload[] = "{\"ssn\":\"078-05-1120\"}";
  cjose_jws_t *jws = cjose_jws_sign(key, header, (const uint8_t *)payload, sizeof payload - 1, &err);
  const char *token = NULL;
  cjose_jws_export(jws, &token, &err);
  return token;
}

const char *set_new_ok(cjose_jwk_t *key, const char *theme) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RS256, &err);
  json_t *claims = json_object();
  json_object_set_new(claims, "theme", json_string(theme));
  char *text = json_dumps(claims, JSON_COMPACT);
  cjose_jws_t *jws = cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err);
  const char *token = NULL;
  cjose_jws_export(jws, &token, &err);
  return token;
}

char *encrypted_ok(cjose_jwk_t *key, const char *email) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err);
  json_t *claims = json_object();
  json_object_set_new(claims, "email", json_string(email));
  char *text = json_dumps(claims, JSON_COMPACT);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err);
  return cjose_jwe_export(jwe, &err);
}

char *encrypted_literal_ok(cjose_jwk_t *key, cjose_header_t *header) {
  cjose_err err;
  static const char payload[] = "{\"ssn\":\"078-05-1120\"}";
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)payload, sizeof payload - 1, &err);
  return cjose_jwe_export_json(jwe, &err);
}
