// RUN: %tidy %s -- -std=gnu11 -I%inputs/libjwt-3 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Keys of a set, by their number.

#include <jwt.h>
#include <string.h>

static char *seal(const jwk_item_t *key, const char *text) {
  jwe_builder_t *builder = jwe_builder_new();
  jwe_builder_setkey(builder, JWE_ALG_RSA_OAEP, JWE_ENC_A256GCM, key);
  return jwe_builder_generate(builder, (const unsigned char *)text, strlen(text));
}

int same_bad(jwk_set_t *keys) {
  char *a = seal(jwks_item_get(keys, 1), "{\"aud\":\"mail\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'files' here and audience 'mail' elsewhere
  char *b = seal(jwks_item_get(keys, 1), "{\"aud\":\"files\"}");
  return a && b;
}

int made_bad(const char *json) {
  jwk_set_t *keys = jwks_create(json);
  char *a = seal(jwks_item_get(keys, 0), "{\"aud\":\"mail\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'files' here and audience 'mail' elsewhere
  char *b = seal(jwks_item_get(keys, 0), "{\"aud\":\"files\"}");
  return a && b;
}

int chosen_bad(const char *json, int which) {
  const jwk_item_t *key = jwks_item_get(jwks_create(json), which);
  char *a = seal(key, "{\"aud\":\"mail\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'files' here and audience 'mail' elsewhere
  char *b = seal(key, "{\"aud\":\"files\"}");
  return a && b;
}

int two_ok(jwk_set_t *keys) {
  char *a = seal(jwks_item_get(keys, 0), "{\"aud\":\"mail\"}");
  char *b = seal(jwks_item_get(keys, 1), "{\"aud\":\"files\"}");
  return a && b;
}

int two_made_ok(const char *json) {
  jwk_set_t *keys = jwks_create(json);
  char *a = seal(jwks_item_get(keys, 0), "{\"aud\":\"mail\"}");
  char *b = seal(jwks_item_get(keys, 1), "{\"aud\":\"files\"}");
  return a && b;
}

int two_chosen_ok(const char *json, int mail, int files) {
  jwk_set_t *keys = jwks_create(json);
  char *a = seal(jwks_item_get(keys, mail), "{\"aud\":\"mail\"}");
  char *b = seal(jwks_item_get(keys, files), "{\"aud\":\"files\"}");
  return a && b;
}

int counted_ok(const char *json) {
  jwk_set_t *keys = jwks_create(json);
  int i = 0;
  char *a = seal(jwks_item_get(keys, i++), "{\"aud\":\"mail\"}");
  char *b = seal(jwks_item_get(keys, i++), "{\"aud\":\"files\"}");
  return a && b;
}
