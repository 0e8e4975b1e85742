// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Text that is built, and how much of it is shown.

#define _GNU_SOURCE
#include <errno.h>
#include <jwt.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
void store(const char *token);
void b1_bad(jwt_t *jwt) {
  char b[512];
  strcpy(b, "Authorization: Bearer ");
  strcat(b, jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(b);
}
void b2_bad(jwt_t *jwt) {
  char b[512] = "";
  strncat(b, jwt_encode_str(jwt), sizeof b - 1);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(b);
}
void b2_ok(jwt_t *jwt) {
  char b[512] = "";
  strncat(b, jwt_encode_str(jwt), 8);
  puts(b);
}
void b3_ok(jwt_t *jwt) {
  char *t = strndup(jwt_encode_str(jwt), 8);
  puts(t);
}
void b3_bad(jwt_t *jwt) {
  char *t = strndup(jwt_encode_str(jwt), 80);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(t);
}
void b4_bad(jwt_t *jwt) {
  char *l = NULL;
  if (asprintf(&l, "t=%s", jwt_encode_str(jwt)) < 0)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(l);
  free(l);
}
static char *fmt(const char *f, ...) {
  va_list ap;
  va_start(ap, f);
  char b[1000];
  vsnprintf(b, sizeof b, f, ap);
  va_end(ap);
  return strdup(b);
}
void b5_bad(jwt_t *jwt) {
  char *l = fmt("t=%s", jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(l);
}
void b5_ok(jwt_t *jwt) {
  char *l = fmt("t=%.6s", jwt_encode_str(jwt));
  puts(l);
}
void b6_bad(jwt_t *jwt) {
  char *b;
  size_t n;
  FILE *f = open_memstream(&b, &n);
  fprintf(f, "token=%s", jwt_encode_str(jwt));
  fclose(f);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(b);
  free(b);
}
void b6_ok(jwt_t *jwt) {
  char *b;
  size_t n;
  FILE *f = open_memstream(&b, &n);
  fprintf(f, "token=%.4s", jwt_encode_str(jwt));
  fclose(f);
  puts(b);
  free(b);
}
void b7_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  t[8] = 0;
  puts(t);
}
void b7_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(t);
  t[8] = '\0';
}
void b8_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  if (strlen(t) > 4)
    t[4] = '\0';
  puts(t);
}
void b9_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  printf("%p %zu", (void *)t, strlen(t));
}
void b10_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%-20s|", t);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%20.200s", t);
}
void b11_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%.*s", (int)strlen(t), t);
}
void b11_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  printf("%.*s...", 8, t);
}
void b12_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  int n = 6;
  printf("%.*s...", n, t);
}
void b13_bad(jwt_t *jwt) {
  char b[1000], *p = b;
  p = stpcpy(p, "token: ");
  p = stpcpy(p, jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(b);
}
void b14_bad(jwt_t *jwt) {
  char b[1000];
  int n = snprintf(b, sizeof b, "user ");
  snprintf(b + n, sizeof b - n, "token %s", jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(b);
}
void b14_ok(jwt_t *jwt) {
  char b[1000];
  int n = snprintf(b, sizeof b, "user ");
  snprintf(b + n, sizeof b - n, "token %.5s", jwt_encode_str(jwt));
  puts(b);
}
