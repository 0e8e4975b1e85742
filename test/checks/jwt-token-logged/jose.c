// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: jose, jansson

// jose's tokens are jansson objects.

#include <jansson.h>
#include <jose/jose.h>
#include <stdio.h>
#include <string.h>

void signed_bad(json_t *jws, const json_t *key) {
  jose_jws_sig(NULL, jws, NULL, key);
  char *token = json_dumps(jws, 0);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-3]]:{{[0-9]+}}: note: signed here
  puts(token);
}

void dumped_bad(json_t *jws, const json_t *key) {
  jose_jws_sig(NULL, jws, NULL, key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  json_dumpf(jws, stdout, JSON_COMPACT);
}

void encrypted_bad(json_t *jwe, json_t *key, const char *text) {
  jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encrypted token is written to the console
  fprintf(stderr, "%s\n", json_dumps(jwe, 0));
}

void decrypted_bad(const json_t *jwe, const json_t *key) {
  size_t length = 0;
  char *text = jose_jwe_dec(NULL, jwe, NULL, key, &length);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decrypted payload is written to the console
  fwrite(text, length, 1, stdout);
}

void key_bad(void) {
  json_t *key = json_pack("{s:s}", "alg", "A128KW");
  jose_jwk_gen(NULL, key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  json_dumpf(key, stderr, 0);
}

char *signed_ok(json_t *jws, const json_t *key) {
  if (!jose_jws_sig(NULL, jws, NULL, key))
    fputs("not signed\n", stderr);
  return json_dumps(jws, 0);
}

void encrypted_ok(json_t *jwe, json_t *key, const char *text) {
  bool done = jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text));
  fprintf(stderr, "%s\n", done ? "encrypted" : "refused");
}

void other_json_ok(json_t *jws, const json_t *key, const json_t *settings) {
  jose_jws_sig(NULL, jws, NULL, key);
  json_dumpf(settings, stdout, 0);
}

void file_ok(json_t *jws, const json_t *key, const char *path) {
  jose_jws_sig(NULL, jws, NULL, key);
  json_dump_file(jws, path, 0);
}

void decrypted_ok(const json_t *jwe, const json_t *key) {
  size_t length = 0;
  char *text = jose_jwe_dec(NULL, jwe, NULL, key, &length);
  fprintf(stdout, "%zu bytes\n", text ? length : 0);
}
