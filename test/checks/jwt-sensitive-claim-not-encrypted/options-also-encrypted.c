// RUN: %tidy %s -config='{CheckOptions: {AlsoEncrypted: true}}' -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -check-prefix=DEFAULT -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// A credential in a JWE is hidden, and still more than a recipient needs.
// DEFAULT-NOT: warning:

#include <rhonabwy.h>

struct account {
  const char *id, *password, *email, *secret;
};

char *login_bad(const struct account *a, jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "sub", a->id);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'password' (a credential) is in an encrypted token, where its recipient and whoever gets its key can read it; leave the claim out [jwt-sensitive-claim-not-encrypted]
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: encrypted here
  r_jwt_set_claim_str_value(jwt, "password", a->password);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

char *nested_bad(const struct account *a, jwk_t *sign, jwk_t *encrypt) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'client_secret' (a credential) is in an encrypted token
  r_jwt_set_claim_str_value(jwt, "client_secret", a->secret);
  return r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign, 0, encrypt, 0);
}

// What is personal, and needed, is what encryption is for.
char *contact_ok(const struct account *a, jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "sub", a->id);
  r_jwt_set_claim_str_value(jwt, "email", a->email);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}

char *removed_ok(const struct account *a, jwk_t *key) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_claim_str_value(jwt, "sub", a->id);
  return r_jwt_serialize_encrypted(jwt, key, 0);
}
