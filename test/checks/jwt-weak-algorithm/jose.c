// RUN: %tidy %s -- -std=c11 | FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: jose

#include <jansson.h>
#include <jose/jose.h>
#include <string.h>

json_t *zip_bad(const json_t *key, const char *text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'zip' compresses the token before it is encrypted
  json_t *jwe = json_pack("{s:{s:s,s:s}}", "protected", "enc", "A256GCM", "zip", "DEF");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: encrypted here
  if (!jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text)))
    return NULL;
  return jwe;
}

json_t *pkcs1_bad(const json_t *key, const char *text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'RSA1_5' encrypts the token's key with PKCS #1 v1.5
  json_t *jwe = json_pack("{s:{s:s}}", "protected", "alg", "RSA1_5");
  // CHECK: :[[@LINE-1]]:{{[0-9]+}}: note: use 'RSA-OAEP-256' instead of 'RSA1_5'
  if (!jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text)))
    return NULL;
  return jwe;
}

json_t *iterations_bad(const json_t *key, const char *text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a password is turned into a key with 100 iterations
  json_t *jwe = json_pack("{s:{s:s,s:i}}", "protected", "alg", "PBES2-HS256+A128KW", "p2c", 100);
  if (!jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text)))
    return NULL;
  return jwe;
}

json_t *rsa_bad(void) {
  json_t *key = json_pack("{s:s,s:i}", "alg", "RS256", "bits", 1024);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: RSA key of 1024 bits is too short for a token
  if (!jose_jwk_gen(NULL, key))
    return NULL;
  return key;
}

json_t *enough_ok(const json_t *key, const char *text) {
  json_t *jwe = json_pack("{s:{s:s,s:i,s:s}}", "protected", "alg", "PBES2-HS256+A128KW", "p2c", 310000, "enc", "A256GCM");
  if (!jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text)))
    return NULL;
  return jwe;
}

json_t *oaep_ok(const json_t *key, const char *text) {
  json_t *jwe = json_pack("{s:{s:s}}", "protected", "alg", "RSA-OAEP-256");
  if (!jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text)))
    return NULL;
  return jwe;
}

json_t *rsa_ok(void) {
  json_t *key = json_pack("{s:s,s:i}", "alg", "RS256", "bits", 3072);
  return jose_jwk_gen(NULL, key) ? key : NULL;
}

json_t *elliptic_ok(void) {
  json_t *key = json_pack("{s:s}", "alg", "ES256");
  return jose_jwk_gen(NULL, key) ? key : NULL;
}

json_t *bytes_bad(json_t *jws) {
  json_t *key = json_pack("{s:s,s:s,s:i}", "kty", "oct", "alg", "HS256", "bytes", 16);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 16 bytes is shorter than the hash of 'HS256'
  jose_jwk_gen(NULL, key);
  jose_jws_sig(NULL, jws, NULL, key);
  return jws;
}

json_t *bytes_ok(json_t *jws) {
  json_t *key = json_pack("{s:s,s:i}", "alg", "HS256", "bytes", 32);
  jose_jwk_gen(NULL, key);
  jose_jws_sig(NULL, jws, NULL, key);
  return jws;
}
