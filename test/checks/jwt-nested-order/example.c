// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// The example of the check's documentation page.

#include <cjose/cjose.h>
#include <string.h>

static const char *sign(const cjose_jwk_t *key, const char *text) {
  cjose_err err;
  const char *token = NULL;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &err);
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: a JWE is signed here; sign the claims first, and encrypt the signed token (RFC 7519, section 11.2) [jwt-nested-order]
  // CHECK: :[[@LINE+13]]:{{[0-9]+}}: note: by way of this call
  // CHECK: :[[@LINE+10]]:{{[0-9]+}}: note: encrypted here
  cjose_jws_t *jws = cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err);
  cjose_jws_export(jws, &token, &err);
  return token;
}

static char *encrypt(const cjose_jwk_t *key, cjose_header_t *header, const char *text) {
  cjose_err err;
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err);
  return cjose_jwe_export(cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err), &err);
}

const char *wrongOrder_bad(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  return sign(ours, encrypt(theirs, cjose_header_new(&err), claims));
}
