// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: json-c, libjwt

// Claims in json-c's objects, before libjwt takes them as text.

#include <json-c/json.h>
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>

static char *issue(struct json_object *claims) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt))
    return NULL;
  jwt_add_grants_json(jwt, json_object_to_json_string_ext(claims, JSON_C_TO_STRING_PLAIN));
  json_object_put(claims);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

char *add_bad(const char *email) {
  struct json_object *claims = json_object_new_object();
  json_object_object_add(claims, "iss", json_object_new_string("auth.example"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_object_add(claims, "email", json_object_new_string(email));
  return issue(claims);
}

char *new_key_bad(const char *number) {
  json_object *claims = json_object_new_object();
  json_object *ssn = json_object_new_string_len(number, 11);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  json_object_object_add_ex(claims, "ssn", ssn, JSON_C_OBJECT_ADD_KEY_IS_NEW | JSON_C_OBJECT_ADD_CONSTANT_KEY);
  return issue(claims);
}

char *filled_later_bad(const char *phone) {
  json_object *claims = json_object_new_object();
  json_object *contact = json_object_new_object();
  json_object_object_add(claims, "contact", contact);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  json_object_object_add(contact, "phone_number", json_object_new_string(phone));
  return issue(claims);
}

char *array_bad(const char *const *emails, size_t count) {
  json_object *claims = json_object_new_object();
  json_object *members = json_object_new_array();
  for (size_t i = 0; i < count; ++i) {
    json_object *member = json_object_new_object();
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    json_object_object_add(member, "email", json_object_new_string(emails[i]));
    json_object_array_add(members, member);
  }
  json_object_object_add(claims, "members", members);
  return issue(claims);
}

char *parsed_bad(const char *phone) {
  enum json_tokener_error error;
  json_object *claims = json_tokener_parse_verbose("{\"iss\":\"auth.example\"}", &error);
  if (!claims) {
    fprintf(stderr, "%s\n", json_tokener_error_desc(error));
    return NULL;
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  json_object_object_add(claims, "phone_number", json_object_new_string(phone));
  return issue(claims);
}

char *member_bad(const char *text) {
  json_object *user = json_tokener_parse(text), *mail = NULL;
  json_object *claims = json_object_new_object();
  if (json_object_object_get_ex(user, "email", &mail))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
    json_object_object_add(claims, "sub", json_object_get(mail));
  json_object_put(user);
  return issue(claims);
}

char *member_text_bad(json_object *user) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  jwt_add_grant(jwt, "sub", json_object_get_string(json_object_object_get(user, "email")));
  return jwt_encode_str(jwt);
}

char *loop_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object *profile = json_tokener_parse("{\"theme\":\"dark\",\"email\":\"a@example.org\"}");
  json_object *claims = json_object_new_object();
  json_object_object_foreach(profile, key, value) {
    json_object_object_add(claims, key, json_object_get(value));
  }
  return issue(claims);
}

char *copy_bad(const char *email) {
  json_object *profile = json_object_new_object(), *claims = NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_object_object_add(profile, "email", json_object_new_string(email));
  if (json_object_deep_copy(profile, &claims, NULL))
    return NULL;
  return issue(claims);
}

char *theme_ok(const char *theme, int level) {
  json_object *claims = json_object_new_object();
  json_object_object_add(claims, "theme", json_object_new_string(theme));
  json_object_object_add(claims, "level", json_object_new_int(level));
  return issue(claims);
}

char *flag_ok(json_object *user) {
  json_object *claims = json_object_new_object();
  json_object *mail;
  json_bool known = json_object_object_get_ex(user, "email", &mail);
  json_object_object_add(claims, "email", json_object_new_boolean(known));
  return issue(claims);
}

char *deleted_ok(const char *email) {
  json_object *claims = json_object_new_object();
  json_object_object_add(claims, "email", json_object_new_string(email));
  json_object_object_del(claims, "email");
  return issue(claims);
}

char *other_member_ok(json_object *user) {
  json_object *claims = json_object_new_object(), *id, *mail;
  if (json_object_object_get_ex(user, "id", &id) && json_object_object_get_ex(user, "email", &mail))
    json_object_object_add(claims, "sub", json_object_new_string(json_object_get_string(id)));
  return issue(claims);
}

json_object *answer_ok(const char *email) {
  json_object *claims = json_object_new_object();
  json_object_object_add(claims, "theme", json_object_new_string("dark"));
  char *token = issue(claims);
  json_object *answer = json_object_new_object();
  json_object_object_add(answer, "email", json_object_new_string(email));
  json_object_object_add(answer, "access_token", json_object_new_string(token));
  free(token);
  return answer;
}
