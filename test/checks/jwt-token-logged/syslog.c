// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// syslog and vsyslog, through wrappers of the program.

#define _GNU_SOURCE
#include <rhonabwy.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>

static void audit(int level, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsyslog(level, format, arguments);
  va_end(arguments);
}

#define AUDIT(...) audit(LOG_INFO, __VA_ARGS__)

void direct_bad(jwt_t *jwt, jwk_t *key) {
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the log
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  syslog(LOG_DEBUG, "token: %s", token);
  r_free(token);
}

void wrapper_bad(jwt_t *jwt, jwk_t *key) {
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  audit(LOG_DEBUG, "token: %s", token);
}

void macro_bad(jwt_t *jwt, jwk_t *key) {
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  AUDIT("token: %s", token);
}

void encrypted_bad(jwt_t *jwt, jwk_t *key) {
  char *token = r_jwt_serialize_encrypted(jwt, key, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encrypted token is written to the log
  syslog(LOG_INFO, "%s", token);
}

void direct_ok(jwt_t *jwt, jwk_t *key, const char *user) {
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  syslog(LOG_INFO, "token issued for %s", user);
  r_free(token);
}

void wrapper_ok(jwt_t *jwt, jwk_t *key) {
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  audit(LOG_INFO, "token of %zu characters", strlen(token));
}

void macro_ok(jwt_t *jwt, jwk_t *key) {
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  AUDIT("token %s", token ? "issued" : "refused");
}

void header_ok(jwt_t *jwt) {
  syslog(LOG_INFO, "kid %s", r_jwt_get_header_str_value(jwt, "kid"));
}
