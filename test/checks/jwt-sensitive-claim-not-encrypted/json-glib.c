// RUN: %tidy %s -- -std=c11 -isystem %inputs/json-glib | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Claims in json-glib's builders and objects, before libjwt takes them as text.

#include <json-glib/json-glib.h>
#include <jwt.h>
#include <stdlib.h>

static char *issue(const char *text) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, text);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

static char *issue_object(JsonObject *claims) {
  JsonNode *root = json_node_new(JSON_NODE_OBJECT);
  json_node_take_object(root, claims);
  char *text = json_to_string(root, FALSE);
  json_node_unref(root);
  char *token = issue(text);
  free(text);
  return token;
}

char *builder_bad(const char *email) {
  JsonBuilder *builder = json_builder_new();
  json_builder_begin_object(builder);
  json_builder_set_member_name(builder, "iss");
  json_builder_add_string_value(builder, "auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json_builder_set_member_name(builder, "email");
  json_builder_add_string_value(builder, email);
  json_builder_end_object(builder);
  JsonGenerator *generator = json_generator_new();
  json_generator_set_root(generator, json_builder_get_root(builder));
  return issue(json_generator_to_data(generator, NULL));
}

char *object_bad(const char *number) {
  JsonObject *claims = json_object_new();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  json_object_set_string_member(claims, "ssn", number);
  return issue_object(claims);
}

char *inner_object_bad(const char *phone) {
  JsonObject *claims = json_object_new(), *contact = json_object_new();
  json_object_set_object_member(claims, "contact", contact);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  json_object_set_string_member(contact, "phone_number", phone);
  return issue_object(claims);
}

char *array_bad(const char *const *emails, size_t count) {
  JsonObject *claims = json_object_new();
  JsonArray *members = json_array_new();
  for (size_t i = 0; i < count; ++i) {
    JsonObject *member = json_object_new();
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    json_object_set_string_member(member, "email", emails[i]);
    json_array_add_object_element(members, member);
  }
  json_object_set_array_member(claims, "members", members);
  return issue_object(claims);
}

char *read_bad(const char *body) {
  JsonParser *parser = json_parser_new();
  if (!json_parser_load_from_data(parser, body, -1, NULL))
    return NULL;
  JsonObject *request = json_node_get_object(json_parser_get_root(parser));
  JsonObject *claims = json_object_new();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  json_object_set_string_member(claims, "sub", json_object_get_string_member(request, "email"));
  return issue_object(claims);
}

char *iterator_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  JsonNode *root = json_from_string("{\"email\":\"a@example.org\"}", NULL);
  JsonObjectIter iter;
  const gchar *name;
  JsonNode *value;
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  json_object_iter_init(&iter, json_node_get_object(root));
  while (json_object_iter_next(&iter, &name, &value))
    jwt_add_grant(jwt, name, json_node_get_string(value));
  return jwt_encode_str(jwt);
}

char *builder_ok(const char *id) {
  JsonBuilder *builder = json_builder_new();
  json_builder_begin_object(builder);
  json_builder_set_member_name(builder, "sub");
  json_builder_add_string_value(builder, id);
  json_builder_set_member_name(builder, "exp");
  json_builder_add_int_value(builder, 1900000000);
  json_builder_end_object(builder);
  return issue(json_to_string(json_builder_get_root(builder), TRUE));
}

char *object_ok(const char *id, const char *email) {
  JsonObject *claims = json_object_new();
  json_object_set_string_member(claims, "sub", id);
  json_object_set_boolean_member(claims, "email", email != NULL);
  return issue_object(claims);
}

char *removed_ok(const char *email) {
  JsonObject *claims = json_object_new();
  json_object_set_string_member(claims, "email", email);
  json_object_remove_member(claims, "email");
  return issue_object(claims);
}

char *other_object_ok(const char *id, const char *email) {
  JsonObject *claims = json_object_new(), *record = json_object_new();
  json_object_set_string_member(record, "email", email);
  json_object_set_string_member(claims, "sub", id);
  json_object_unref(record);
  return issue_object(claims);
}
