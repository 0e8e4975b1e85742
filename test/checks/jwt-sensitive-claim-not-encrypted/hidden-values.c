// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, cjose, openssl

// Hashing and encrypting single values, in C.

#include <cjose/cjose.h>
#include <jwt.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <string.h>

char *base64_encode(const char *text);

static void to_hex(const unsigned char *bytes, size_t n, char *out) {
  for (size_t i = 0; i < n; i++)
    sprintf(out + 2 * i, "%02x", bytes[i]);
}

char *base64_bad(jwt_t *jwt, const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", base64_encode(email));
  return jwt_encode_str(jwt);
}

char *library_base64_bad(jwt_t *jwt, const char *email) {
  cjose_err err;
  char *encoded = NULL;
  size_t length = 0;
  cjose_base64url_encode((const uint8_t *)email, strlen(email), &encoded, &length, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  jwt_add_grant(jwt, "sub", encoded);
  return jwt_encode_str(jwt);
}

char *hex_bad(jwt_t *jwt, const char *email) {
  char hex[129];
  to_hex((const unsigned char *)email, strlen(email), hex);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", hex);
  return jwt_encode_str(jwt);
}

char *sha256_of_evidence_ok(jwt_t *jwt, const char *email) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  char hex[2 * SHA256_DIGEST_LENGTH + 1];
  SHA256((const unsigned char *)email, strlen(email), digest);
  to_hex(digest, sizeof digest, hex);
  jwt_add_grant(jwt, "sub", hex);
  return jwt_encode_str(jwt);
}

char *encrypted_value_ok(jwt_t *jwt, cjose_jwk_t *key, cjose_header_t *header, const char *number) {
  cjose_err err;
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)number, strlen(number), &err);
  jwt_add_grant(jwt, "ssn", cjose_jwe_export(jwe, &err));
  return jwt_encode_str(jwt);
}
