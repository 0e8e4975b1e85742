// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// The members of a union are in one place.

#include <jwt.h>
#include <stdio.h>

struct value {
  int kind;
  union {
    long number;
    const char *text;
    struct {
      const char *first, *second;
    };
  };
  union {
    const char *label;
    int code;
  } note;
};

void anonymous_bad(jwt_t *jwt) {
  struct value v;
  v.text = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(v.text);
}

void inner_bad(jwt_t *jwt) {
  struct value v;
  v.second = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(v.second);
}

void initialized_bad(jwt_t *jwt) {
  struct value v = {.kind = 1, .text = jwt_encode_str(jwt), .note.label = "a"};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(v.text);
}

void named_bad(jwt_t *jwt) {
  struct value v = {.note = {.label = jwt_encode_str(jwt)}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(v.note.label);
}

void replaced_ok(jwt_t *jwt) {
  struct value v;
  v.text = jwt_encode_str(jwt);
  v.note.label = v.text;
  v.number = 3;
  v.note.code = 4;
  puts(v.text);
  puts(v.note.label);
}

void apart_ok(jwt_t *jwt) {
  struct value v;
  v.text = jwt_encode_str(jwt);
  v.note.label = "issued";
  v.second = "second";
  puts(v.note.label);
  puts(v.second);
}
