// RUN: %tidy %s -- -std=gnu11 -I%inputs/libjwt-3 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// libjwt 3's tokens and keys in logs.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void signed_bad(const jwk_item_t *key, const char *user) {
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_value_t value;
  jwt_set_SET_STR(&value, "sub", user);
  jwt_builder_claim_set(builder, &value);
  jwt_builder_setkey(builder, JWT_ALG_ES256, key);
  char *token = jwt_builder_generate(builder);
  if (token == NULL) {
    fprintf(stderr, "%s\n", jwt_builder_error_msg(builder));
    return;
  }
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-6]]:{{[0-9]+}}: note: signed here
  printf("token %s\n", token);
  free(token);
}

void encrypted_bad(const jwk_item_t *key, const char *text) {
  jwe_builder_t *builder = jwe_builder_new();
  jwe_builder_setkey(builder, JWE_ALG_DIR, JWE_ENC_A256GCM, key);
  char *token = jwe_builder_generate(builder, (const unsigned char *)text, strlen(text));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encrypted token is written to the console
  printf("%s\n", token);
}

int received_bad(const jwk_item_t *key, const char *token) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  int result = jwt_checker_verify(checker, token);
  if (result)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    fprintf(stderr, "%s: %s\n", token, jwt_checker_error_msg(checker));
  jwt_checker_free(checker);
  return result;
}

void decrypted_bad(const jwk_item_t *key, const char *token) {
  jwe_checker_t *checker = jwe_checker_new();
  size_t length = 0;
  jwe_checker_setkey(checker, JWE_ALG_RSA_OAEP, JWE_ENC_A256GCM, key);
  unsigned char *text = jwe_checker_decrypt(checker, token, &length);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decrypted payload is written to the console
  printf("%.*s\n", (int)length, (const char *)text);
  free(text);
}

void key_bad(const char *file) {
  jwk_set_t *keys = jwks_create_fromfile(file);
  const jwk_item_t *key = jwks_item_get(keys, 0);
  char *text = jwks_item_export(key, 1);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  printf("%s\n", text);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  printf("%s\n", jwks_item_pem(key));
}

int verified_ok(const jwk_item_t *key, const char *token) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  int result = jwt_checker_verify(checker, token);
  printf("token of %zu bytes: %s\n", strlen(token), result ? jwt_checker_error_msg(checker) : "valid");
  jwt_checker_free(checker);
  return result;
}

void hashed_ok(const jwk_item_t *key, const char *token) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  if (jwt_checker_verify(checker, token) == 0) {
    char *hash = jwt_token_hash(token, JWK_THUMBPRINT_SHA256);
    printf("token %s\n", hash);
    free(hash);
  }
}

static int show_id(jwt_t *jwt, jwt_config_t *config) {
  jwt_value_t value;
  jwt_set_GET_STR(&value, "jti");
  if (jwt_claim_get(jwt, &value) == JWT_VALUE_ERR_NONE)
    printf("%s: jti %s\n", (const char *)config->ctx, value.str_val);
  return 0;
}

int callback_ok(const jwk_item_t *key, const char *token, char *client) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  jwt_checker_setcb(checker, show_id, client);
  return jwt_checker_verify(checker, token);
}

void key_id_ok(const char *file) {
  jwk_set_t *keys = jwks_create_fromfile(file);
  const jwk_item_t *key = jwks_item_get(keys, 0);
  char *thumbprint = jwks_item_thumbprint(key, JWK_THUMBPRINT_SHA256);
  printf("kid %s, thumbprint %s\n", jwks_item_kid(key), thumbprint);
  free(thumbprint);
  jwks_free(keys);
}
