// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Tokens for two services are issued here: each token has to say for which.

#include <jwt.h>
#include <time.h>

char *for_shop_ok(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant(jwt, "aud", "shop.example");
  return jwt_encode_str(jwt);
}

char *for_desk_ok(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, "{\"aud\":\"desk.example\"}");
  jwt_add_grant(jwt, "sub", id);
  return jwt_encode_str(jwt);
}

char *for_nobody_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: the token has no audience: any recipient may take it for its own; name the one it is for in 'aud' [jwt-audience]
  // CHECK: :[[@LINE-17]]:{{[0-9]+}}: note: another token is for audience 'shop.example'
  return jwt_encode_str(jwt);
}

static char *finish(jwt_t *jwt) { return jwt_encode_str(jwt); }

char *by_helper_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: the token has no audience
  // CHECK: :[[@LINE-7]]:{{[0-9]+}}: note: signed here
  return finish(jwt);
}

char *by_helper_ok(const char *id, const char *audience) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant(jwt, "aud", audience);
  return finish(jwt);
}

char *anybody_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: audience '*' is no recipient's name: every recipient may take the token for its own; name the one it is for
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  jwt_add_grant(jwt, "aud", "*");
  return jwt_encode_str(jwt);
}

char *empty_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token's audience is empty; name the recipient it is for
  jwt_add_grant(jwt, "aud", "");
  return jwt_encode_str(jwt);
}

char *empty_json_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token's audience is empty
  jwt_add_grants_json(jwt, "{\"aud\":\"\"}");
  return jwt_encode_str(jwt);
}

char *four_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token is for 4 audiences: each of them can use it with the others; issue one for each
  jwt_add_grants_json(jwt, "{\"aud\":[\"a\",\"b\",\"c\",\"d\"]}");
  return jwt_encode_str(jwt);
}

char *three_ok(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grants_json(jwt, "{\"aud\":[\"a\",\"b\",\"c\"]}");
  return jwt_encode_str(jwt);
}

// One of five, not five.
char *one_of_ok(const char *id, int which) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant(jwt, "aud", which == 0 ? "a" : which == 1 ? "b" : which == 2 ? "c" : which == 3 ? "d" : "e");
  return jwt_encode_str(jwt);
}

// Whoever hands it over may have named one.
char *given_ok(jwt_t *jwt, const char *id) {
  jwt_add_grant(jwt, "sub", id);
  return jwt_encode_str(jwt);
}

char *sometimes_ok(const char *id, const char *audience) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  if (audience)
    jwt_add_grant(jwt, "aud", audience);
  return jwt_encode_str(jwt);
}

// For the one who issued it.
char *refresh_ok(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant(jwt, "token_use", "refresh");
  return jwt_encode_str(jwt);
}
