// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy, jansson

// Each modifier of json_pack's templates takes its arguments, so that the next
// name is found.

#include <jansson.h>
#include <rhonabwy.h>
#include <string.h>

static char *issue(json_t *claims) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_full_claims_json_t(jwt, claims);
  json_decref(claims);
  char *token = r_jwt_serialize_signed(jwt, NULL, 0);
  r_jwt_free(jwt);
  return token;
}

char *optional_bad(const char *nick, const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return issue(json_pack("{s:s?, s:s*, s:s}", "iss", NULL, "theme", nick, "email", email));
}

char *length_bad(const char *id, const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return issue(json_pack("{s:s#, s:s%, s:s}", "sub", id, 8, "theme", "dark", (size_t)4, "email", email));
}

char *length_of_name_bad(const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return issue(json_pack("{s#:s, s%:s}", "issuer", 3, "auth.example", "email", (size_t)5, email));
}

char *joined_bad(const char *id, const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return issue(json_pack("{s:s++, s:s#+#, s:s}", "sub", "user", ":", id, "theme", "dark", 1, "mode", 2, "email", email));
}

char *object_bad(json_t *email, json_t *extra) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return issue(json_pack("{s:o, s:O?, s:o*, s:O}", "iss", json_string("auth.example"), "theme", extra, "mode", NULL, "email", email));
}

char *object_with_claims_bad(const char *phone) {
  json_t *contact = json_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  json_object_set_new(contact, "phone_number", json_string(phone));
  return issue(json_pack("{s:s, s:o}", "iss", "auth.example", "contact", contact));
}

char *inner_object_bad(const char *phone, const char *number) {
  return issue(json_pack("{s:s, s:{s:i, s:s}, s:s}", "iss", "auth.example", "contact", "level", 3,
                         // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
                         "phone_number", phone,
                         // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
                         "ssn", number));
}

char *inner_array_bad(const char *phone) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  return issue(json_pack("{s:s, s:[s,i,{s:s}], s:s}", "iss", "auth.example", "list", "x", 3, "phone_number", phone, "theme", "dark"));
}

char *name_of_array_bad(const char *phone) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_numbers' (contact data)
  return issue(json_pack("{s:[s], s:s}", "phone_numbers", phone, "theme", "dark"));
}

char *other_types_bad(const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return issue(json_pack("{sn sb sf sI ss}", "a", "b", 1, "c", 1.5, "d", (json_int_t)4, "email", email));
}

char *with_error_bad(const char *email) {
  json_error_t error;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return issue(json_pack_ex(&error, 0, "{s:s,s:s}", "iss", "auth.example", "email", email));
}

char *values_ok(const char *theme) {
  return issue(json_pack("{s:s++, s:s#, s:s?, s:i}", "theme", "email", "password", "ssn", "mode", "email", 2, "font", "ssn", "level", 3));
}

char *array_of_values_ok(const char *theme) {
  return issue(json_pack("{s:s, s:[ssb], s:s}", "iss", "auth.example", "shown", "email", "password", 1, "theme", theme));
}

char *flags_ok(int known) {
  return issue(json_pack("{s:s, s:b, s:b}", "iss", "auth.example", "email", known, "password", 1));
}

char *lengths_ok(const char *theme) {
  return issue(json_pack("{s:s#, s:s%, s#:i}", "theme", theme, 3, "font", "email", (size_t)5, "level", 5, 3));
}
