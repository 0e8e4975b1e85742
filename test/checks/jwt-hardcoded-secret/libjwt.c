// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// libjwt 1: the key is set as bytes and a length.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DESK_KEY "the-key-of-the-desk"

char *macro_bad(void) {
  jwt_t *jwt;
  if (jwt_new(&jwt))
    return NULL;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: a token's key stands in the source code ('the-…')
  // CHECK: :[[@LINE+1]]:3: note: used as a key here
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)DESK_KEY, strlen(DESK_KEY));
  return jwt_encode_str(jwt);
}

char *array_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code (a literal of 9 characters)
  unsigned char key[] = "array-key";
  jwt_set_alg(jwt, JWT_ALG_HS256, key, sizeof key - 1);
  return jwt_encode_str(jwt);
}

static void set_key(jwt_t *jwt, const char *key) {
  jwt_set_alg(jwt, JWT_ALG_HS512, (const unsigned char *)key, strlen(key));
}

char *fallback_bad(jwt_t *jwt) {
  const char *key = getenv("DESK_KEY");
  if (key == NULL)
    // CHECK: :[[@LINE+3]]:11: warning: a token's key stands in the source code (a literal of 6 characters)
    // CHECK: :[[@LINE+3]]:3: note: by way of this call
    // CHECK: note: used as a key here
    key = "secret";
  set_key(jwt, key);
  return jwt_encode_str(jwt);
}

struct issuer {
  char key[32];
  const char *name;
};

void fill_bad(struct issuer *issuer) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code (a literal of 10 characters)
  strcpy(issuer->key, "copied-key");
}

char *issue(const struct issuer *issuer, jwt_t *jwt) {
  set_key(jwt, issuer->key);
  return jwt_encode_str(jwt);
}

int decode_bad(const char *token) {
  jwt_t *jwt;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code (a literal of 10 characters)
  return jwt_decode(&jwt, token, (const unsigned char *)"verify-key", 10);
}

// Nothing is verified.
int decode_ok(const char *token) {
  jwt_t *jwt;
  return jwt_decode(&jwt, token, NULL, 0);
}

char *file_ok(jwt_t *jwt) {
  unsigned char key[4096];
  FILE *file = fopen("/etc/desk/key.pem", "rb");
  if (!file)
    return NULL;
  size_t length = fread(key, 1, sizeof key, file);
  fclose(file);
  jwt_set_alg(jwt, JWT_ALG_RS256, key, (int)length);
  return jwt_encode_str(jwt);
}

char *environment_ok(jwt_t *jwt) {
  const char *key = getenv("DESK_KEY");
  if (!key) {
    fprintf(stderr, "DESK_KEY is not set\n");
    return NULL;
  }
  set_key(jwt, key);
  return jwt_encode_str(jwt);
}

char *unsigned_ok(jwt_t *jwt) {
  jwt_set_alg(jwt, JWT_ALG_NONE, NULL, 0);
  return jwt_encode_str(jwt);
}

char *cleared_ok(jwt_t *jwt, const char *key) {
  char buffer[64] = "";
  strncpy(buffer, key, sizeof buffer - 1);
  set_key(jwt, buffer);
  memset(buffer, 0, sizeof buffer);
  return jwt_encode_str(jwt);
}

const char *claims_ok(jwt_t *jwt) {
  jwt_add_grant(jwt, "iss", "desk-of-the-house");
  jwt_add_header(jwt, "kid", "desk-key-2026");
  return jwt_get_grant(jwt, "iss");
}
