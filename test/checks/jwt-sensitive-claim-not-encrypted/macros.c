// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, cjose, jansson

// Calls inside macros and checking functions: reported where the macro is used.

#include <cjose/cjose.h>
#include <jansson.h>
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK_ZERO(call)                                                       \
  do {                                                                         \
    if ((call) != 0)                                                           \
      goto fail;                                                               \
  } while (0)
#define ADD(jwt, name, value) jwt_add_grant((jwt), (name), (value))
#define ADD_CLAIM(jwt, name, value) CHECK_ZERO(ADD(jwt, "user_" name, value))
#define CHECK_CJOSE(expression)                                                \
  if (!(expression))                                                           \
  return NULL
#define STRINGIFIED(jwt, field, user) jwt_add_grant(jwt, #field, (user)->field)

struct user {
  const char *email;
  const char *theme;
};

static void evaluate(int rc, const char *what) {
  if (rc)
    fprintf(stderr, "%s failed\n", what);
}

char *check_macro_bad(const char *email) {
  jwt_t *jwt = NULL;
  CHECK_ZERO(jwt_new(&jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  CHECK_ZERO(jwt_add_grant(jwt, "email", email));
  return jwt_encode_str(jwt);
fail:
  return NULL;
}

char *own_macro_bad(const char *value) {
  jwt_t *jwt = NULL;
  CHECK_ZERO(jwt_new(&jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  ADD(jwt, "ssn", value);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'user_email' (contact data)
  ADD_CLAIM(jwt, "email", value);
  return jwt_encode_str(jwt);
fail:
  return NULL;
}

char *checking_function_bad(const char *email) {
  jwt_t *jwt = NULL;
  evaluate(jwt_new(&jwt), "new");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  evaluate(jwt_add_grant(jwt, "email", email), "claim");
  return jwt_encode_str(jwt);
}

const char *assignment_in_macro_bad(cjose_jwk_t *key, cjose_header_t *header, const char *email) {
  cjose_err err;
  json_t *claims;
  char *text;
  cjose_jws_t *jws;
  const char *token = NULL;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  CHECK_CJOSE(claims = json_pack("{s:s}", "email", email));
  CHECK_CJOSE(text = json_dumps(claims, 0));
  CHECK_CJOSE(jws = cjose_jws_sign(key, header, (const uint8_t *)text, strlen(text), &err));
  CHECK_CJOSE(cjose_jws_export(jws, &token, &err));
  return token;
}

char *stringified_bad(const struct user *user) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  STRINGIFIED(jwt, email, user);
  return jwt_encode_str(jwt);
}

char *check_macro_ok(const char *theme) {
  jwt_t *jwt = NULL;
  CHECK_ZERO(jwt_new(&jwt));
  CHECK_ZERO(jwt_add_grant(jwt, "theme", theme));
  return jwt_encode_str(jwt);
fail:
  return NULL;
}

char *checking_function_ok(const char *theme) {
  jwt_t *jwt = NULL;
  evaluate(jwt_new(&jwt), "email");
  evaluate(jwt_add_grant(jwt, "theme", theme), "email");
  return jwt_encode_str(jwt);
}

char *nested_in_macros_ok(cjose_jwk_t *key, cjose_header_t *header, const char *email) {
  cjose_err err;
  json_t *claims;
  char *text;
  cjose_jwe_t *jwe;
  CHECK_CJOSE(claims = json_pack("{s:s}", "email", email));
  CHECK_CJOSE(text = json_dumps(claims, 0));
  CHECK_CJOSE(jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), &err));
  return cjose_jwe_export(jwe, &err);
}

char *stringified_ok(const struct user *user) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  STRINGIFIED(jwt, theme, user);
  return jwt_encode_str(jwt);
}
