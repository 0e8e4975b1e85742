// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, systemd, yder

// The systemd journal, by message, by fields and by vectors, a service's status, and yder.

#define _GNU_SOURCE
#include <jwt.h>
#include <stdlib.h>
#include <string.h>
#include <systemd/sd-daemon.h>
#include <systemd/sd-journal.h>
#include <yder.h>

void print_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  sd_journal_print(LOG_DEBUG, "token %s", token);
  free(token);
}

void message_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  sd_journal_send("MESSAGE=issued %s", token, "PRIORITY=%i", LOG_INFO, NULL);
  free(token);
}

void field_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  sd_journal_send("MESSAGE=issued", "AUTH_TOKEN=%s", token, NULL);
  free(token);
}

void vector_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  struct iovec fields[2];
  fields[0].iov_base = "MESSAGE=issued";
  fields[0].iov_len = 14;
  fields[1].iov_base = token;
  fields[1].iov_len = strlen(token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  sd_journal_sendv(fields, 2);
  free(token);
}

void status_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  sd_notifyf(0, "STATUS=serving with %s", token);
  free(token);
}

void yder_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  y_log_message(Y_LOG_LEVEL_DEBUG, "token %s", token);
  free(token);
}

void print_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  sd_journal_print(LOG_DEBUG, "token %.8s... of %zu", token, strlen(token));
  y_log_message(Y_LOG_LEVEL_DEBUG, "token %.8s...", token);
  free(token);
}

void field_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  sd_journal_send("MESSAGE=token %.8s...", token, "USER=%s", user, "LENGTH=%zu", strlen(token),
                  NULL);
  free(token);
}

void status_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  sd_notify(0, token ? "READY=1" : "STOPPING=1");
  sd_notifyf(0, "STATUS=token %.6s... of %zu", token, strlen(token));
  free(token);
}

void vector_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  struct iovec field;
  field.iov_base = (void *)user;
  field.iov_len = token ? strlen(user) : 0;
  sd_journal_sendv(&field, 1);
  free(token);
}
