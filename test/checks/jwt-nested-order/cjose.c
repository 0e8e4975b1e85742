// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// cjose: the caller makes the header.

#include <cjose/cjose.h>
#include <jansson.h>
#include <string.h>

static const char *sign(const cjose_jwk_t *key, const char *claims) {
  cjose_err err;
  const char *token = NULL;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &err);
  cjose_jws_t *jws = cjose_jws_sign(key, header, (const uint8_t *)claims, strlen(claims), &err);
  cjose_jws_export(jws, &token, &err);
  return token;
}

static cjose_header_t *header_for(const char *type) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err);
  if (type)
    cjose_header_set(header, CJOSE_HDR_CTY, type, &err);
  return header;
}

char *nested_ok(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  const char *token = sign(ours, claims);
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_CTY, "JWT", &err);
  return cjose_jwe_export(cjose_jwe_encrypt(theirs, header, (const uint8_t *)token, strlen(token), &err), &err);
}

char *noType_bad(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  const char *token = sign(ours, claims);
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a signed token is encrypted without the header 'cty: JWT', which tells the recipient that there is a token to verify inside [jwt-nested-order]
  cjose_jwe_t *jwe = cjose_jwe_encrypt(theirs, header, (const uint8_t *)token, strlen(token), &err);
  // CHECK: :[[@LINE-6]]:{{[0-9]+}}: note: by way of this call
  // CHECK: :16:{{[0-9]+}}: note: signed here
  return cjose_jwe_export(jwe, &err);
}

char *otherType_bad(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  const char *token = sign(ours, claims);
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_CTY, "application/json", &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a signed token is encrypted with the content type 'application/json'; it has to be 'cty: JWT'
  cjose_jwe_t *jwe = cjose_jwe_encrypt(theirs, header, (const uint8_t *)token, strlen(token), &err);
  // CHECK: note: by way of this call
  // CHECK: note: signed here
  return cjose_jwe_export(jwe, &err);
}

// Upper case is only recommended.
char *lowerCase_ok(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  const char *token = sign(ours, claims);
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_CTY, "jwt", &err);
  return cjose_jwe_export(cjose_jwe_encrypt(theirs, header, (const uint8_t *)token, strlen(token), &err), &err);
}

// A helper makes the header.
char *helper_ok(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  const char *token = sign(ours, claims);
  return cjose_jwe_export(cjose_jwe_encrypt(theirs, header_for("JWT"), (const uint8_t *)token, strlen(token), &err), &err);
}

// What somebody else put into the header is not known.
char *given_ok(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims, cjose_header_t *header) {
  cjose_err err;
  const char *token = sign(ours, claims);
  return cjose_jwe_export(cjose_jwe_encrypt(theirs, header, (const uint8_t *)token, strlen(token), &err), &err);
}

// Nor what stands in a type that is chosen elsewhere.
char *chosen_ok(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims, const char *type) {
  cjose_err err;
  const char *token = sign(ours, claims);
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_CTY, type, &err);
  return cjose_jwe_export(cjose_jwe_encrypt(theirs, header, (const uint8_t *)token, strlen(token), &err), &err);
}

// A helper encrypts with the header of its caller's.
static cjose_jwe_t *encrypt(const cjose_jwk_t *key, cjose_header_t *header, const char *text) {
  cjose_err err;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a signed token is encrypted without the header 'cty: JWT'
  return cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err);
}

cjose_jwe_t *encryptHelper_bad(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: by way of this call
  return encrypt(theirs, header, sign(ours, claims));
  // CHECK: note: signed here
}

cjose_jwe_t *encryptHelper_ok(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_CTY, "JWT", &err);
  return encrypt(theirs, header, sign(ours, claims));
}

// Claims that are encrypted and not signed are no nested token.
char *claimsOnly_ok(const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  return cjose_jwe_export(cjose_jwe_encrypt(theirs, header, (const uint8_t *)claims, strlen(claims), &err), &err);
}

// Nor is a document with a token in it.
char *tokenInside_ok(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  json_t *document = json_object();
  json_object_set_new(document, "evidence", json_string(sign(ours, claims)));
  char *text = json_dumps(document, 0);
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  return cjose_jwe_export(cjose_jwe_encrypt(theirs, header, (const uint8_t *)text, strlen(text), &err), &err);
}

// The wrong way round.
const char *encryptedThenSigned_bad(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *claims) {
  cjose_err err;
  const char *token = NULL;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  // CHECK: :[[@LINE+6]]:{{[0-9]+}}: warning: a JWE is signed here; sign the claims first, and encrypt the signed token (RFC 7519, section 11.2) [jwt-nested-order]
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: encrypted here
  cjose_jwe_t *jwe = cjose_jwe_encrypt(theirs, header, (const uint8_t *)claims, strlen(claims), &err);
  char *secret = cjose_jwe_export(jwe, &err);
  cjose_header_t *outer = cjose_header_new(&err);
  cjose_header_set(outer, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &err);
  cjose_jws_t *jws = cjose_jws_sign(ours, outer, (const uint8_t *)secret, strlen(secret), &err);
  cjose_jws_export(jws, &token, &err);
  return token;
}

// A JWE as one claim of a signed token keeps that claim secret.
const char *encryptedClaim_ok(const cjose_jwk_t *ours, const cjose_jwk_t *theirs, const char *address) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(theirs, header, (const uint8_t *)address, strlen(address), &err);
  json_t *claims = json_object();
  json_object_set_new(claims, "sealed", json_string(cjose_jwe_export(jwe, &err)));
  return sign(ours, json_dumps(claims, 0));
}

// What comes out of a JWE is a token to verify.
int inner_bad(const char *token, const cjose_jwk_t *ours) {
  cjose_err err;
  size_t length = 0;
  uint8_t *text = NULL;
  cjose_jwe_t *jwe = cjose_jwe_import(token, strlen(token), &err);
  uint8_t *inner = cjose_jwe_decrypt(jwe, ours, &length, &err);
  cjose_jws_t *jws = cjose_jws_import((const char *)inner, length, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used from a token that is decrypted and never verified: whoever has the encryption key can write it; verify the inner signature first [jwt-nested-order]
  cjose_jws_get_plaintext(jws, &text, &length, &err);
  json_t *claims = json_loadb((const char *)text, length, 0, NULL);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'role' is read here
  return !strcmp(json_string_value(json_object_get(claims, "role")), "admin");
}

int inner_ok(const char *token, const cjose_jwk_t *ours, const cjose_jwk_t *theirs) {
  cjose_err err;
  size_t length = 0;
  uint8_t *text = NULL;
  cjose_jwe_t *jwe = cjose_jwe_import(token, strlen(token), &err);
  uint8_t *inner = cjose_jwe_decrypt(jwe, ours, &length, &err);
  cjose_jws_t *jws = cjose_jws_import((const char *)inner, length, &err);
  if (!cjose_jws_verify(jws, theirs, &err))
    return 0;
  cjose_jws_get_plaintext(jws, &text, &length, &err);
  json_t *claims = json_loadb((const char *)text, length, 0, NULL);
  return !strcmp(json_string_value(json_object_get(claims, "role")), "admin");
}
