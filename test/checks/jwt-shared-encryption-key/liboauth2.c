// RUN: %tidy %s -- -std=gnu11 -I%inputs/liboauth2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// liboauth2: the secret that oauth2_jose_jwt_encrypt makes a key of.

#include <oauth2/jose.h>

bool two_audiences_bad(oauth2_log_t *log, const char *secret, const char *user, char **reports, char **billing) {
  json_t *first = json_pack("{s:s, s:s}", "aud", "reports", "sub", user);
  json_t *second = json_pack("{s:s, s:s}", "aud", "billing", "sub", user);
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: used for audience 'reports' here
  bool done = oauth2_jose_jwt_encrypt(log, secret, first, reports);
  done = done && oauth2_jose_jwt_encrypt(log, secret, second, billing);
  json_decref(first);
  json_decref(second);
  return done;
}

static bool seal(oauth2_log_t *log, const char *audience, char **result) {
  json_t *claims = json_object();
  json_object_set_new(claims, "aud", json_string(audience));
  bool done = oauth2_jose_jwt_encrypt(log, "tide-and-time", claims, result);
  json_decref(claims);
  return done;
}

bool one_secret_for_all_bad(oauth2_log_t *log, char **mail, char **files) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: encryption key serves audience 'files' here and audience 'mail' elsewhere
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: used for audience 'mail' here
  return seal(log, "mail", mail) && seal(log, "files", files);
}

bool two_secrets_ok(oauth2_log_t *log, const char *for_reports, const char *for_billing, char **reports, char **billing) {
  json_t *first = json_pack("{s:s}", "aud", "reports"), *second = json_pack("{s:s}", "aud", "billing");
  return oauth2_jose_jwt_encrypt(log, for_reports, first, reports) &&
         oauth2_jose_jwt_encrypt(log, for_billing, second, billing);
}

// A program's own cookies are for itself.
bool own_cookies_ok(oauth2_log_t *log, const char *passphrase, json_t *state, json_t *session, char **first, char **second) {
  return oauth2_jose_jwt_encrypt(log, passphrase, state, first) &&
         oauth2_jose_jwt_encrypt(log, passphrase, session, second);
}

bool same_audience_ok(oauth2_log_t *log, const char *secret, char **first, char **second) {
  json_t *access = json_pack("{s:s, s:i}", "aud", "reports", "exp", 600);
  json_t *refresh = json_pack("{s:s, s:i}", "aud", "reports", "exp", 86400);
  return oauth2_jose_jwt_encrypt(log, secret, access, first) &&
         oauth2_jose_jwt_encrypt(log, secret, refresh, second);
}
