// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, jansson, cjose

// An expiry in JSON: as text, in a format, in a document.

#include <cjose/cjose.h>
#include <jansson.h>
#include <jwt.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static cjose_jws_t *sign(const cjose_jwk_t *key, cjose_header_t *header, const char *payload) {
  cjose_err err;
  return cjose_jws_sign(key, header, (const uint8_t *)payload, strlen(payload), &err);
}

cjose_jws_t *literal_bad(const cjose_jwk_t *key, cjose_header_t *header) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: every token expires at the same constant time, 2033-05-18,
  return sign(key, header, "{\"sub\":\"desk\",\"exp\":2000000000}");
}

cjose_jws_t *without_bad(const cjose_jwk_t *key, cjose_header_t *header) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return sign(key, header, "{\"sub\":\"desk\"}");
}

cjose_jws_t *document_bad(const cjose_jwk_t *key, cjose_header_t *header, const char *id) {
  json_t *claims = json_object();
  json_object_set_new(claims, "sub", json_string(id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 24 hours
  json_object_set_new(claims, "exp", json_integer(time(NULL) + 86400));
  return sign(key, header, json_dumps(claims, 0));
}

cjose_jws_t *document_ok(const cjose_jwk_t *key, cjose_header_t *header, const char *id) {
  json_t *claims = json_object();
  json_object_set_new(claims, "sub", json_string(id));
  json_object_set_new(claims, "exp", json_integer(time(NULL) + 600));
  return sign(key, header, json_dumps(claims, 0));
}

cjose_jws_t *packed_bad(const cjose_jwk_t *key, cjose_header_t *header, const char *id) {
  json_t *claims = json_pack("{s:s, s:s}", "sub", id, "iss", "desk");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return sign(key, header, json_dumps(claims, 0));
}

cjose_jws_t *format_bad(const cjose_jwk_t *key, cjose_header_t *header, const char *id) {
  char payload[256];
  snprintf(payload, sizeof payload, "{\"sub\":\"%s\"}", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return sign(key, header, payload);
}

// What is put in may hold an expiry.
cjose_jws_t *format_ok(const cjose_jwk_t *key, cjose_header_t *header, const char *id, const char *more) {
  char payload[256];
  snprintf(payload, sizeof payload, "{\"sub\":\"%s\",%s}", id, more);
  return sign(key, header, payload);
}

cjose_jws_t *name_ok(const cjose_jwk_t *key, cjose_header_t *header, const char *name, const char *value) {
  char payload[256];
  snprintf(payload, sizeof payload, "{\"sub\":\"desk\",\"%s\":\"%s\"}", name, value);
  return sign(key, header, payload);
}

cjose_jws_t *read_ok(const cjose_jwk_t *key, cjose_header_t *header, const char *path) {
  json_t *claims = json_load_file(path, 0, NULL);
  return sign(key, header, json_dumps(claims, 0));
}

// No claims, and so no JWT.
cjose_jws_t *text_ok(const cjose_jwk_t *key, cjose_header_t *header) {
  return sign(key, header, "hello");
}
