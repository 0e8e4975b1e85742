// RUN: %tidy %s -- -std=c11 | FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy, openssl

// A copy is a token of its own, and random bytes are none.

#include <openssl/rand.h>
#include <rhonabwy.h>
#include <string.h>

char *model_bad(const char *user, jwk_t *key, rhn_int_t expiry) {
  jwt_t *model, *badge;
  r_jwt_init(&model);
  r_jwt_set_claim_str_value(model, "iss", "desk");
  badge = r_jwt_copy(model);
  r_jwt_set_claim_str_value(badge, "sub", user);
  r_jwt_set_claim_int_value(badge, "exp", expiry);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return r_jwt_serialize_signed(model, key, 0);
}

char *copy_ok(const char *user, jwk_t *key, rhn_int_t expiry) {
  jwt_t *model, *badge;
  r_jwt_init(&model);
  r_jwt_set_claim_str_value(model, "iss", "desk");
  r_jwt_set_claim_int_value(model, "exp", expiry);
  badge = r_jwt_copy(model);
  r_jwt_set_claim_str_value(badge, "sub", user);
  return r_jwt_serialize_signed(badge, key, 0);
}

char *random_ok(jwk_t *key) {
  unsigned char bytes[32];
  jws_t *jws;
  r_jws_init(&jws);
  RAND_bytes(bytes, sizeof bytes);
  r_jws_set_payload(jws, bytes, sizeof bytes);
  return r_jws_serialize(jws, key, 0);
}
