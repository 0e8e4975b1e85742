// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// One cjose key, two audiences.

#include <cjose/cjose.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static cjose_header_t *header_for(const char *alg) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, alg, &err);
  cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err);
  return header;
}

int symmetric_bad(cjose_jwk_t *key, char **reports, char **billing) {
  cjose_err err;
  json_t *first = json_pack("{s:s}", "aud", "reports");
  char *text = json_dumps(first, 0);
  *reports = cjose_jwe_export(cjose_jwe_encrypt(key, header_for(CJOSE_HDR_ALG_DIR), (const uint8_t *)text, strlen(text), &err), &err);
  json_t *second = json_pack("{s:s}", "aud", "billing");
  text = json_dumps(second, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  *billing = cjose_jwe_export(cjose_jwe_encrypt(key, header_for(CJOSE_HDR_ALG_DIR), (const uint8_t *)text, strlen(text), &err), &err);
  return *reports && *billing;
}

int asymmetric_bad(cjose_jwk_t *key, char **reports, char **billing) {
  cjose_err err;
  json_t *first = json_object();
  json_object_set_new(first, "aud", json_string("reports"));
  char *text = json_dumps(first, 0);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header_for(CJOSE_HDR_ALG_RSA_OAEP), (const uint8_t *)text, strlen(text), &err);
  *reports = cjose_jwe_export(jwe, &err);
  json_t *second = json_object();
  json_object_set_new(second, "aud", json_string("billing"));
  text = json_dumps(second, 0);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  // CHECK: :[[@LINE-6]]:{{[0-9]+}}: note: used for audience 'reports' here
  jwe = cjose_jwe_encrypt(key, header_for(CJOSE_HDR_ALG_RSA_OAEP), (const uint8_t *)text, strlen(text), &err);
  *billing = cjose_jwe_export(jwe, &err);
  return 1;
}

int literal_payload_bad(cjose_jwk_t *key, cjose_header_t *header) {
  cjose_err err;
  static const char reports[] = "{\"aud\":\"reports\"}";
  static const char billing[] = "{\"aud\":\"billing\"}";
  cjose_jwe_t *a = cjose_jwe_encrypt(key, header, (const uint8_t *)reports, sizeof reports - 1, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  cjose_jwe_t *b = cjose_jwe_encrypt(key, header, (const uint8_t *)billing, sizeof billing - 1, &err);
  return a && b;
}

int in_header_bad(cjose_jwk_t *key, const uint8_t *text, size_t length) {
  cjose_err err;
  cjose_header_t *reports = header_for(CJOSE_HDR_ALG_A256KW);
  cjose_header_set(reports, "aud", "reports", &err);
  cjose_header_t *billing = header_for(CJOSE_HDR_ALG_A256KW);
  cjose_header_set(billing, "aud", "billing", &err);
  cjose_jwe_t *a = cjose_jwe_encrypt(key, reports, text, length, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  cjose_jwe_t *b = cjose_jwe_encrypt(key, billing, text, length, &err);
  return a && b;
}

int same_audience_ok(cjose_jwk_t *key, cjose_header_t *header) {
  cjose_err err;
  static const char first[] = "{\"aud\":\"reports\",\"jti\":\"1\"}";
  static const char second[] = "{\"aud\":\"reports\",\"jti\":\"2\"}";
  cjose_jwe_t *a = cjose_jwe_encrypt(key, header, (const uint8_t *)first, sizeof first - 1, &err);
  cjose_jwe_t *b = cjose_jwe_encrypt(key, header, (const uint8_t *)second, sizeof second - 1, &err);
  return a && b;
}

int two_keys_ok(cjose_jwk_t *reports_key, cjose_jwk_t *billing_key, cjose_header_t *header) {
  cjose_err err;
  static const char reports[] = "{\"aud\":\"reports\"}";
  static const char billing[] = "{\"aud\":\"billing\"}";
  cjose_jwe_t *a = cjose_jwe_encrypt(reports_key, header, (const uint8_t *)reports, sizeof reports - 1, &err);
  cjose_jwe_t *b = cjose_jwe_encrypt(billing_key, header, (const uint8_t *)billing, sizeof billing - 1, &err);
  return a && b;
}

// A program's own cookies and state: no audience.
int no_audience_ok(cjose_jwk_t *key, cjose_header_t *header, const char *cookie, const char *state) {
  cjose_err err;
  cjose_jwe_t *a = cjose_jwe_encrypt(key, header, (const uint8_t *)cookie, strlen(cookie), &err);
  cjose_jwe_t *b = cjose_jwe_encrypt(key, header, (const uint8_t *)state, strlen(state), &err);
  return a && b;
}

int one_audience_and_a_cookie_ok(cjose_jwk_t *key, cjose_header_t *header, const char *cookie) {
  cjose_err err;
  static const char reports[] = "{\"aud\":\"reports\"}";
  cjose_jwe_t *a = cjose_jwe_encrypt(key, header, (const uint8_t *)reports, sizeof reports - 1, &err);
  cjose_jwe_t *b = cjose_jwe_encrypt(key, header, (const uint8_t *)cookie, strlen(cookie), &err);
  return a && b;
}

int signing_ok(cjose_jwk_t *key, cjose_header_t *header) {
  cjose_err err;
  static const char reports[] = "{\"aud\":\"reports\"}";
  static const char billing[] = "{\"aud\":\"billing\"}";
  cjose_jws_t *a = cjose_jws_sign(key, header, (const uint8_t *)reports, sizeof reports - 1, &err);
  cjose_jws_t *b = cjose_jws_sign(key, header, (const uint8_t *)billing, sizeof billing - 1, &err);
  return a && b;
}
