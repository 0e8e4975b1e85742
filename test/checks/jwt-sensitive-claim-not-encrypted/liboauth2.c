// RUN: %tidy %s -- -std=gnu11 -I%inputs/liboauth2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// liboauth2: oauth2_jwt_create signs, oauth2_jose_jwt_encrypt encrypts.

#include <oauth2/http.h>
#include <oauth2/jose.h>

char *created_bad(oauth2_log_t *log, cjose_jwk_t *key, const char *client, const char *email) {
  json_t *claims = json_object();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  json_object_set_new(claims, "email", json_string(email));
  char *jwt = oauth2_jwt_create(log, key, "RS256", client, client, client, "https://api.example", 60, true, true, claims);
  json_decref(claims);
  return jwt;
}

char *subject_bad(oauth2_log_t *log, cjose_jwk_t *key, const char *client, const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  return oauth2_jwt_create(log, key, "RS256", client, email, client, "https://api.example", 60, true, true, NULL);
}

void cookie_bad(oauth2_log_t *log, oauth2_http_response_t *response, cjose_jwk_t *key, const char *phone) {
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  // CHECK: note: signed here
  // CHECK: note: leaves unencrypted here: {{.*}}network
  json_t *claims = json_pack("{s:s}", "phone_number", phone);
  char *jwt = oauth2_jwt_create(log, key, "HS256", "portal", NULL, NULL, "portal", 600, true, false, claims);
  oauth2_http_response_cookie_set(log, response, "session", jwt, "/", true, 600);
  oauth2_mem_free(jwt);
  json_decref(claims);
}

void bearer_bad(oauth2_log_t *log, cjose_jwk_t *key, const char *ssn) {
  json_t *claims = json_object();
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: note: signed here
  // CHECK: note: leaves unencrypted here: {{.*}}network
  json_object_set_new(claims, "ssn", json_string(ssn));
  char *jwt = oauth2_jwt_create(log, key, "RS256", "clinic", "clinic", "clinic", "lab", 60, true, true, claims);
  char *response = NULL;
  oauth2_http_status_code_t status = 0;
  oauth2_http_call_ctx_t *ctx = oauth2_http_call_ctx_init(log);
  oauth2_http_call_ctx_bearer_token_set(log, ctx, jwt);
  oauth2_http_get(log, "https://lab.example/results", NULL, ctx, &response, &status);
  oauth2_http_call_ctx_free(log, ctx);
  oauth2_mem_free(jwt);
}

char *encrypted_ok(oauth2_log_t *log, const char *secret, const char *email) {
  char *cookie = NULL;
  json_t *claims = json_object();
  json_object_set_new(claims, "email", json_string(email));
  if (oauth2_jose_jwt_encrypt(log, secret, claims, &cookie) == false)
    oauth2_error(log, "oauth2_jose_jwt_encrypt failed");
  json_decref(claims);
  return cookie;
}

char *nested_ok(oauth2_log_t *log, cjose_jwk_t *key, const char *secret, const char *email) {
  char *encrypted = NULL;
  json_t *claims = json_pack("{s:s}", "email", email);
  char *jwt = oauth2_jwt_create(log, key, "RS256", "portal", "portal", NULL, "mail", 60, true, true, claims);
  oauth2_jose_encrypt(log, secret, jwt, &encrypted);
  oauth2_mem_free(jwt);
  json_decref(claims);
  return encrypted;
}

char *assertion_ok(oauth2_log_t *log, cjose_jwk_t *key, const char *client) {
  return oauth2_jwt_create(log, key, "RS256", client, client, client, "https://auth.example/token", 60, true, true, NULL);
}

// A form is no token.
bool log_in_ok(oauth2_log_t *log, const char *username, const char *password) {
  oauth2_nv_list_t *params = oauth2_nv_list_init(log);
  oauth2_nv_list_set(log, params, "grant_type", "password");
  oauth2_nv_list_set(log, params, "username", username);
  oauth2_nv_list_set(log, params, "password", password);
  char *response = NULL;
  oauth2_http_status_code_t status = 0;
  bool done = oauth2_http_post_form(log, "https://auth.example/token", params, NULL, &response, &status);
  oauth2_nv_list_free(log, params);
  return done;
}

void headers_ok(oauth2_log_t *log, oauth2_http_request_t *request, json_t *claims) {
  char *email = NULL;
  if (oauth2_json_string_get(log, claims, "email", &email, NULL) && email)
    oauth2_http_request_header_set(log, request, "X-Remote-Email", email);
  oauth2_mem_free(email);
}
