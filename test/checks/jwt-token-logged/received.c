// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// Received tokens in C.

#include <cjose/cjose.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>

int cjose_bad(const char *token, size_t length) {
  cjose_err err;
  cjose_jws_t *jws = cjose_jws_import(token, length, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  syslog(LOG_INFO, "got %s", token);
  return jws != NULL;
}

int cjose_encrypted_bad(const char *token, size_t length) {
  cjose_err err;
  cjose_jwe_t *jwe = cjose_jwe_import(token, length, &err);
  if (jwe == NULL)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received|encrypted}} token is written to the log
    syslog(LOG_ERR, "bad token %s", token);
  return jwe != NULL;
}

int before_bad(const char *token, size_t length) {
  cjose_err err;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  syslog(LOG_INFO, "got %s", token);
  return cjose_jws_import(token, length, &err) != NULL;
}

int cjose_ok(const char *token, size_t length) {
  cjose_err err;
  cjose_jws_t *jws = cjose_jws_import(token, length, &err);
  syslog(LOG_INFO, "got %zu bytes: %s", length, jws ? "fine" : err.message);
  return jws != NULL;
}

int other_parameter_ok(const char *token, size_t length, const char *caller) {
  cjose_err err;
  syslog(LOG_INFO, "from %s", caller);
  return cjose_jws_import(token, length, &err) != NULL;
}

int lexer_ok(const char *token) {
  syslog(LOG_INFO, "lexed %s", token);
  return strlen(token) > 0;
}

// A command is told how it was called, and that is no token.
int main(int argc, char **argv) {
  cjose_err err;
  if (argc < 2) {
    syslog(LOG_INFO, "usage: %s TOKEN", argv[0]);
    return 1;
  }
  cjose_jws_t *jws = cjose_jws_import(argv[1], strlen(argv[1]), &err);
  if (!jws)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
    syslog(LOG_INFO, "%s: cannot read %s", argv[0], argv[1]);
  return jws == NULL;
}
