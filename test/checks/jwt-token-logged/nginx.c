// RUN: %tidy %s -- -std=c11 -isystem %inputs/servers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// nginx: its log, and its strings, which have a length of their own.

#include <jwt.h>
#include <ngx_core.h>

struct session {
  char *token;
  char *user;
};

void text_bad(jwt_t *jwt, ngx_log_t *log) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ngx_log_error(NGX_LOG_INFO, log, 0, "token: %s", token);
}

void debug_bad(jwt_t *jwt, ngx_log_t *log) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ngx_log_debug1(NGX_LOG_DEBUG_HTTP, log, 0, "token: %s", token);
}

void string_bad(jwt_t *jwt, ngx_log_t *log) {
  ngx_str_t token;
  token.data = (u_char *)jwt_encode_str(jwt);
  token.len = ngx_strlen(token.data);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ngx_log_error(NGX_LOG_ERR, log, 0, "refused \"%V\"", &token);
}

void formatted_bad(jwt_t *jwt, ngx_log_t *log) {
  u_char header[4096];
  ngx_str_t token;
  token.data = (u_char *)jwt_encode_str(jwt);
  token.len = ngx_strlen(token.data);
  u_char *end = ngx_snprintf(header, sizeof(header) - 1, "Bearer %V", &token);
  *end = '\0';
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ngx_log_error(NGX_LOG_INFO, log, 0, "header: %s", header);
}

void encoded_bad(jwt_t *jwt, ngx_log_t *log, ngx_pool_t *pool) {
  ngx_str_t token, encoded;
  token.data = (u_char *)jwt_encode_str(jwt);
  token.len = ngx_strlen(token.data);
  encoded.data = ngx_palloc(pool, 2 * token.len);
  ngx_encode_base64url(&encoded, &token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ngx_log_error(NGX_LOG_INFO, log, 0, "cookie: %V", &encoded);
}

void pool_bad(jwt_t *jwt, ngx_log_t *log, ngx_pool_t *pool) {
  struct session *session = ngx_palloc(pool, sizeof(*session));
  session->token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ngx_log_error(NGX_LOG_INFO, log, 0, "session %s", session->token);
}

void length_ok(jwt_t *jwt, ngx_log_t *log, ngx_str_t *uri) {
  ngx_str_t token;
  token.data = (u_char *)jwt_encode_str(jwt);
  token.len = ngx_strlen(token.data);
  ngx_log_error(NGX_LOG_INFO, log, 0, "token of %uz for \"%V\"", token.len, uri);
}

void pool_ok(jwt_t *jwt, ngx_log_t *log, ngx_pool_t *pool, char *user) {
  struct session *session = ngx_palloc(pool, sizeof(*session));
  session->token = jwt_encode_str(jwt);
  session->user = user;
  ngx_log_error(NGX_LOG_INFO, log, 0, "session of %s", session->user);
}
