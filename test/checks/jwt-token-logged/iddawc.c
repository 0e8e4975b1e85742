// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: iddawc

// iddawc's tokens in logs: those of a session, and those it makes.

#include <iddawc.h>
#include <stdio.h>

void access_token_bad(struct _i_session *session) {
  if (i_run_token_request(session) != I_OK)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  y_log_message(Y_LOG_LEVEL_DEBUG, "access_token: %s", i_get_str_parameter(session, I_OPT_ACCESS_TOKEN));
}

int own_session_bad(const char *code) {
  struct _i_session session;
  i_init_session(&session);
  i_set_parameter_list(&session, I_OPT_RESPONSE_TYPE, I_RESPONSE_TYPE_CODE,
                       I_OPT_CODE, code,
                       I_OPT_NONE);
  int result = i_run_token_request(&session);
  if (result == I_OK) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    printf("access_token: %s\n", i_get_str_parameter(&session, I_OPT_ACCESS_TOKEN));
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    printf("id_token: %s\n", i_get_str_parameter(&session, I_OPT_ID_TOKEN));
    printf("scope: %s, state: %s\n", i_get_str_parameter(&session, I_OPT_SCOPE),
           i_get_str_parameter(&session, I_OPT_STATE));
  }
  i_clean_session(&session);
  return result;
}

int id_token_bad(struct _i_session *session) {
  if (i_verify_id_token(session) == I_OK)
    return 1;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  fprintf(stderr, "bad id token %s\n", session->id_token);
  return 0;
}

void payload_bad(struct _i_session *session) {
  if (i_verify_jwt_access_token(session, "reports") != I_OK)
    return;
  char *text = json_dumps(session->access_token_payload, JSON_COMPACT);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: decoded payload is written to the log
  // CHECK: :[[@LINE-4]]:{{[0-9]+}}: note: decoded here
  y_log_message(Y_LOG_LEVEL_INFO, "claims: %s", text);
  o_free(text);
}

int set_by_hand_bad(const char *token) {
  struct _i_session session;
  i_init_session(&session);
  i_set_str_parameter(&session, I_OPT_TOKEN_TARGET, token);
  json_t *answer = NULL;
  int result = i_get_token_introspection(&session, &answer, I_INTROSPECT_REVOKE_AUTH_NONE, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  y_log_message(Y_LOG_LEVEL_INFO, "introspection of %s: %d", token, result);
  json_decref(answer);
  i_clean_session(&session);
  return result;
}

int set_in_a_list_bad(const char *token, const char *issuer) {
  struct _i_session session;
  i_init_session(&session);
  i_set_parameter_list(&session, I_OPT_ISSUER, issuer,
                       I_OPT_TOKEN_METHOD, I_TOKEN_AUTH_METHOD_SECRET_BASIC,
                       I_OPT_ACCESS_TOKEN, token,
                       I_OPT_NONE);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  y_log_message(Y_LOG_LEVEL_DEBUG, "using %s", i_get_str_parameter(&session, I_OPT_ACCESS_TOKEN));
  int result = i_get_userinfo(&session, 0);
  i_clean_session(&session);
  return result;
}

void assertion_bad(struct _i_session *session) {
  char *assertion = i_generate_client_assertion(session, "https://auth.example/token");
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the log
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  y_log_message(Y_LOG_LEVEL_DEBUG, "client_assertion=%s", assertion);
  i_free(assertion);
}

int proof_bad(const char *header, const char *access_token) {
  int result = i_verify_dpop_proof(header, "GET", "https://api.example/", 30, "thumb", access_token);
  if (result != I_OK)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
    y_log_message(Y_LOG_LEVEL_WARNING, "proof %s", header);
  return result;
}

void exported_bad(struct _i_session *session) {
  char *text = i_export_session_str(session);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  printf("%s\n", text);
  i_free(text);
}

void logout_bad(struct _i_session *session) {
  char *url = i_build_end_session_url(session);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  y_log_message(Y_LOG_LEVEL_DEBUG, "redirect to %s", url);
  i_free(url);
}

void client_keys_bad(struct _i_session *session, const char *jwk) {
  json_t *keys = json_loads(jwk, 0, NULL);
  i_set_client_jwks(session, keys);
  char *text = json_dumps(i_get_client_jwks(session), 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  printf("%s\n", text);
}

void other_parameters_ok(struct _i_session *session) {
  printf("redirect to %s\n", i_get_str_parameter(session, I_OPT_REDIRECT_TO));
  printf("%s for %s, expires in %u s, error %s\n", i_get_str_parameter(session, I_OPT_SCOPE),
         i_get_str_parameter(session, I_OPT_CLIENT_ID), i_get_int_parameter(session, I_OPT_EXPIRES_IN),
         i_get_str_parameter(session, I_OPT_ERROR_DESCRIPTION));
}

void id_ok(struct _i_session *session) {
  if (i_verify_id_token(session) == I_OK)
    y_log_message(Y_LOG_LEVEL_INFO, "jti %s",
                  json_string_value(json_object_get(session->id_token_payload, "jti")));
}

void server_keys_ok(struct _i_session *session) {
  char *text = json_dumps(i_get_server_jwks(session), 0);
  printf("%s\n", text);
}

int introspection_ok(const char *token) {
  struct _i_session session;
  i_init_session(&session);
  i_set_str_parameter(&session, I_OPT_TOKEN_TARGET, token);
  json_t *answer = NULL;
  int result = i_get_token_introspection(&session, &answer, I_INTROSPECT_REVOKE_AUTH_NONE, 0);
  y_log_message(Y_LOG_LEVEL_INFO, "introspection of a token with %zu characters: %d", o_strlen(token), result);
  json_decref(answer);
  i_clean_session(&session);
  return result;
}

int request_ok(struct _i_session *session, const char *code) {
  i_set_parameter_list(session, I_OPT_RESPONSE_TYPE, I_RESPONSE_TYPE_CODE,
                       I_OPT_CODE, code,
                       I_OPT_CLIENT_SECRET, "wave-harbour",
                       I_OPT_STATE_GENERATE, 16,
                       I_OPT_NONE);
  int result = i_run_token_request(session);
  if (result != I_OK)
    y_log_message(Y_LOG_LEVEL_ERROR, "token request failed: %d", result);
  return result;
}

void dpop_ok(struct _i_session *session, struct _u_request *request) {
  char *proof = i_generate_dpop_token(session, "GET", "https://api.example/", 0, 1);
  if (proof == NULL)
    y_log_message(Y_LOG_LEVEL_ERROR, "no proof");
  else
    u_map_put(request->map_header, "DPoP", proof);
  i_free(proof);
}
