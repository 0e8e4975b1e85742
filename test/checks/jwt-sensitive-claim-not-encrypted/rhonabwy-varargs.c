// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// rhonabwy's tagged arguments: r_jwt_set_claims and r_jwt_set_properties.

#include <rhonabwy.h>

char *claims_bad(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claims(jwt, R_JWT_CLAIM_ISS, "auth.example",
                   R_JWT_CLAIM_EXP, 1700000000,
                   // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
                   R_JWT_CLAIM_STR, "email", email,
                   R_JWT_CLAIM_NOP);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *two_claims_bad(jwk_t *key, const char *email, int number) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claims(jwt, R_JWT_CLAIM_STR, "theme", "dark",
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
                   R_JWT_CLAIM_INT, "ssn", number,
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   R_JWT_CLAIM_STR, "email", email,
                   R_JWT_CLAIM_NOP);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *properties_bad(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_properties(jwt, RHN_OPT_SIG_ALG, R_JWA_ALG_RS256,
                       RHN_OPT_CLAIM_INT_VALUE, "version", 3,
                       // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                       RHN_OPT_CLAIM_STR_VALUE, "email", email,
                       RHN_OPT_NONE);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *subject_bad(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  r_jwt_set_claims(jwt, R_JWT_CLAIM_SUB, email, R_JWT_CLAIM_NOP);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *full_json_bad(jwk_t *key, const char *phone) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  json_t *claims = json_pack("{ss}", "phone_number", phone);
  r_jwt_set_properties(jwt, RHN_OPT_CLAIM_FULL_JSON_T, claims, RHN_OPT_NONE);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *registered_ok(jwk_t *key, const char *id) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claims(jwt, R_JWT_CLAIM_ISS, "auth.example",
                   R_JWT_CLAIM_SUB, id,
                   R_JWT_CLAIM_AUD, "reports",
                   R_JWT_CLAIM_IAT, R_JWT_CLAIM_NOW,
                   R_JWT_CLAIM_NOP);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *values_are_no_names_ok(jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claims(jwt, R_JWT_CLAIM_STR, "theme", "email",
                   R_JWT_CLAIM_STR, "form", "password",
                   R_JWT_CLAIM_NOP);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *after_the_end_ok(jwk_t *key, const char *mark) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_properties(jwt, RHN_OPT_CLAIM_STR_VALUE, "theme", "dark", RHN_OPT_NONE, "email", mark);
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *encrypted_ok(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_properties(jwt, RHN_OPT_ENC_ALG, R_JWA_ALG_RSA_OAEP,
                       RHN_OPT_CLAIM_STR_VALUE, "email", email,
                       RHN_OPT_NONE);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}
