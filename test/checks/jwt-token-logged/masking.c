// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, openssl

// Masking in C: precision, length, hashes, cut buffers.

#include <jwt.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *redact_token(const char *token);

static void cut(char *out, const char *token) {
  strncpy(out, token, 8);
  out[8] = '\0';
}

static const char *mask(const char *token) { return token; }

void long_precision_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%.500s\n", jwt_encode_str(jwt));
}

void full_length_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%.*s\n", (int)strlen(token), token);
}

void width_is_no_precision_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%8s\n", jwt_encode_str(jwt));
}

void offset_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("...%s\n", token + 8);
}

void mask_that_does_not_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", mask(jwt_encode_str(jwt)));
}

void unknown_precision_bad(jwt_t *jwt, int shown) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%.*s\n", shown, jwt_encode_str(jwt));
}

void precision_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  printf("%.8s\n", token);
  printf("%.*s\n", 8, token);
  printf("%-12.8s|\n", token);
}

void cut_ok(jwt_t *jwt) {
  char start[9];
  cut(start, jwt_encode_str(jwt));
  printf("%s\n", start);
}

void unseen_mask_ok(jwt_t *jwt) { printf("%s\n", redact_token(jwt_encode_str(jwt))); }

void hash_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256((const unsigned char *)token, strlen(token), digest);
  for (size_t i = 0; i < sizeof digest; i++)
    printf("%02x", digest[i]);
}

void length_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  printf("%zu\n", token ? strlen(token) : 0);
}

void small_buffer_ok(jwt_t *jwt) {
  char start[9];
  snprintf(start, sizeof start, "%s", jwt_encode_str(jwt));
  printf("%s\n", start);
}
