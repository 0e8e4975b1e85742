// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rhonabwy

// One member of a document is not the document, by whichever helper it is read:
// the helper's parameter names it, and the call says which one that is.

#include <jansson.h>
#include <rhonabwy.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *member(json_t *document, const char *name) {
  return json_string_value(json_object_get(document, name));
}

static const char *memberOfMember(json_t *document, const char *name) {
  return member(document, name);
}

static int copyMember(json_t *document, const char *name, char **value) {
  json_t *held = json_object_get(document, name);
  if (held == NULL || !json_is_string(held))
    return 0;
  *value = strdup(json_string_value(held));
  return 1;
}

static void put(json_t *document, const char *name, const char *value) {
  json_object_set_new(document, name, json_string(value));
}

static json_t *claimsOf(const char *token) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_parse(jwt, token, 0);
  return json_loads(r_jwt_get_full_claims_str(jwt), 0, NULL);
}

void payload_bad(void) {
  json_t *claims = claimsOf(getenv("TOKEN"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  printf("%s\n", json_dumps(claims, 0));
}

void member_ok(void) {
  json_t *claims = claimsOf(getenv("TOKEN"));
  printf("%s\n", member(claims, "iss"));
}

void memberOfMember_ok(void) {
  json_t *claims = claimsOf(getenv("TOKEN"));
  printf("%s\n", memberOfMember(claims, "iss"));
}

void copyMember_ok(void) {
  json_t *claims = claimsOf(getenv("TOKEN"));
  char *issuer = NULL;
  if (copyMember(claims, "iss", &issuer))
    printf("%s\n", issuer);
}

static json_t *response(const char *token) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_parse(jwt, token, 0);
  json_t *answer = json_object();
  put(answer, "access_token", token);
  put(answer, "token_type", "Bearer");
  return answer;
}

void token_bad(const char *token) {
  json_t *answer = response(token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  printf("%s\n", memberOfMember(answer, "access_token"));
}

void type_ok(const char *token) {
  json_t *answer = response(token);
  printf("%s\n", memberOfMember(answer, "token_type"));
}

// A table that is filled by computed names holds no token under a given one.
void computed_ok(const char *token, const char *prefix) {
  jwt_t *jwt = NULL;
  r_jwt_init(&jwt);
  r_jwt_parse(jwt, token, 0);
  json_t *variables = json_object();
  char name[64];
  snprintf(name, sizeof name, "%s_claim", prefix);
  put(variables, name, token);
  printf("%s\n", member(variables, "host"));
}

void key_bad(void) {
  jwk_t *key = NULL;
  r_jwk_init(&key);
  r_jwk_import_from_json_str(key, getenv("KEY"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  printf("%s\n", r_jwk_get_property_str(key, "d"));
}

void keyIdentifier_ok(void) {
  jwk_t *key = NULL;
  r_jwk_init(&key);
  r_jwk_import_from_json_str(key, getenv("KEY"));
  printf("%s %s\n", r_jwk_get_property_str(key, "kid"), r_jwk_get_property_str(key, "alg"));
}

void publicKey_ok(jwk_t *key) {
  jwk_t *half = NULL;
  r_jwk_init(&half);
  r_jwk_import_from_json_str(key, getenv("KEY"));
  r_jwk_extract_pubkey(key, half, 0);
  printf("%s\n", r_jwk_export_to_json_str(half, 0));
}

void keyOfSet_bad(void) {
  jwks_t *keys = NULL;
  r_jwks_init(&keys);
  r_jwks_import_from_json_str(keys, getenv("KEYS"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  printf("%s\n", r_jwk_export_to_json_str(r_jwks_get_by_kid(keys, "signing"), 0));
}

// The key is one member of the file, and its title another.
char *title_ok(const char *path, jwt_t *jwt) {
  json_t *file = json_load_file(path, 0, NULL);
  jwk_t *key = NULL;
  r_jwk_init(&key);
  r_jwk_import_from_json_t(key, json_object_get(json_object_get(file, "input"), "key"));
  printf("%s\n", member(file, "title"));
  return r_jwt_serialize_signed(jwt, key, 0);
}

char *sameMember_bad(const char *path, jwt_t *jwt) {
  json_t *file = json_load_file(path, 0, NULL);
  jwk_t *key = NULL;
  r_jwk_init(&key);
  r_jwk_import_from_json_t(key, json_object_get(file, "key"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  printf("%s\n", json_dumps(json_object_get(file, "key"), 0));
  return r_jwt_serialize_signed(jwt, key, 0);
}

// What is one of so many fields is not the token among them.
struct session {
  char *a, *b, *c, *d, *e, *f, *g, *h, *i, *j, *k, *l, *m, *n, *o, *p, *q, *r, *s, *t, *u, *v, *w, *x, *y, *token;
};

static const char *field(struct session *s, int which) {
  switch (which) {
#define FIELD(name) case #name[0]: return s->name;
    FIELD(a) FIELD(b) FIELD(c) FIELD(d) FIELD(e) FIELD(f) FIELD(g) FIELD(h) FIELD(i) FIELD(j) FIELD(k) FIELD(l) FIELD(m)
    FIELD(n) FIELD(o) FIELD(p) FIELD(q) FIELD(r) FIELD(s) FIELD(t) FIELD(u) FIELD(v) FIELD(w) FIELD(x) FIELD(y)
    case '_': return s->token;
  }
  return NULL;
}

void chosen_ok(struct session *s, jwt_t *jwt, jwk_t *key) {
  s->token = r_jwt_serialize_signed(jwt, key, 0);
  printf("%s\n", field(s, 'a'));
}

void chosen_bad(struct session *s, jwt_t *jwt, jwk_t *key) {
  s->token = r_jwt_serialize_signed(jwt, key, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", s->token);
}

// Signed on one way and encrypted on the other: one finding, the graver.
void either_bad(jwt_t *jwt, jwk_t *sign_key, jwk_t *enc_key, int encrypts) {
  char *token = encrypts ? r_jwt_serialize_nested(jwt, R_JWT_TYPE_NESTED_SIGN_THEN_ENCRYPT, sign_key, 0, enc_key, 0)
                         : r_jwt_serialize_signed(jwt, sign_key, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", token);
}

// An object that is called a token holds what an answer says of one.
void member_of_token_ok(json_t *answer, const char *name) {
  json_t *access_token = json_object_get(answer, "access_token");
  printf("%s\n", member(access_token, name));
}

void token_in_answer_bad(json_t *answer) {
  json_t *access_token = json_object_get(answer, "access_token");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'access_token', by its name a token, is written to the console
  printf("%s\n", json_string_value(access_token));
}
