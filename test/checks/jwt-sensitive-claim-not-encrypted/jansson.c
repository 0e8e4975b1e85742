// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy, jansson

// Claims in jansson's objects, before the library that signs them takes them.

#include <jansson.h>
#include <rhonabwy.h>
#include <string.h>

static char *issue(json_t *claims) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_set_full_claims_json_t(jwt, claims);
  char *token = r_jwt_serialize_signed(jwt, NULL, 0);
  r_jwt_free(jwt);
  return token;
}

char *set_new_bad(const char *email) {
  json_t *claims = json_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_set_new(claims, "email", json_string(email));
  return issue(claims);
}

char *set_bad(json_t *number) {
  json_t *claims = json_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  json_object_set(claims, "ssn", number);
  return issue(claims);
}

char *pack_bad(const char *email, const char *id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_t *claims = json_pack("{s:s, s:i, s:s}", "sub", id, "version", 3, "email", email);
  return issue(claims);
}

char *pack_list_bad(json_t *first, json_t *second) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_set_new(second, "email", json_string("x@example.com"));
  json_t *claims = json_pack("{s:s, s:[o,o], s:b}", "iss", "auth.example", "users", first, second, "active", 1);
  return issue(claims);
}

char *pack_list_of_texts_bad(const char *id, const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'contacts' is filled from 'email' (contact data)
  json_t *claims = json_pack("{s:s, s:[[s],s], s:n}", "sub", id, "contacts", "none", email, "ssn");
  return issue(claims);
}

char *pack_object_in_list_bad(const char *email) {
  json_t *claims = json_pack("{s:[{s:s},{s:s%}], s:n}", "users", "theme", "dark",
                             // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                             "email", email, 4, "phone_number");
  return issue(claims);
}

char *pack_null_ok(const char *id) {
  return issue(json_pack("{s:n, s:s, s:[n,s], s:n}", "email", "sub", id, "aud", "reports", "ssn"));
}

char *pack_key_in_format_bad(json_t *phone) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  json_t *claims = json_pack("{s:{s:O}}", "contact", "phone_number", phone);
  return issue(claims);
}

char *update_bad(const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_t *more = json_pack("{s:s}", "email", email);
  json_t *claims = json_pack("{s:s}", "iss", "auth.example");
  json_object_update(claims, more);
  json_decref(more);
  return issue(claims);
}

char *nested_object_bad(const char *number) {
  json_t *person = json_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  json_object_set_new(person, "ssn", json_string(number));
  json_t *claims = json_object();
  json_object_set_new(claims, "subject_data", person);
  return issue(claims);
}

char *parsed_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_t *claims = json_loads("{\"email\": \"a@example.org\"}", 0, NULL);
  return issue(claims);
}

char *copied_bad(const char *email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_t *profile = json_pack("{s:s}", "email", email);
  json_t *claims = json_deep_copy(profile);
  return issue(claims);
}

char *set_new_ok(const char *theme) {
  json_t *claims = json_object();
  json_object_set_new(claims, "theme", json_string(theme));
  return issue(claims);
}

char *pack_ok(const char *id, const char *label) {
  json_t *claims = json_pack("{s:s, s:s, s:n}", "sub", id, "label", "email", "nonce");
  json_object_set_new(claims, "hint", json_string(label));
  return issue(claims);
}

char *pack_values_ok(const char *id) {
  json_t *claims = json_pack("{s:s, s:[s, s]}", "sub", id, "fields", "email", "phone_number");
  return issue(claims);
}

char *deleted_ok(const char *email) {
  json_t *claims = json_object();
  json_object_set_new(claims, "email", json_string(email));
  json_object_del(claims, "email");
  return issue(claims);
}

char *cleared_ok(const char *email) {
  json_t *claims = json_object();
  json_object_set_new(claims, "email", json_string(email));
  json_object_clear(claims);
  json_object_set_new(claims, "iss", json_string("auth.example"));
  return issue(claims);
}

json_t *answer_ok(const char *email) {
  json_t *answer = json_pack("{s:s}", "email", email);
  json_t *claims = json_pack("{s:s}", "iss", "auth.example");
  json_object_set_new(answer, "token", json_string(issue(claims)));
  return answer;
}

char *read_ok(json_t *user) {
  json_t *claims = json_object();
  json_object_set(claims, "sub", json_object_get(user, "id"));
  if (json_object_get(user, "email"))
    json_object_set_new(claims, "complete", json_true());
  return issue(claims);
}

char *loaded_bad(const char *email) {
  json_error_t error;
  json_t *claims = json_loads("{\"iss\":\"auth.example\"}", 0, &error);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_set_new(claims, "email", json_string(email));
  return issue(claims);
}

char *loaded_from_file_bad(const char *email) {
  json_t *claims = json_load_file("claims.json", 0, NULL);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_set_new(claims, "email", json_string(email));
  return issue(claims);
}

char *copy_ok(const char *email) {
  json_t *claims = json_pack("{s:s}", "iss", "auth.example");
  json_t *record = json_deep_copy(claims);
  json_object_set_new(record, "email", json_string(email));
  json_decref(record);
  return issue(claims);
}
