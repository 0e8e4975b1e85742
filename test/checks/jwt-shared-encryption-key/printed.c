// RUN: %tidy %s -- -std=gnu11 -I%inputs/libjwt-3 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The audience is printed into a payload's text.

#include <jwt.h>
#include <stdio.h>
#include <string.h>

static char *seal(const jwk_item_t *key, const char *text) {
  jwe_builder_t *builder = jwe_builder_new();
  jwe_builder_setkey(builder, JWE_ALG_RSA_OAEP, JWE_ENC_A256GCM, key);
  return jwe_builder_generate(builder, (const unsigned char *)text, strlen(text));
}

int printed_bad(const jwk_item_t *key, const char *user) {
  char first[256], second[256];
  snprintf(first, sizeof first, "{\"sub\":\"%s\",\"aud\":\"%s\",\"exp\":%ld}", user, "reports", 600L);
  snprintf(second, sizeof second, "{\"aud\":\"%s\",\"sub\":\"%s\"}", "billing", user);
  char *a = seal(key, first);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  char *b = seal(key, second);
  return a && b;
}

static char *seal_for(const jwk_item_t *key, const char *audience) {
  char text[256];
  snprintf(text, sizeof text, "{\"aud\":\"%s\"}", audience);
  return seal(key, text);
}

int helper_bad(const jwk_item_t *key) {
  char *a = seal_for(key, "mail");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'files' here and audience 'mail' elsewhere
  char *b = seal_for(key, "files");
  return a && b;
}

int same_ok(const jwk_item_t *key, const char *user, const char *other) {
  char first[256], second[256];
  snprintf(first, sizeof first, "{\"aud\":\"%s\",\"sub\":\"%s\"}", "reports", user);
  snprintf(second, sizeof second, "{\"aud\":\"%s\",\"sub\":\"%s\"}", "reports", other);
  char *a = seal(key, first), *b = seal(key, second);
  return a && b;
}

// What is printed beside something is no audience of its own.
int pieces_ok(const jwk_item_t *key, const char *area) {
  char first[256], second[256];
  snprintf(first, sizeof first, "{\"aud\":\"%s-%s\"}", "reports", area);
  snprintf(second, sizeof second, "{\"aud\":\"%s.%s\"}", "billing", area);
  char *a = seal(key, first), *b = seal(key, second);
  return a && b;
}
