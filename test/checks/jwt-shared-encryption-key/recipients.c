// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jose, jansson, libjwt

// One JWE for several recipients: a key each is right, one key for two is not.

#include <cjose/cjose.h>
#include <jansson.h>
#include <jose/jose.h>
#include <jwt.h>
#include <stdarg.h>
#include <string.h>

cjose_jwe_t *one_key_bad(cjose_jwk_t *key, cjose_header_t *header, const uint8_t *text, size_t length) {
  cjose_err err;
  cjose_jwe_recipient_t to[2];
  memset(to, 0, sizeof to);
  to[0].jwk = key;
  to[1].jwk = key;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: one key is given to two recipients
  return cjose_jwe_encrypt_multi(to, 2, header, NULL, text, length, &err);
}

cjose_jwe_t *initializer_bad(cjose_jwk_t *key, cjose_header_t *header, const uint8_t *text, size_t length) {
  cjose_err err;
  cjose_jwe_recipient_t to[] = {{key, NULL}, {key, NULL}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: one key is given to two recipients
  return cjose_jwe_encrypt_multi(to, 2, header, NULL, text, length, &err);
}

json_t *jose_bad(json_t *key, const char *text) {
  json_t *jwe = json_object(), *cek = json_object();
  jose_jwe_enc_jwk(NULL, jwe, NULL, key, cek);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: one key is given to two recipients
  jose_jwe_enc_jwk(NULL, jwe, NULL, key, cek);
  jose_jwe_enc_cek(NULL, jwe, cek, text, strlen(text));
  return jwe;
}

cjose_jwe_t *two_keys_ok(cjose_jwk_t *first, cjose_jwk_t *second, cjose_header_t *header, const uint8_t *text, size_t length) {
  cjose_err err;
  cjose_jwe_recipient_t to[2];
  memset(to, 0, sizeof to);
  to[0].jwk = first;
  to[1].jwk = second;
  return cjose_jwe_encrypt_multi(to, 2, header, NULL, text, length, &err);
}

cjose_jwe_t *initializer_ok(cjose_jwk_t *first, cjose_jwk_t *second, cjose_header_t *header, const uint8_t *text, size_t length) {
  cjose_err err;
  cjose_jwe_recipient_t to[] = {{first, NULL}, {second, NULL}};
  return cjose_jwe_encrypt_multi(to, 2, header, NULL, text, length, &err);
}

cjose_jwe_t *one_recipient_ok(cjose_jwk_t *key, cjose_header_t *header, const uint8_t *text, size_t length) {
  cjose_err err;
  cjose_jwe_recipient_t to[1] = {{key, NULL}};
  return cjose_jwe_encrypt_multi(to, 1, header, NULL, text, length, &err);
}

json_t *jose_ok(json_t *first, json_t *second, const char *text) {
  json_t *jwe = json_object(), *cek = json_object();
  jose_jwe_enc_jwk(NULL, jwe, NULL, first, cek);
  jose_jwe_enc_jwk(NULL, jwe, NULL, second, cek);
  jose_jwe_enc_cek(NULL, jwe, cek, text, strlen(text));
  return jwe;
}

int two_tokens_ok(json_t *key, const char *text) {
  json_t *first = json_object(), *second = json_object(), *cek = json_object(), *other = json_object();
  jose_jwe_enc_jwk(NULL, first, NULL, key, cek);
  jose_jwe_enc_jwk(NULL, second, NULL, key, other);
  jose_jwe_enc_cek(NULL, first, cek, text, strlen(text));
  jose_jwe_enc_cek(NULL, second, other, text, strlen(text));
  return 0;
}

// A setter that is called twice has replaced the key; what is only signed has no
// recipients.
int set_twice_ok(jwt_t *jwt, const unsigned char *key, int length) {
  if (jwt_set_alg(jwt, JWT_ALG_HS512, key, length) != 0)
    return jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  return jwt_set_alg(jwt, JWT_ALG_HS384, key, length);
}

// Nothing proves that an argument is the one before it.
json_t *arguments_ok(json_t *jwe, const char *text, ...) {
  json_t *cek = json_object();
  va_list keys;
  va_start(keys, text);
  for (int i = 0; i < 2; ++i) {
    json_t *key = va_arg(keys, json_t *);
    if (i)
      jose_jwe_enc_jwk(NULL, jwe, NULL, key, cek);
    key = va_arg(keys, json_t *);
    jose_jwe_enc_jwk(NULL, jwe, NULL, key, cek);
  }
  va_end(keys);
  jose_jwe_enc_cek(NULL, jwe, cek, text, strlen(text));
  return jwe;
}
