// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// Signed in one C function, encrypted in another.

#include <cjose/cjose.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct client {
  cjose_jwk_t *key;
  const char *alg;
  const char *enc;
};

static char *sign_claims(cjose_jwk_t *key, json_t *claims) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RS256, &err);
  char *text = json_dumps(claims, JSON_COMPACT);
  cjose_jws_t *jws = cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err);
  const char *compact = NULL;
  cjose_jws_export(jws, &compact, &err);
  char *token = strdup(compact);
  free(text);
  return token;
}

static bool encrypt_token(const struct client *client, const char *token, char **out) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, client->alg, &err);
  cjose_header_set(header, CJOSE_HDR_ENC, client->enc, &err);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(client->key, header, (const uint8_t *)token, strlen(token), &err);
  if (jwe == NULL)
    return false;
  *out = cjose_jwe_export(jwe, &err);
  return *out != NULL;
}

char *nested_ok(cjose_jwk_t *key, const struct client *client, const char *email) {
  json_t *claims = json_pack("{s:s}", "email", email);
  char *token = sign_claims(key, claims);
  char *nested = NULL;
  if (!encrypt_token(client, token, &nested))
    nested = NULL;
  free(token);
  json_decref(claims);
  return nested;
}

char *per_client_bad(cjose_jwk_t *key, const struct client *client, const char *email) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+8]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  json_t *claims = json_pack("{s:s}", "email", email);
  char *token = sign_claims(key, claims);
  char *nested = NULL;
  if (client->alg != NULL && encrypt_token(client, token, &nested)) {
    free(token);
    return nested;
  }
  return token;
}

char *signed_only_bad(cjose_jwk_t *key, const char *number) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  json_t *claims = json_pack("{s:s}", "ssn", number);
  return sign_claims(key, claims);
}

char *neutral_ok(cjose_jwk_t *key, const char *theme) {
  json_t *claims = json_pack("{s:s}", "theme", theme);
  return sign_claims(key, claims);
}
