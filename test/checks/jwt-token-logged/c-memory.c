// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Memory that is fresh, filled, overwritten and sent in pieces.

#define _GNU_SOURCE
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct session {
  char *token;
  char *user;
};

void zeroed_bad(jwt_t *jwt) {
  struct session *session = memset(malloc(sizeof(*session)), 0, sizeof(*session));
  session->token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("session %s\n", session->token);
  free(session->token);
  free(session);
}

void zeroed_later_bad(jwt_t *jwt) {
  struct session *session = malloc(sizeof(*session));
  memset(session, 0, sizeof(*session));
  session->token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("session %s\n", session->token);
  free(session->token);
  free(session);
}

void other_field_ok(jwt_t *jwt, char *user) {
  struct session *session = memset(malloc(sizeof(*session)), 0, sizeof(*session));
  session->token = jwt_encode_str(jwt);
  session->user = user;
  printf("session of %s\n", session->user);
  free(session->token);
  free(session);
}

void overwritten_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  printf("%s\n", (char *)memset(token, '*', strlen(token)));
  printf("%s\n", token);
  free(token);
}
