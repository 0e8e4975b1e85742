// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: scitokens

// scitokens: what scitoken_serialize leaves in its second argument is a token.

#include <scitokens/scitokens.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

int printed_bad(SciToken token) {
  char *value = NULL, *err = NULL;
  if (scitoken_serialize(token, &value, &err)) {
    fprintf(stderr, "Failed to generate a token: %s\n", err);
    free(err);
    return 1;
  }
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-6]]:{{[0-9]+}}: note: signed here
  printf("SciToken: %s\n", value);
  free(value);
  return 0;
}

int received_bad(const char *bearer) {
  SciToken token = NULL;
  char *err = NULL;
  if (scitoken_deserialize(bearer, &token, NULL, &err)) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
    syslog(LOG_WARNING, "refused %s: %s", bearer, err);
    free(err);
    return -1;
  }
  scitoken_destroy(token);
  return 0;
}

int length_ok(SciToken token) {
  char *value = NULL, *err = NULL;
  if (scitoken_serialize(token, &value, &err))
    return -1;
  syslog(LOG_INFO, "token of %zu characters", strlen(value));
  free(value);
  return 0;
}

int subject_ok(const char *bearer, Enforcer enforcer) {
  SciToken token = NULL;
  char *err = NULL, *subject = NULL;
  Acl acl = {"read", "/data"};
  if (scitoken_deserialize(bearer, &token, NULL, &err)) {
    syslog(LOG_WARNING, "refused: %s", err);
    free(err);
    return -1;
  }
  int rv = enforcer_test(enforcer, token, &acl, &err);
  if (!scitoken_get_claim_string(token, "sub", &subject, &err))
    syslog(LOG_INFO, "%s may %s %s: %d", subject, acl.authz, acl.resource, rv);
  scitoken_destroy(token);
  return rv;
}
