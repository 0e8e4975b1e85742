// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// jwt_decode verifies if it is given a key.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fill(int socket, char *text, size_t size);

int admin_ok(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length))
    return 0;
  int admin = jwt_get_grant_bool(jwt, "admin");
  jwt_free(jwt);
  return admin;
}

int admin_bad(const char *token) {
  jwt_t *jwt = NULL;
  // CHECK: :[[@LINE+1]]:7: warning: claim 'admin' is used from a token that is decoded here and never verified; verify its signature first [jwt-unverified-token]
  if (jwt_decode(&jwt, token, NULL, 0))
    return 0;
  // CHECK: :[[@LINE+1]]:15: note: claim 'admin' is read here
  int admin = jwt_get_grant_bool(jwt, "admin");
  jwt_free(jwt);
  return admin;
}

// The first look chooses the key.
char *user_ok(const char *token, const unsigned char *(*key_of)(const char *)) {
  jwt_t *first = NULL, *jwt = NULL;
  if (jwt_decode(&first, token, NULL, 0))
    return NULL;
  const unsigned char *key = key_of(jwt_get_header(first, "kid"));
  jwt_free(first);
  if (jwt_decode(&jwt, token, key, 32))
    return NULL;
  char *user = strdup(jwt_get_grant(jwt, "sub"));
  jwt_free(jwt);
  return user;
}

char *user_bad(const char *token) {
  jwt_t *jwt = NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used
  if (jwt_decode(&jwt, token, NULL, 0))
    return NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  const char *sub = jwt_get_grant(jwt, "sub");
  char *user = sub ? strdup(sub) : NULL;
  jwt_free(jwt);
  return user;
}

void show_ok(const char *token) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, NULL, 0))
    return;
  printf("subject: %s\n", jwt_get_grant(jwt, "sub"));
  jwt_free(jwt);
}

int expires_ok(const char *token) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, NULL, 0))
    return 0;
  int expires = jwt_get_grant_int(jwt, "exp");
  jwt_free(jwt);
  return expires;
}

// A helper decodes, its callers verify or do not.
static jwt_t *open_token(const char *token) {
  jwt_t *jwt = NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'tenant' is used
  jwt_decode(&jwt, token, NULL, 0);
  return jwt;
}

char *tenant_bad(const char *token) {
  jwt_t *jwt = open_token(token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'tenant' is read here
  char *tenant = strdup(jwt_get_grant(jwt, "tenant"));
  jwt_free(jwt);
  return tenant;
}

char *tenant_ok(const char *token, const unsigned char *key) {
  jwt_t *jwt = open_token(token), *verified = NULL;
  char *tenant = strdup(jwt_get_grant(jwt, "tenant"));
  jwt_free(jwt);
  if (jwt_decode(&verified, token, key, 32))
    return NULL;
  jwt_free(verified);
  return tenant;
}

// A getter with a name of its caller's.
static const char *grant(jwt_t *jwt, const char *name) { return jwt_get_grant(jwt, name); }

int getter_bad(const char *token) {
  jwt_t *jwt = NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used
  if (jwt_decode(&jwt, token, NULL, 0))
    return 0;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: by way of this call
  return !strcmp(grant(jwt, "role"), "admin");
}

int getter_ok(const char *token) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, NULL, 0))
    return 0;
  return !strcmp(grant(jwt, "iss"), "idp.example");
}

// It verifies by the algorithm that the token names.
int any_bad(const char *token, const char *public_pem) {
  jwt_t *jwt = NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token is verified by whatever algorithm it names
  if (jwt_decode(&jwt, token, (const unsigned char *)public_pem, strlen(public_pem)))
    return 0;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'admin' is read here
  int admin = jwt_get_grant_bool(jwt, "admin");
  jwt_free(jwt);
  return admin;
}

int one_ok(const char *token, const char *public_pem) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, (const unsigned char *)public_pem, strlen(public_pem)))
    return 0;
  int admin = jwt_get_alg(jwt) == JWT_ALG_ES256 && jwt_get_grant_bool(jwt, "admin");
  jwt_free(jwt);
  return admin;
}

// A text that only unseen code fills: nothing tells which one is verified.
int filled_ok(int socket, const unsigned char *key) {
  char token[1024];
  jwt_t *jwt = NULL;
  fill(socket, token, sizeof token);
  if (jwt_decode(&jwt, token, key, 32))
    return 0;
  return jwt_get_grant_bool(jwt, "admin");
}
static const char *nowhere(void) { return NULL; }
int nowhere_ok(const unsigned char *key) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, nowhere(), key, 32))
    return 0;
  return jwt_get_grant_bool(jwt, "admin");
}
