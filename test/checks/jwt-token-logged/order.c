// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Order in C: what a pointer or a buffer holds where it is logged.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void store(const char *token);

void goto_bad(jwt_t *jwt, int verbose) {
  char *token = NULL;
  if (!verbose)
    goto out;
  token = jwt_encode_str(jwt);
out:
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fprintf(stderr, "%s\n", token);
}

void pointer_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  char *same = token;
  token = NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fprintf(stderr, "%s\n", same);
}

void overwritten_ok(jwt_t *jwt) {
  const char *token = jwt_encode_str(jwt);
  store(token);
  token = "done";
  fprintf(stderr, "%s\n", token);
}

void cleared_ok(jwt_t *jwt) {
  char line[256];
  snprintf(line, sizeof line, "%s", jwt_encode_str(jwt));
  store(line);
  memset(line, 0, sizeof line);
  fprintf(stderr, "%s\n", line);
}

void other_branch_ok(jwt_t *jwt, int verbose) {
  const char *text;
  if (verbose) {
    store(jwt_encode_str(jwt));
    text = "stored";
  } else {
    text = "not stored";
  }
  fprintf(stderr, "%s\n", text);
}
