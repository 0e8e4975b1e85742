// RUN: %tidy %s -- -std=c11 -I%inputs/l8w8jwt | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// l8w8jwt writes the token behind a field of its struct.

#include <l8w8jwt/encode.h>
#include <stdio.h>
#include <string.h>

static const char key[] = "tide-and-time";

static void prepare(struct l8w8jwt_encoding_params *params, char **jwt, size_t *length) {
  l8w8jwt_encoding_params_init(params);
  params->alg = L8W8JWT_ALG_HS512;
  params->iss = "auth.example";
  params->secret_key = (unsigned char *)key;
  params->secret_key_length = strlen(key);
  params->out = jwt;
  params->out_length = length;
}

void printed_bad(char *id) {
  char *jwt = NULL;
  size_t length = 0;
  struct l8w8jwt_encoding_params params;
  l8w8jwt_encoding_params_init(&params);
  params.sub = id;
  params.secret_key = (unsigned char *)key;
  params.secret_key_length = strlen(key);
  params.out = &jwt;
  params.out_length = &length;
  int r = l8w8jwt_encode(&params);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  printf("code %d, token %s\n", r, r == L8W8JWT_SUCCESS ? jwt : "(none)");
  l8w8jwt_free(jwt);
}

static char *issue(char *id) {
  char *jwt = NULL;
  size_t length = 0;
  struct l8w8jwt_encoding_params params;
  prepare(&params, &jwt, &length);
  params.sub = id;
  if (l8w8jwt_encode(&params) != L8W8JWT_SUCCESS)
    return NULL;
  return jwt;
}

void returned_bad(char *id) {
  char *jwt = issue(id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fprintf(stderr, "issued %s\n", jwt);
  l8w8jwt_free(jwt);
}

static int issue_into(struct l8w8jwt_encoding_params params, char *id, char *buffer, size_t size) {
  char *jwt = NULL;
  size_t length = 0;
  params.sub = id;
  params.out = &jwt;
  params.out_length = &length;
  if (l8w8jwt_encode(&params) != L8W8JWT_SUCCESS)
    return -1;
  snprintf(buffer, size, "%s", jwt);
  l8w8jwt_free(jwt);
  return 0;
}

void copied_bad(struct l8w8jwt_encoding_params *params, char *id) {
  char buffer[1024];
  if (issue_into(*params, id, buffer, sizeof(buffer)) == 0)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    puts(buffer);
}

void two_tokens_ok(char *id, char *other) {
  char *first = issue(id), *second = issue(other);
  printf("%zu and %zu bytes\n", strlen(first), strlen(second));
  l8w8jwt_free(first);
  l8w8jwt_free(second);
}
