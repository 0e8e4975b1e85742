// RUN: %tidy %s -- -std=c11 -isystem %inputs/c-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// The logs of hosts, DLT, LTTng, PostgreSQL, PAM and Mosquitto, and what abrt reports.

#include <dlt/dlt.h>
#include <jwt.h>
#include <lttng/tracef.h>
#include <mosquitto_broker.h>
#include <problem_data.h>
#include <security/pam_ext.h>
#include <string.h>
#include <utils/elog.h>

DLT_DECLARE_CONTEXT(context)

void dlt_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  DLT_LOG(context, DLT_LOG_INFO, DLT_STRING("token"), DLT_STRING(token));
}

void lttng_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  lttng_ust_tracef("token %s", token);
}

void ereport_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ereport(ERROR, (errcode(28000), errmsg("refused"), errdetail("token %s", token)));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  elog(LOG, "token %s", token);
}

void formatted_bad(jwt_t *jwt) {
  char *header = psprintf("Bearer %s", jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  elog(NOTICE, "%s", header);
}

void pam_bad(pam_handle_t *pamh, jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  pam_syslog(pamh, 7, "token %s", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  pam_info(pamh, "Your token: %s", token);
}

void mosquitto_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  mosquitto_log_printf(4, "token %s", token);
}

void abrt_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  problem_data_t *problem = problem_data_new();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  problem_data_add_text_noteditable(problem, "token", token);
  problem_data_send_to_abrt(problem);
  problem_data_free(problem);
}

void abrt_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  problem_data_t *problem = problem_data_new();
  problem_data_add_text_noteditable(problem, "user", user);
  problem_data_add_text_noteditable(problem, "token", token ? "issued" : "missing");
  problem_data_send_to_abrt(problem);
  problem_data_free(problem);
}

void dlt_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  DLT_LOG(context, DLT_LOG_INFO, DLT_STRING(user), DLT_INT((int)strlen(token)));
}

void ereport_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  ereport(ERROR, (errcode(28000), errmsg("refused %s", user), errdetail("%.6s...", token)));
  lttng_ust_tracef("token of %zu for %s", strlen(token), user);
}

void pam_ok(pam_handle_t *pamh, jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  pam_syslog(pamh, 7, "token %.8s... for %s", token, user);
  mosquitto_log_printf(4, "token of %d", (int)strlen(token));
}
