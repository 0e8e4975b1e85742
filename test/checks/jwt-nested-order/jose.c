// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: jose, jansson

// jose: the header stands in the object that is encrypted.

#include <jansson.h>
#include <jose/jose.h>
#include <string.h>

static char *sign(json_t *claims, const json_t *key) {
  json_t *jws = json_pack("{s:o}", "payload", jose_b64_enc_dump(claims));
  jose_jws_sig(NULL, jws, NULL, key);
  return json_dumps(jws, 0);
}

json_t *nested_bad(json_t *claims, const json_t *ours, const json_t *theirs) {
  char *token = sign(claims, ours);
  json_t *jwe = json_pack("{s:{s:s,s:s}}", "protected", "alg", "RSA-OAEP", "enc", "A256GCM");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a signed token is encrypted without the header 'cty: JWT'
  jose_jwe_enc(NULL, jwe, NULL, theirs, token, strlen(token));
  // CHECK: note: by way of this call
  // CHECK: note: signed here
  return jwe;
}

json_t *nested_ok(json_t *claims, const json_t *ours, const json_t *theirs) {
  char *token = sign(claims, ours);
  json_t *jwe = json_pack("{s:{s:s,s:s,s:s}}", "protected", "alg", "RSA-OAEP", "enc", "A256GCM", "cty", "JWT");
  jose_jwe_enc(NULL, jwe, NULL, theirs, token, strlen(token));
  return jwe;
}

json_t *claims_ok(json_t *claims, const json_t *theirs) {
  char *text = json_dumps(claims, 0);
  json_t *jwe = json_pack("{s:{s:s,s:s}}", "protected", "alg", "RSA-OAEP", "enc", "A256GCM");
  jose_jwe_enc(NULL, jwe, NULL, theirs, text, strlen(text));
  return jwe;
}

json_t *encrypted_first_bad(const char *claims, const json_t *ours, const json_t *theirs) {
  json_t *jwe = json_pack("{s:{s:s}}", "protected", "enc", "A256GCM");
  if (!jose_jwe_enc(NULL, jwe, NULL, theirs, claims, strlen(claims)))
    return NULL;
  char *text = json_dumps(jwe, 0);
  json_t *jws = json_pack("{s:o}", "payload", jose_b64_enc(text, strlen(text)));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a JWE is signed here
  jose_jws_sig(NULL, jws, NULL, ours);
  return jws;
}
