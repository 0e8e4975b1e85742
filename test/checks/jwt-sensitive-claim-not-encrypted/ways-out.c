// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Where a signed token leaves a C file, each named in a note.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct session {
  char *token;
  int code;
};

void send_token(const char *token);
static char *cached;

char *returned_bad(jwt_t *jwt, const char *email) {
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers out of sight
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  return token;
}

void unseen_call_bad(jwt_t *jwt, const char *email) {
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: passed to 'send_token', whose body is not in sight
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  send_token(token);
  free(token);
}

void out_parameter_bad(jwt_t *jwt, const char *email, char **out) {
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: stored in 'out', which outlives this function
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  *out = token;
}

void buffer_bad(jwt_t *jwt, const char *email, char *out, size_t size) {
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: stored in 'out', which outlives this function
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  strncpy(out, token, size);
  free(token);
}

void field_bad(jwt_t *jwt, const char *email, struct session *session) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here, not encrypted
  jwt_add_grant(jwt, "email", email);
  session->token = jwt_encode_str(jwt);
}

void global_bad(jwt_t *jwt, const char *email) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here, not encrypted
  jwt_add_grant(jwt, "email", email);
  cached = jwt_encode_str(jwt);
}

void callback_bad(jwt_t *jwt, const char *email, void (*done)(const char *)) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here, not encrypted
  jwt_add_grant(jwt, "email", email);
  done(jwt_encode_str(jwt));
}

char *returned_ok(jwt_t *jwt, const char *id) {
  jwt_add_grant(jwt, "sub", id);
  return jwt_encode_str(jwt);
}

void unseen_call_ok(jwt_t *jwt, const char *id) {
  jwt_add_grant(jwt, "sub", id);
  send_token(jwt_encode_str(jwt));
}

void field_ok(jwt_t *jwt, const char *id, struct session *session) {
  jwt_add_grant(jwt, "sub", id);
  session->token = jwt_encode_str(jwt);
}

void global_ok(jwt_t *jwt, const char *id) {
  jwt_add_grant(jwt, "sub", id);
  cached = jwt_encode_str(jwt);
}
