// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// The example of the check's documentation page.

#include <cjose/cjose.h>
#include <string.h>

char *nest_bad(cjose_jwk_t *ours, cjose_jwk_t *theirs, cjose_header_t *inner, const char *claims) {
  cjose_err err;
  const char *token = NULL;
  cjose_jws_t *jws = cjose_jws_sign(ours, inner, (const uint8_t *)claims, strlen(claims), &err);
  cjose_jws_export(jws, &token, &err);
  cjose_header_t *outer = cjose_header_new(&err);
  cjose_header_set(outer, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(outer, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a signed token is encrypted without the header 'cty: JWT'
  cjose_jwe_t *jwe = cjose_jwe_encrypt(theirs, outer, (const uint8_t *)token, strlen(token), &err);
  // CHECK: :[[@LINE-7]]:{{[0-9]+}}: note: signed here
  return cjose_jwe_export(jwe, &err);
}

// Who can decrypt it cannot show to others what was signed, and whoever relays it can sign it anew.
const char *wrongOrder_bad(cjose_jwk_t *ours, cjose_jwk_t *theirs, cjose_header_t *header,
                           const char *claims) {
  cjose_err err;
  const char *token = NULL;
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: warning: a JWE is signed here; sign the claims first, and encrypt the signed token
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: encrypted here
  cjose_jwe_t *jwe = cjose_jwe_encrypt(theirs, header, (const uint8_t *)claims, strlen(claims), &err);
  const char *secret = cjose_jwe_export(jwe, &err);
  cjose_jws_t *jws = cjose_jws_sign(ours, header, (const uint8_t *)secret, strlen(secret), &err);
  cjose_jws_export(jws, &token, &err);
  return token;
}

char *nest_ok(cjose_jwk_t *ours, cjose_jwk_t *theirs, cjose_header_t *inner, const char *claims) {
  cjose_err err;
  const char *token = NULL;
  cjose_jws_t *jws = cjose_jws_sign(ours, inner, (const uint8_t *)claims, strlen(claims), &err);
  cjose_jws_export(jws, &token, &err);
  cjose_header_t *outer = cjose_header_new(&err);
  cjose_header_set(outer, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(outer, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err);
  cjose_header_set(outer, CJOSE_HDR_CTY, "JWT", &err);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(theirs, outer, (const uint8_t *)token, strlen(token), &err);
  return cjose_jwe_export(jwe, &err);
}
