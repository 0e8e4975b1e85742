// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// One function for several actions, of which a constant says one.

#include <jwt.h>
#include <stdbool.h>
#include <stdio.h>

enum action { ACTION_LOGIN, ACTION_PUT };

static void send_request(enum action which, const char *body);

static void put(const char *body) { printf("PUT %s\n", body); }

static void login(const char *body) { send_request(ACTION_LOGIN, body); }

static void send_request(enum action which, const char *body) {
  if (which == ACTION_PUT)
    put(body);
  else if (body && !*body)
    login(body);
}

void login_ok(jwt_t *jwt) { send_request(ACTION_LOGIN, jwt_encode_str(jwt)); }

void put_ok(const char *vector) { send_request(ACTION_PUT, vector); }

static void show(const char *text, _Bool whole) {
  if (__builtin_expect(!!(whole), 0))
    printf("%s\n", text);
  else
    printf("%.6s\n", text);
}

// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void whole_bad(jwt_t *jwt) { show(jwt_encode_str(jwt), true); }

static void show_too(const char *text, _Bool whole) {
  if (__builtin_expect(!!(whole), 0))
    printf("%s\n", text);
  else
    printf("%.6s\n", text);
}

void part_ok(jwt_t *jwt) { show_too(jwt_encode_str(jwt), false); }

enum level { LEVEL_ERROR = -1, LEVEL_NONE, LEVEL_DEBUG = 7 };

static void note(enum level at, const char *text) {
  if (LEVEL_NONE < at)
    printf("%s\n", text);
}

// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void debug_bad(jwt_t *jwt) { note(LEVEL_DEBUG, jwt_encode_str(jwt)); }

void error_ok(jwt_t *jwt) { note(LEVEL_ERROR, jwt_encode_str(jwt)); }

static void ranges(int code, const char *text) {
  switch (code) {
  case 200 ... 299:
    break;
  case 400:
    printf("%s\n", text);
    break;
  }
}

void range_ok(jwt_t *jwt) {
  ranges(204, jwt_encode_str(jwt));
  ranges(500, jwt_encode_str(jwt));
}

// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void range_bad(jwt_t *jwt) { ranges(400, jwt_encode_str(jwt)); }

// Called by a pointer, it may be called with anything.
static void by_pointer(bool whole, const char *text) {
  if (whole)
    printf("%s\n", text);
}

void pointer_bad(jwt_t *jwt, bool whole) {
  void (*shown)(bool, const char *) = by_pointer;
  by_pointer(false, jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  shown(whole, jwt_encode_str(jwt));
}
