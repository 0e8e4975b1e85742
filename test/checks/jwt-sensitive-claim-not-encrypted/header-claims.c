// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jose, jansson

// Claims in JOSE headers, in C: readable even in a JWE.

#include <cjose/cjose.h>
#include <jansson.h>
#include <jose/jose.h>
#include <string.h>

char *cjose_jwe_header_bad(cjose_jwk_t *key, const char *email, const char *text) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) stands in the JOSE header
  cjose_header_set(header, "email", email, &err);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err);
  return cjose_jwe_export(jwe, &err);
}

char *cjose_unprotected_header_bad(const cjose_jwe_recipient_t *to, cjose_header_t *prot, const char *number, const char *text) {
  cjose_err err;
  cjose_header_t *shared = cjose_header_new(&err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}}) stands in the JOSE header
  cjose_header_set(shared, "ssn", number, &err);
  cjose_jwe_t *jwe = cjose_jwe_encrypt_multi(to, 1, prot, shared, (const uint8_t *)text, strlen(text), &err);
  return cjose_jwe_export_json(jwe, &err);
}

char *jose_protected_bad(json_t *key, const char *email, const char *text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) stands in the JOSE header
  json_t *jwe = json_pack("{s:{s:s,s:s}}", "protected", "alg", "RSA-OAEP", "email", email);
  jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text));
  return json_dumps(jwe, 0);
}

char *cjose_registered_ok(cjose_jwk_t *key, const char *kid, const char *text) {
  cjose_err err;
  cjose_header_t *header = cjose_header_new(&err);
  cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &err);
  cjose_header_set(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &err);
  cjose_header_set(header, CJOSE_HDR_KID, kid, &err);
  cjose_header_set(header, CJOSE_HDR_CTY, "JWT", &err);
  cjose_header_set(header, "zip", "DEF", &err);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err);
  return cjose_jwe_export(jwe, &err);
}

char *jose_protected_ok(json_t *key, const char *text) {
  json_t *jwe = json_pack("{s:{s:s,s:s,s:s}}", "protected", "alg", "RSA-OAEP", "enc", "A256GCM", "zip", "DEF");
  jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text));
  return json_dumps(jwe, 0);
}

// A header that goes nowhere.
char *unused_header_ok(cjose_jwk_t *key, cjose_header_t *header, const char *email, const char *text) {
  cjose_err err;
  cjose_header_t *draft = cjose_header_new(&err);
  cjose_header_set(draft, "email", email, &err);
  cjose_header_release(draft);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err);
  return cjose_jwe_export(jwe, &err);
}
