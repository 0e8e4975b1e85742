// RUN: %tidy %s -- -std=c11 -isystem %inputs/libjwt-3 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The builder of libjwt 3 takes a lifetime, and adds no expiry by itself; a
// leeway of -1 switches the checker's question for it off.

#include <jwt.h>

char *never_bad(const jwk_item_t *key) {
  jwt_builder_t *builder = jwt_builder_new();
  jwt_value_t value;
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_set_SET_STR(&value, "sub", "desk");
  jwt_builder_claim_set(builder, &value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return jwt_builder_generate(builder);
}

char *day_bad(const jwk_item_t *key) {
  jwt_builder_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 24 hours
  jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 86400);
  return jwt_builder_generate(builder);
}

char *minutes_ok(const jwk_item_t *key) {
  jwt_builder_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 600);
  return jwt_builder_generate(builder);
}

int off_bad(const jwk_item_t *key, const char *token) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_HS256, key);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: the expiry of tokens is not verified: they are taken for ever; do not switch it off
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: verified here
  jwt_checker_time_leeway(checker, JWT_CLAIM_EXP, -1);
  return jwt_checker_verify(checker, token);
}

int minute_ok(const jwk_item_t *key, const char *token) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_HS256, key);
  jwt_checker_time_leeway(checker, JWT_CLAIM_EXP, 60);
  return jwt_checker_verify(checker, token);
}
