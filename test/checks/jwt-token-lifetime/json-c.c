// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: json-c, libjwt

// An object holds what was added to it, which may be filled later, by itself;
// all its claims are known even so.

#include <json-c/json.h>
#include <jwt.h>
#include <time.h>

static char *sign(struct json_object *claims) {
  jwt_t *jwt = NULL;
  char *token = NULL;
  if (jwt_new(&jwt) == 0 && jwt_add_grants_json(jwt, json_object_to_json_string(claims)) == 0)
    token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

char *badge_bad(const char *id, const char *room) {
  struct json_object *claims = json_object_new_object();
  json_object_object_add(claims, "sub", json_object_new_string(id));
  json_object_object_add(claims, "room", json_object_new_string(room));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return sign(claims);
}

char *access_ok(const char *id) {
  struct json_object *claims = json_object_new_object();
  json_object_object_add(claims, "sub", json_object_new_string(id));
  json_object_object_add(claims, "exp", json_object_new_int64(time(NULL) + 600));
  return sign(claims);
}

char *copied_ok(struct json_object *given, const char *id) {
  json_object_object_add(given, "sub", json_object_new_string(id));
  return sign(given);
}

char *named_ok(const char *id, const char *name, struct json_object *value) {
  struct json_object *claims = json_object_new_object();
  json_object_object_add(claims, "sub", json_object_new_string(id));
  json_object_object_add(claims, name, value);
  return sign(claims);
}
