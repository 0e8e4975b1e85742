// RUN: %tidy %s -- -std=gnu11 -isystem %inputs/mongoose | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Tokens that come with requests, with Mongoose.

#include <jwt.h>
#include <mongoose.h>
#include <stdlib.h>
#include <string.h>

static const unsigned char key[32] = "..";

static int check(const char *token) {
  jwt_t *jwt = NULL;
  int failed = jwt_decode(&jwt, token, key, sizeof key);
  jwt_free(jwt);
  return failed;
}

void header_bad(struct mg_connection *c, struct mg_http_message *hm) {
  char user[64], token[2048];
  mg_http_creds(hm, user, sizeof user, token, sizeof token);
  if (check(token)) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{received token|'[Aa]uthorization', by its name a token,}} is written to the log
    MG_ERROR(("invalid token %s", token));
    mg_http_reply(c, 401, "", "");
  }
}

void query_bad(struct mg_connection *c, struct mg_http_message *hm) {
  char token[2048];
  if (mg_http_get_var(&hm->query, "assertion", token, sizeof token) <= 0)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the log
  MG_INFO(("assertion %s", token));
  mg_http_reply(c, check(token) ? 401 : 200, "", "");
}

void body_bad(struct mg_connection *c, struct mg_http_message *hm) {
  char *token = mg_json_get_str(hm->body, "$.assertion");
  if (check(token))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to the log
    MG_ERROR(("refused: %s", token));
  free(token);
}

void issued_bad(struct mg_connection *c, const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  MG_INFO(("issued %s to %s", token, id));
  mg_http_reply(c, 200, "Content-Type: application/json\r\n", "{\"token\":\"%s\"}\n", token);
  free(token);
  jwt_free(jwt);
}

void header_ok(struct mg_connection *c, struct mg_http_message *hm) {
  char user[64], token[2048];
  struct mg_str *agent = mg_http_get_header(hm, "User-Agent");
  mg_http_creds(hm, user, sizeof user, token, sizeof token);
  if (check(token))
    MG_ERROR(("refused %.*s by %.*s", (int)hm->uri.len, hm->uri.buf, (int)agent->len, agent->buf));
}

void issued_ok(struct mg_connection *c, const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  char *token = jwt_encode_str(jwt);
  MG_INFO(("issued %zu bytes to %s", strlen(token), id));
  mg_http_reply(c, 200, "Content-Type: application/json\r\n", "{\"token\":\"%s\"}\n", token);
  free(token);
  jwt_free(jwt);
}
