// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson, jose

// Keys as JWKs: in JSON text, member by member, and in a template.

#include <cjose/cjose.h>
#include <jansson.h>
#include <jose/jose.h>
#include <stdio.h>
#include <string.h>

// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('{"kt…')
static const char *const shared = "{\"kty\":\"oct\",\"k\":\"ZmRl-Z1WvjDdV8rNn0YQ5bEq2m0Lk3nQ\"}";

cjose_jwk_t *text_bad(void) { return cjose_jwk_import(shared, strlen(shared), NULL); }

cjose_jws_t *signed_bad(cjose_header_t *header) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: a token's key stands in the source code ('{"kt…')
  // CHECK: note: used as a key here
  const char *text = "{\"kty\":\"oct\",\"k\":\"bm90LWEtc2VjcmV0LWFueS1tb3Jl\"}";
  cjose_jwk_t *key = cjose_jwk_import(text, strlen(text), NULL);
  return cjose_jws_sign(key, header, (const uint8_t *)"{}", 2, NULL);
}

cjose_jwe_t *octets_bad(cjose_header_t *header) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('sixt…')
  cjose_jwk_t *key = cjose_jwk_create_oct_spec((const uint8_t *)"sixteen-letters!", 16, NULL);
  return cjose_jwe_encrypt(key, header, (const uint8_t *)"{}", 2, NULL);
}

int template_bad(json_t *jws) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('c2Vj…')
  json_t *key = json_pack("{s:s, s:s}", "kty", "oct", "k", "c2VjcmV0LW9mLXRoZS1kZXNr");
  return jose_jws_sig(NULL, jws, NULL, key);
}

int member_bad(json_t *jws) {
  json_t *key = json_object();
  json_object_set_new(key, "kty", json_string("oct"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('YW5v…')
  json_object_set_new(key, "k", json_string("YW5vdGhlci1zZWNyZXQ"));
  return jose_jws_sig(NULL, jws, NULL, key);
}

// The half that everyone may know.
int public_ok(json_t *jws) {
  json_t *key = json_loads("{\"kty\":\"EC\",\"crv\":\"P-256\","
                           "\"x\":\"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\","
                           "\"y\":\"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM\"}",
                           0, NULL);
  return jose_jws_ver(NULL, jws, NULL, key, 0);
}

int generated_ok(json_t *jws) {
  json_t *key = json_pack("{s:s}", "alg", "HS256");
  if (!jose_jwk_gen(NULL, key))
    return 0;
  return jose_jws_sig(NULL, jws, NULL, key);
}

int filled_in_ok(json_t *jws, const char *secret) {
  json_t *key = json_pack("{s:s, s:s}", "kty", "oct", "k", secret);
  return jose_jws_sig(NULL, jws, NULL, key);
}

int formatted_ok(cjose_header_t *header, const char *secret) {
  char text[256];
  snprintf(text, sizeof text, "{\"kty\":\"oct\",\"k\":\"%s\"}", secret);
  cjose_jwk_t *key = cjose_jwk_import(text, strlen(text), NULL);
  return cjose_jws_sign(key, header, (const uint8_t *)"{}", 2, NULL) != NULL;
}

int named_ok(json_t *jws, json_t *keys) {
  return jose_jws_sig(NULL, jws, NULL, json_object_get(keys, "desk-key"));
}
