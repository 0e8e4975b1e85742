// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// JWS inside JWE, both by cjose.

#include <cjose/cjose.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static char *claims_of(const char *email) {
  json_t *claims = json_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_set_new(claims, "email", json_string(email));
  char *text = json_dumps(claims, JSON_COMPACT);
  json_decref(claims);
  return text;
}

const char *signed_only_bad(cjose_jwk_t *key, cjose_header_t *header, const char *email) {
  cjose_err err;
  char *text = claims_of(email);
  cjose_jws_t *jws = cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err);
  const char *token = NULL;
  return cjose_jws_export(jws, &token, &err) ? token : NULL;
}

char *nested_ok(cjose_jwk_t *sign_key, cjose_jwk_t *enc_key, cjose_header_t *jws_header, cjose_header_t *jwe_header, const char *number) {
  cjose_err err;
  json_t *claims = json_object();
  json_object_set_new(claims, "ssn", json_string(number));
  char *text = json_dumps(claims, JSON_COMPACT);
  cjose_jws_t *jws = cjose_jws_sign(sign_key, jws_header, (const uint8_t *)text, strlen(text), &err);
  const char *compact = NULL;
  if (!cjose_jws_export(jws, &compact, &err))
    return NULL;
  cjose_header_set(jwe_header, CJOSE_HDR_CTY, "JWT", &err);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(enc_key, jwe_header, (const uint8_t *)compact, strlen(compact), &err);
  return jwe ? cjose_jwe_export(jwe, &err) : NULL;
}

char *nested_ladder_ok(cjose_jwk_t *sign_key, cjose_jwk_t *enc_key, cjose_header_t *jws_header, cjose_header_t *jwe_header, const char *number) {
  cjose_err err;
  char *result = NULL;
  const char *compact = NULL;
  cjose_jws_t *jws = NULL;
  cjose_jwe_t *jwe = NULL;
  json_t *claims = json_pack("{s:s}", "ssn", number);
  char *text = json_dumps(claims, 0);
  if (text == NULL)
    goto out;
  if ((jws = cjose_jws_sign(sign_key, jws_header, (const uint8_t *)text, strlen(text), &err)) == NULL)
    goto out;
  if (!cjose_jws_export(jws, &compact, &err))
    goto out;
  if ((jwe = cjose_jwe_encrypt(enc_key, jwe_header, (const uint8_t *)compact, strlen(compact), &err)) == NULL)
    goto out;
  result = cjose_jwe_export(jwe, &err);
out:
  free(text);
  json_decref(claims);
  if (jws)
    cjose_jws_release(jws);
  if (jwe)
    cjose_jwe_release(jwe);
  return result;
}

const char *falls_back_bad(cjose_jwk_t *sign_key, cjose_jwk_t *enc_key, cjose_header_t *jws_header, cjose_header_t *jwe_header, const char *number) {
  cjose_err err;
  json_t *claims = json_object();
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+7]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  json_object_set_new(claims, "ssn", json_string(number));
  char *text = json_dumps(claims, JSON_COMPACT);
  cjose_jws_t *jws = cjose_jws_sign(sign_key, jws_header, (const uint8_t *)text, strlen(text), &err);
  const char *compact = NULL;
  cjose_jws_export(jws, &compact, &err);
  if (enc_key == NULL)
    return compact;
  cjose_jwe_t *jwe = cjose_jwe_encrypt(enc_key, jwe_header, (const uint8_t *)compact, strlen(compact), &err);
  return cjose_jwe_export(jwe, &err);
}
