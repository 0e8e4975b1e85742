// RUN: %tidy %s -- -std=gnu11 -I%inputs/libjwt-3 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// libjwt 3: what a claim's struct holds in its union.

#include <jwt.h>
#include <stdio.h>

char *subject_bad(const jwk_item_t *key, const char *email) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_value_t value;
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_set_SET_STR(&value, "sub", email);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  jwt_builder_claim_set(builder, &value);
  return jwt_builder_generate(builder);
}

char *json_bad(const jwk_item_t *key, const char *phone) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_value_t value;
  char text[256];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  snprintf(text, sizeof(text), "{\"phone_number\":\"%s\",\"theme\":\"dark\"}", phone);
  jwt_set_SET_JSON(&value, NULL, text);
  jwt_builder_claim_set(builder, &value);
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  return jwt_builder_generate(builder);
}

// The struct has another claim by then.
char *used_again_ok(const jwk_item_t *key, const char *email, const char *user) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_value_t value;
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_set_SET_STR(&value, "email", email);
  fprintf(stderr, "%s\n", value.str_val);
  jwt_set_SET_INT(&value, "level", 3);
  jwt_builder_claim_set(builder, &value);
  jwt_set_SET_STR(&value, "sub", user);
  jwt_builder_claim_set(builder, &value);
  return jwt_builder_generate(builder);
}
