// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// A helper with (key, audience): pairs are joined per call site.

#include <cjose/cjose.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static char *token_for(cjose_jwk_t *key, const char *audience) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_DIR, &err);
  json_t *claims = json_pack("{s:s, s:s}", "iss", "auth.example", "aud", audience);
  char *text = json_dumps(claims, 0);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err);
  char *token = cjose_jwe_export(jwe, &err);
  free(text);
  return token;
}

static char *report_token(cjose_jwk_t *key) { return token_for(key, "reports"); }
static char *bill_token(cjose_jwk_t *key) { return token_for(key, "billing"); }
static char *token_with(const char *audience, cjose_jwk_t *key) { return token_for(key, audience); }

void called_twice_bad(cjose_jwk_t *key) {
  free(token_for(key, "reports"));
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: used for audience 'reports' here
  free(token_for(key, "billing"));
}

void audience_inside_bad(cjose_jwk_t *key) {
  report_token(key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  bill_token(key);
}

void two_levels_bad(cjose_jwk_t *key) {
  token_with("reports", key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token_with("billing", key);
}

void same_audience_ok(cjose_jwk_t *key) {
  token_for(key, "reports");
  report_token(key);
}

void two_keys_ok(cjose_jwk_t *reports, cjose_jwk_t *billing) {
  token_for(reports, "reports");
  token_for(billing, "billing");
}

// What pairs: separate sets of keys and of audiences would join what never met.
void crossed_ok(cjose_jwk_t *a, cjose_jwk_t *b) {
  token_for(a, "reports");
  token_for(b, "billing");
  token_for(a, "reports");
  token_for(b, "billing");
}

void other_function_ok(cjose_jwk_t *key) { token_for(key, "reports"); }
void yet_another_function_ok(cjose_jwk_t *key) { token_for(key, "billing"); }
