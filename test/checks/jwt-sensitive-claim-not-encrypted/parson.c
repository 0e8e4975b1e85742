// RUN: %tidy %s -- -std=c11 -isystem %inputs/parson | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Claims in parson's objects, before libjwt takes them as text.

#include <jwt.h>
#include <parson.h>
#include <stdlib.h>

static char *issue(JSON_Value *claims) {
  char *text = json_serialize_to_string(claims);
  json_value_free(claims);
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, text);
  json_free_serialized_string(text);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

char *set_bad(const char *email) {
  JSON_Value *root = json_value_init_object();
  JSON_Object *claims = json_value_get_object(root);
  json_object_set_string(claims, "iss", "auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_set_string(claims, "email", email);
  return issue(root);
}

char *path_bad(const char *phone) {
  JSON_Value *root = json_value_init_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'contact.phone_number' (contact data)
  json_object_dotset_string(json_object(root), "contact.phone_number", phone);
  return issue(root);
}

char *member_bad(const char *number) {
  JSON_Value *root = json_value_init_object(), *person = json_value_init_object();
  json_object_set_value(json_object(root), "person", person);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  json_object_set_string(json_object(person), "ssn", number);
  return issue(root);
}

char *array_bad(const char *const *emails, size_t count) {
  JSON_Value *root = json_value_init_object(), *members = json_value_init_array();
  for (size_t i = 0; i < count; ++i) {
    JSON_Value *member = json_value_init_object();
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    json_object_set_string(json_object(member), "email", emails[i]);
    json_array_append_value(json_value_get_array(members), member);
  }
  json_object_set_value(json_object(root), "members", members);
  return issue(root);
}

char *parsed_bad(const char *email) {
  JSON_Value *root = json_parse_string("{\"iss\":\"auth.example\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_set_string(json_object(root), "email", email);
  return issue(root);
}

char *read_bad(const char *body) {
  JSON_Value *request = json_parse_string(body);
  JSON_Value *root = json_value_init_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  json_object_set_string(json_object(root), "sub", json_object_get_string(json_object(request), "email"));
  json_value_free(request);
  return issue(root);
}

char *members_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  JSON_Value *defaults = json_parse_string("{\"email\":\"a@example.org\"}");
  JSON_Object *object = json_object(defaults);
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  for (size_t i = 0; i < json_object_get_count(object); ++i)
    jwt_add_grant(jwt, json_object_get_name(object, i), json_value_get_string(json_object_get_value_at(object, i)));
  json_value_free(defaults);
  return jwt_encode_str(jwt);
}

char *set_ok(const char *id, const char *email) {
  JSON_Value *root = json_value_init_object();
  json_object_set_string(json_object(root), "sub", id);
  json_object_set_number(json_object(root), "exp", 1900000000);
  json_object_set_boolean(json_object(root), "email", email != NULL);
  return issue(root);
}

char *removed_ok(const char *email) {
  JSON_Value *root = json_value_init_object();
  json_object_set_string(json_object(root), "email", email);
  json_object_remove(json_object(root), "email");
  return issue(root);
}

char *copy_ok(const char *email) {
  JSON_Value *root = json_value_init_object();
  json_object_set_string(json_object(root), "iss", "auth.example");
  JSON_Value *record = json_value_deep_copy(root);
  json_object_set_string(json_object(record), "email", email);
  json_value_free(record);
  return issue(root);
}
