// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// A token that is written in pieces.

#define _GNU_SOURCE
#include <jwt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>

static int send_header(int fd, const char *token) {
  struct iovec pieces[3];
  pieces[0].iov_base = "Authorization: Bearer ";
  pieces[0].iov_len = 22;
  pieces[1].iov_base = (void *)token;
  pieces[1].iov_len = strlen(token);
  pieces[2].iov_base = "\r\n";
  pieces[2].iov_len = 2;
  return writev(fd, pieces, 3) < 0 ? -1 : 0;
}

int email_bad(jwt_t *jwt, int fd, const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here, not encrypted
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE-8]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  int result = send_header(fd, token);
  free(token);
  return result;
}

int subject_ok(jwt_t *jwt, int fd, const char *id) {
  jwt_add_grant(jwt, "sub", id);
  char *token = jwt_encode_str(jwt);
  int result = send_header(fd, token);
  free(token);
  return result;
}
