//===- libwebsockets.h - stand-in for libwebsockets 5.0 -----------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIBWEBSOCKETS_H
#define LIBWEBSOCKETS_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct lws;
struct lws_context;

// Logs.

#define LLL_ERR (1 << 0)
#define LLL_NOTICE (1 << 2)
#define LLL_USER (1 << 10)

void _lws_log(int filter, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void lwsl_hexdump_level(int level, const void *vbuf, size_t len);

#define lwsl_err(...) _lws_log(LLL_ERR, __VA_ARGS__)
#define lwsl_notice(...) _lws_log(LLL_NOTICE, __VA_ARGS__)
#define lwsl_user(...) _lws_log(LLL_USER, __VA_ARGS__)
#define lwsl_hexdump_notice(...) lwsl_hexdump_level(LLL_NOTICE, __VA_ARGS__)

typedef struct lws_log_cx lws_log_cx_t;
typedef void (*lws_log_prepend_cx_t)(struct lws_log_cx *cx, void *obj, char **p,
                                     char *e);
void lws_log_prepend_wsi(struct lws_log_cx *cx, void *obj, char **p, char *e);
struct lws_log_cx *lwsl_wsi_get_cx(struct lws *wsi);
void _lws_log_cx(lws_log_cx_t *cx, lws_log_prepend_cx_t prep, void *obj,
                 int filter, const char *_fun, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

#define lwsl_wsi_err(_w, ...)                                                  \
  _lws_log_cx(lwsl_wsi_get_cx(_w), lws_log_prepend_wsi, _w, LLL_ERR, __func__, \
              __VA_ARGS__)

// Text and HTTP.

int lws_snprintf(char *str, size_t size, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
char *lws_strncpy(char *dest, const char *src, size_t size);
const char *lws_json_simple_find(const char *buf, size_t len, const char *name,
                                 size_t *alen);
unsigned long lws_now_secs(void);

enum lws_write_protocol { LWS_WRITE_TEXT, LWS_WRITE_HTTP_FINAL };
int lws_write(struct lws *wsi, unsigned char *buf, size_t len,
              enum lws_write_protocol protocol);
int lws_add_http_header_by_name(struct lws *wsi, const unsigned char *name,
                                const unsigned char *value, int length,
                                unsigned char **p, unsigned char *end);
int lws_http_cookie_get(struct lws *wsi, const char *name, char *buf,
                        size_t *max);

// JOSE.

#define LWS_GENCRYPTO_MAX_KEYEL_COUNT 8
#define LWS_COUNT_JWK_ELEMENTS 6
#define LWS_COUNT_JOSE_HDR_ELEMENTS 24
#define LWS_JWS_MAX_RECIPIENTS 3
#define LWS_JWE_LIMIT_KEY_ELEMENT_BYTES 512

struct lws_gencrypto_keyelem {
  uint8_t *buf;
  uint32_t len;
};

struct lws_jwk {
  struct lws_gencrypto_keyelem e[LWS_GENCRYPTO_MAX_KEYEL_COUNT];
  struct lws_gencrypto_keyelem meta[LWS_COUNT_JWK_ELEMENTS];
  int kty;
  char private_key;
};

typedef int (*lws_jwk_key_import_callback)(struct lws_jwk *s, void *user);

enum lws_gencrypto_kty { LWS_GENCRYPTO_KTY_OCT = 1 };
#define LWSJWKF_EXPORT_PRIVATE (1 << 0)

int lws_jwk_import(struct lws_jwk *jwk, lws_jwk_key_import_callback cb,
                   void *user, const char *in, size_t len);
void lws_jwk_destroy(struct lws_jwk *jwk);
int lws_jwk_dup_oct(struct lws_jwk *jwk, const void *key, int len);
int lws_jwk_export(struct lws_jwk *jwk, int flags, char *p, int *len);
int lws_jwk_load(struct lws_jwk *jwk, const char *filename,
                 lws_jwk_key_import_callback cb, void *user);
int lws_jwk_dump(struct lws_jwk *jwk);
int lws_jwk_generate(struct lws_context *context, struct lws_jwk *jwk,
                     enum lws_gencrypto_kty kty, int bits, const char *curve);

struct lws_jose_jwe_alg;
struct lws_jws_recpient {
  struct lws_gencrypto_keyelem unprot[LWS_COUNT_JOSE_HDR_ELEMENTS];
  struct lws_jwk jwk_ephemeral;
  struct lws_jwk jwk;
};
struct lws_jose {
  struct lws_gencrypto_keyelem e[LWS_COUNT_JOSE_HDR_ELEMENTS];
  char edone[LWS_COUNT_JOSE_HDR_ELEMENTS];
  struct lws_jws_recpient recipient[LWS_JWS_MAX_RECIPIENTS];
  char typ[32];
  const struct lws_jose_jwe_alg *alg;
  const struct lws_jose_jwe_alg *enc_alg;
  int recipients;
};

void lws_jose_init(struct lws_jose *jose);
void lws_jose_destroy(struct lws_jose *jose);
int lws_gencrypto_jws_alg_to_definition(const char *alg,
                                        const struct lws_jose_jwe_alg **jose);
int lws_gencrypto_jwe_alg_to_definition(const char *alg,
                                        const struct lws_jose_jwe_alg **jose);
int lws_gencrypto_jwe_enc_to_definition(const char *enc,
                                        const struct lws_jose_jwe_alg **jose);

enum enum_jws_sig_elements {
  LJWS_JOSE,
  LJWS_PYLD,
  LJWS_SIG,
  LJWS_UHDR,
  LJWE_JOSE = 0,
  LJWE_EKEY,
  LJWE_IV,
  LJWE_CTXT,
  LJWE_ATAG,
  LJWE_AAD,
  LWS_JWS_MAX_COMPACT_BLOCKS
};

struct lws_jws_map {
  const char *buf[LWS_JWS_MAX_COMPACT_BLOCKS];
  uint32_t len[LWS_JWS_MAX_COMPACT_BLOCKS];
};

struct lws_jws {
  struct lws_jwk *jwk;
  struct lws_context *context;
  struct lws_jws_map map, map_b64;
};

void lws_jws_init(struct lws_jws *jws, struct lws_jwk *jwk,
                  struct lws_context *context);
void lws_jws_destroy(struct lws_jws *jws);
int lws_jws_sig_confirm_compact_b64(const char *in, size_t len,
                                    struct lws_jws_map *map,
                                    struct lws_jwk *jwk,
                                    struct lws_context *context, char *temp,
                                    int *temp_len);
int lws_jws_sign_from_b64(struct lws_jose *jose, struct lws_jws *jws,
                          char *b64_sig, size_t sig_len);
int lws_jws_compact_decode(const char *in, int len, struct lws_jws_map *map,
                           struct lws_jws_map *map_b64, char *out,
                           int *out_len);
int lws_jws_write_compact(struct lws_jws *jws, char *compact, size_t len);
int lws_jws_alloc_element(struct lws_jws_map *map, int idx, char *temp,
                          int *temp_len, size_t len, size_t actual_alloc);
int lws_jws_dup_element(struct lws_jws_map *map, int idx, char *temp,
                        int *temp_len, const void *in, size_t in_len,
                        size_t actual_alloc);
int lws_jws_randomize_element(struct lws_context *context,
                              struct lws_jws_map *map, int idx, char *temp,
                              int *temp_len, size_t random_len,
                              size_t actual_alloc);
int lws_jws_encode_b64_element(struct lws_jws_map *map, int idx, char *temp,
                               int *temp_len, const void *in, size_t in_len);

int lws_jwt_signed_validate(struct lws_context *ctx, struct lws_jwk *jwk,
                            const char *alg_list, const char *com, size_t len,
                            char *temp, int tl, char *out, size_t *out_len);
int lws_jwt_sign_compact(struct lws_context *ctx, struct lws_jwk *jwk,
                         const char *alg, char *out, size_t *out_len,
                         char *temp, int tl, const char *format, ...)
    __attribute__((format(printf, 8, 9)));

struct lws_jwt_sign_info {
  const char *alg;
  const char *jose_hdr;
  size_t jose_hdr_len;
  char *out;
  size_t *out_len;
  char *temp;
  int tl;
};

int lws_jwt_sign_via_info(struct lws_context *ctx, struct lws_jwk *jwk,
                          const struct lws_jwt_sign_info *info,
                          const char *format, ...)
    __attribute__((format(printf, 4, 5)));
int lws_jwt_token_sanity(const char *in, size_t in_len, const char *iss,
                         const char *aud, const char *csrf_in, char *sub,
                         size_t sub_len, unsigned long *expiry_unix_time);

struct lws_jwt_sign_set_cookie {
  struct lws_jwk *jwk;
  const char *alg;
  const char *iss;
  const char *aud;
  const char *cookie_name;
  char sub[65];
  const char *extra_json;
  size_t extra_json_len;
  const char *csrf_in;
  unsigned long expiry_unix_time;
};

int lws_jwt_sign_token_set_http_cookie(struct lws *wsi,
                                       const struct lws_jwt_sign_set_cookie *i,
                                       uint8_t **p, uint8_t *end);
int lws_jwt_get_http_cookie_validate_jwt(struct lws *wsi,
                                         struct lws_jwt_sign_set_cookie *i,
                                         char *out, size_t *out_len);

struct lws_jwe {
  struct lws_jose jose;
  struct lws_jws jws;
  struct lws_jwk jwk;
  uint8_t cek[LWS_JWE_LIMIT_KEY_ELEMENT_BYTES];
  unsigned int cek_valid : 1;
  int recip;
};

void lws_jwe_init(struct lws_jwe *jwe, struct lws_context *context);
void lws_jwe_destroy(struct lws_jwe *jwe);
int lws_jwe_render_compact(struct lws_jwe *jwe, char *out, size_t out_len);
int lws_jwe_auth_and_decrypt(struct lws_jwe *jwe, char *temp, int *temp_len);
int lws_jwe_encrypt(struct lws_jwe *jwe, char *temp, int *temp_len);

#ifdef __cplusplus
}
#endif

#endif
