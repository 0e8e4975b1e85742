// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// cjose's tokens, payloads and keys in logs.

#include <cjose/cjose.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void signed_bad(cjose_jwk_t *key, cjose_header_t *header, const char *text) {
  cjose_err err;
  cjose_jws_t *jws = cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err);
  const char *token = NULL;
  cjose_jws_export(jws, &token, &err);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-4]]:{{[0-9]+}}: note: signed here
  printf("%s\n", token);
}

void encrypted_bad(cjose_jwk_t *key, cjose_header_t *header, const char *text) {
  cjose_err err;
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err);
  char *token = cjose_jwe_export(jwe, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encrypted token is written to the console
  printf("%s\n", token);
  free(token);
}

void decrypted_bad(cjose_jwe_t *jwe, cjose_jwk_t *key) {
  cjose_err err;
  size_t length = 0;
  uint8_t *text = cjose_jwe_decrypt(jwe, key, &length, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decrypted payload is written to the console
  printf("%.*s\n", (int)length, (const char *)text);
}

void decoded_bad(const char *token) {
  cjose_err err;
  uint8_t *text = NULL;
  size_t length = 0;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  cjose_jws_get_plaintext(jws, &text, &length, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  fwrite(text, 1, length, stderr);
}

void received_bad(const char *token, cjose_jwk_t *key) {
  cjose_err err;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  if (!cjose_jws_verify(jws, key, &err))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    fprintf(stderr, "refused: %s\n", token);
}

void key_bad(const char *text) {
  cjose_err err;
  cjose_jwk_t *key = cjose_jwk_import(text, strlen(text), &err);
  if (key != NULL)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
    printf("key %s\n", cjose_jwk_to_json(key, true, &err));
}

void message_ok(const char *token, cjose_jwk_t *key) {
  cjose_err err;
  cjose_jws_t *jws = cjose_jws_import(token, strlen(token), &err);
  if (!cjose_jws_verify(jws, key, &err))
    fprintf(stderr, "refused: %s\n", err.message);
}

void kid_ok(cjose_jws_t *jws) {
  cjose_err err;
  printf("kid %s\n", cjose_header_get(cjose_jws_get_protected(jws), CJOSE_HDR_KID, &err));
}

void key_id_ok(const char *text) {
  cjose_err err;
  cjose_jwk_t *key = cjose_jwk_import(text, strlen(text), &err);
  printf("key %s\n", cjose_jwk_get_kid(key, &err));
}

void length_ok(cjose_jwe_t *jwe, cjose_jwk_t *key) {
  cjose_err err;
  size_t length = 0;
  uint8_t *text = cjose_jwe_decrypt(jwe, key, &length, &err);
  printf("%zu bytes%s\n", length, text ? "" : ", none");
}

char *not_logged_ok(cjose_jwk_t *key, cjose_header_t *header, const char *text) {
  cjose_err err;
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err);
  printf("encrypted %zu bytes\n", strlen(text));
  return cjose_jwe_export(jwe, &err);
}

void plain_text_ok(cjose_jwk_t *key, cjose_header_t *header) {
  cjose_err err;
  static const char text[] = "{\"iss\":\"auth.example\"}";
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, sizeof text - 1, &err);
  printf("%s\n", jwe ? "encrypted" : "refused");
}
