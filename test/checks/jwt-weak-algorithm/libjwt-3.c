// RUN: %tidy %s -- -std=gnu11 -I%inputs/libjwt-3 | FileCheck %s -implicit-check-not='{{warning|error}}:'

#include <jwt.h>
#include <stddef.h>

char *none_bad(void) {
  jwt_builder_t *builder = jwt_builder_new();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  jwt_builder_setkey(builder, JWT_ALG_NONE, NULL);
  return jwt_builder_generate(builder);
}

int none_accepted_bad(const char *token) {
  jwt_checker_t *checker = jwt_checker_new();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' is accepted
  jwt_checker_setkey(checker, JWT_ALG_NONE, NULL);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: verified here
  return jwt_checker_verify(checker, token);
}

char *signed_ok(const jwk_item_t *key) {
  jwt_builder_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_ES256, key);
  return jwt_builder_generate(builder);
}

int verified_ok(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  return jwt_checker_verify(checker, token);
}

// Who chooses no algorithm gets none.
char *default_bad(void) {
  jwt_builder_t *builder = jwt_builder_new();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: no algorithm is chosen, so that the token has no signature
  char *token = jwt_builder_generate(builder);
  jwt_builder_free(builder);
  return token;
}

int choose_key(jwt_builder_t *builder);

char *chosen_elsewhere_ok(void) {
  jwt_builder_t *builder = jwt_builder_new();
  char *token = choose_key(builder) ? NULL : jwt_builder_generate(builder);
  jwt_builder_free(builder);
  return token;
}

char *given_ok(jwt_builder_t *builder) { return jwt_builder_generate(builder); }
