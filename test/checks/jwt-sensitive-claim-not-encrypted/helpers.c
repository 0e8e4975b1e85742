// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, jansson

// Helpers in C: init, claim and sign functions that pass the handle on.

#include <jansson.h>
#include <jwt.h>
#include <stdlib.h>

struct request {
  const char *id;
  const char *password;
};

static jwt_t *start(void) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt))
    return NULL;
  jwt_add_grant(jwt, "iss", "auth.example");
  return jwt;
}

static int start_in(jwt_t **out) { return jwt_new(out); }

static int add(jwt_t *jwt, const char *name, const char *value) {
  if (value == NULL)
    return 0;
  return jwt_add_grant(jwt, name, value);
}

static int add_subject(jwt_t *jwt, const char *value) { return add(jwt, "sub", value); }

static int add_email(jwt_t *jwt, const char *value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return jwt_add_grant(jwt, "email", value);
}

static char *finish(jwt_t *jwt) {
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

static void put(json_t *object, const char *name, const char *value) {
  json_object_set_new(object, name, json_string(value));
}

char *name_given_bad(const char *value) {
  jwt_t *jwt = start();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  add(jwt, "ssn", value);
  return finish(jwt);
}

char *out_parameter_bad(const char *value) {
  jwt_t *jwt = NULL;
  if (start_in(&jwt))
    return NULL;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  add(jwt, "phone_number", value);
  return finish(jwt);
}

char *helper_names_it_bad(const char *value) {
  jwt_t *jwt = start();
  add_email(jwt, value);
  return finish(jwt);
}

char *value_given_bad(const struct request *req) {
  jwt_t *jwt = start();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'req{{(\.|->)}}password' (
  add_subject(jwt, req->password);
  return finish(jwt);
}

char *json_helper_bad(const char *value) {
  json_t *object = json_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'address' (contact data)
  put(object, "address", value);
  jwt_t *jwt = start();
  jwt_add_grants_json(jwt, json_dumps(object, 0));
  return finish(jwt);
}

char *name_given_ok(const char *value) {
  jwt_t *jwt = start();
  add(jwt, "theme", value);
  return finish(jwt);
}

char *out_parameter_ok(const char *value) {
  jwt_t *jwt = NULL;
  if (start_in(&jwt))
    return NULL;
  add(jwt, "theme", value);
  return finish(jwt);
}

char *value_given_ok(const struct request *req) {
  jwt_t *jwt = start();
  add_subject(jwt, req->id);
  return finish(jwt);
}

char *json_helper_ok(const char *value) {
  json_t *object = json_object();
  put(object, "address", value);
  jwt_t *jwt = start();
  char *token = finish(jwt);
  put(object, "token", token);
  free(token);
  return json_dumps(object, 0);
}
