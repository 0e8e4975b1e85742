// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// Buffers that are filled first and logged later, in C.

#define _GNU_SOURCE
#include <cjose/cjose.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

static const char *export(cjose_jws_t *jws) {
  cjose_err err;
  const char *token = NULL;
  cjose_jws_export(jws, &token, &err);
  return token;
}

void snprintf_bad(cjose_jws_t *jws) {
  char line[1024];
  snprintf(line, sizeof line, "token %s", export(jws));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  syslog(LOG_INFO, "%s", line);
}

void strcpy_bad(cjose_jws_t *jws) {
  char line[1024] = "token ";
  strcat(line, export(jws));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(line);
}

void asprintf_bad(cjose_jws_t *jws) {
  char *line = NULL;
  if (asprintf(&line, "token %s", export(jws)) < 0)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  puts(line);
  free(line);
}

void strdup_bad(cjose_jws_t *jws) {
  char *copy = strdup(export(jws));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fprintf(stderr, "%s\n", copy);
  free(copy);
}

void memcpy_bad(cjose_jws_t *jws) {
  const char *token = export(jws);
  char copy[4096];
  memcpy(copy, token, strlen(token) + 1);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fprintf(stderr, "%s\n", copy);
}

void snprintf_ok(cjose_jws_t *jws, char *header, size_t size) {
  snprintf(header, size, "Authorization: Bearer %s", export(jws));
  syslog(LOG_INFO, "issued");
}

void precision_ok(cjose_jws_t *jws) {
  char line[64];
  snprintf(line, sizeof line, "token %.8s", export(jws));
  syslog(LOG_INFO, "%s", line);
}

void overwritten_ok(cjose_jws_t *jws, char *header, size_t size) {
  char line[1024];
  snprintf(line, sizeof line, "%s", export(jws));
  snprintf(header, size, "Bearer %s", line);
  snprintf(line, sizeof line, "issued %zu bytes", strlen(header));
  puts(line);
}

void own_text_ok(cjose_jws_t *jws, const char *user) {
  char *line = NULL;
  const char *token = export(jws);
  if (asprintf(&line, "%s: %s", user, token ? "issued" : "refused") < 0)
    return;
  puts(line);
  free(line);
}
