// RUN: %tidy %s -- -std=c11 | FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

#include <cjose/cjose.h>
#include <string.h>

char *pkcs1_bad(const cjose_jwk_t *key, const char *text, cjose_err *err) {
  cjose_header_t *header = cjose_header_new(err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'RSA1_5' encrypts the token's key with PKCS #1 v1.5
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA1_5, err);
  cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: encrypted here
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), err);
  return cjose_jwe_export(jwe, err);
}

static cjose_header_t *header_for(const char *algorithm, cjose_err *err) {
  cjose_header_t *header = cjose_header_new(err);
  cjose_header_set(header, CJOSE_HDR_ALG, algorithm, err);
  return header;
}

void unsigned_bad(const cjose_jwk_t *key, const char *text, const char **out, cjose_err *err) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  cjose_header_t *header = header_for("none", err);
  cjose_jws_t *jws = cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), err);
  cjose_jws_export(jws, out, err);
}

cjose_jwk_t *rsa_bad(cjose_err *err) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: RSA key of 1024 bits is too short for a token
  return cjose_jwk_create_RSA_random(1024, (const uint8_t *)"\x01\x00\x01", 3, err);
}

void random_bad(const char *text, const char **out, cjose_err *err) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 16 bytes is shorter than the hash of 'HS256'
  cjose_jwk_t *key = cjose_jwk_create_oct_random(128, err);
  cjose_jws_t *jws = cjose_jws_sign(key, header_for(CJOSE_HDR_ALG_HS256, err), (const uint8_t *)text, strlen(text), err);
  cjose_jws_export(jws, out, err);
}

void literal_bad(const char *text, const char **out, cjose_err *err) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 8 bytes is shorter than the hash of 'HS512', which has 64
  cjose_jwk_t *key = cjose_jwk_create_oct_spec((const uint8_t *)"password", 8, err);
  cjose_jws_t *jws = cjose_jws_sign(key, header_for(CJOSE_HDR_ALG_HS512, err), (const uint8_t *)text, strlen(text), err);
  cjose_jws_export(jws, out, err);
}

// Two audiences are another check's business; here, one key has two purposes.
char *sign_and_seal_bad(const cjose_jwk_t *key, const char *text, cjose_err *err) {
  const char *token = NULL;
  cjose_jws_t *jws = cjose_jws_sign(key, header_for(CJOSE_HDR_ALG_HS256, err), (const uint8_t *)text, strlen(text), err);
  if (!cjose_jws_export(jws, &token, err))
    return NULL;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: one key encrypts here and signs elsewhere; encrypt with a key of its own
  // CHECK: :[[@LINE-4]]:{{[0-9]+}}: note: signed here
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header_for(CJOSE_HDR_ALG_DIR, err), (const uint8_t *)token, strlen(token), err);
  return cjose_jwe_export(jwe, err);
}

char *oaep_ok(const cjose_jwk_t *key, const char *text, cjose_err *err) {
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header_for(CJOSE_HDR_ALG_RSA_OAEP, err), (const uint8_t *)text, strlen(text), err);
  return cjose_jwe_export(jwe, err);
}

cjose_jwk_t *rsa_ok(cjose_err *err) {
  return cjose_jwk_create_RSA_random(2048, (const uint8_t *)"\x01\x00\x01", 3, err);
}

void random_ok(const char *text, const char **out, cjose_err *err) {
  cjose_jwk_t *key = cjose_jwk_create_oct_random(256, err);
  cjose_jws_t *jws = cjose_jws_sign(key, header_for(CJOSE_HDR_ALG_HS256, err), (const uint8_t *)text, strlen(text), err);
  cjose_jws_export(jws, out, err);
}

// 64 bytes in base64url.
void jwk_ok(const char *text, const char **out, cjose_err *err) {
  const char *json = "{\"kty\":\"oct\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow\"}";
  cjose_jwk_t *key = cjose_jwk_import(json, strlen(json), err);
  cjose_jws_t *jws = cjose_jws_sign(key, header_for(CJOSE_HDR_ALG_HS512, err), (const uint8_t *)text, strlen(text), err);
  cjose_jws_export(jws, out, err);
}

char *two_keys_ok(const cjose_jwk_t *mine, const cjose_jwk_t *theirs, const char *text, cjose_err *err) {
  const char *token = NULL;
  cjose_jws_t *jws = cjose_jws_sign(mine, header_for(CJOSE_HDR_ALG_HS256, err), (const uint8_t *)text, strlen(text), err);
  if (!cjose_jws_export(jws, &token, err))
    return NULL;
  cjose_jwe_t *jwe = cjose_jwe_encrypt(theirs, header_for(CJOSE_HDR_ALG_DIR, err), (const uint8_t *)token, strlen(token), err);
  return cjose_jwe_export(jwe, err);
}

// What another one asks for is checked before it is used.
int rejects_ok(cjose_jws_t *jws, cjose_err *err) {
  const char *algorithm = cjose_header_get(cjose_jws_get_protected(jws), CJOSE_HDR_ALG, err);
  return algorithm && strcmp(algorithm, "none") != 0;
}
