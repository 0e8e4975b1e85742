// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: jose, jansson

// One of jose's keys, two audiences.

#include <jansson.h>
#include <jose/jose.h>
#include <string.h>

static json_t *encrypt(const json_t *key, json_t *claims) {
  char *text = json_dumps(claims, 0);
  json_t *jwe = json_pack("{s:{s:s}}", "protected", "enc", "A256GCM");
  jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text));
  return jwe;
}

int in_line_bad(json_t *key) {
  json_t *reports = json_object(), *billing = json_object();
  jose_jwe_enc(NULL, reports, NULL, key, "{\"aud\":\"reports\"}", 17);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  jose_jwe_enc(NULL, billing, NULL, key, "{\"aud\":\"billing\"}", 17);
  return 0;
}

int helper_bad(const json_t *key) {
  json_t *a = encrypt(key, json_pack("{s:s}", "aud", "reports"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  json_t *b = encrypt(key, json_pack("{s:s}", "aud", "billing"));
  return a && b;
}

int generated_bad(void) {
  json_t *key = json_pack("{s:s}", "alg", "A256KW");
  if (!jose_jwk_gen(NULL, key))
    return 0;
  json_t *a = encrypt(key, json_pack("{s:s}", "aud", "reports"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  json_t *b = encrypt(key, json_pack("{s:s}", "aud", "billing"));
  return a && b;
}

int two_generated_ok(void) {
  json_t *first = json_pack("{s:s}", "alg", "A256KW");
  json_t *second = json_pack("{s:s}", "alg", "A256KW");
  if (!jose_jwk_gen(NULL, first) || !jose_jwk_gen(NULL, second))
    return 0;
  json_t *a = encrypt(first, json_pack("{s:s}", "aud", "reports"));
  json_t *b = encrypt(second, json_pack("{s:s}", "aud", "billing"));
  return a && b;
}

int regenerated_ok(void) {
  json_t *key = json_pack("{s:s}", "alg", "A256KW");
  jose_jwk_gen(NULL, key);
  json_t *a = encrypt(key, json_pack("{s:s}", "aud", "reports"));
  json_decref(key);
  key = json_pack("{s:s}", "alg", "A256KW");
  jose_jwk_gen(NULL, key);
  json_t *b = encrypt(key, json_pack("{s:s}", "aud", "billing"));
  return a && b;
}

int same_audience_ok(const json_t *key) {
  json_t *a = encrypt(key, json_pack("{s:s}", "aud", "reports"));
  json_t *b = encrypt(key, json_pack("{s:s}", "aud", "reports"));
  return a && b;
}

int exchange_ok(const json_t *own, const json_t *first, const json_t *second) {
  json_t *a = encrypt(jose_jwk_exc(NULL, own, first), json_pack("{s:s}", "aud", "reports"));
  json_t *b = encrypt(jose_jwk_exc(NULL, own, second), json_pack("{s:s}", "aud", "billing"));
  return a && b;
}
