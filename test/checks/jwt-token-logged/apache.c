// RUN: %tidy %s -- -std=c11 -isystem %inputs/servers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Apache httpd: its log, and what APR puts together, keeps and allocates.

#include <httpd.h>
#include <jwt.h>
#include <stdlib.h>

typedef struct {
  const char *token;
  const char *user;
} session_t;

void log_bad(request_rec *r, jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ap_log_rerror(APLOG_MARK, APLOG_DEBUG, 0, r, "token %s for %s", token, r->user);
}

void formatted_bad(request_rec *r, jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  char *header = apr_psprintf(r->pool, "Bearer %s", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ap_log_rerror(APLOG_MARK, APLOG_DEBUG, 0, r, "%s", apr_pstrcat(r->pool, "> ", header, NULL));
}

void table_bad(request_rec *r, jwt_t *jwt) {
  apr_table_setn(r->headers_out, "X-Token", jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ap_log_rerror(APLOG_MARK, APLOG_DEBUG, 0, r, "%s", apr_table_get(r->headers_out, "X-Token"));
}

static session_t *session_create(request_rec *r, jwt_t *jwt) {
  session_t *session = apr_pcalloc(r->pool, sizeof(session_t));
  session->token = jwt_encode_str(jwt);
  session->user = apr_pstrdup(r->pool, r->user);
  return session;
}

void pool_bad(request_rec *r, jwt_t *jwt) {
  session_t *session = session_create(r, jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ap_log_rerror(APLOG_MARK, APLOG_DEBUG, 0, r, "session %s", session->token);
}

void log_ok(request_rec *r, jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  ap_log_rerror(APLOG_MARK, APLOG_DEBUG, 0, r, "token %.8s... of %d for %s", token,
                (int)strlen(token), r->user);
}

void table_ok(request_rec *r, jwt_t *jwt) {
  apr_table_setn(r->headers_out, "X-Token", jwt_encode_str(jwt));
  ap_log_rerror(APLOG_MARK, APLOG_DEBUG, 0, r, "%s", apr_table_get(r->headers_in, "Host"));
}

void pool_ok(request_rec *r, jwt_t *jwt) {
  session_t *session = session_create(r, jwt);
  ap_log_rerror(APLOG_MARK, APLOG_DEBUG, 0, r, "session of %s", session->user);
  ap_log_rerror(APLOG_MARK, APLOG_DEBUG, 0, r, "%s...", apr_pstrndup(r->pool, session->token, 6));
}
