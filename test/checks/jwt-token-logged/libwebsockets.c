// RUN: %tidy %s -- -std=c11 -I%inputs/libwebsockets | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// libwebsockets: its log, and what its JOSE functions make and read.

#include <libwebsockets.h>
#include <string.h>

int signed_bad(struct lws_context *context, struct lws_jwk *jwk, const char *user) {
  char temp[2048], jwt[1024];
  size_t length = sizeof(jwt);
  if (lws_jwt_sign_compact(context, jwk, "ES256", jwt, &length, temp, sizeof(temp), "{\"sub\":\"%s\"}", user)) {
    lwsl_err("%s: failed to create JWT\n", __func__);
    return 1;
  }
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the log
  // CHECK: :[[@LINE-5]]:{{[0-9]+}}: note: signed here
  lwsl_user("%s: issued %.*s\n", __func__, (int)length, jwt);
  return 0;
}

int info_bad(struct lws_context *context, struct lws_jwk *jwk, const char *user) {
  char temp[2048], jwt[1024];
  size_t length = sizeof(jwt);
  struct lws_jwt_sign_info info = {.alg = "ES256", .out = jwt, .out_len = &length, .temp = temp, .tl = sizeof(temp)};
  if (lws_jwt_sign_via_info(context, jwk, &info, "{\"sub\":\"%s\"}", user))
    return 1;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the log
  // CHECK: :[[@LINE-3]]:{{[0-9]+}}: note: signed here
  lwsl_user("issued %s\n", jwt);
  return 0;
}

int dumped_bad(struct lws_context *context, struct lws_jwk *jwk, const char *user) {
  char temp[2048], jwt[1024];
  size_t length = sizeof(jwt);
  lws_jwt_sign_compact(context, jwk, "ES256", jwt, &length, temp, sizeof(temp), "{\"sub\":\"%s\"}", user);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  lwsl_hexdump_notice(jwt, length);
  return 0;
}

int received_bad(struct lws_context *context, struct lws *wsi, struct lws_jwk *jwk, const char *jwt) {
  char temp[2048], payload[1024];
  size_t length = sizeof(payload);
  if (lws_jwt_signed_validate(context, jwk, "ES256", jwt, strlen(jwt), temp, sizeof(temp), payload, &length)) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
    lwsl_wsi_err(wsi, "invalid JWT %s", jwt);
    return 1;
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the log
  lwsl_notice("claims: %.*s\n", (int)length, payload);
  return 0;
}

int from_cookie_bad(struct lws *wsi, struct lws_jwk *jwk) {
  struct lws_jwt_sign_set_cookie cookie = {.jwk = jwk, .alg = "ES512", .cookie_name = "__Host-session"};
  char payload[1024];
  size_t length = sizeof(payload);
  if (lws_jwt_get_http_cookie_validate_jwt(wsi, &cookie, payload, &length))
    return 1;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the log
  lwsl_notice("session: %s\n", payload);
  return 0;
}

int encrypted_bad(struct lws_context *context, const char *file, const char *text) {
  char temp[4096], compact[4096];
  int temp_len = sizeof(temp);
  struct lws_jwe jwe;
  lws_jwe_init(&jwe, context);
  lws_jwk_load(&jwe.jwk, file, NULL, NULL);
  lws_jws_dup_element(&jwe.jws.map, LJWE_CTXT, temp, &temp_len, text, strlen(text), 0);
  lws_jwe_encrypt(&jwe, temp, &temp_len);
  lws_jwe_render_compact(&jwe, compact, sizeof(compact));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encrypted token is written to the log
  lwsl_user("%s\n", compact);
  return 0;
}

int decrypted_bad(struct lws_jwe *jwe, const char *token) {
  char temp[4096];
  int temp_len = sizeof(temp);
  lws_jws_compact_decode(token, (int)strlen(token), &jwe->jws.map, &jwe->jws.map_b64, temp, &temp_len);
  if (lws_jwe_auth_and_decrypt(jwe, temp, &temp_len) < 0)
    return 1;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decrypted payload is written to the log
  lwsl_user("%.*s\n", (int)jwe->jws.map.len[LJWE_CTXT], jwe->jws.map.buf[LJWE_CTXT]);
  return 0;
}

void key_bad(const char *json) {
  struct lws_jwk jwk;
  lws_jwk_import(&jwk, NULL, NULL, json, strlen(json));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the log
  lws_jwk_dump(&jwk);
  lws_jwk_destroy(&jwk);
}

int subject_ok(struct lws_context *context, struct lws_jwk *jwk, const char *jwt) {
  char temp[2048], payload[1024];
  size_t length = sizeof(payload), id_length = 0;
  unsigned long expiry = 0;
  if (lws_jwt_signed_validate(context, jwk, "ES256", jwt, strlen(jwt), temp, sizeof(temp), payload, &length)) {
    lwsl_notice("invalid JWT of %zu bytes\n", strlen(jwt));
    return 1;
  }
  if (lws_jwt_token_sanity(payload, length, "auth.example", "reports", NULL, NULL, 0, &expiry))
    return 1;
  const char *id = lws_json_simple_find(payload, length, "\"jti\":", &id_length);
  lwsl_notice("%.*s is valid until %lu\n", (int)id_length, id, expiry);
  return 0;
}

int cookie_ok(struct lws *wsi, struct lws_jwk *jwk, const char *user, uint8_t **p, uint8_t *end) {
  struct lws_jwt_sign_set_cookie cookie = {.jwk = jwk, .alg = "ES512", .iss = "com.example", .cookie_name = "session"};
  lws_strncpy(cookie.sub, user, sizeof(cookie.sub));
  int n = lws_jwt_sign_token_set_http_cookie(wsi, &cookie, p, end);
  lwsl_notice("cookie %s for %s: %d\n", cookie.cookie_name, cookie.sub, n);
  return n;
}

void public_key_ok(struct lws_jwk *jwk) {
  char text[2048];
  int length = sizeof(text);
  if (lws_jwk_export(jwk, 0, text, &length) > 0)
    lwsl_user("%s\n", text);
}

int sent_ok(struct lws_context *context, struct lws *wsi, struct lws_jwk *jwk, const char *user) {
  char temp[2048], jwt[1024];
  unsigned char page[1280];
  size_t length = sizeof(jwt);
  if (lws_jwt_sign_compact(context, jwk, "ES256", jwt, &length, temp, sizeof(temp), "{\"sub\":\"%s\"}", user))
    return 1;
  int n = lws_snprintf((char *)page, sizeof(page), "{\"access_token\":\"%s\"}", jwt);
  return lws_write(wsi, page, (size_t)n, LWS_WRITE_HTTP_FINAL) < 0;
}
