// RUN: %tidy %s -- -std=c11 -isystem %inputs/telemetry | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -x c++ -std=c++17 -isystem %inputs/telemetry | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Sentry's tags, contexts, breadcrumbs and events.

#include <jwt.h>
#include <sentry.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void tag_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  sentry_set_tag("session", token);
  free(token);
}

void extra_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  sentry_set_extra("token", sentry_value_new_string(token));
  free(token);
}

void context_bad(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  sentry_value_t session = sentry_value_new_object();
  sentry_value_set_by_key(session, "user", sentry_value_new_string(user));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  sentry_value_set_by_key(session, "token", sentry_value_new_string(token));
  sentry_set_context("session", session);
  free(token);
}

void breadcrumb_bad(jwt_t *jwt) {
  char message[4096];
  char *token = jwt_encode_str(jwt);
  snprintf(message, sizeof(message), "POST /login: %s", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  sentry_add_breadcrumb(sentry_value_new_breadcrumb("http", message));
  free(token);
}

void event_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  sentry_value_t event = sentry_value_new_event();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  sentry_event_add_exception(event, sentry_value_new_exception("refused", token));
  sentry_capture_event(event);
  free(token);
}

void message_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  sentry_value_t event = sentry_value_new_message_event(SENTRY_LEVEL_ERROR, "auth", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  sentry_capture_event(event);
  free(token);
}

void log_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  sentry_log_info("token %s", token);
  free(token);
}

void tag_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  sentry_set_tag("user", user);
  sentry_set_tag("token", token != NULL ? "yes" : "no");
  sentry_set_extra("length", sentry_value_new_int32((int)strlen(token)));
  free(token);
}

void context_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  sentry_value_t session = sentry_value_new_object();
  sentry_value_set_by_key(session, "user", sentry_value_new_string(user));
  sentry_set_context("session", session);
  free(token);
}

void event_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  if (token == NULL)
    sentry_capture_event(sentry_value_new_message_event(SENTRY_LEVEL_ERROR, "auth", "no token"));
  sentry_log_info("token %.6s... of %zu", token, strlen(token));
  free(token);
}
