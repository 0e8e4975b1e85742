// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, jansson, libmicrohttpd, ulfius, civetweb, libevent

// Tokens that come with requests, with libmicrohttpd, ulfius, CivetWeb and
// libevent.

#include <civetweb.h>
#include <event2/buffer.h>
#include <event2/http.h>
#include <jansson.h>
#include <jwt.h>
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <ulfius.h>

static const unsigned char key[32] = "..";

static int check(const char *token) {
  jwt_t *jwt = NULL;
  int failed = jwt_decode(&jwt, token, key, sizeof key);
  jwt_free(jwt);
  return failed;
}

enum MHD_Result microhttpd_bad(void *cls, struct MHD_Connection *connection) {
  const char *header = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Authorization");
  if (header == NULL || strncmp(header, "Bearer ", 7) != 0)
    return MHD_NO;
  const char *token = header + 7;
  if (check(token)) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received token|'[Aa]uthorization', by its name a token,}} is written to the log
    syslog(LOG_WARNING, "invalid token %s", token);
    return MHD_NO;
  }
  return MHD_YES;
}

enum MHD_Result microhttpd_cookie_bad(void *cls, struct MHD_Connection *connection) {
  const char *session = MHD_lookup_connection_value(connection, MHD_COOKIE_KIND, "session");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the console
  printf("session %s\n", session);
  return check(session) ? MHD_NO : MHD_YES;
}

int ulfius_bad(const struct _u_request *request, struct _u_response *response, void *data) {
  const char *header = u_map_get(request->map_header, "Authorization");
  if (header == NULL)
    return U_CALLBACK_UNAUTHORIZED;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received token|'[Aa]uthorization', by its name a token,}} is written to the log
  syslog(LOG_DEBUG, "header %s", header);
  return check(header + strlen("Bearer ")) ? U_CALLBACK_UNAUTHORIZED : U_CALLBACK_CONTINUE;
}

int ulfius_body_bad(const struct _u_request *request, struct _u_response *response, void *data) {
  json_t *body = ulfius_get_json_body_request(request, NULL);
  const char *token = json_string_value(json_object_get(body, "assertion"));
  if (check(token))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the log
    syslog(LOG_ERR, "refused: %s", token);
  json_decref(body);
  return U_CALLBACK_CONTINUE;
}

int civetweb_bad(struct mg_connection *connection, void *data) {
  char token[2048];
  const char *cookies = mg_get_header(connection, "Cookie");
  if (mg_get_cookie(cookies, "session", token, sizeof token) < 0)
    return 401;
  if (check(token)) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the log
    mg_cry(connection, "refused: %s", token);
    return 401;
  }
  return 0;
}

void libevent_bad(struct evhttp_request *request, void *data) {
  struct evkeyvalq *headers = evhttp_request_get_input_headers(request);
  const char *header = evhttp_find_header(headers, "Authorization");
  if (header == NULL || check(header + 7)) {
    evhttp_send_error(request, 401, "Unauthorized");
    return;
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received token|'[Aa]uthorization', by its name a token,}} is written to the console
  fprintf(stderr, "authorized by %s\n", header + 7);
}

enum MHD_Result microhttpd_ok(void *cls, struct MHD_Connection *connection, const char *url) {
  const char *agent = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "User-Agent");
  const char *header = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Authorization");
  if (header == NULL || check(header + 7)) {
    syslog(LOG_WARNING, "unauthorized request for %s by %s", url, agent);
    return MHD_NO;
  }
  return MHD_YES;
}

int ulfius_ok(const struct _u_request *request, struct _u_response *response, void *data) {
  const char *header = u_map_get(request->map_header, "Authorization");
  syslog(LOG_DEBUG, "%s %s from %s", request->http_verb, request->http_url,
         u_map_get(request->map_header, "X-Request-Id"));
  return header && !check(header + 7) ? U_CALLBACK_CONTINUE : U_CALLBACK_UNAUTHORIZED;
}

int civetweb_ok(struct mg_connection *connection, void *data) {
  const char *header = mg_get_header(connection, "Authorization");
  if (header == NULL || check(header + 7)) {
    mg_cry(connection, "no token: %s", mg_get_request_info(connection)->local_uri);
    return 401;
  }
  return 0;
}

void libevent_ok(struct evhttp_request *request, void *data) {
  struct evkeyvalq *headers = evhttp_request_get_input_headers(request);
  const char *header = evhttp_find_header(headers, "Authorization");
  jwt_t *jwt = NULL;
  if (header && jwt_decode(&jwt, header + 7, key, sizeof key) == 0)
    printf("%s: %s\n", evhttp_request_get_uri(request), jwt_get_grant(jwt, "sub"));
  jwt_free(jwt);
}
