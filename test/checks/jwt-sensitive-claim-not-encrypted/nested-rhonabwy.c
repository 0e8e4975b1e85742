// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// Nested tokens by rhonabwy: in one call, and by hand.

#include <rhonabwy.h>
#include <string.h>

char *signed_then_returned_bad(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  r_jwt_set_claim_str_value(jwt, "email", email);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *signed_and_encrypted_bad(jwk_t *sign_key, jwk_t *enc_key, const char *email, char **signed_token) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  r_jwt_set_claim_str_value(jwt, "email", email);
  *signed_token = r_jwt_serialize_signed(jwt, sign_key, 0);
  return r_jwt_serialize_encrypted(jwt, enc_key, 0);
}

char *switch_bad(jwk_t *sign_key, jwk_t *enc_key, const char *email, int type) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
  r_jwt_set_claim_str_value(jwt, "email", email);
  switch (type) {
  case R_JWT_TYPE_SIGN:
    return r_jwt_serialize_signed(jwt, sign_key, 0);
  case R_JWT_TYPE_ENCRYPT:
    return r_jwt_serialize_encrypted(jwt, enc_key, 0);
  default:
    return r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign_key, 0, enc_key, 0);
  }
}

char *nested_ok(jwk_t *sign_key, jwk_t *enc_key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "email", email);
  return r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign_key, 0, enc_key, 0);
}

char *nested_other_order_ok(jwk_t *sign_key, jwk_t *enc_key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "email", email);
  return r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_ENCRYPT_THEN_SIGN, sign_key, 0, enc_key, 0);
}

char *by_hand_ok(jwk_t *sign_key, jwk_t *enc_key, const char *email) {
  jwt_t *jwt = NULL;
  jwe_t *jwe = NULL;
  r_jwt_init(&jwt);
  r_jwe_init(&jwe);
  r_jwt_set_claim_str_value(jwt, "email", email);
  char *token = r_jwt_serialize_signed(jwt, sign_key, 0);
  r_jwe_set_payload(jwe, (const unsigned char *)token, strlen(token));
  r_jwe_set_header_str_value(jwe, "cty", "JWT");
  char *nested = r_jwe_serialize(jwe, enc_key, 0);
  r_free(token);
  r_jwt_free(jwt);
  r_jwe_free(jwe);
  return nested;
}

char *inner_jws_ok(jwk_t *sign_key, jwk_t *enc_key) {
  jws_t *jws = NULL;
  jwe_t *jwe = NULL;
  r_jws_init(&jws);
  r_jwe_init(&jwe);
  r_jws_set_payload(jws, (const unsigned char *)"{\"ssn\":\"078-05-1120\"}", 21);
  char *token = r_jws_serialize(jws, sign_key, 0);
  r_jwe_set_payload(jwe, (const unsigned char *)token, strlen(token));
  return r_jwe_serialize(jwe, enc_key, 0);
}

char *inner_jws_bad(jwk_t *sign_key) {
  jws_t *jws = NULL;
  r_jws_init(&jws);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  r_jws_set_payload(jws, (const unsigned char *)"{\"ssn\":\"078-05-1120\"}", 21);
  return r_jws_serialize(jws, sign_key, 0);
}
