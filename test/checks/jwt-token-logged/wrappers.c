// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Log functions of the program's own, in C.

#include <jwt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

enum level { QUIET, LOUD };
static enum level current;

static void log_message(enum level level, const char *format, ...) {
  char line[512];
  va_list arguments;
  if (level < current)
    return;
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  fputs(line, stderr);
}

static void debug(const char *where, const char *text) { log_message(LOUD, "%s: %s\n", where, text); }

static void count(const char *text) { log_message(LOUD, "%zu\n", strlen(text)); }

#define DEBUG(...) log_message(LOUD, __VA_ARGS__)

// Its body is not in sight, its name says what it does.
void app_log_error(const char *format, ...);
void save(const char *format, ...);

void printf_like_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  log_message(LOUD, "token %s\n", token);
}

void plain_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  debug("issue", token);
}

void macro_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  DEBUG("token %s\n", token);
}

void unseen_logger_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  app_log_error("token %s", token);
}

void printf_like_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  log_message(LOUD, "issued for %s: %d\n", user, token != NULL);
}

void counted_ok(jwt_t *jwt) { count(jwt_encode_str(jwt)); }

void macro_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  DEBUG("token %.8s\n", token);
}

void unseen_function_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  save("token %s", token);
}
