// RUN: %tidy --config='{CheckOptions: {Categories: "-contact"}}' %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// A leading `-` takes one category away.

#include <jwt.h>

char *government_id_bad(jwt_t *jwt, const char *value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  jwt_add_grant(jwt, "ssn", value);
  return jwt_encode_str(jwt);
}

char *credential_bad(jwt_t *jwt, const char *password) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x1' is filled from 'password' (
  jwt_add_grant(jwt, "x1", password);
  return jwt_encode_str(jwt);
}

char *contact_ok(jwt_t *jwt, const char *value) {
  jwt_add_grant(jwt, "email", value);
  jwt_add_grant(jwt, "phone_number", value);
  return jwt_encode_str(jwt);
}

char *contact_value_ok(jwt_t *jwt, const char *email) {
  jwt_add_grant(jwt, "sub", email);
  return jwt_encode_str(jwt);
}
