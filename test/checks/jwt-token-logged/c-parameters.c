// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Parameters, results, out-parameters, and the fields of structs in C.

#include <errno.h>
#include <jwt.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
void store(const char *token);
struct token {
  char *text;
  long expires;
  char buf[256];
};
struct session {
  struct token token;
  struct token *ptr;
  struct token all[4];
  union {
    char *u;
    int i;
  };
};
static int make(jwt_t *jwt, char **out) {
  *out = jwt_encode_str(jwt);
  return *out ? 0 : -1;
}
void p1_bad(jwt_t *jwt) {
  char *t;
  if (make(jwt, &t) != 0)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  syslog(LOG_INFO, "%s", t);
}
void p1_ok(jwt_t *jwt) {
  char *t;
  if (make(jwt, &t) == 0) {
    store(t);
    return;
  }
  syslog(LOG_INFO, "no token");
}
static int fill(jwt_t *jwt, struct token *t) {
  t->text = jwt_encode_str(jwt);
  t->expires = 3600;
  return t->text ? 0 : ENOMEM;
}
void p2_bad(jwt_t *jwt) {
  struct token t;
  memset(&t, 0, sizeof t);
  if (fill(jwt, &t))
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  syslog(LOG_INFO, "%s", t.text);
}
void p2_ok(jwt_t *jwt) {
  struct token t;
  if (fill(jwt, &t))
    return;
  syslog(LOG_INFO, "%ld", t.expires);
}
static int into(jwt_t *jwt, char *buf, size_t n) {
  char *t = jwt_encode_str(jwt);
  if (!t)
    return -1;
  size_t l = strlen(t);
  if (l >= n) {
    free(t);
    return -1;
  }
  memcpy(buf, t, l + 1);
  free(t);
  return (int)l;
}
void p3_bad(jwt_t *jwt) {
  char b[1024];
  int n = into(jwt, b, sizeof b);
  if (n < 0)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  syslog(LOG_INFO, "token %.*s", n, b);
}
void p3_ok(jwt_t *jwt) {
  char b[1024];
  int n = into(jwt, b, sizeof b);
  if (n < 0)
    return;
  syslog(LOG_INFO, "token of %d bytes", n);
}
// exit states split by constant: on failure text is an error
static int make2(jwt_t *jwt, const char **out) {
  char *t = jwt_encode_str(jwt);
  if (!t) {
    *out = "cannot encode";
    return -1;
  }
  *out = t;
  return 0;
}
void p4_bad(jwt_t *jwt) {
  const char *t;
  if (make2(jwt, &t) != 0)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  syslog(LOG_ERR, "%s", t);
}
static void by_value(struct token t) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s", t.text);
}
void p7_bad(jwt_t *jwt) {
  struct token t = {.text = jwt_encode_str(jwt), .expires = 1};
  by_value(t);
}
static void by_pointer(const struct token *t) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%ld %s", t->expires, t->text);
}
void p8_bad(jwt_t *jwt) {
  struct token t = {.text = jwt_encode_str(jwt)};
  by_pointer(&t);
}
static struct token mk(jwt_t *jwt) {
  struct token t = {0};
  t.text = jwt_encode_str(jwt);
  return t;
}
void p9_bad(jwt_t *jwt) {
  struct token t = mk(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s", t.text);
}
void p10_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s", mk(jwt).text);
}
void p10_ok(jwt_t *jwt) {
  printf("%ld", mk(jwt).expires);
}
static struct token *heap(jwt_t *jwt) {
  struct token *t = malloc(sizeof *t);
  if (!t)
    return NULL;
  t->text = jwt_encode_str(jwt);
  t->expires = 1;
  return t;
}
void p11_bad(jwt_t *jwt) {
  struct token *t = heap(jwt);
  if (!t)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s", t->text);
  free(t);
}
void p11_ok(jwt_t *jwt) {
  struct token *t = heap(jwt);
  if (!t)
    return;
  printf("%ld", t->expires);
  free(t);
}
void p12_bad(jwt_t *jwt) {
  struct token *t = calloc(1, sizeof *t);
  snprintf(t->buf, sizeof t->buf, "%s", jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s", t->buf);
}
void p13_bad(jwt_t *jwt) {
  struct session *s = calloc(1, sizeof *s);
  s->token.text = jwt_encode_str(jwt);
  s->ptr = &s->token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(s->ptr->text);
}
void p14_bad(jwt_t *jwt, int i) {
  struct session s;
  s.all[i].text = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(s.all[2].text);
}
void p15_bad(jwt_t *jwt) {
  struct session s;
  s.u = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(s.u);
}
void p16_bad(jwt_t *jwt) {
  struct token a, b;
  a.text = jwt_encode_str(jwt);
  b = a;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(b.text);
}
void p17_bad(jwt_t *jwt) {
  struct token a, b;
  a.text = jwt_encode_str(jwt);
  memcpy(&b, &a, sizeof b);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(b.text);
}
void p17_ok(jwt_t *jwt) {
  struct token a, b = {.text = "none"};
  a.text = jwt_encode_str(jwt);
  a = b;
  puts(a.text);
}
void p18_bad(jwt_t *jwt) {
  by_pointer(&(struct token){.text = jwt_encode_str(jwt)});
}
void p19_bad(jwt_t *jwt) {
  by_value((struct token){.text = jwt_encode_str(jwt)});
}
void p20_ok(jwt_t *jwt) {
  struct token a;
  a.text = jwt_encode_str(jwt);
  memset(&a, 0, sizeof a);
  puts(a.text);
}
void p21_bad(jwt_t *jwt, char **names) {
  names[0] = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", names[0]);
}
