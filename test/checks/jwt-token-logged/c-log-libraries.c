// RUN: %tidy %s -- -std=c11 -isystem %inputs/c-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// The small log libraries of C: log.c, zf_log and zlog.

#include <jwt.h>
#include <log.h>
#include <stdlib.h>
#include <string.h>
#include <zf_log.h>
#include <zlog.h>

int login_logc_bad(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  if (token == NULL) {
    log_error("no token for %s", user);
    return -1;
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log_debug("token for %s: %s", user, token);
  free(token);
  return 0;
}

void logc_shortened_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  log_info("token %.6s... of %zu characters for %s", token, strlen(token), user);
  free(token);
}

void zf_log_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ZF_LOGI("issued %s", token);
  free(token);
}

void zf_log_text_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ZF_LOGI_STR(token);
  free(token);
}

void zf_log_memory_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ZF_LOGI_MEM(token, strlen(token), "token:");
  free(token);
}

void zf_log_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  ZF_LOGI("issued %u characters", (unsigned)strlen(token));
  ZF_LOGI_STR(token ? "issued" : "refused");
  free(token);
}

void zlog_category_bad(jwt_t *jwt, const char *user) {
  zlog_category_t *auth = zlog_get_category("auth");
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  zlog_info(auth, "%s has %s", user, token);
  free(token);
}

void zlog_default_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  dzlog_info("issued %s", token);
  free(token);
}

void zlog_bytes_bad(jwt_t *jwt, zlog_category_t *auth) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  hzlog_debug(auth, token, strlen(token));
  free(token);
}

void zlog_context_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  zlog_put_mdc("token", token);
  free(token);
}

void zlog_ok(jwt_t *jwt, zlog_category_t *auth, const char *user) {
  char *token = jwt_encode_str(jwt);
  zlog_put_mdc("user", user);
  zlog_info(auth, "issued %zu characters for %s", strlen(token), user);
  dzlog_info("%s", token == NULL ? "no token" : "issued");
  free(token);
}
