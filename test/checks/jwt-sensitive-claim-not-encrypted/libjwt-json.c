// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, jansson

// libjwt 1: claims as JSON text, from literals and from jansson.

#include <jansson.h>
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>

char *literal_bad(void) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  jwt_add_grants_json(jwt, "{\"iss\":\"auth.example\",\"email\":\"a@example.org\"}");
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(jwt);
}

char *jansson_bad(const char *number) {
  json_t *claims = json_object();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+7]]:{{[0-9]+}}: note: signed here
  json_object_set_new(claims, "ssn", json_string(number));
  char *text = json_dumps(claims, JSON_COMPACT);
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, text);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *token = jwt_encode_str(jwt);
  free(text);
  json_decref(claims);
  jwt_free(jwt);
  return token;
}

char *formatted_bad(const char *email) {
  char text[256];
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+6]]:{{[0-9]+}}: note: signed here
  snprintf(text, sizeof text, "{\"email\":\"%s\"}", email);
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, text);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(jwt);
}

char *literal_ok(void) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, "{\"iss\":\"auth.example\",\"theme\":\"email\"}");
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(jwt);
}

char *jansson_ok(const char *theme) {
  json_t *claims = json_object();
  json_object_set_new(claims, "theme", json_string(theme));
  char *text = json_dumps(claims, JSON_COMPACT);
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, text);
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(jwt);
}

char *other_object_ok(const char *email) {
  json_t *answer = json_object();
  json_object_set_new(answer, "email", json_string(email));
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grants_json(jwt, "{\"iss\":\"auth.example\"}");
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  json_object_set_new(answer, "token", json_string(jwt_encode_str(jwt)));
  return json_dumps(answer, 0);
}
