// RUN: %tidy %s -- -std=c11 -isystem %inputs/c-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Android's log, by way of the macros that programs put on it.

#include <android/log.h>
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TAG "auth"
#define LOGD(...) __android_log_print(ANDROID_LOG_DEBUG, TAG, __VA_ARGS__)
#define LOGE(...) __android_log_print(ANDROID_LOG_ERROR, TAG, __VA_ARGS__)

void print_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOGD("Authorization: Bearer %s", token);
  free(token);
}

void write_bad(jwt_t *jwt) {
  char line[4096];
  char *token = jwt_encode_str(jwt);
  snprintf(line, sizeof(line), "token=%s", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  __android_log_write(ANDROID_LOG_INFO, TAG, line);
  free(token);
}

void record_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  struct __android_log_message message = {
      .struct_size = sizeof(message), .priority = ANDROID_LOG_INFO, .tag = TAG, .message = token};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  __android_log_write_log_message(&message);
  free(token);
}

void abort_message_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  android_set_abort_message(token);
  abort();
}

void print_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  if (token == NULL) {
    LOGE("no token");
    return;
  }
  LOGD("token of %zu characters at %p: %.4s...", strlen(token), (void *)jwt, token);
  free(token);
}

void write_ok(jwt_t *jwt, const char *user) {
  char line[256];
  char *token = jwt_encode_str(jwt);
  snprintf(line, sizeof(line), "%s for %s", token ? "issued" : "refused", user);
  __android_log_write(ANDROID_LOG_INFO, TAG, line);
  free(token);
}
