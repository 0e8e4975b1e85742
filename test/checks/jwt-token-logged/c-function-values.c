// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Functions of libraries behind pointers do what they do when they are called;
// functions that unseen code calls with user data.

#include <jwt.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

void store(const char *token);

struct ops {
  int (*emit)(const char *);
  void (*keep)(const char *);
};

void field_bad(jwt_t *jwt) {
  struct ops ops;
  ops.emit = puts;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here, not encrypted
  ops.emit(jwt_encode_str(jwt));
}

static const struct ops table[] = {{puts, store}, {puts, store}};

void table_bad(jwt_t *jwt) {
  for (int i = 0; i < 2; i++)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    table[i].emit(jwt_encode_str(jwt));
}

void table_ok(jwt_t *jwt) {
  for (int i = 0; i < 2; i++)
    table[i].keep(jwt_encode_str(jwt));
  table[0].emit("done");
}

void variadic_bad(jwt_t *jwt) {
  int (*out)(const char *, ...) = printf;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  out("%s\n", jwt_encode_str(jwt));
}

void variadic_ok(jwt_t *jwt) {
  int (*out)(const char *, ...) = printf;
  out("%.8s %p\n", jwt_encode_str(jwt), (void *)jwt);
}

static void (*log_fn)(int, const char *, ...) = syslog;

void global_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log_fn(LOG_INFO, "%s", jwt_encode_str(jwt));
}

static void each(const char *s, int (*f)(const char *)) {
  f(s);
}

void passed_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  each(jwt_encode_str(jwt), puts);
}

struct codec {
  char *(*encode)(jwt_t *);
  void (*release)(void *);
};
static const struct codec jwt_codec = {.encode = jwt_encode_str, .release = free};

void codec_bad(jwt_t *jwt) {
  char *token = jwt_codec.encode(jwt);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here, not encrypted
  puts(token);
  jwt_codec.release(token);
}

void codec_ok(jwt_t *jwt) {
  char *token = jwt_codec.encode(jwt);
  store(token);
  jwt_codec.release(token);
}

void length_ok(jwt_t *jwt) {
  size_t (*length)(const char *) = strlen;
  printf("%zu\n", length(jwt_encode_str(jwt)));
}

static void *show(void *data) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", (char *)data);
  return NULL;
}

static void *quiet(void *data) {
  store(data);
  printf("stored\n");
  return NULL;
}

void thread_bad(jwt_t *jwt) {
  pthread_t thread;
  pthread_create(&thread, NULL, show, jwt_encode_str(jwt));
}

void thread_ok(jwt_t *jwt) {
  pthread_t thread;
  pthread_create(&thread, NULL, quiet, jwt_encode_str(jwt));
}

typedef void (*event_fn)(int fd, short what, void *user);
void watch(void *base, int fd, event_fn fn, void *user);

static void on_read(int fd, short what, void *user) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%d %d %s\n", fd, what, (const char *)user);
}

static void on_write(int fd, short what, void *user) {
  (void)user;
  printf("%d %d\n", fd, what);
}

void user_data_bad(void *base, jwt_t *jwt) {
  watch(base, 1, on_read, jwt_encode_str(jwt));
}

void user_data_ok(void *base, jwt_t *jwt) {
  watch(base, 1, on_write, jwt_encode_str(jwt));
}
