// RUN: %tidy %s -- -std=c11 -I%inputs/l8w8jwt | FileCheck %s -implicit-check-not='{{warning|error}}:'

#include <l8w8jwt/decode.h>
#include <l8w8jwt/encode.h>
#include <string.h>

char *short_bad(void) {
  char *jwt = NULL;
  size_t length = 0;
  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.alg = L8W8JWT_ALG_HS512;
  params.sub = "17";
  params.secret_key = (unsigned char *)"YoUR sUpEr S3krEt 1337 HMAC kEy HeRE";
  params.secret_key_length = strlen((char *)params.secret_key);
  params.out = &jwt;
  params.out_length = &length;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 36 bytes is shorter than the hash of 'HS512', which has 64
  return l8w8jwt_encode(&params) ? NULL : jwt;
}

int short_verified_bad(char *token) {
  struct l8w8jwt_decoding_params params;
  enum l8w8jwt_validation_result result;
  l8w8jwt_decoding_params_init(&params);
  params.alg = L8W8JWT_ALG_HS256;
  params.jwt = token;
  params.jwt_length = strlen(token);
  params.verification_key = (unsigned char *)"letmein";
  params.verification_key_length = 7;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 7 bytes is shorter than the hash of 'HS256', which has 32
  return l8w8jwt_decode(&params, &result, NULL, NULL);
}

char *long_ok(void) {
  char *jwt = NULL;
  size_t length = 0;
  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.alg = L8W8JWT_ALG_HS256;
  params.secret_key = (unsigned char *)"Another sUpEr S3krEt 1337 HMAC kEy HeRE";
  params.secret_key_length = strlen((char *)params.secret_key);
  params.out = &jwt;
  params.out_length = &length;
  return l8w8jwt_encode(&params) ? NULL : jwt;
}

char *elliptic_ok(char *key, size_t key_length) {
  char *jwt = NULL;
  size_t length = 0;
  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.alg = L8W8JWT_ALG_ES256;
  params.secret_key = (unsigned char *)key;
  params.secret_key_length = key_length;
  params.out = &jwt;
  params.out_length = &length;
  return l8w8jwt_encode(&params) ? NULL : jwt;
}
