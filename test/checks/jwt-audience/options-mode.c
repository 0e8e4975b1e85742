// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -check-prefix=SEVERAL -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -config='{CheckOptions: {jwt-audience.Mode: always}}' -- -std=c11 | \
// RUN:   FileCheck %s -check-prefix=ALWAYS -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -config='{CheckOptions: {Mode: always}}' -- -std=c11 | \
// RUN:   FileCheck %s -check-prefix=ALWAYS -implicit-check-not='{{warning|error}}:'
// RUN: not %tidy %s -config='{CheckOptions: {Mode: never}}' -- -std=c11 | \
// RUN:   FileCheck %s -check-prefix=WRONG
// REQUIRES: libjwt

// One audience is named here, so there may be no other.
// SEVERAL-NOT: warning:
// WRONG: error: jwt-tidy: option 'Mode': 'never' is none of 'always', 'several'

#include <jwt.h>

char *for_shop_ok(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant(jwt, "aud", "shop.example");
  return jwt_encode_str(jwt);
}

char *for_nobody_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // ALWAYS: :[[@LINE+1]]:{{[0-9]+}}: warning: the token has no audience
  return jwt_encode_str(jwt);
}
