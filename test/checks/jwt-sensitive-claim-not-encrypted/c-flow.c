// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, jansson, cjose

// Claims that helpers, tables and documents add, signed in one function and encrypted in another.

#include <jwt.h>
#include <jansson.h>
#include <cjose/cjose.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stddef.h>
struct user {
  char *email, *ssn, *phone;
  const char *id;
  char name[64];
  int age;
};
#define CLAIM_EMAIL "email"
static const char *const K_SSN = "ssn";
void send_out(char *t);
// helpers that add
static int add_str(jwt_t *j, const char *n, const char *v) {
  return v ? jwt_add_grant(j, n, v) : 0;
}
char *a1_bad(jwt_t *j, struct user *u) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  add_str(j, "email", u->email);
  return jwt_encode_str(j);
}
char *a1_ok(jwt_t *j, struct user *u) {
  add_str(j, "sub", u->id);
  return jwt_encode_str(j);
}
static int add_user(jwt_t *j, const struct user *u) {
  int rc = jwt_add_grant(j, "sub", u->id);
  if (rc)
    return rc;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  return jwt_add_grant(j, CLAIM_EMAIL, u->email);
}
char *a2_bad(jwt_t *j, struct user *u) {
  if (add_user(j, u))
    return NULL;
  return jwt_encode_str(j);
}
char *a3_bad(jwt_t *j, struct user *u) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn'
  jwt_add_grant(j, K_SSN, u->id);
  return jwt_encode_str(j);
}
enum claim { C_SUB, C_EMAIL, C_PHONE };
static const char *claim_name(enum claim c) {
  switch (c) {
  case C_SUB:
    return "sub";
  case C_EMAIL:
    return "email";
  case C_PHONE:
    return "phone_number";
  }
  return NULL;
}
char *a4_bad(jwt_t *j, struct user *u) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  jwt_add_grant(j, claim_name(C_EMAIL), u->email);
  return jwt_encode_str(j);
}
static const char *names[] = {[C_SUB] = "sub", [C_EMAIL] = "email", [C_PHONE] = "phone_number"};
char *a5_bad(jwt_t *j, struct user *u) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email'
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number'
  jwt_add_grant(j, names[C_EMAIL], u->email);
  return jwt_encode_str(j);
}
static const struct {
  const char *claim;
  size_t offset;
} map[] = {{"sub", offsetof(struct user, id)},
           // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
           {"email", offsetof(struct user, email)},
           // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number'
           {"phone_number", offsetof(struct user, phone)}};
char *a6_bad(jwt_t *j, struct user *u) {
  for (size_t i = 0; i < sizeof map / sizeof *map; i++)
    // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email'
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number'
    jwt_add_grant(j, map[i].claim, *(char **)((char *)u + map[i].offset));
  return jwt_encode_str(j);
}
static const struct {
  const char *claim;
  size_t offset;
} map_ok[] = {{"sub", offsetof(struct user, id)}, {"jti", offsetof(struct user, id)}};
char *a6_ok(jwt_t *j, struct user *u) {
  for (size_t i = 0; i < 2; i++) jwt_add_grant(j, map_ok[i].claim, *(char **)((char *)u + map_ok[i].offset));
  return jwt_encode_str(j);
}
char *a7_bad(jwt_t *j, json_t *profile) {
  static const char *wanted[] = {"email", "phone_number", "address"};
  for (int i = 0; i < 3; i++) {
    json_t *v = json_object_get(profile, wanted[i]);
    if (json_is_string(v))
      // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'address'
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email'
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number'
      jwt_add_grant(j, wanted[i], json_string_value(v));
  }
  return jwt_encode_str(j);
}
char *b1_bad(jwt_t *j, struct user *u) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  json_t *c = json_pack("{s:s, s:s}", "sub", u->id, "email", u->email);
  char *t = json_dumps(c, JSON_COMPACT);
  jwt_add_grants_json(j, t);
  return jwt_encode_str(j);
}
char *b1_ok(jwt_t *j, struct user *u) {
  json_t *c = json_pack("{s:s}", "sub", u->id);
  char *t = json_dumps(c, JSON_COMPACT);
  jwt_add_grants_json(j, t);
  return jwt_encode_str(j);
}
char *b2_bad(jwt_t *j) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  jwt_add_grants_json(j, "{\"email\": \"a@example.com\"}");
  return jwt_encode_str(j);
}
char *b3_bad(jwt_t *j, struct user *u) {
  char b[256];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  snprintf(b, sizeof b, "{\"sub\":\"%s\",\"email\":\"%s\"}", u->id, u->email);
  jwt_add_grants_json(j, b);
  return jwt_encode_str(j);
}
char *b4_bad(jwt_t *j, struct user *u) {
  json_t *c = json_object(), *p = json_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  json_object_set_new(p, "email", json_string(u->email));
  json_object_update(c, p);
  char *t = json_dumps(c, 0);
  jwt_add_grants_json(j, t);
  free(t);
  json_decref(c);
  json_decref(p);
  return jwt_encode_str(j);
}
char *b5_bad(jwt_t *j, json_t *in) {
  const char *k;
  json_t *v;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  json_t *src = json_loads("{\"email\":\"x\"}", 0, NULL);
  json_object_foreach(src, k, v) jwt_add_grant(j, k, json_string_value(v));
  return jwt_encode_str(j);
}
char *b6_bad(jwt_t *j, struct user *u) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  json_t *c = json_pack("{s:s}", "email", u->email);
  json_t *d = json_deep_copy(c), *e = json_incref(d);
  jwt_add_grants_json(j, json_dumps(e, 0));
  return jwt_encode_str(j);
}
static json_t *profile_of(const struct user *u) {
  json_t *o = json_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number'
  json_object_set_new(o, "phone_number", json_string(u->phone));
  return o;
}
char *b7_bad(jwt_t *j, struct user *u) {
  json_t *o = profile_of(u);
  char *t = json_dumps(o, 0);
  jwt_add_grants_json(j, t);
  return jwt_encode_str(j);
}
// sign helpers
static char *sign_it(jwt_t *j, const unsigned char *k, int n) {
  if (jwt_set_alg(j, JWT_ALG_HS256, k, n))
    return NULL;
  return jwt_encode_str(j);
}
char *c1_bad(struct user *u, const unsigned char *k, int n) {
  jwt_t *j = NULL;
  char *t = NULL;
  if (jwt_new(&j))
    goto out;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  if (jwt_add_grant(j, "email", u->email))
    goto out;
  t = sign_it(j, k, n);
out:
  jwt_free(j);
  return t;
}
char *c1_ok(struct user *u, const unsigned char *k, int n) {
  jwt_t *j = NULL;
  char *t = NULL;
  if (jwt_new(&j))
    goto out;
  if (jwt_add_grant(j, "sub", u->id))
    goto out;
  t = sign_it(j, k, n);
out:
  jwt_free(j);
  return t;
}
static char *seal(const char *plain, cjose_jwk_t *k) {
  cjose_err e;
  cjose_header_t *h = cjose_header_new(&e);
  char *out = NULL;
  cjose_header_set(h, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &e);
  cjose_header_set(h, "cty", "JWT", &e);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(k, h, (const uint8_t *)plain, strlen(plain), &e);
  if (jwe)
    out = cjose_jwe_export(jwe, &e);
  cjose_jwe_release(jwe);
  cjose_header_release(h);
  return out;
}
char *c2_ok(struct user *u, jwt_t *j, cjose_jwk_t *k) {
  jwt_add_grant(j, "email", u->email);
  char *s = jwt_encode_str(j);
  char *t = seal(s, k);
  free(s);
  return t;
}
char *c2_bad(struct user *u, jwt_t *j, cjose_jwk_t *k, int enc) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  jwt_add_grant(j, "email", u->email);
  char *s = jwt_encode_str(j);
  if (!enc)
    return s;
  char *t = seal(s, k);
  free(s);
  return t;
}
static int seal_into(const char *plain, cjose_jwk_t *k, char **out) {
  char *t = seal(plain, k);
  if (!t)
    return -1;
  *out = t;
  return 0;
}
int c3_ok(struct user *u, jwt_t *j, cjose_jwk_t *k, char **out) {
  jwt_add_grant(j, "email", u->email);
  char *s = jwt_encode_str(j);
  int rc = seal_into(s, k, out);
  free(s);
  return rc;
}
int c4_ok(struct user *u, jwt_t *j, cjose_jwk_t *k, char **out) {
  int rc = -1;
  char *s = NULL;
  if (jwt_add_grant(j, "email", u->email))
    goto done;
  s = jwt_encode_str(j);
  if (!s)
    goto done;
  rc = seal_into(s, k, out);
done:
  free(s);
  return rc;
}
struct tok {
  char *text;
  int sealed;
};
int c5_ok(struct user *u, jwt_t *j, cjose_jwk_t *k, struct tok *t) {
  jwt_add_grant(j, "email", u->email);
  t->text = jwt_encode_str(j);
  char *s = seal(t->text, k);
  free(t->text);
  t->text = s;
  t->sealed = 1;
  return 0;
}
int c5_bad(struct user *u, jwt_t *j, cjose_jwk_t *k, struct tok *t) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email'
  jwt_add_grant(j, "email", u->email);
  t->text = jwt_encode_str(j);
  char *s = seal(t->text, k);
  if (!s)
    return -1;
  free(s);
  return 0;
}
// values
char *v1_bad(struct user *u, jwt_t *j) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x1' is filled from 'u.ssn'
  jwt_add_grant(j, "x1", u->ssn);
  return jwt_encode_str(j);
}
static char *mask(const char *s) {
  char *m = strdup(s);
  for (size_t i = 2; m[i]; i++) m[i] = '*';
  return m;
}
char *v1_ok(struct user *u, jwt_t *j) {
  jwt_add_grant(j, "x1", mask(u->ssn));
  return jwt_encode_str(j);
}
char *v2_bad(struct user *u, jwt_t *j) {
  char b[100];
  snprintf(b, sizeof b, "%s <%s>", u->name, u->ssn);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x2' is filled from 'u.ssn'
  jwt_add_grant(j, "x2", b);
  return jwt_encode_str(j);
}
char *del_ok(struct user *u, jwt_t *j) {
  jwt_add_grant(j, "email", u->email);
  jwt_del_grants(j, "email");
  return jwt_encode_str(j);
}
