// RUN: %tidy %s -- -std=c11 -isystem %inputs/l8w8jwt | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// cjose returns whether a token is right, l8w8jwt writes it to an argument.

#include <cjose/cjose.h>
#include <jansson.h>
#include <l8w8jwt/decode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int debug_level;
void debug(const char *function, const char *format, ...);
#define DEBUG(level, ...)                                                                          \
  do {                                                                                             \
    if (debug_level >= (level))                                                                    \
      debug(__func__, __VA_ARGS__);                                                                \
  } while (0)

static int level_of(cjose_jws_t *jws) {
  cjose_err err;
  uint8_t *text = NULL;
  size_t length = 0;
  cjose_jws_get_plaintext(jws, &text, &length, &err);
  json_t *claims = json_loadb((const char *)text, length, 0, NULL);
  int level = json_integer_value(json_object_get(claims, "level"));
  json_decref(claims);
  return level;
}

// CHECK: :[[@LINE-7]]:{{[0-9]+}}: warning: claim 'level' is used from a token that is decoded here and never verified
int dropped_bad(const char *token, const cjose_jwk_t *key) {
  cjose_err err;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: verified here, but nothing depends on the outcome
  cjose_jws_verify(jws, key, &err);
  return level_of(jws);
}

int debugged_bad(const char *token, const cjose_jwk_t *key) {
  cjose_err err;
  uint8_t *text = NULL;
  size_t length = 0;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  if (!cjose_jws_verify(jws, key, &err)) {
    DEBUG(1, "not verified: %s\n", err.message);
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'level' is used
  cjose_jws_get_plaintext(jws, &text, &length, &err);
  return json_integer_value(json_object_get(json_loadb((char *)text, length, 0, NULL), "level"));
}

int printed_bad(const char *token, const cjose_jwk_t *key) {
  cjose_err err;
  uint8_t *text = NULL;
  size_t length = 0;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  bool good = cjose_jws_verify(jws, key, &err);
  printf("signature: %s\n", good ? "right" : "wrong");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'level' is used
  cjose_jws_get_plaintext(jws, &text, &length, &err);
  return json_integer_value(json_object_get(json_loadb((char *)text, length, 0, NULL), "level"));
}

int left_ok(const char *token, const cjose_jwk_t *key) {
  cjose_err err;
  int level = -1;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  if (!cjose_jws_verify(jws, key, &err)) {
    fprintf(stderr, "not verified: %s\n", err.message);
    goto out;
  }
  level = level_of(jws);
out:
  cjose_jws_release(jws);
  return level;
}

int chosen_ok(const char *token, const cjose_jwk_t *key) {
  cjose_err err;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  return cjose_jws_verify(jws, key, &err) ? level_of(jws) : 0;
}

int ended_ok(const char *token, const cjose_jwk_t *key) {
  cjose_err err;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  if (!cjose_jws_verify(jws, key, &err)) {
    perror("not verified");
    exit(1);
  }
  return level_of(jws);
}

int sought_ok(const char *token, cjose_jwk_t **keys, int count) {
  cjose_err err;
  int i = 0;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  while (i < count && !cjose_jws_verify(jws, keys[i], &err))
    i++;
  return i == count ? 0 : level_of(jws);
}

// The status that is returned says that the token could be read.
int status_bad(char *token, unsigned char *key, size_t length) {
  struct l8w8jwt_decoding_params params;
  l8w8jwt_decoding_params_init(&params);
  params.alg = L8W8JWT_ALG_HS256;
  params.jwt = token;
  params.verification_key = key;
  params.verification_key_length = length;
  enum l8w8jwt_validation_result outcome;
  struct l8w8jwt_claim *claims = NULL;
  size_t count = 0;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used
  if (l8w8jwt_decode(&params, &outcome, &claims, &count) != L8W8JWT_SUCCESS)
    return 0;
  return !strcmp(l8w8jwt_get_claim(claims, count, "role", 4)->value, "admin");
}

int unasked_bad(char *token, unsigned char *key, size_t length) {
  struct l8w8jwt_decoding_params params;
  l8w8jwt_decoding_params_init(&params);
  params.alg = L8W8JWT_ALG_HS256;
  params.jwt = token;
  params.verification_key = key;
  params.verification_key_length = length;
  struct l8w8jwt_claim *claims = NULL;
  size_t count = 0;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used
  if (l8w8jwt_decode(&params, NULL, &claims, &count) != L8W8JWT_SUCCESS)
    return 0;
  return !strcmp(l8w8jwt_get_claim(claims, count, "role", 4)->value, "admin");
}

int validated_ok(char *token, unsigned char *key, size_t length) {
  struct l8w8jwt_decoding_params params;
  l8w8jwt_decoding_params_init(&params);
  params.alg = L8W8JWT_ALG_HS256;
  params.jwt = token;
  params.verification_key = key;
  params.verification_key_length = length;
  enum l8w8jwt_validation_result outcome = L8W8JWT_VALID;
  struct l8w8jwt_claim *claims = NULL;
  size_t count = 0;
  int status = l8w8jwt_decode(&params, &outcome, &claims, &count);
  if (status != L8W8JWT_SUCCESS || outcome != L8W8JWT_VALID)
    return 0;
  return !strcmp(l8w8jwt_get_claim(claims, count, "role", 4)->value, "admin");
}

// A library's function that is used as a value has no body to look into.
static bool (*const checks)(cjose_jws_t *, const cjose_jwk_t *, cjose_err *) = cjose_jws_verify;

int pointed_ok(const char *token, const cjose_jwk_t *key) {
  cjose_err err;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  return checks(jws, key, &err) ? level_of(jws) : 0;
}
