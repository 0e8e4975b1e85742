// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Branches, loops, ladders of goto, and what is gone before it is logged.

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
void k1_bad(jwt_t *jwt, int v) {
  const char *t = v ? jwt_encode_str(jwt) : "none";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(t);
}
void k2_bad(jwt_t *jwt, int v) {
  const char *t;
  switch (v) {
  case 1:
    t = "x";
    break;
  case 2:
    t = jwt_encode_str(jwt);
    break;
  default:
    return;
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(t);
}
void k2_ok(jwt_t *jwt, int v) {
  const char *t;
  switch (v) {
  case 1:
    t = "x";
    break;
  case 2:
    t = jwt_encode_str(jwt);
    store(t);
    return;
  default:
    return;
  }
  puts(t);
}
void k3_bad(jwt_t *jwt) {
  const char *t;
  int n = 0;
  do {
    t = jwt_encode_str(jwt);
  } while (!t && n++ < 3);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(t);
}
void k5_bad(jwt_t *jwt, int i) {
  static void *tab[] = {&&a, &&b};
  char *t = jwt_encode_str(jwt);
  goto *tab[i & 1];
a:
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(t);
  return;
b:
  store(t);
}
int k6_bad(jwt_t *jwt) {
  int rc = -1;
  char *t = NULL, *line = NULL;
  t = jwt_encode_str(jwt);
  if (!t)
    goto out;
  line = malloc(1000);
  if (!line)
    goto free_t;
  snprintf(line, 1000, "issued %s", t);
  rc = 0;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(line);
  free(line);
free_t:
  free(t);
out:
  return rc;
}
int k6_ok(jwt_t *jwt) {
  int rc = -1;
  char *t = NULL;
  const char *err = "none";
  t = jwt_encode_str(jwt);
  if (!t) {
    err = "cannot encode";
    goto out;
  }
  store(t);
  rc = 0;
out:
  if (rc)
    puts(err);
  free(t);
  return rc;
}
// order
void o1_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  store(t);
  free(t);
  t = NULL;
  printf("%s", t);
}
void o1b_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  store(t);
  free(t);
  t = strdup("done");
  printf("%s", t);
  free(t);
}
void o2_ok(jwt_t *jwt) {
  char b[64];
  char *t = jwt_encode_str(jwt);
  strncpy(b, t, sizeof b);
  store(b);
  explicit_bzero(b, sizeof b);
  puts(b);
}
