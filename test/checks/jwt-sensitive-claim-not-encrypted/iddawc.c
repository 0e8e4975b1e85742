// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: iddawc

// A token of one's own that iddawc takes along to the server.

#include <iddawc.h>

static char *hint_for(const char *email, jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "iss", "client.example");
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  // CHECK: note: leaves unencrypted here: {{.*}}URL
  r_jwt_set_claim_str_value(jwt, "email", email);
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  r_jwt_free(jwt);
  return token;
}

int hint_in_url_bad(struct _i_session *session, const char *email, jwk_t *key) {
  char *token = hint_for(email, key);
  i_set_additional_parameter(session, "login_hint_token", token);
  r_free(token);
  return i_build_auth_url_get(session);
}

int id_in_url_ok(struct _i_session *session, const char *id, jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "sub", id);
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  r_jwt_free(jwt);
  i_set_additional_parameter(session, "login_hint_token", token);
  r_free(token);
  return i_build_auth_url_get(session);
}

// What the server is asked for is no claim of a token.
int requested_ok(struct _i_session *session) {
  i_set_str_parameter(session, I_OPT_SCOPE, "openid email");
  i_add_claim_request(session, I_CLAIM_TARGET_ID_TOKEN, "email", I_CLAIM_ESSENTIAL_TRUE, NULL);
  return i_build_auth_url_get(session);
}

char *assertion_ok(struct _i_session *session, const char *email) {
  i_set_str_parameter(session, I_OPT_CIBA_LOGIN_HINT, email);
  return i_generate_client_assertion(session, "https://auth.example/token");
}
