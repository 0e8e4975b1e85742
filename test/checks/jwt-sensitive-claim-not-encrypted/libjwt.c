// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// libjwt 1: claims through jwt_add_grant, the token from jwt_encode_str.

#include <jwt.h>
#include <stdio.h>
#include <string.h>

char *grant_bad(const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "iss", "auth.example");
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  jwt_add_grant(jwt, "email", email);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

char *int_grant_bad(long number) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  jwt_add_grant_int(jwt, "ssn", number);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(jwt);
}

void file_bad(const char *phone, FILE *out) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  jwt_add_grant(jwt, "phone_number", phone);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  jwt_encode_fp(jwt, out);
  jwt_free(jwt);
}

char *unsigned_bad(const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  return jwt_encode_str(jwt);
}

char *registered_ok(const char *id, long now) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "iss", "auth.example");
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant(jwt, "aud", "reports");
  jwt_add_grant_int(jwt, "exp", now + 300);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(jwt);
}

char *neutral_grant_ok(const char *theme) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "theme", theme);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(jwt);
}

char *removed_grant_ok(const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "email", email);
  jwt_del_grants(jwt, "email");
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(jwt);
}

int read_only_ok(const char *token, const char *key) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, (const unsigned char *)key, (int)strlen(key)))
    return -1;
  int known = jwt_get_grant(jwt, "email") != NULL;
  jwt_free(jwt);
  return known;
}
