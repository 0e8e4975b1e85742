// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, openssl

// Derived and rotated keys are other keys.

#include <cjose/cjose.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>

static char *token_for(cjose_jwk_t *key, const char *claims) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_DIR, &err);
  return cjose_jwe_export(cjose_jwe_encrypt(key, header, (const uint8_t *)claims, strlen(claims), &err), &err);
}

static cjose_jwk_t *derive(const uint8_t *master, size_t length, const char *info) {
  cjose_err err;
  uint8_t key[32];
  unsigned int size = sizeof key;
  HMAC(EVP_sha256(), master, (int)length, (const unsigned char *)info, strlen(info), key, &size);
  return cjose_jwk_create_oct_spec(key, sizeof key, &err);
}

cjose_jwk_t *derive_unseen(const uint8_t *master, size_t length, const char *info);

void derived_once_bad(const uint8_t *master, size_t length) {
  cjose_jwk_t *key = derive(master, length, "jwe");
  token_for(key, "{\"aud\":\"reports\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token_for(key, "{\"aud\":\"billing\"}");
}

void not_derived_bad(const uint8_t *master, size_t length) {
  cjose_err err;
  cjose_jwk_t *reports = cjose_jwk_create_oct_spec(master, length, &err);
  cjose_jwk_t *billing = cjose_jwk_create_oct_spec(master, length, &err);
  token_for(reports, "{\"aud\":\"reports\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token_for(billing, "{\"aud\":\"billing\"}");
}

void rotated_too_late_bad(cjose_jwk_t *key) {
  cjose_err err;
  token_for(key, "{\"aud\":\"reports\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token_for(key, "{\"aud\":\"billing\"}");
  cjose_jwk_release(key);
  key = cjose_jwk_create_oct_random(256, &err);
  token_for(key, "{\"aud\":\"stock\"}");
}

void derived_twice_ok(const uint8_t *master, size_t length) {
  token_for(derive(master, length, "reports"), "{\"aud\":\"reports\"}");
  token_for(derive(master, length, "billing"), "{\"aud\":\"billing\"}");
}

void derived_unseen_ok(const uint8_t *master, size_t length) {
  token_for(derive_unseen(master, length, "reports"), "{\"aud\":\"reports\"}");
  token_for(derive_unseen(master, length, "billing"), "{\"aud\":\"billing\"}");
}

void salted_ok(const char *password, const unsigned char *salt, const unsigned char *pepper) {
  cjose_err err;
  unsigned char first[32], second[32];
  PKCS5_PBKDF2_HMAC(password, (int)strlen(password), salt, 16, 100000, EVP_sha256(), sizeof first, first);
  PKCS5_PBKDF2_HMAC(password, (int)strlen(password), pepper, 16, 100000, EVP_sha256(), sizeof second, second);
  token_for(cjose_jwk_create_oct_spec(first, sizeof first, &err), "{\"aud\":\"reports\"}");
  token_for(cjose_jwk_create_oct_spec(second, sizeof second, &err), "{\"aud\":\"billing\"}");
}

void agreed_ok(cjose_jwk_t *own, cjose_jwk_t *first, cjose_jwk_t *second) {
  cjose_err err;
  token_for(cjose_jwk_derive_ecdh_ephemeral_key(own, first, NULL, 0, &err), "{\"aud\":\"reports\"}");
  token_for(cjose_jwk_derive_ecdh_ephemeral_key(own, second, NULL, 0, &err), "{\"aud\":\"billing\"}");
}

void rotated_ok(cjose_jwk_t *key) {
  cjose_err err;
  token_for(key, "{\"aud\":\"reports\"}");
  cjose_jwk_release(key);
  key = cjose_jwk_create_oct_random(256, &err);
  token_for(key, "{\"aud\":\"billing\"}");
}
