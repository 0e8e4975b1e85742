// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// The printf family with libjwt's tokens.

#include <jwt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

void printf_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  printf("token %s\n", token);
  free(token);
}

void fprintf_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fprintf(stderr, "token %s\n", jwt_encode_str(jwt));
}

void puts_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fputs(token, stderr);
}

void second_argument_bad(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fprintf(stdout, "%s: %d %s\n", user, 1, token);
}

void syslog_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  syslog(LOG_INFO, "issued %s", token);
}

void stdout_by_libjwt_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  jwt_encode_fp(jwt, stdout);
}

void printf_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  printf("token for %s\n", user);
  free(token);
}

void length_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  printf("%zu characters\n", strlen(token));
}

void presence_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  fprintf(stderr, "token: %s\n", token ? "made" : "not made");
}

void pointer_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  printf("%p\n", (void *)token);
}

void syslog_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  if (token == NULL)
    syslog(LOG_ERR, "no token: %m");
}

void file_ok(jwt_t *jwt, const char *path) {
  FILE *out = fopen(path, "w");
  if (out == NULL)
    return;
  fprintf(out, "%s\n", jwt_encode_str(jwt));
  fclose(out);
}
