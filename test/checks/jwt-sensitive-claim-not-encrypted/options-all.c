// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// By default every category counts, the last three of `core` too.

#include <jwt.h>

char *entitlement_bad(jwt_t *jwt, const char *value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'roles' (
  jwt_add_grant(jwt, "roles", value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'scope' (
  jwt_add_grant(jwt, "scope", value);
  return jwt_encode_str(jwt);
}

char *tenant_bad(jwt_t *jwt, const char *value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'tenant_id' (
  jwt_add_grant(jwt, "tenant_id", value);
  return jwt_encode_str(jwt);
}

char *business_bad(jwt_t *jwt, const char *value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'discount_rate' (
  jwt_add_grant(jwt, "discount_rate", value);
  return jwt_encode_str(jwt);
}

char *counts_ok(jwt_t *jwt, long value) {
  jwt_add_grant_int(jwt, "role_count", value);
  jwt_add_grant_int(jwt, "scope_count", value);
  return jwt_encode_str(jwt);
}

char *neutral_ok(jwt_t *jwt, const char *value) {
  jwt_add_grant(jwt, "tenant_region_scope", value);
  jwt_add_grant(jwt, "theme", value);
  return jwt_encode_str(jwt);
}
