// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// One of rhonabwy's keys, two audiences.

#include <rhonabwy.h>
#include <string.h>

static jwt_t *claims_for(const char *audience) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "iss", "auth.example");
  r_jwt_set_claim_str_value(jwt, "aud", audience);
  r_jwt_set_enc_alg(jwt, R_JWA_ALG_RSA_OAEP);
  r_jwt_set_enc(jwt, R_JWA_ENC_A256GCM);
  return jwt;
}

int asymmetric_bad(jwk_t *key) {
  jwt_t *reports = NULL, *billing = NULL;
  r_jwt_init(&reports);
  r_jwt_init(&billing);
  r_jwt_set_claim_str_value(reports, "aud", "reports");
  r_jwt_set_claim_str_value(billing, "aud", "billing");
  char *a = r_jwt_serialize_encrypted(reports, key, 0);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: used for audience 'reports' here
  char *b = r_jwt_serialize_encrypted(billing, key, 0);
  return a && b;
}

int tagged_bad(jwk_t *key) {
  jwt_t *reports = NULL, *billing = NULL;
  r_jwt_init(&reports);
  r_jwt_init(&billing);
  r_jwt_set_claims(reports, R_JWT_CLAIM_AUD, "reports", R_JWT_CLAIM_NOP);
  r_jwt_set_claims(billing, R_JWT_CLAIM_AUD, "billing", R_JWT_CLAIM_NOP);
  char *a = r_jwt_serialize_encrypted(reports, key, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  char *b = r_jwt_serialize_encrypted(billing, key, 0);
  return a && b;
}

int nested_bad(jwk_t *sign_key, jwk_t *enc_key) {
  char *a = r_jwt_serialize_nested(claims_for("reports"), R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign_key, 0, enc_key, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  char *b = r_jwt_serialize_nested(claims_for("billing"), R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign_key, 0, enc_key, 0);
  return a && b;
}

int symmetric_in_token_bad(const unsigned char *key, size_t length) {
  jwt_t *reports = claims_for("reports"), *billing = claims_for("billing");
  r_jwt_add_enc_key_symmetric(reports, key, length);
  r_jwt_add_enc_key_symmetric(billing, key, length);
  char *a = r_jwt_serialize_encrypted(reports, NULL, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  char *b = r_jwt_serialize_encrypted(billing, NULL, 0);
  return a && b;
}

int jwe_object_bad(jwk_t *key) {
  jwe_t *reports = NULL, *billing = NULL;
  r_jwe_init(&reports);
  r_jwe_init(&billing);
  r_jwe_set_payload(reports, (const unsigned char *)"{\"aud\":\"reports\"}", 17);
  r_jwe_set_payload(billing, (const unsigned char *)"{\"aud\":\"billing\"}", 17);
  char *a = r_jwe_serialize(reports, key, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  char *b = r_jwe_serialize(billing, key, 0);
  return a && b;
}

int same_audience_ok(jwk_t *key) {
  char *a = r_jwt_serialize_encrypted(claims_for("reports"), key, 0);
  char *b = r_jwt_serialize_encrypted(claims_for("reports"), key, 0);
  return a && b;
}

int two_keys_ok(jwk_t *reports_key, jwk_t *billing_key) {
  char *a = r_jwt_serialize_encrypted(claims_for("reports"), reports_key, 0);
  char *b = r_jwt_serialize_encrypted(claims_for("billing"), billing_key, 0);
  return a && b;
}

// One key signs for everybody; each audience has its own to encrypt with.
int nested_ok(jwk_t *sign_key, jwk_t *reports_key, jwk_t *billing_key) {
  char *a = r_jwt_serialize_nested(claims_for("reports"), R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign_key, 0, reports_key, 0);
  char *b = r_jwt_serialize_nested(claims_for("billing"), R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign_key, 0, billing_key, 0);
  return a && b;
}

int signing_ok(jwk_t *key) {
  char *a = r_jwt_serialize_signed(claims_for("reports"), key, 0);
  char *b = r_jwt_serialize_signed(claims_for("billing"), key, 0);
  return a && b;
}

int signed_and_encrypted_ok(jwk_t *sign_key, jwk_t *enc_key) {
  char *a = r_jwt_serialize_signed(claims_for("reports"), sign_key, 0);
  char *b = r_jwt_serialize_encrypted(claims_for("billing"), enc_key, 0);
  return a && b;
}

int no_audience_ok(jwk_t *key) {
  jwt_t *first = NULL, *second = NULL;
  r_jwt_init(&first);
  r_jwt_init(&second);
  r_jwt_set_claim_str_value(first, "sub", "reports");
  r_jwt_set_claim_str_value(second, "sub", "billing");
  char *a = r_jwt_serialize_encrypted(first, key, 0);
  char *b = r_jwt_serialize_encrypted(second, key, 0);
  return a && b;
}
