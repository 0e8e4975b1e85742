// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// Claims in JOSE headers by rhonabwy.

#include <rhonabwy.h>

char *jwt_header_bad(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) stands in the JOSE header
  r_jwt_set_header_str_value(jwt, "email", email);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

char *jwe_header_bad(jwk_t *key, const char *number, const unsigned char *text, size_t length) {
  jwe_t *jwe = NULL;
  r_jwe_init(&jwe);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}}) stands in the JOSE header
  r_jwe_set_header_str_value(jwe, "ssn", number);
  r_jwe_set_payload(jwe, text, length);
  return r_jwe_serialize(jwe, key, 0);
}

char *properties_bad(jwk_t *key, const char *phone) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_properties(jwt,
                       // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data) stands in the JOSE header
                       RHN_OPT_HEADER_STR_VALUE, "phone_number", phone,
                       RHN_OPT_NONE);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

char *registered_ok(jwk_t *key, const char *kid) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_header_str_value(jwt, "typ", "JWT");
  r_jwt_set_header_str_value(jwt, "kid", kid);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

char *payload_ok(jwk_t *key, const char *email) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "email", email);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

char *properties_ok(jwk_t *key, const char *phone) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_properties(jwt,
                       RHN_OPT_HEADER_STR_VALUE, "cty", "phone_number",
                       RHN_OPT_CLAIM_STR_VALUE, "phone_number", phone,
                       RHN_OPT_NONE);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}
