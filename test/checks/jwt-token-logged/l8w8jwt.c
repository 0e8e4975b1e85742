// RUN: %tidy %s -- -std=c11 -I%inputs/l8w8jwt | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// l8w8jwt's tokens and payloads in logs.

#include <l8w8jwt/decode.h>
#include <l8w8jwt/encode.h>
#include <stdio.h>
#include <string.h>

static void expect(struct l8w8jwt_decoding_params *params, char *token, unsigned char *key) {
  l8w8jwt_decoding_params_init(params);
  params->alg = L8W8JWT_ALG_HS256;
  params->jwt = token;
  params->jwt_length = strlen(token);
  params->verification_key = key;
  params->verification_key_length = 32;
}

int received_bad(char *token, unsigned char *key) {
  struct l8w8jwt_decoding_params params;
  expect(&params, token, key);
  enum l8w8jwt_validation_result result;
  if (l8w8jwt_decode(&params, &result, NULL, NULL) != L8W8JWT_SUCCESS) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    fprintf(stderr, "not a token: %s\n", token);
    return 0;
  }
  return result == L8W8JWT_VALID;
}

void payload_bad(char *token, unsigned char *key) {
  struct l8w8jwt_decoding_params params;
  expect(&params, token, key);
  enum l8w8jwt_validation_result result;
  char *header, *payload;
  uint8_t *signature;
  size_t header_length, payload_length, signature_length;
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: warning: decoded payload is written to the console
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: decoded here
  l8w8jwt_decode_raw(&params, &result, &header, &header_length, &payload, &payload_length, &signature,
                     &signature_length);
  printf("%s\n", payload);
  l8w8jwt_free(payload);
}

void unchecked_payload_bad(char *token) {
  struct l8w8jwt_decoding_params params;
  expect(&params, token, NULL);
  char *header, *payload;
  uint8_t *signature;
  size_t header_length, payload_length, signature_length;
  l8w8jwt_decode_raw_no_validation(&params, &header, &header_length, &payload, &payload_length, &signature,
                                   &signature_length);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  printf("%.*s\n", (int)payload_length, payload);
}

void claims_bad(char *token, unsigned char *key) {
  struct l8w8jwt_decoding_params params;
  expect(&params, token, key);
  enum l8w8jwt_validation_result result;
  struct l8w8jwt_claim *claims = NULL;
  size_t count = 0;
  if (l8w8jwt_decode(&params, &result, &claims, &count) != L8W8JWT_SUCCESS)
    return;
  for (size_t i = 0; i < count; ++i)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
    printf("%s: %s\n", claims[i].key, claims[i].value);
  l8w8jwt_free_claims(claims, count);
}

void names_ok(char *token, unsigned char *key) {
  struct l8w8jwt_decoding_params params;
  expect(&params, token, key);
  enum l8w8jwt_validation_result result;
  struct l8w8jwt_claim *claims = NULL;
  size_t count = 0;
  l8w8jwt_decode(&params, &result, &claims, &count);
  for (size_t i = 0; i < count; ++i)
    printf("%s of %zu bytes\n", claims[i].key, claims[i].value_length);
  l8w8jwt_free_claims(claims, count);
}

void header_ok(char *token) {
  struct l8w8jwt_decoding_params params;
  expect(&params, token, NULL);
  char *header, *payload;
  uint8_t *signature;
  size_t header_length, payload_length, signature_length;
  l8w8jwt_decode_raw_no_validation(&params, &header, &header_length, &payload, &payload_length, &signature,
                                   &signature_length);
  printf("%s, payload of %zu bytes\n", header, payload_length);
}

void id_ok(char *token, unsigned char *key) {
  struct l8w8jwt_decoding_params params;
  expect(&params, token, key);
  enum l8w8jwt_validation_result result;
  struct l8w8jwt_claim *claims = NULL;
  size_t count = 0;
  int code = l8w8jwt_decode(&params, &result, &claims, &count);
  struct l8w8jwt_claim *id = l8w8jwt_get_claim(claims, count, "jti", 3);
  printf("code %d, result %d, %zu claims, jti %s\n", code, (int)result, count, id ? id->value : "-");
  l8w8jwt_free_claims(claims, count);
}

void issued_ok(char *user, unsigned char *key) {
  char *jwt = NULL;
  size_t length = 0;
  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.alg = L8W8JWT_ALG_HS256;
  params.sub = user;
  params.secret_key = key;
  params.secret_key_length = 32;
  params.out = &jwt;
  params.out_length = &length;
  int code = l8w8jwt_encode(&params);
  printf("code %d, token of %zu bytes for %s\n", code, length, params.sub);
  l8w8jwt_free(jwt);
}
