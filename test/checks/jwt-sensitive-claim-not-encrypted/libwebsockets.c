// RUN: %tidy %s -- -std=c11 -I%inputs/libwebsockets | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// libwebsockets: claims in a format, in the fields of a struct, in a payload.

#include <libwebsockets.h>
#include <string.h>

int format_bad(struct lws_context *context, struct lws_jwk *jwk, const char *user, const char *email, char *out,
               size_t *out_len) {
  char temp[2048];
  unsigned long now = lws_now_secs();
  return lws_jwt_sign_compact(context, jwk, "ES256", out, out_len, temp, sizeof(temp),
                              // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                              // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
                              "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"%s\",\"email\":\"%s\",\"exp\":%lu}",
                              "auth.example", "reports", user, email, now + 600);
}

int info_bad(struct lws_context *context, struct lws_jwk *jwk, const char *phone, char *out, size_t *out_len) {
  char temp[2048];
  const char *header = "{\"alg\":\"ES256\",\"kid\":\"north-1\"}";
  struct lws_jwt_sign_info info = {
    .jose_hdr = header, .jose_hdr_len = strlen(header), .out = out, .out_len = out_len, .temp = temp, .tl = sizeof(temp)
  };
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  return lws_jwt_sign_via_info(context, jwk, &info, "{\"phone_number\":\"%s\"}", phone);
}

int cookie_bad(struct lws *wsi, struct lws_jwk *jwk, const char *user, const char *email, uint8_t **p, uint8_t *end) {
  struct lws_jwt_sign_set_cookie cookie;
  char extra[256];
  memset(&cookie, 0, sizeof(cookie));
  cookie.jwk = jwk;
  cookie.alg = "ES512";
  cookie.iss = "com.example";
  cookie.aud = "https://example.com";
  cookie.cookie_name = "__Host-session";
  lws_strncpy(cookie.sub, user, sizeof(cookie.sub));
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: signed here
  cookie.extra_json_len = (size_t)lws_snprintf(
    extra, sizeof(extra), "\"email\":\"%s\",\"theme\":\"dark\"", email);
  cookie.extra_json = extra;
  cookie.expiry_unix_time = 20 * 60;
  return lws_jwt_sign_token_set_http_cookie(wsi, &cookie, p, end);
}

int subject_bad(struct lws *wsi, struct lws_jwk *jwk, const char *email, uint8_t **p, uint8_t *end) {
  struct lws_jwt_sign_set_cookie cookie = {.jwk = jwk, .alg = "ES512", .iss = "com.example", .cookie_name = "session"};
  lws_strncpy(cookie.sub, email, sizeof(cookie.sub));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  return lws_jwt_sign_token_set_http_cookie(wsi, &cookie, p, end);
}

int parts_bad(struct lws_context *context, struct lws_jwk *jwk, const char *ssn, char *compact, size_t size) {
  char temp[4096], payload[256];
  int temp_len = sizeof(temp), n;
  struct lws_jose jose;
  struct lws_jws jws;
  const char *header = "{\"alg\":\"ES256\"}";
  lws_jose_init(&jose);
  lws_jws_init(&jws, jwk, context);
  if (lws_gencrypto_jws_alg_to_definition("ES256", &jose.alg))
    return 1;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  n = lws_snprintf(payload, sizeof(payload), "{\"ssn\":\"%s\"}", ssn);
  if (lws_jws_encode_b64_element(&jws.map_b64, LJWS_JOSE, temp, &temp_len, header, strlen(header)) ||
      lws_jws_encode_b64_element(&jws.map_b64, LJWS_PYLD, temp, &temp_len, payload, (size_t)n) ||
      lws_jws_alloc_element(&jws.map_b64, LJWS_SIG, temp, &temp_len, 512, 0))
    return 1;
  n = lws_jws_sign_from_b64(&jose, &jws, (char *)jws.map_b64.buf[LJWS_SIG], jws.map_b64.len[LJWS_SIG]);
  if (n < 0)
    return 1;
  jws.map_b64.len[LJWS_SIG] = (uint32_t)n;
  n = lws_jws_write_compact(&jws, compact, size);
  lws_jws_destroy(&jws);
  return n < 0;
}

int registered_ok(struct lws_context *context, struct lws_jwk *jwk, const char *user, char *out, size_t *out_len) {
  char temp[2048];
  unsigned long now = lws_now_secs();
  return lws_jwt_sign_compact(context, jwk, "ES256", out, out_len, temp, sizeof(temp),
                              "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"%s\",\"iat\":%lu,\"exp\":%lu}",
                              "auth.example", "reports", user, now, now + 600);
}

int cookie_ok(struct lws *wsi, struct lws_jwk *jwk, const char *user, uint8_t **p, uint8_t *end) {
  struct lws_jwt_sign_set_cookie cookie;
  memset(&cookie, 0, sizeof(cookie));
  cookie.jwk = jwk;
  cookie.alg = "ES512";
  cookie.iss = "com.example";
  cookie.cookie_name = "__Host-session";
  lws_strncpy(cookie.sub, user, sizeof(cookie.sub));
  cookie.extra_json = "\"theme\":\"dark\"";
  cookie.extra_json_len = strlen(cookie.extra_json);
  cookie.expiry_unix_time = 20 * 60;
  return lws_jwt_sign_token_set_http_cookie(wsi, &cookie, p, end);
}

int encrypted_ok(struct lws_context *context, const char *file, const char *email, char *compact, size_t size) {
  char temp[4096], payload[256];
  int temp_len = sizeof(temp), n;
  struct lws_jwe jwe;
  lws_jwe_init(&jwe, context);
  if (lws_gencrypto_jwe_alg_to_definition("RSA-OAEP", &jwe.jose.alg) ||
      lws_gencrypto_jwe_enc_to_definition("A256GCM", &jwe.jose.enc_alg) ||
      lws_jwk_load(&jwe.jwk, file, NULL, NULL))
    return 1;
  n = lws_snprintf(payload, sizeof(payload), "{\"email\":\"%s\"}", email);
  jwe.jws.map.buf[LJWE_CTXT] = payload;
  jwe.jws.map.len[LJWE_CTXT] = (uint32_t)n;
  n = lws_jwe_encrypt(&jwe, temp, &temp_len);
  if (n >= 0)
    n = lws_jwe_render_compact(&jwe, compact, size);
  lws_jwe_destroy(&jwe);
  return n < 0;
}

// Signed, and then encrypted.
int nested_ok(struct lws_context *context, struct lws_jwk *jwk, const char *file, const char *email, char *compact,
              size_t size) {
  char temp[4096], jwt[1024];
  int temp_len = sizeof(temp), n;
  size_t length = sizeof(jwt);
  struct lws_jwe jwe;
  if (lws_jwt_sign_compact(context, jwk, "ES256", jwt, &length, temp, sizeof(temp), "{\"email\":\"%s\"}", email))
    return 1;
  lws_jwe_init(&jwe, context);
  if (lws_jwk_load(&jwe.jwk, file, NULL, NULL))
    return 1;
  jwe.jws.map.buf[LJWE_CTXT] = jwt;
  jwe.jws.map.len[LJWE_CTXT] = (uint32_t)length;
  n = lws_jwe_encrypt(&jwe, temp, &temp_len);
  if (n >= 0)
    n = lws_jwe_render_compact(&jwe, compact, size);
  lws_jwe_destroy(&jwe);
  return n < 0;
}

int nested_copy_ok(struct lws_context *context, struct lws_jwk *jwk, const char *email, char *compact, size_t size) {
  char temp[4096], jwt[1024];
  int temp_len = sizeof(temp);
  size_t length = sizeof(jwt);
  struct lws_jwe jwe;
  lws_jwe_init(&jwe, context);
  if (lws_jwt_sign_compact(context, jwk, "ES256", jwt, &length, temp, sizeof(temp), "{\"email\":\"%s\"}", email) ||
      lws_jws_dup_element(&jwe.jws.map, LJWE_CTXT, temp, &temp_len, jwt, length, 0))
    return 1;
  return lws_jwe_encrypt(&jwe, temp, &temp_len) < 0 || lws_jwe_render_compact(&jwe, compact, size) < 0;
}

// A page is no token.
int page_ok(struct lws *wsi, const char *email) {
  unsigned char page[512];
  int n = lws_snprintf((char *)page, sizeof(page), "{\"email\":\"%s\"}", email);
  return lws_write(wsi, page, (size_t)n, LWS_WRITE_HTTP_FINAL) < 0;
}
