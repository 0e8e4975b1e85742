// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// A token in pieces: the header alone is no token, header and payload are.

#include <errno.h>
#include <jwt.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
void store(const char *token);
void t1_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *save;
  char *h = strtok_r(t, ".", &save);
  printf("header %s\n", h);
}
void t1_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *save;
  char *h = strtok_r(t, ".", &save);
  char *p = strtok_r(NULL, ".", &save);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("payload %s\n", p);
  store(h);
}
void t2_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *dot = strchr(t, '.');
  if (!dot)
    return;
  *dot = 0;
  printf("header %s\n", t);
}
void t2_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *dot = strrchr(t, '.');
  if (!dot)
    return;
  *dot = 0;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("header.payload %s\n", t);
}
void t3_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *dot = strchr(t, '.');
  printf("%.*s\n", (int)(dot - t), t);
}
void t3_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *dot = strrchr(t, '.');
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%.*s\n", (int)(dot - t), t);
}
void t4_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *dot = strchr(t, '.');
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", dot + 1);
}
void t5_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *h = strtok(t, ".");
  printf("header %s\n", h);
}
void t6_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  printf("%.*s\n", (int)strcspn(t, "."), t);
}
void t7_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *rest = strstr(t ? t : "", ".");
  if (!rest)
    return;
  printf("header %s\n", strndup(t, strlen(t) - strlen(rest)));
}
void t7_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *rest = strrchr(t, '.');
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("header.payload %s\n", strndup(t, strlen(t) - strlen(rest)));
}
