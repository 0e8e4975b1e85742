// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// A lifetime that comes by a parameter, a constant, a field or a macro.

#include <jwt.h>
#include <stdbool.h>
#include <stdlib.h>
#include <time.h>

#define DAY (24 * 60 * 60)
#define MINUTES(n) ((n) * 60)
static const long kWeek = 7 * DAY;

static void set_expiry(jwt_t *jwt, long lifetime) {
  jwt_add_grant_int(jwt, "exp", time(NULL) + lifetime);
}

char *month_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: the token lives for 30 days
  // CHECK: :[[@LINE-8]]:{{[0-9]+}}: note: becomes the token's 'exp' here
  set_expiry(jwt, 30 * DAY);
  return jwt_encode_str(jwt);
}

char *minutes_ok(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  set_expiry(jwt, MINUTES(10));
  return jwt_encode_str(jwt);
}

char *week_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 7 days
  jwt_add_grant_int(jwt, "exp", time(NULL) + kWeek);
  return jwt_encode_str(jwt);
}

char *from_iat_bad(const char *id) {
  jwt_t *jwt = NULL;
  time_t iat = time(NULL);
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant_int(jwt, "iat", iat);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 24 hours
  jwt_add_grant_int(jwt, "exp", iat + DAY);
  return jwt_encode_str(jwt);
}

struct settings {
  const char *issuer;
  long lifetime;
};

char *settings_bad(const char *id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 24 hours
  struct settings s = {"desk", DAY};
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "iss", s.issuer);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: becomes
  jwt_add_grant_int(jwt, "exp", time(NULL) + s.lifetime);
  return jwt_encode_str(jwt);
}

// A setting that is read somewhere is whatever it is.
char *read_ok(const char *id, const struct settings *s) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant_int(jwt, "exp", time(NULL) + s->lifetime * 60);
  return jwt_encode_str(jwt);
}

char *environment_ok(const char *id) {
  jwt_t *jwt = NULL;
  long hours = strtol(getenv("HOURS"), NULL, 10);
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant_int(jwt, "exp", time(NULL) + hours * 3600);
  return jwt_encode_str(jwt);
}

char *either_bad(const char *id, bool remember) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 14 days
  long lifetime = remember ? 14 * DAY : MINUTES(30);
  jwt_add_grant_int(jwt, "exp", time(NULL) + lifetime);
  return jwt_encode_str(jwt);
}

// On one way it has an expiry.
char *sometimes_ok(const char *id, bool expires) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  if (expires)
    set_expiry(jwt, MINUTES(5));
  return jwt_encode_str(jwt);
}

char *never_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant_int(jwt, "iat", time(NULL));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return jwt_encode_str(jwt);
}

static char *finish(jwt_t *jwt) { return jwt_encode_str(jwt); }

char *never_by_helper_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: the token never expires
  // CHECK: :[[@LINE-7]]:{{[0-9]+}}: note: signed here
  return finish(jwt);
}

char *by_helper_ok(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  set_expiry(jwt, 300);
  return finish(jwt);
}

// Whatever else it adds.
void add_times(jwt_t *jwt);

char *unseen_ok(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  add_times(jwt);
  return jwt_encode_str(jwt);
}

// Whoever hands it over may have given it one.
char *given_ok(jwt_t *jwt, const char *id) {
  jwt_add_grant(jwt, "sub", id);
  return jwt_encode_str(jwt);
}

char *named_ok(const char *id, const char *name, const char *value) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant(jwt, name, value);
  return jwt_encode_str(jwt);
}

char *removed_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  set_expiry(jwt, 300);
  jwt_del_grants(jwt, "exp");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return jwt_encode_str(jwt);
}

char *at_issue_bad(const char *id) {
  jwt_t *jwt = NULL;
  time_t now = time(NULL) + 2;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'expires_at' is no expiry that a library enforces; put the time into 'exp'
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  jwt_add_grant_int(jwt, "expires_at", now + 600);
  return jwt_encode_str(jwt);
}

enum { MINUTE = 60, BADGE_MINUTES = 24 * 60, TICKET_MINUTES = 30 };

char *by_enumerators_bad(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 24 hours,
  jwt_add_grant_int(jwt, "exp", time(NULL) + BADGE_MINUTES * MINUTE);
  return jwt_encode_str(jwt);
}

char *by_enumerators_ok(const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant_int(jwt, "exp", time(NULL) + TICKET_MINUTES * MINUTE);
  return jwt_encode_str(jwt);
}
