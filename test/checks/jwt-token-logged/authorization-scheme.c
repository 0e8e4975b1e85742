// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// The scheme of an Authorization header is no token; what follows it is.

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <syslog.h>

void strtok_ok(char *authorization) {
  char *scheme = strtok(authorization, " ");
  if (strcasecmp(scheme, "Bearer") != 0)
    syslog(LOG_WARNING, "unsupported scheme %s", scheme);
}
void strtok_bad(char *authorization) {
  char *scheme = strtok(authorization, " ");
  char *rest = strtok(NULL, " ");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'authorization', by its name a token, is written to the log
  syslog(LOG_WARNING, "%s %s", scheme, rest);
}
void strtok_r_ok(char *authorization) {
  char *save;
  char *scheme = strtok_r(authorization, " ", &save);
  syslog(LOG_WARNING, "unsupported scheme %s", scheme);
}
void strsep_ok(char *authorization) {
  char *p = authorization;
  char *scheme = strsep(&p, " ");
  syslog(LOG_WARNING, "unsupported scheme %s", scheme);
}
void strsep_bad(char *authorization) {
  char *p = authorization;
  strsep(&p, " ");
  char *rest = strsep(&p, " ");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'authorization', by its name a token, is written to the log
  syslog(LOG_WARNING, "credentials %s", rest);
}
void strsep_rest_bad(char *authorization) {
  char *p = authorization;
  strsep(&p, " ");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'authorization', by its name a token, is written to the log
  syslog(LOG_WARNING, "credentials %s", p);
}
void strsep_loop_bad(char *authorization) {
  char *p = authorization, *word;
  while ((word = strsep(&p, " ")))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'authorization', by its name a token, is written to the log
    syslog(LOG_WARNING, "word %s", word);
}
void strsep_comma_bad(char *authorization) {
  char *p = authorization;
  char *first = strsep(&p, ",");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'authorization', by its name a token, is written to the log
  syslog(LOG_WARNING, "first %s", first);
}
void strndup_ok(const char *authorization) {
  const char *space = strchr(authorization, ' ');
  if (!space)
    return;
  syslog(LOG_WARNING, "unsupported scheme %s", strndup(authorization, space - authorization));
}
void precision_ok(const char *authorization) {
  const char *space = strchr(authorization, ' ');
  if (!space)
    return;
  syslog(LOG_WARNING, "unsupported scheme %.*s", (int)(space - authorization), authorization);
}
void precision_bad(const char *authorization) {
  const char *space = strrchr(authorization, ' ');
  if (!space)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'authorization', by its name a token, is written to the log
  syslog(LOG_WARNING, "%.*s", (int)(space - authorization), authorization);
}
