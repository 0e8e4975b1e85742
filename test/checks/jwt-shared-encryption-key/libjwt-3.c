// RUN: %tidy %s -- -std=gnu11 -I%inputs/libjwt-3 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// One of libjwt 3's keys, two audiences.

#include <jwt.h>
#include <stdlib.h>
#include <string.h>

int two_builders_bad(const jwk_item_t *key) {
  const char *reports = "{\"aud\":\"reports\"}", *billing = "{\"aud\":\"billing\"}";
  jwe_builder_t *first = jwe_builder_new(), *second = jwe_builder_new();
  jwe_builder_setkey(first, JWE_ALG_DIR, JWE_ENC_A256GCM, key);
  jwe_builder_setkey(second, JWE_ALG_DIR, JWE_ENC_A256GCM, key);
  char *a = jwe_builder_generate(first, (const unsigned char *)reports, strlen(reports));
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: used for audience 'reports' here
  char *b = jwe_builder_generate(second, (const unsigned char *)billing, strlen(billing));
  return a && b;
}

static char *seal(const jwk_item_t *key, const char *text) {
  jwe_builder_t *builder = jwe_builder_new();
  if (jwe_builder_setkey(builder, JWE_ALG_RSA_OAEP, JWE_ENC_A256GCM, key))
    return NULL;
  char *token = jwe_builder_generate(builder, (const unsigned char *)text, strlen(text));
  jwe_builder_free(builder);
  return token;
}

int one_item_bad(const char *file) {
  jwk_set_t *keys = jwks_create_fromfile(file);
  const jwk_item_t *key = jwks_item_get(keys, 0);
  char *a = seal(key, "{\"aud\":\"mail\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'files' here and audience 'mail' elsewhere
  char *b = seal(key, "{\"aud\":\"files\"}");
  return a && b;
}

int two_items_ok(jwk_set_t *keys) {
  char *a = seal(jwks_find_bykid(keys, "mail"), "{\"aud\":\"mail\"}");
  char *b = seal(jwks_find_bykid(keys, "files"), "{\"aud\":\"files\"}");
  return a && b;
}

int same_audience_ok(const jwk_item_t *key) {
  char *a = seal(key, "{\"aud\":\"mail\",\"sub\":\"1\"}");
  char *b = seal(key, "{\"aud\":\"mail\",\"sub\":\"2\"}");
  return a && b;
}

// One key signs for all, and each has its own to read with.
int nested_ok(const jwk_item_t *signing, const jwk_item_t *mail_key, const jwk_item_t *files_key) {
  jwt_builder_t *mail = jwt_builder_new(), *files = jwt_builder_new();
  jwt_value_t value;
  jwt_builder_setkey(mail, JWT_ALG_ES256, signing);
  jwt_builder_setkey(files, JWT_ALG_ES256, signing);
  jwt_set_SET_STR(&value, "aud", "mail");
  jwt_builder_claim_set(mail, &value);
  jwt_set_SET_STR(&value, "aud", "files");
  jwt_builder_claim_set(files, &value);
  char *a = seal(mail_key, jwt_builder_generate(mail));
  char *b = seal(files_key, jwt_builder_generate(files));
  return a && b;
}

int recipients_ok(const jwk_item_t *mail_key, const jwk_item_t *files_key, const char *text) {
  jwe_builder_t *builder = jwe_builder_new();
  jwe_builder_setkey(builder, JWE_ALG_NONE, JWE_ENC_A256GCM, NULL);
  jwe_builder_set_format(builder, JWE_FORMAT_JSON_GENERAL);
  jwe_builder_add_recipient(builder, JWE_ALG_RSA_OAEP, mail_key);
  jwe_builder_add_recipient(builder, JWE_ALG_RSA_OAEP, files_key);
  char *token = jwe_builder_generate(builder, (const unsigned char *)text, strlen(text));
  jwe_builder_free(builder);
  return token != NULL;
}
