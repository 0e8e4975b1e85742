// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, yder

// Loggers of a project: variadic ones, macros, dumps.

#include <yder.h>
#include <errno.h>
#include <jwt.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
void store(const char *token);
static void log_msg(int level, const char *f, ...) {
  va_list ap;
  va_start(ap, f);
  vsyslog(level, f, ap);
  va_end(ap);
}
void g1_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log_msg(LOG_INFO, "token %s", jwt_encode_str(jwt));
}
void g1_ok(jwt_t *jwt) {
  log_msg(LOG_INFO, "token %.8s", jwt_encode_str(jwt));
}
static FILE *logfile;
static void app_log(const char *f, ...) {
  va_list ap;
  va_start(ap, f);
  if (!logfile)
    logfile = stderr;
  vfprintf(logfile, f, ap);
  fputc('\n', logfile);
  va_end(ap);
}
void g2_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  app_log("token %s", jwt_encode_str(jwt));
}
static void vreport(const char *f, va_list ap) {
  char b[1024];
  vsnprintf(b, sizeof b, f, ap);
  syslog(LOG_INFO, "%s", b);
}
static void report(const char *f, ...) {
  va_list ap;
  va_start(ap, f);
  vreport(f, ap);
  va_end(ap);
}
void g3_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  report("token %s", jwt_encode_str(jwt));
}
#define LOGI(...) log_msg(LOG_INFO, __VA_ARGS__)
#define TRACE(f, ...)                                                                                                  \
  do {                                                                                                                 \
    if (verbose)                                                                                                       \
      fprintf(stderr, "%s:%d " f "\n", __FILE__, __LINE__, __VA_ARGS__);                                               \
  } while (0)
extern int verbose;
void g4_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOGI("t %s", t);
}
void g5_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  TRACE("t %s", t);
}
void g6_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  y_log_message(Y_LOG_LEVEL_DEBUG, "t %s", jwt_encode_str(jwt));
}
void log_hex(const void *buf, size_t len);
void g7_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log_hex(t, strlen(t));
}
static void hexdump(const unsigned char *p, size_t n) {
  for (size_t i = 0; i < n; i++) printf("%02x", p[i]);
}
void g8_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  hexdump((unsigned char *)t, strlen(t));
}
static char *xstrdup(const char *s) {
  char *c = strdup(s);
  if (!c)
    abort();
  return c;
}
void *xmalloc(size_t n);
char *g_strdup(const char *s);
char *g_strdup_printf(const char *, ...);
void x1_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(xstrdup(jwt_encode_str(jwt)));
}
void x2_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(g_strdup(jwt_encode_str(jwt)));
}
void x3_bad(jwt_t *jwt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(g_strdup_printf("t=%s", jwt_encode_str(jwt)));
}
void x4_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *c = xmalloc(strlen(t) + 1);
  strcpy(c, t);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(c);
}
void x5_bad(jwt_t *jwt) {
  char *t = jwt_encode_str(jwt);
  char *c = xmalloc(strlen(t) + 1);
  if (c)
    memcpy(c, t, strlen(t) + 1);
  free(t);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fprintf(stdout, "%s", c);
}
