// RUN: %tidy %s -- -std=c11 -isystem %inputs/l8w8jwt | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// l8w8jwt reads the expiry from a field of a struct; 0 is none.

#include <l8w8jwt/encode.h>
#include <time.h>

void never_bad(char **token, size_t *length) {
  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.sub = "desk";
  params.out = token;
  params.out_length = length;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  l8w8jwt_encode(&params);
}

void week_bad(char **token, size_t *length) {
  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.sub = "desk";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 7 days
  params.exp = time(NULL) + 7 * 24 * 3600;
  params.out = token;
  params.out_length = length;
  l8w8jwt_encode(&params);
}

void minutes_ok(char **token, size_t *length) {
  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.sub = "desk";
  params.exp = time(NULL) + 600;
  params.out = token;
  params.out_length = length;
  l8w8jwt_encode(&params);
}
