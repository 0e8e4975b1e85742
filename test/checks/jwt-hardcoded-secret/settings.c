// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// One function for many settings: what a constant does not choose is not what
// comes back.

#include <jwt.h>
#include <stddef.h>

struct config {
  const char *key, *name, *realm;
};

enum setting { SETTING_KEY, SETTING_NAME, SETTING_REALM };

static const char *setting(const struct config *c, enum setting which) {
  switch (which) {
  case SETTING_KEY:
    return c->key;
  case SETTING_NAME:
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code
    return c->name ? c->name : "AuthToken";
  default:
    return c->realm ? c->realm : "a place to enter";
  }
}

int settings_ok(jwt_t *jwt, const struct config *c) {
  return jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)setting(c, SETTING_KEY), 32);
}

int other_setting_bad(jwt_t *jwt, const struct config *c) {
  return jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)setting(c, SETTING_NAME), 32);
}

static const char *fallback(const struct config *c, int development) {
  if (!development)
    return c->key;
  return "only for development, please";
}

static const char *through(const struct config *c, int development) {
  const int now = development;
  return fallback(c, now);
}

int handed_on_ok(jwt_t *jwt, const struct config *c) {
  return jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)through(c, 0), 32);
}

static const char *fallback_too(const struct config *c, int development) {
  if (development == 0)
    return c->key;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code
  return "only for development, this one";
}

static const char *through_too(const struct config *c, int development) { return fallback_too(c, development); }

int handed_on_bad(jwt_t *jwt, const struct config *c) {
  return jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)through_too(c, 1), 32);
}

// A parameter that is written is not what was passed.
static const char *written(const struct config *c, int development) {
  if (!c->key)
    development = 1;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code
  return development ? "what is here if there is no key" : c->key;
}

int written_bad(jwt_t *jwt, const struct config *c) {
  return jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)written(c, 0), 32);
}

static const char *level(const struct config *c, unsigned level, const char *other) {
  if (level >= 3 && other != NULL)
    return "a key for whoever has level three";
  return c->key;
}

int compared_ok(jwt_t *jwt, const struct config *c, const char *other) {
  if (jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)level(c, 2, other), 32))
    return 1;
  return jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)level(c, 3, NULL), 32);
}
