// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// rhonabwy nests by itself, in either order, or by hand.

#include <rhonabwy.h>
#include <string.h>

char *nested_ok(jwt_t *jwt, jwk_t *ours, jwk_t *theirs) {
  return r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, ours, 0, theirs, 0);
}

char *nested_bad(jwt_t *jwt, jwk_t *ours, jwk_t *theirs) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a JWE is signed here; sign the claims first, and encrypt the signed token
  return r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_ENCRYPT_THEN_SIGN, ours, 0, theirs, 0);
}

char *byHand_bad(jwt_t *jwt, jwk_t *ours, jwk_t *theirs) {
  jwe_t *jwe = NULL;
  // CHECK: :[[@LINE+7]]:{{[0-9]+}}: warning: a signed token is encrypted without the header 'cty: JWT'
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  char *token = r_jwt_serialize_signed(jwt, ours, 0);
  r_jwe_init(&jwe);
  r_jwe_set_alg(jwe, R_JWA_ALG_RSA_OAEP_256);
  r_jwe_set_enc(jwe, R_JWA_ENC_A256GCM);
  r_jwe_set_payload(jwe, (const unsigned char *)token, strlen(token));
  char *secret = r_jwe_serialize(jwe, theirs, 0);
  r_jwe_free(jwe);
  r_free(token);
  return secret;
}

char *byHand_ok(jwt_t *jwt, jwk_t *ours, jwk_t *theirs) {
  jwe_t *jwe = NULL;
  char *token = r_jwt_serialize_signed(jwt, ours, 0);
  r_jwe_init(&jwe);
  r_jwe_set_alg(jwe, R_JWA_ALG_RSA_OAEP_256);
  r_jwe_set_enc(jwe, R_JWA_ENC_A256GCM);
  r_jwe_set_header_str_value(jwe, "cty", "JWT");
  r_jwe_set_payload(jwe, (const unsigned char *)token, strlen(token));
  char *secret = r_jwe_serialize(jwe, theirs, 0);
  r_jwe_free(jwe);
  r_free(token);
  return secret;
}

// Two calls: one opens, the other verifies.
int inner_bad(const char *token, jwk_t *ours) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'admin' is used from a token that is decrypted and never verified
  int result = r_jwt_decrypt_nested(jwt, ours, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'admin' is read here
  int admin = result == RHN_OK && r_jwt_get_claim_int_value(jwt, "admin");
  r_jwt_free(jwt);
  return admin;
}

int inner_ok(const char *token, jwk_t *ours, jwk_t *theirs) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  int admin = r_jwt_decrypt_nested(jwt, ours, 0) == RHN_OK &&
              r_jwt_verify_signature_nested(jwt, theirs, 0) == RHN_OK &&
              r_jwt_get_claim_int_value(jwt, "admin");
  r_jwt_free(jwt);
  return admin;
}

int innerAtOnce_ok(const char *token, jwk_t *ours, jwk_t *theirs) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  int admin = r_jwt_decrypt_verify_signature_nested(jwt, theirs, 0, ours, 0) == RHN_OK &&
              r_jwt_get_claim_int_value(jwt, "admin");
  r_jwt_free(jwt);
  return admin;
}

// A helper may well call it a token.
static char *seal(jwk_t *key, const char *token, jwa_alg alg) {
  jwe_t *jwe = NULL;
  r_jwe_init(&jwe);
  r_jwe_set_alg(jwe, alg);
  r_jwe_set_enc(jwe, R_JWA_ENC_A256GCM);
  r_jwe_set_payload(jwe, (const unsigned char *)token, strlen(token));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a signed token is encrypted without the header 'cty: JWT'
  return r_jwe_serialize(jwe, key, 0);
}

char *sealed_bad(jwt_t *jwt, jwk_t *ours, jwk_t *theirs, jwa_alg alg) {
  char *token = r_jwt_serialize_signed(jwt, ours, 0);
  return seal(theirs, token, alg);
}
