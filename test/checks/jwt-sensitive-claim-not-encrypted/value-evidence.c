// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy, jansson

// A claim of a neutral name counts by what fills it, in C.

#include <jansson.h>
#include <rhonabwy.h>
#include <stdio.h>
#include <string.h>

struct user {
  const char *id;
  const char *ssn;
  char email[64];
  const char *theme;
};

const char *get_user_email(const struct user *user);

char *field_bad(jwt_t *jwt, const struct user *user) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'x1' is filled from 'user{{(\.|->)}}ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  r_jwt_set_claim_str_value(jwt, "x1", user->ssn);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *array_field_bad(jwt_t *jwt, struct user user) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'user.email' (contact data)
  r_jwt_set_claim_str_value(jwt, "sub", user.email);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *getter_bad(jwt_t *jwt, const struct user *user) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from '{{.*}}email{{.*}}' (contact data)
  r_jwt_set_claim_str_value(jwt, "sub", get_user_email(user));
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *json_bad(jwt_t *jwt, const struct user *user) {
  json_t *claims = json_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x1' is filled from 'user{{(\.|->)}}ssn' ({{.*}}government id{{[a-z]*}})
  json_object_set_new(claims, "x1", json_string(user->ssn));
  r_jwt_set_full_claims_json_t(jwt, claims);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *pack_bad(jwt_t *jwt, const char *password) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'p' is filled from 'password' (
  json_t *claims = json_pack("{s:s, s:s}", "iss", "auth.example", "p", password);
  r_jwt_set_full_claims_json_t(jwt, claims);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *formatted_bad(jwt_t *jwt, const struct user *user) {
  char text[128];
  snprintf(text, sizeof text, "user:%s", user->email);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'user{{(\.|->)}}email' (contact data)
  r_jwt_set_claim_str_value(jwt, "sub", text);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *copied_bad(jwt_t *jwt, const struct user *user) {
  char text[64];
  strcpy(text, user->email);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'user{{(\.|->)}}email' (contact data)
  r_jwt_set_claim_str_value(jwt, "sub", text);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *opaque_id_ok(jwt_t *jwt, const struct user *user) {
  r_jwt_set_claim_str_value(jwt, "sub", user->id);
  r_jwt_set_claim_str_value(jwt, "x1", user->theme);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *length_ok(jwt_t *jwt, const struct user *user) {
  r_jwt_set_claim_int_value(jwt, "x1", (rhn_int_t)strlen(user->ssn));
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *comparison_ok(jwt_t *jwt, const struct user *user, const char *password) {
  r_jwt_set_claim_str_value(jwt, "level", strcmp(password, user->theme) == 0 ? "high" : "low");
  return r_jwt_serialize_signed(jwt, NULL, 0);
}

char *guarded_ok(jwt_t *jwt, const struct user *user, const char *password) {
  if (password == NULL)
    return NULL;
  r_jwt_set_claim_str_value(jwt, "sub", user->id);
  return r_jwt_serialize_signed(jwt, NULL, 0);
}
