// RUN: %tidy %s -- -std=c11 | FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

#include <jwt.h>
#include <stdio.h>
#include <string.h>

int getentropy(void *buffer, size_t length);

char *none_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  jwt_set_alg(jwt, JWT_ALG_NONE, NULL, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return jwt_encode_str(jwt);
}

static int choose(jwt_t *jwt, jwt_alg_t algorithm) {
  return jwt_set_alg(jwt, algorithm, NULL, 0);
}

char *none_through_helper_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  choose(jwt, JWT_ALG_NONE);
  return jwt_encode_str(jwt);
}

char *short_literal_bad(jwt_t *jwt) {
  const char *secret = "correct horse";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 13 bytes is shorter than the hash of 'HS256', which has 32
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)secret, (int)strlen(secret));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return jwt_encode_str(jwt);
}

char *short_buffer_bad(jwt_t *jwt, FILE *random) {
  unsigned char secret[16];
  if (fread(secret, 1, sizeof secret, random) != sizeof secret)
    return NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 16 bytes is shorter than the hash of 'HS384', which has 48
  jwt_set_alg(jwt, JWT_ALG_HS384, secret, sizeof secret);
  return jwt_encode_str(jwt);
}

char *generated_bad(jwt_t *jwt, int length) {
  unsigned char secret[64];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 24 bytes is shorter than the hash of 'HS256', which has 32
  if (getentropy(secret, 24))
    return NULL;
  jwt_set_alg(jwt, JWT_ALG_HS256, secret, length);
  return jwt_encode_str(jwt);
}

int two_algorithms_bad(jwt_t *access, jwt_t *refresh, const unsigned char *key,
                       int length) {
  jwt_set_alg(access, JWT_ALG_HS256, key, length);
  char *first = jwt_encode_str(access);
  jwt_set_alg(refresh, JWT_ALG_HS512, key, length);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: one key is used with 'HS512' here and with 'HS256' elsewhere
  char *second = jwt_encode_str(refresh);
  // CHECK: :[[@LINE-4]]:{{[0-9]+}}: note: signed here
  return first && second;
}

char *changed_afterwards_ok(jwt_t *jwt, const unsigned char *key, int length) {
  jwt_set_alg(jwt, JWT_ALG_NONE, NULL, 0);
  jwt_set_alg(jwt, JWT_ALG_ES256, key, length);
  return jwt_encode_str(jwt);
}

char *long_buffer_ok(jwt_t *jwt, FILE *random) {
  unsigned char secret[32];
  if (fread(secret, 1, sizeof secret, random) != sizeof secret)
    return NULL;
  jwt_set_alg(jwt, JWT_ALG_HS256, secret, sizeof secret);
  return jwt_encode_str(jwt);
}

char *generated_ok(jwt_t *jwt, int length) {
  unsigned char secret[64];
  if (getentropy(secret, sizeof secret))
    return NULL;
  jwt_set_alg(jwt, JWT_ALG_HS512, secret, length);
  return jwt_encode_str(jwt);
}

char *unknown_ok(jwt_t *jwt, const char *name, const unsigned char *key,
                 int length) {
  jwt_alg_t algorithm = jwt_str_alg(name);
  if (algorithm == JWT_ALG_NONE || algorithm == JWT_ALG_INVAL)
    return NULL;
  jwt_set_alg(jwt, algorithm, key, length);
  return jwt_encode_str(jwt);
}

// A key pair's length is not that of a secret.
char *key_pair_ok(jwt_t *jwt) {
  jwt_set_alg(jwt, JWT_ALG_RS256, (const unsigned char *)"-----BEGIN", 10);
  return jwt_encode_str(jwt);
}

int one_algorithm_ok(jwt_t *access, jwt_t *refresh, const unsigned char *key,
                     int length) {
  jwt_set_alg(access, JWT_ALG_HS256, key, length);
  char *first = jwt_encode_str(access);
  jwt_set_alg(refresh, JWT_ALG_HS256, key, length);
  char *second = jwt_encode_str(refresh);
  return first && second;
}

// Nothing is signed.
void compared_ok(jwt_t *jwt) {
  if (jwt_get_alg(jwt) == JWT_ALG_NONE)
    puts("no signature");
}

// Whatever the algorithm, a literal that is no PEM text is a secret.
int short_any_bad(const char *token) {
  jwt_t *jwt = NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 8 bytes is shorter than the hash of 'HS256'
  int status = jwt_decode(&jwt, token, (const unsigned char *)"mysecret", 8);
  jwt_free(jwt);
  return status;
}

static void fill(unsigned char *key, size_t length) {
  FILE *random = fopen("/dev/urandom", "rb");
  fread(key, 1, length, random);
  fclose(random);
}

// Two keys from one device are two keys.
char *random_ok(jwt_t *jwt, jwt_t *other) {
  unsigned char key[32], longer[64];
  fill(key, sizeof key);
  fill(longer, sizeof longer);
  jwt_set_alg(jwt, JWT_ALG_HS256, key, sizeof key);
  jwt_set_alg(other, JWT_ALG_HS512, longer, sizeof longer);
  printf("%s\n", jwt_encode_str(other));
  return jwt_encode_str(jwt);
}

struct settings {
  const char *secret;
};

static const char *find(const struct settings *of, const char *name) {
  if (strcmp(name, "secret") == 0)
    return of->secret;
  return "http://localhost:8080/";
}

// What another way leads to is no key by its look.
char *address_ok(jwt_t *jwt, const struct settings *settings, const char *name) {
  const char *secret = find(settings, name);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)secret, (int)strlen(secret));
  return jwt_encode_str(jwt);
}
