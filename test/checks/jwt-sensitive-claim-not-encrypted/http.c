// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, jansson, libmicrohttpd, ulfius, civetweb, libevent

// Tokens in requests and answers, with libcurl, libmicrohttpd, ulfius, CivetWeb
// and libevent.

#include <civetweb.h>
#include <curl/curl.h>
#include <event2/buffer.h>
#include <event2/http.h>
#include <jansson.h>
#include <jwt.h>
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ulfius.h>

static char *token_of(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

CURLcode curl_header_bad(CURL *curl, const char *email) {
  char header[2048];
  struct curl_slist *headers = NULL;
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  snprintf(header, sizeof header, "Authorization: Bearer %s", token);
  headers = curl_slist_append(headers, "Accept: application/json");
  headers = curl_slist_append(headers, header);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  CURLcode rc = curl_easy_perform(curl);
  curl_slist_free_all(headers);
  free(token);
  jwt_free(jwt);
  return rc;
}

void curl_url_bad(CURL *curl, const char *email) {
  char url[2048];
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a URL
  snprintf(url, sizeof url, "https://example.com/login?token=%s", token);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  free(token);
  jwt_free(jwt);
}

void curl_bearer_bad(CURL *curl, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token);
  free(token);
  jwt_free(jwt);
}

enum MHD_Result microhttpd_bad(struct MHD_Connection *connection, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  struct MHD_Response *response =
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
      MHD_create_response_from_buffer(strlen(token), token, MHD_RESPMEM_MUST_FREE);
  enum MHD_Result queued = MHD_queue_response(connection, MHD_HTTP_OK, response);
  MHD_destroy_response(response);
  jwt_free(jwt);
  return queued;
}

int ulfius_bad(struct _u_response *response, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  json_t *body = json_pack("{s:s}", "access_token", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  ulfius_set_json_body_response(response, 200, body);
  json_decref(body);
  free(token);
  jwt_free(jwt);
  return U_CALLBACK_COMPLETE;
}

int civetweb_bad(struct mg_connection *connection, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  mg_printf(connection, "HTTP/1.1 200 OK\r\nContent-Type: application/jwt\r\n\r\n%s", token);
  free(token);
  jwt_free(jwt);
  return 200;
}

void libevent_bad(struct evhttp_request *request, const char *email) {
  struct evbuffer *body = evbuffer_new();
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  evbuffer_add_printf(body, "{\"token\":\"%s\"}", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  evhttp_send_reply(request, HTTP_OK, "OK", body);
  evbuffer_free(body);
  free(token);
  jwt_free(jwt);
}

void curl_ok(CURL *curl, const char *id, const char *email) {
  char *token = token_of(id);
  char *quoted = curl_easy_escape(curl, email, 0);
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, quoted);
  curl_free(quoted);
  free(token);
}

enum MHD_Result microhttpd_ok(struct MHD_Connection *connection, const char *id,
                              const char *email) {
  char *token = token_of(id);
  struct MHD_Response *response =
      MHD_create_response_from_buffer(strlen(token), token, MHD_RESPMEM_MUST_FREE);
  MHD_add_response_header(response, "X-Email", email);
  return MHD_queue_response(connection, MHD_HTTP_OK, response);
}

int ulfius_ok(struct _u_response *response, const char *id, const char *email) {
  char *token = token_of(id);
  json_t *body = json_pack("{s:s,s:s}", "access_token", token, "email", email);
  ulfius_set_json_body_response(response, 200, body);
  ulfius_add_cookie_to_response(response, "token", token, NULL, 3600, NULL, "/", 1, 1);
  json_decref(body);
  free(token);
  return U_CALLBACK_COMPLETE;
}

void libevent_ok(struct evhttp_request *request, const char *id, const char *email) {
  struct evkeyvalq *headers = evhttp_request_get_output_headers(request);
  char *token = token_of(id);
  evhttp_add_header(headers, "Authorization", token);
  evhttp_add_header(headers, "X-Email", email);
  evhttp_send_reply(request, HTTP_OK, "OK", NULL);
  free(token);
}
