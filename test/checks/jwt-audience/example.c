// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// The example of the check's documentation page.

#include <jwt.h>
#include <stddef.h>
#include <time.h>

static jwt_t *begin(const char *user) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt) == 0) {
    jwt_add_grant(jwt, "sub", user);
    jwt_add_grant_int(jwt, "exp", time(NULL) + 600);
  }
  return jwt;
}

char *for_reports_ok(const char *user) {
  jwt_t *jwt = begin(user);
  jwt_add_grant(jwt, "aud", "https://reports.example");
  return jwt_encode_str(jwt);
}

char *for_billing_ok(const char *user) {
  jwt_t *jwt = begin(user);
  jwt_add_grant(jwt, "aud", "https://billing.example");
  return jwt_encode_str(jwt);
}

// Both take it.
char *for_whom_bad(const char *user) {
  jwt_t *jwt = begin(user);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: the token has no audience
  // CHECK: :[[@LINE-14]]:{{[0-9]+}}: note: another token is for audience
  return jwt_encode_str(jwt);
}

char *for_all_bad(const char *user) {
  jwt_t *jwt = begin(user);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: audience '*' is no recipient's name
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  jwt_add_grant(jwt, "aud", "*");
  return jwt_encode_str(jwt);
}
