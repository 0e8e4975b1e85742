// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: json-c, libjwt

// Tokens in json-c's objects.

#include <json-c/json.h>
#include <jwt.h>
#include <stdio.h>
#include <string.h>

void answer_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  json_object *answer = json_object_new_object();
  json_object_object_add(answer, "access_token", json_object_new_string(token));
  json_object_object_add(answer, "expires_in", json_object_new_int(3600));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", json_object_to_json_string(answer));
  json_object_put(answer);
}

void member_bad(jwt_t *jwt) {
  json_object *session = json_object_new_object(), *token = NULL;
  json_object_object_add(session, "token", json_object_new_string(jwt_encode_str(jwt)));
  if (json_object_object_get_ex(session, "token", &token))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    fprintf(stderr, "token %s\n", json_object_get_string(token));
}

void length_ok(jwt_t *jwt) {
  json_object *token = json_object_new_string(jwt_encode_str(jwt));
  printf("%d bytes\n", json_object_get_string_len(token));
  json_object_put(token);
}

const char *answer_ok(jwt_t *jwt) {
  json_object *answer = json_object_new_object();
  json_object_object_add(answer, "access_token", json_object_new_string(jwt_encode_str(jwt)));
  printf("%d members\n", json_object_object_length(answer));
  const char *text = json_object_to_json_string(answer);
  printf("%zu bytes\n", strlen(text));
  return text;
}
