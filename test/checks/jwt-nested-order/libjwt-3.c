// RUN: %tidy %s -- -std=gnu11 -I%inputs/libjwt-3 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// libjwt 3.4 and later.

#include <jwt.h>
#include <string.h>

char *nested_bad(const jwk_item_t *ours, const jwk_item_t *theirs) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_ES256, ours);
  char *token = jwt_builder_generate(builder);
  jwe_builder_t *jwe = jwe_builder_new();
  jwe_builder_setkey(jwe, JWE_ALG_RSA_OAEP, JWE_ENC_A256GCM, theirs);
  jwe_builder_add_protected_json(jwe, "kid", "\"shop-1\"");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a signed token is encrypted without the header 'cty: JWT'
  return jwe_builder_generate(jwe, (const unsigned char *)token, strlen(token));
  // CHECK: :[[@LINE-6]]:{{[0-9]+}}: note: signed here
}

char *nested_ok(const jwk_item_t *ours, const jwk_item_t *theirs) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_ES256, ours);
  char *token = jwt_builder_generate(builder);
  jwe_builder_t *jwe = jwe_builder_new();
  jwe_builder_setkey(jwe, JWE_ALG_RSA_OAEP, JWE_ENC_A256GCM, theirs);
  jwe_builder_add_protected_json(jwe, "cty", "\"JWT\"");
  return jwe_builder_generate(jwe, (const unsigned char *)token, strlen(token));
}
