// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// JWTs that by their standard do not expire, refresh tokens, and names of an
// expiry that nobody enforces.

#include <rhonabwy.h>
#include <time.h>

#define DAY (24 * 60 * 60)

static char *finish(jwt_t *jwt, jwk_t *key) { return r_jwt_serialize_signed(jwt, key, 0); }

char *proof_ok(jwk_t *key, const char *url) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "htm", "POST");
  r_jwt_set_claim_str_value(jwt, "htu", url);
  r_jwt_set_claim_str_value(jwt, "jti", "1");
  return finish(jwt, key);
}

char *logout_ok(jwk_t *key, json_t *events, const char *id) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "sub", id);
  r_jwt_set_claim_json_t_value(jwt, "events", events);
  return finish(jwt, key);
}

// Whoever gets it asks how old it is.
char *provider_ok(jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claims(jwt, R_JWT_CLAIM_ISS, "TEAM", R_JWT_CLAIM_IAT, R_JWT_CLAIM_NOW, R_JWT_CLAIM_NOP);
  return finish(jwt, key);
}

char *refresh_by_claim_ok(jwk_t *key, const char *id) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claims(jwt, R_JWT_CLAIM_SUB, id, R_JWT_CLAIM_STR, "token_use", "refresh",
                   R_JWT_CLAIM_EXP, (int)time(NULL) + 14 * DAY, R_JWT_CLAIM_NOP);
  return finish(jwt, key);
}

char *refresh_by_claim_bad(jwk_t *key, const char *id) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claims(jwt, R_JWT_CLAIM_SUB, id, R_JWT_CLAIM_STR, "token_use", "refresh",
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the refresh token lives for 365 days, longer than 30 days; whoever gets hold of it can use it all that time; shorten it [jwt-token-lifetime]
                   R_JWT_CLAIM_EXP, (int)time(NULL) + 365 * DAY, R_JWT_CLAIM_NOP);
  return finish(jwt, key);
}

char *make_refresh_token_ok(jwk_t *key, const char *id) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claims(jwt, R_JWT_CLAIM_SUB, id, R_JWT_CLAIM_EXP, (int)time(NULL) + 14 * DAY, R_JWT_CLAIM_NOP);
  return r_jwt_serialize_signed(jwt, key, 0);
}

struct pair {
  char *access, *refresh;
};

void both_bad(jwk_t *key, const char *id, struct pair *tokens) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 14 days
  r_jwt_set_claims(jwt, R_JWT_CLAIM_SUB, id, R_JWT_CLAIM_EXP, (int)time(NULL) + 14 * DAY, R_JWT_CLAIM_NOP);
  tokens->access = r_jwt_serialize_signed(jwt, key, 0);
  r_jwt_free(jwt);
}

void both_ok(jwk_t *key, const char *id, struct pair *tokens) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claims(jwt, R_JWT_CLAIM_SUB, id, R_JWT_CLAIM_EXP, (int)time(NULL) + 14 * DAY, R_JWT_CLAIM_NOP);
  tokens->refresh = r_jwt_serialize_signed(jwt, key, 0);
  r_jwt_free(jwt);
}

char *valid_until_bad(jwk_t *key, const char *id) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "sub", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'validUntil' is no expiry that a library enforces; put the time into 'exp'
  r_jwt_set_claim_int_value(jwt, "validUntil", time(NULL) + 600);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *both_names_ok(jwk_t *key, const char *id) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "sub", id);
  r_jwt_set_claim_int_value(jwt, "validUntil", time(NULL) + 600);
  r_jwt_set_claim_int_value(jwt, "exp", time(NULL) + 600);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *encrypted_bad(jwk_t *key, const char *id) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "sub", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

// A program's own cookie.
char *cookie_ok(jwk_t *key, const char *state) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "original_url", state);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

char *at_issue_bad(jwk_t *key, const char *id, long now) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "sub", id);
  r_jwt_set_claim_int_value(jwt, "iat", now);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token expires when it is issued, or before
  r_jwt_set_claim_int_value(jwt, "exp", now);
  return r_jwt_serialize_signed(jwt, key, 0);
}
