// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// 'none' that is refused before anything is signed.

#include <jwt.h>
#include <string.h>

static jwt_alg_t parsed(const char *name) {
  if (!strcmp(name, "HS256"))
    return JWT_ALG_HS256;
  return JWT_ALG_NONE;
}

char *refused_ok(jwt_t *jwt, const char *name, const unsigned char *key) {
  jwt_alg_t alg = parsed(name);
  if (alg == JWT_ALG_NONE)
    return NULL;
  return jwt_set_alg(jwt, alg, key, 32) ? NULL : jwt_encode_str(jwt);
}

char *negated_ok(jwt_t *jwt, const char *name, const unsigned char *key) {
  jwt_alg_t alg = parsed(name);
  if (key && JWT_ALG_NONE != alg && !jwt_set_alg(jwt, alg, key, 32))
    return jwt_encode_str(jwt);
  return NULL;
}

char *switched_ok(jwt_t *jwt, const char *name, const unsigned char *key) {
  jwt_alg_t alg = parsed(name);
  switch (alg) {
  case JWT_ALG_NONE:
    return NULL;
  default:
    return jwt_set_alg(jwt, alg, key, 32) ? NULL : jwt_encode_str(jwt);
  }
}

static jwt_alg_t parsed_too(const char *name) {
  if (!strcmp(name, "HS512"))
    return JWT_ALG_HS512;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  return JWT_ALG_NONE;
}

char *other_bad(jwt_t *jwt, const char *name, const unsigned char *key) {
  jwt_alg_t alg = parsed_too(name);
  if (alg == JWT_ALG_HS256)
    return NULL;
  return jwt_set_alg(jwt, alg, key, 32) ? NULL : jwt_encode_str(jwt);
}

static jwt_alg_t parsed_again(const char *name) {
  if (!strcmp(name, "HS384"))
    return JWT_ALG_HS384;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  return JWT_ALG_NONE;
}

char *told_bad(jwt_t *jwt, const char *name, const unsigned char *key) {
  jwt_alg_t alg = parsed_again(name);
  if (alg == JWT_ALG_NONE)
    key = NULL;
  return jwt_set_alg(jwt, alg, key, 32) ? NULL : jwt_encode_str(jwt);
}

static jwt_alg_t parsed_once_more(const char *name) {
  if (!strcmp(name, "RS384"))
    return JWT_ALG_RS384;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  return JWT_ALG_NONE;
}

char *set_again_bad(jwt_t *jwt, const char *name, const unsigned char *key) {
  jwt_alg_t alg = parsed(name);
  if (alg == JWT_ALG_NONE)
    return NULL;
  alg = parsed_once_more(name);
  return jwt_set_alg(jwt, alg, key, 32) ? NULL : jwt_encode_str(jwt);
}
