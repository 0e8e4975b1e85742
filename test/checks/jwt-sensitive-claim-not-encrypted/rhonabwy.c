// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// rhonabwy: claims one by one, as an object, as text; signed and encrypted.

#include <rhonabwy.h>

char *str_value_bad(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "iss", "auth.example");
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  r_jwt_set_claim_str_value(jwt, "email", email);
  r_jwt_set_sign_alg(jwt, R_JWA_ALG_RS256);
  char *token = r_jwt_serialize_signed(jwt, key, 0);
  r_jwt_free(jwt);
  return token;
}

char *int_value_bad(jwk_t *key, rhn_int_t number) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  r_jwt_set_claim_int_value(jwt, "ssn", number);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *json_value_bad(jwk_t *key, const char *phone) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  json_t *numbers = json_array();
  json_array_append_new(numbers, json_string(phone));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  r_jwt_set_claim_json_t_value(jwt, "phone_number", numbers);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *full_claims_bad(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  json_t *claims = json_object();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  json_object_set_new(claims, "email", json_string(email));
  r_jwt_set_full_claims_json_t(jwt, claims);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *full_text_bad(jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  r_jwt_set_full_claims_json_str(jwt, "{\"ssn\":\"078-05-1120\"}");
  return r_jwt_serialize_signed_unsecure(jwt, key, 0);
}

char *str_value_ok(jwk_t *key, const char *theme) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "theme", theme);
  r_jwt_set_claim_int_value(jwt, "iat", 1700000000);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *encrypted_ok(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "email", email);
  r_jwt_set_enc_alg(jwt, R_JWA_ALG_RSA_OAEP);
  r_jwt_set_enc(jwt, R_JWA_ENC_A256GCM);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

char *nested_ok(jwk_t *sign_key, jwk_t *encrypt_key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "email", email);
  return r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign_key, 0, encrypt_key, 0);
}

char *replaced_claims_ok(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "email", email);
  r_jwt_set_full_claims_json_str(jwt, "{\"iss\":\"auth.example\"}");
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *encrypted_payload_ok(jwk_t *key, const char *text) {
  jwe_t *jwe = NULL;
  r_jwe_init(&jwe);
  r_jwe_set_payload(jwe, (const unsigned char *)"{\"ssn\":\"078-05-1120\"}", 21);
  r_jwe_set_header_str_value(jwe, "cty", text);
  return r_jwe_serialize(jwe, key, 0);
}
