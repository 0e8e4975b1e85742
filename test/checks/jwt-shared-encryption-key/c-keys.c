// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson

// One key or two, in C: what proves that two keys are the same.

#include <cjose/cjose.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <stdio.h>
#include <stdint.h>
struct conf {
  char *billing_aud, *reports_aud;
  cjose_jwk_t *key;
  cjose_jwk_t *billing_key, *reports_key;
  const char *key_file;
};
struct client {
  char *id;
  cjose_jwk_t *key;
  char *aud;
  struct client *next;
};
static char *encrypt_for(const char *aud, cjose_jwk_t *key, json_t *claims) {
  cjose_err err;
  cjose_header_t *h = cjose_header_new(&err);
  cjose_header_set(h, CJOSE_HDR_ALG, CJOSE_HDR_ALG_DIR, &err);
  json_object_set_new(claims, "aud", json_string(aud));
  char *text = json_dumps(claims, 0);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, h, (const uint8_t *)text, strlen(text), &err);
  char *out = cjose_jwe_export(jwe, &err);
  cjose_jwe_release(jwe);
  free(text);
  return out;
}
void send_to(const char *where, char *what);
// a literal imported twice
void lit_bad(void) {
  cjose_err e;
  cjose_jwk_t *a = cjose_jwk_import("{\"kty\":\"oct\",\"k\":\"ZW5jcnlwdA\"}", 34, &e);
  cjose_jwk_t *b = cjose_jwk_import("{\"kty\":\"oct\",\"k\":\"ZW5jcnlwdA\"}", 34, &e);
  send_to("a", encrypt_for("billing", a, json_object()));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  send_to("b", encrypt_for("reports", b, json_object()));
}
void env_bad(void) {
  cjose_err e;
  const char *k = getenv("TOKEN_KEY");
  cjose_jwk_t *a = cjose_jwk_import(k, strlen(k), &e);
  send_to("a", encrypt_for("billing", a, json_object()));
  const char *k2 = getenv("TOKEN_KEY");
  cjose_jwk_t *b = cjose_jwk_import(k2, strlen(k2), &e);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  send_to("b", encrypt_for("reports", b, json_object()));
}
void env_ok(void) {
  cjose_err e;
  const char *k = getenv("TOKEN_KEY_A");
  cjose_jwk_t *a = cjose_jwk_import(k, strlen(k), &e);
  send_to("a", encrypt_for("billing", a, json_object()));
  const char *k2 = getenv("TOKEN_KEY_B");
  cjose_jwk_t *b = cjose_jwk_import(k2, strlen(k2), &e);
  send_to("b", encrypt_for("reports", b, json_object()));
}
static cjose_jwk_t *load_key(const char *path) {
  cjose_err e;
  FILE *f = fopen(path, "r");
  if (!f)
    return NULL;
  char b[4096];
  size_t n = fread(b, 1, sizeof b - 1, f);
  b[n] = 0;
  fclose(f);
  return cjose_jwk_import(b, n, &e);
}
void file_bad(void) {
  cjose_jwk_t *a = load_key("/etc/svc/enc.jwk");
  send_to("a", encrypt_for("billing", a, json_object()));
  cjose_jwk_t *b = load_key("/etc/svc/enc.jwk");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  send_to("b", encrypt_for("reports", b, json_object()));
}
void file_ok(void) {
  cjose_jwk_t *a = load_key("/etc/svc/billing.jwk");
  send_to("a", encrypt_for("billing", a, json_object()));
  cjose_jwk_t *b = load_key("/etc/svc/reports.jwk");
  send_to("b", encrypt_for("reports", b, json_object()));
}
// static
static cjose_jwk_t *g_key;
int init_key(void) {
  g_key = load_key("/etc/svc/g.jwk");
  return g_key ? 0 : -1;
}
char *for_billing(json_t *c) {
  return encrypt_for("billing", g_key, c);
}
char *for_reports_bad(json_t *c) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  return encrypt_for("reports", g_key, c);
}
struct svc {
  cjose_jwk_t *enc, *billing_enc, *reports_enc;
};
static struct svc g_conf;
void init_conf(void) {
  g_conf.enc = load_key("/etc/svc/conf.jwk");
  g_conf.billing_enc = load_key("/etc/b");
  g_conf.reports_enc = load_key("/etc/r");
}
char *conf_billing(json_t *c) {
  return encrypt_for("billing", g_conf.enc, c);
}
char *conf_reports_bad(json_t *c) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  return encrypt_for("reports", g_conf.enc, c);
}
char *conf2_billing(json_t *c) {
  return encrypt_for("billing", g_conf.billing_enc, c);
}
char *conf2_reports_ok(json_t *c) {
  return encrypt_for("reports", g_conf.reports_enc, c);
}
// context in one function
void ctx_bad(struct conf *c, json_t *j, json_t *k) {
  send_to("a", encrypt_for("billing", c->key, j));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports' here and audience 'billing' elsewhere
  send_to("b", encrypt_for("reports", c->key, k));
}
void ctx_aud_bad(struct conf *c, json_t *j, json_t *k) {
  send_to("a", encrypt_for(c->billing_aud, c->key, j));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'reports_aud' here and audience 'billing_aud' elsewhere
  send_to("b", encrypt_for(c->reports_aud, c->key, k));
}
void ctx_same_ok(struct conf *c, json_t *j, json_t *k) {
  send_to("a", encrypt_for(c->billing_aud, c->key, j));
  send_to("b", encrypt_for(c->billing_aud, c->key, k));
}
void ctx_keys_ok(struct conf *c, json_t *j, json_t *k) {
  send_to("a", encrypt_for(c->billing_aud, c->billing_key, j));
  send_to("b", encrypt_for(c->reports_aud, c->reports_key, k));
}
// per client
static struct client *find(struct client *l, const char *id) {
  for (; l; l = l->next)
    if (!strcmp(l->id, id))
      return l;
  return NULL;
}
void clients_ok(struct client *l, json_t *j) {
  send_to("a", encrypt_for("billing", find(l, "billing")->key, j));
  send_to("b", encrypt_for("reports", find(l, "reports")->key, j));
}
void clients_loop_ok(struct client *l, json_t *j) {
  for (struct client *c = l; c; c = c->next) send_to(c->id, encrypt_for(c->aud, c->key, j));
}
void clients_array_ok(struct client *l, int n, json_t *j) {
  for (int i = 0; i < n; i++) send_to(l[i].id, encrypt_for(l[i].aud, l[i].key, j));
}
void two_clients_ok(struct client *a, struct client *b, json_t *j) {
  send_to("a", encrypt_for("billing", a->key, j));
  send_to("b", encrypt_for("reports", b->key, j));
}
cjose_jwk_t *key_of(const char *client);
void lookup_ok(json_t *j) {
  send_to("a", encrypt_for("billing", key_of("billing"), j));
  send_to("b", encrypt_for("reports", key_of("reports"), j));
}
void rotate_ok(struct conf *c, json_t *j) {
  send_to("a", encrypt_for("billing", c->key, j));
  c->key = load_key("/etc/new.jwk");
  send_to("b", encrypt_for("reports", c->key, j));
}
void rotate2_ok(struct conf *c, json_t *j) {
  cjose_err e;
  cjose_jwk_t *k = cjose_jwk_create_oct_random(256, &e);
  send_to("a", encrypt_for("billing", k, j));
  cjose_jwk_release(k);
  k = cjose_jwk_create_oct_random(256, &e);
  send_to("b", encrypt_for("reports", k, j));
}
void reload(struct conf *c);
void rotate3_ok(struct conf *c, json_t *j) {
  send_to("a", encrypt_for("billing", c->key, j));
  reload(c);
  send_to("b", encrypt_for("reports", c->key, j));
}
void noaud_ok(struct conf *c) {
  cjose_err e;
  cjose_header_t *h = cjose_header_new(&e);
  cjose_jwe_encrypt(c->key, h, (const uint8_t *)"x", 1, &e);
  cjose_jwe_encrypt(c->key, h, (const uint8_t *)"y", 1, &e);
}
void multi_bad(cjose_jwk_t *k, const uint8_t *p, size_t n) {
  cjose_err e;
  cjose_header_t *h = cjose_header_new(&e);
  cjose_jwe_recipient_t r[2] = {{.jwk = k}, {.jwk = k}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: one key is given to two recipients of this JWE
  cjose_jwe_encrypt_multi(r, 2, h, NULL, p, n, &e);
}
void multi2_bad(cjose_jwk_t *k, const uint8_t *p, size_t n) {
  cjose_err e;
  cjose_header_t *h = cjose_header_new(&e);
  cjose_jwe_recipient_t r[2];
  memset(r, 0, sizeof r);
  r[0].jwk = k;
  r[1].jwk = k;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: one key is given to two recipients of this JWE
  cjose_jwe_encrypt_multi(r, 2, h, NULL, p, n, &e);
}
void multi_ok(cjose_jwk_t *k, cjose_jwk_t *l, const uint8_t *p, size_t n) {
  cjose_err e;
  cjose_header_t *h = cjose_header_new(&e);
  cjose_jwe_recipient_t r[2];
  memset(r, 0, sizeof r);
  r[0].jwk = k;
  r[1].jwk = l;
  cjose_jwe_encrypt_multi(r, 2, h, NULL, p, n, &e);
}
// audiences by switch in helper
static const char *aud_name(int a) {
  switch (a) {
  case 0:
    return "billing";
  default:
    return "reports";
  }
}
void loop_aud_bad(cjose_jwk_t *k, json_t *j) {
  static const char *auds[] = {"billing", "reports"};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  for (int i = 0; i < 2; i++) send_to(auds[i], encrypt_for(auds[i], k, j));
}
void fn_aud_bad(cjose_jwk_t *k, json_t *j, int a) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  send_to("x", encrypt_for(aud_name(a), k, j));
}
void snprintf_aud_ok(cjose_jwk_t *k, json_t *j, const char *t) {
  char b[64];
  snprintf(b, sizeof b, "aud-%s", t);
  send_to("x", encrypt_for(b, k, j));
}
void branch_bad(struct conf *c, json_t *j, int web) {
  char *t;
  if (web)
    t = encrypt_for("web", c->key, j);
  else
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'app' here and audience 'web' elsewhere
    t = encrypt_for("app", c->key, j);
  send_to("x", t);
}
