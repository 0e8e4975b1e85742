// RUN: %tidy %s -- -std=gnu11 -I%inputs/liboauth2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// liboauth2: its log, and what it makes, verifies and decrypts.

#include <oauth2/jose.h>
#include <oauth2/oauth2.h>

bool received_bad(oauth2_log_t *log, oauth2_http_request_t *request, oauth2_cfg_token_verify_t *verify,
                  const char *token) {
  json_t *payload = NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  oauth2_debug(log, "access token: %s", token);
  bool valid = oauth2_token_verify(log, request, verify, token, &payload);
  json_decref(payload);
  return valid;
}

bool from_request_bad(oauth2_log_t *log, oauth2_cfg_source_token_t *cfg, oauth2_cfg_token_verify_t *verify,
                      oauth2_http_request_t *request, oauth2_cfg_server_callback_funcs_t *callbacks, void *ctx) {
  json_t *payload = NULL;
  char *token = oauth2_get_source_token(log, cfg, request, callbacks, ctx);
  if (token == NULL)
    return false;
  bool valid = oauth2_token_verify(log, request, verify, token, &payload);
  if (!valid)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
    oauth2_error(log, "token could not be verified: %s", token);
  oauth2_mem_free(token);
  return valid;
}

void payload_bad(oauth2_log_t *log, oauth2_jose_jwt_verify_ctx_t *verify, const char *token) {
  json_t *json = NULL;
  char *text = NULL;
  if (oauth2_jose_jwt_verify(log, verify, token, &json, &text) == false)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the log
  oauth2_debug(log, "payload: %s", text);
  char *encoded = oauth2_json_encode(log, json, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the log
  oauth2_debug(log, "claims: %s", encoded);
  oauth2_mem_free(encoded);
}

void decrypted_bad(oauth2_log_t *log, const char *secret, const char *cookie) {
  char *state = NULL;
  oauth2_jose_decrypt(log, secret, cookie, &state);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: decrypted payload is written to the log
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: decrypted here
  oauth2_debug(log, "restored state: %s", state);
}

void created_bad(oauth2_log_t *log, cjose_jwk_t *key, const char *client) {
  char *jwt = oauth2_jwt_create(log, key, "RS256", client, client, client, "https://auth.example/token", 60, true, true, NULL);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the log
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  oauth2_debug(log, "client_assertion=%s", jwt);
  oauth2_mem_free(jwt);
}

void secret_bad(oauth2_log_t *log, const char *secret, json_t *claims, char **cookie) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the log
  oauth2_debug(log, "encrypting with %s", secret);
  oauth2_jose_jwt_encrypt(log, secret, claims, cookie);
}

bool verified_ok(oauth2_log_t *log, oauth2_http_request_t *request, oauth2_cfg_token_verify_t *verify,
                 const char *token) {
  json_t *payload = NULL;
  char *id = NULL;
  bool valid = oauth2_token_verify(log, request, verify, token, &payload);
  if (valid && oauth2_json_string_get(log, payload, "jti", &id, NULL))
    oauth2_info(log, "token %s is valid", id);
  json_decref(payload);
  return valid;
}

void hashed_ok(oauth2_log_t *log, oauth2_jose_jwt_verify_ctx_t *verify, const char *token) {
  char *hash = NULL;
  json_t *json = NULL;
  oauth2_jose_hash2s(log, "sha256", token, &hash);
  bool valid = oauth2_jose_jwt_verify(log, verify, token, &json, NULL);
  oauth2_info(log, "token with hash %s: %d", hash, valid);
}

void form_ok(oauth2_log_t *log, const char *state) {
  oauth2_nv_list_t *params = oauth2_nv_list_init(log);
  oauth2_nv_list_set(log, params, "state", state);
  oauth2_debug(log, "state is %s", oauth2_nv_list_get(log, params, "state"));
  oauth2_nv_list_free(log, params);
}
