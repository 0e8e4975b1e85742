// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Lists, globals, and static buffers: set in one function, logged in another.

#include <errno.h>
#include <jwt.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
void store(const char *token);
struct ctx {
  jwt_t *jwt;
  char *token;
  FILE *log;
  const char *name;
};
struct node {
  char *text;
  struct node *next;
};
static struct node *push(struct node *head, char *text) {
  struct node *n = malloc(sizeof *n);
  n->text = text;
  n->next = head;
  return n;
}
void l1_bad(jwt_t *jwt) {
  struct node *h = NULL;
  h = push(h, jwt_encode_str(jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  for (struct node *n = h; n; n = n->next) printf("%s\n", n->text);
}
void l1_ok(jwt_t *jwt) {
  struct node *h = NULL;
  h = push(h, "x");
  store(jwt_encode_str(jwt));
  for (struct node *n = h; n; n = n->next) printf("%s\n", n->text);
}
static struct node *queue;
static void enqueue(char *text) {
  struct node *n = malloc(sizeof *n);
  n->text = text;
  n->next = queue;
  queue = n;
}
static void dump_queue(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  for (struct node *n = queue; n; n = n->next) printf("%s\n", n->text);
}
void l2_bad(jwt_t *jwt) {
  enqueue(jwt_encode_str(jwt));
  dump_queue();
}
// globals
static char *current;
char last[512];
static struct ctx g;
void set_current(jwt_t *jwt) {
  current = jwt_encode_str(jwt);
}
void log_current_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  syslog(LOG_DEBUG, "%s", current);
}
void set_last(jwt_t *jwt) {
  snprintf(last, sizeof last, "%s", jwt_encode_str(jwt));
}
void log_last_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  syslog(LOG_DEBUG, "%s", last);
}
void set_g(jwt_t *jwt) {
  g.token = jwt_encode_str(jwt);
  g.name = "n";
}
void log_g_bad(void) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  syslog(LOG_DEBUG, "%s", g.token);
}
void log_g_ok(void) {
  syslog(LOG_DEBUG, "%s", g.name);
}
static const char *static_buffer(jwt_t *jwt) {
  static char b[512];
  char *t = jwt_encode_str(jwt);
  snprintf(b, sizeof b, "Bearer %s", t);
  free(t);
  return b;
}
void s1_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", static_buffer(jwt));
}
static const char *cached(jwt_t *jwt) {
  static char *t;
  if (!t)
    t = jwt_encode_str(jwt);
  return t;
}
void s2_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("%s\n", cached(jwt));
}
