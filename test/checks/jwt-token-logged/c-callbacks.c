// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Callbacks with user data, tables of functions, function pointers.

#include <errno.h>
#include <jwt.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
void store(const char *token);
struct ctx {
  jwt_t *jwt;
  char *token;
  FILE *log;
  const char *name;
};
typedef int (*each_fn)(const char *name, void *user);
static int each(each_fn fn, void *user) {
  return fn("a", user) || fn("b", user);
}
static int cb_log(const char *name, void *user) {
  struct ctx *c = user;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s %s\n", name, c->token);
  return 0;
}
static int cb_name(const char *name, void *user) {
  struct ctx *c = user;
  printf("%s %s\n", name, c->name);
  return 0;
}
void logs_user_data(jwt_t *jwt) {
  struct ctx c = {.jwt = jwt};
  c.token = jwt_encode_str(jwt);
  each(cb_log, &c);
}
void c1_ok(jwt_t *jwt) {
  struct ctx c = {.jwt = jwt, .name = "x"};
  c.token = jwt_encode_str(jwt);
  each(cb_name, &c);
  store(c.token);
}
static int cb_make(const char *name, void *user) {
  struct ctx *c = user;
  c->token = jwt_encode_str(c->jwt);
  return 0;
}
void c2_bad(jwt_t *jwt) {
  struct ctx c = {.jwt = jwt};
  each(cb_make, &c);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", c.token);
}
struct ops {
  void (*emit)(const char *);
  char *(*make)(jwt_t *);
};
static void emit_log(const char *s) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", s);
}
static char *make_signed(jwt_t *j) {
  return jwt_encode_str(j);
}
static const struct ops the_ops = {.emit = emit_log, .make = make_signed};
static const struct ops store_ops = {.emit = store, .make = make_signed};
void f1_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  the_ops.emit(the_ops.make(jwt));
}
void f1_ok(jwt_t *jwt) {
  store_ops.emit(store_ops.make(jwt));
}
static void (*sink)(const char *) = emit_log;
void f2_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  sink(jwt_encode_str(jwt));
}
static void (*handlers[])(const char *) = {emit_log, store};
static void run(const struct ops *o, jwt_t *jwt) {
  o->emit(o->make(jwt));
}
void f4_bad(jwt_t *jwt) {
  run(&the_ops, jwt);
}
void f4_ok(jwt_t *jwt) {
  run(&store_ops, jwt);
}
void f5_bad(jwt_t *jwt) {
  void (*fn)(const char *) = emit_log;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fn(jwt_encode_str(jwt));
}
typedef void (*done_cb)(const char *token, void *user);
static void issue_async(jwt_t *jwt, done_cb cb, void *user) {
  char *t = jwt_encode_str(jwt);
  cb(t, user);
  free(t);
}
static void on_done(const char *token, void *user) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s got %s\n", (const char *)user, token);
}
static void on_store(const char *token, void *user) {
  store(token);
  printf("%s stored\n", (const char *)user);
}
void f6_bad(jwt_t *jwt) {
  issue_async(jwt, on_done, "me");
}
void f6_ok(jwt_t *jwt) {
  issue_async(jwt, on_store, "me");
}
