// RUN: %tidy %s -config='{CheckOptions: {jwt-token-lifetime.MaxLifetime: 86400}}' -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -check-prefix=LONG -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -config='{CheckOptions: {MaxLifetime: 300, MaxRefreshLifetime: 86400}}' -- -std=c11 | \
// RUN:   FileCheck %s -check-prefix=SHORT -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt
// LONG-NOT: warning:

#include <jwt.h>
#include <time.h>

char *hour(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // SHORT: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 2 hours, longer than 5 minutes
  jwt_add_grant_int(jwt, "exp", time(NULL) + 7200);
  return jwt_encode_str(jwt);
}

char *refresh(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // SHORT: :[[@LINE+1]]:{{[0-9]+}}: warning: the refresh token lives for 7 days, longer than 24 hours
  jwt_add_grant_int(jwt, "exp", time(NULL) + 7 * 24 * 3600);
  return jwt_encode_str(jwt);
}
