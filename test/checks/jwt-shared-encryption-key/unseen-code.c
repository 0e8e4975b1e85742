// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, rhonabwy

// What unseen code may have done to a key or an audience.

#include <cjose/cjose.h>
#include <rhonabwy.h>
#include <string.h>

void refresh(jwk_t *key);
void replace(jwk_t **key);
void inspect(const jwk_t *key);
jwk_t *current_key(void);
const char *current_audience(void);

static char *token_for(const char *audience, jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "aud", audience);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

void inspected_bad(jwk_t *key) {
  token_for("reports", key);
  inspect(key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token_for("billing", key);
}

void read_once_bad(void) {
  jwk_t *key = current_key();
  token_for("reports", key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token_for("billing", key);
}

void refreshed_ok(jwk_t *key) {
  token_for("reports", key);
  refresh(key);
  token_for("billing", key);
}

void replaced_ok(jwk_t *key) {
  token_for("reports", key);
  replace(&key);
  token_for("billing", key);
}

void read_twice_ok(void) {
  token_for("reports", current_key());
  token_for("billing", current_key());
}

void unknown_audience_ok(jwk_t *key) {
  token_for(current_audience(), key);
  token_for(current_audience(), key);
}
