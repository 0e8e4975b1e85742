// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// libjwt's tokens, payloads and keys in logs.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void signed_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", token);
}

void payload_bad(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length))
    return;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: decoded payload is written to the console
  // CHECK: :[[@LINE-3]]:{{[0-9]+}}: note: decoded here
  printf("%s\n", jwt_get_grants_json(jwt, NULL));
}

void dump_bad(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length))
    return;
  char *text = jwt_dump_str(jwt, 1);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  printf("%s\n", text);
}

void received_bad(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    fprintf(stderr, "refused %s\n", token);
}

void key_bad(jwt_t *jwt, const char *secret) {
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)secret, (int)strlen(secret));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  printf("signing with %s\n", secret);
}

void signed_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  printf("%s\n", token ? "signed" : "not signed");
}

void algorithm_ok(jwt_t *jwt) {
  printf("alg %d, kid %s\n", (int)jwt_get_alg(jwt), jwt_get_header(jwt, "kid"));
}

void subject_ok(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length))
    return;
  printf("request by %s\n", jwt_get_grant(jwt, "sub"));
}

void failed_ok(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  int rc = jwt_decode(&jwt, token, key, length);
  if (rc)
    fprintf(stderr, "refused: %s\n", strerror(rc));
}

void key_length_ok(jwt_t *jwt, const char *secret) {
  printf("signing with %zu bytes\n", strlen(secret));
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)secret, (int)strlen(secret));
}
