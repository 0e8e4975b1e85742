// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// A masker's body overrules its name; a loop that copies hands on, one that writes stars hides.

#include <errno.h>
#include <jwt.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
void store(const char *token);
static char *mask_loop(const char *s) {
  char *m = strdup(s);
  for (size_t i = 4; m[i]; i++) m[i] = '*';
  return m;
}
void m1_ok(jwt_t *jwt) {
  puts(mask_loop(jwt_encode_str(jwt)));
}
static void mask_in_place(char *s) {
  while (*s) *s++ = '*';
}
void m2_ok(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  mask_in_place(t);
  puts(t);
}
static char *first4(const char *s) {
  char *m = malloc(8);
  memcpy(m, s, 4);
  strcpy(m + 4, "...");
  return m;
}
void m3_ok(jwt_t *jwt) {
  puts(first4(jwt_encode_str(jwt)));
}
static char *mask_token(const char *s) {
  return strdup(s);
}
void m4_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(mask_token(jwt_encode_str(jwt)));
}
static const char *redact(const char *s) {
  static char b[16];
  snprintf(b, sizeof b, "%.4s****", s);
  return b;
}
void m5_ok(jwt_t *jwt) {
  puts(redact(jwt_encode_str(jwt)));
}
static void short_form(const char *s, char *out) {
  for (int i = 0; i < 6; i++) out[i] = s[i];
  out[6] = 0;
}
void m6_ok(jwt_t *jwt) {
  char o[10];
  short_form(jwt_encode_str(jwt), o);
  puts(o);
}
static void full_form(const char *s, char *out) {
  size_t i;
  for (i = 0; s[i]; i++) out[i] = s[i];
  out[i] = 0;
}
void m6_bad(jwt_t *jwt) {
  char o[1000];
  full_form(jwt_encode_str(jwt), o);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(o);
}
static char *copy_loop(const char *s) {
  char *o = malloc(strlen(s) + 1), *p = o;
  while (*s) *p++ = *s++;
  *p = 0;
  return o;
}
void m7_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(copy_loop(jwt_encode_str(jwt)));
}
static char *copy_loop2(const char *s) {
  char *o = malloc(strlen(s) + 1), *p = o;
  while ((*p++ = *s++));
  return o;
}
void m8_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(copy_loop2(jwt_encode_str(jwt)));
}
