// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jose, jansson

// One JWE for several recipients: a key each is right, one key for two is not.

#include <cjose/cjose.h>
#include <jansson.h>
#include <jose/jose.h>
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
