// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Claim names behind constants, in C.

#include <jwt.h>
#include <stdlib.h>

#define OIDC_CLAIM_EMAIL "email"
#define OIDC_CLAIM_ISS "iss"
#define CLAIM(x) "user_" x
static const char *const number_claim = "ssn";
static const char phone_claim[] = "phone_number";
static const char *const claim_names[] = {"iss", "address"};

char *macros_bad(jwt_t *jwt, const char *value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, OIDC_CLAIM_EMAIL, value);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'user_password' (
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  jwt_add_grant(jwt, CLAIM("password"), value);
  return jwt_encode_str(jwt);
}

char *constants_bad(jwt_t *jwt, const char *value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  jwt_add_grant(jwt, number_claim, value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  jwt_add_grant(jwt, phone_claim, value);
  return jwt_encode_str(jwt);
}

char *local_bad(jwt_t *jwt, const char *value) {
  const char *name = "email";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, name, value);
  return jwt_encode_str(jwt);
}

char *table_bad(jwt_t *jwt, const char *value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'address' (contact data)
  jwt_add_grant(jwt, claim_names[1], value);
  return jwt_encode_str(jwt);
}

char *macros_ok(jwt_t *jwt, const char *value) {
  jwt_add_grant(jwt, OIDC_CLAIM_ISS, value);
  jwt_add_grant(jwt, CLAIM("theme"), value);
  return jwt_encode_str(jwt);
}

char *environment_ok(jwt_t *jwt, const char *value) {
  jwt_add_grant(jwt, getenv("EXTRA_CLAIM"), value);
  return jwt_encode_str(jwt);
}

char *local_ok(jwt_t *jwt, const char *value) {
  const char *name = "email";
  name = "theme";
  jwt_add_grant(jwt, name, value);
  return jwt_encode_str(jwt);
}
