// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// C's ladders of checks with one way out.

#include <jwt.h>
#include <stdlib.h>
#include <string.h>

int ladder_bad(const char *email, long now, char **out) {
  jwt_t *jwt = NULL;
  char *token = NULL;
  int rc = -1;
  if (jwt_new(&jwt))
    goto fail;
  if (jwt_add_grant(jwt, "iss", "auth.example"))
    goto fail;
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+8]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+10]]:{{[0-9]+}}: note: leaves unencrypted here: stored in 'out'
  if (jwt_add_grant(jwt, "email", email))
    goto fail;
  if (jwt_add_grant_int(jwt, "exp", now + 60))
    goto fail;
  if (jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6))
    goto fail;
  token = jwt_encode_str(jwt);
  if (token == NULL)
    goto fail;
  *out = token;
  rc = 0;
fail:
  jwt_free(jwt);
  return rc;
}

int chained_conditions_bad(const char *number, char **out) {
  jwt_t *jwt = NULL;
  int rc;
  if ((rc = jwt_new(&jwt)) != 0 ||
      (rc = jwt_add_grant(jwt, "iss", "auth.example")) != 0 ||
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
      // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
      (rc = jwt_add_grant(jwt, "ssn", number)) != 0 ||
      (rc = jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6)) != 0)
    return rc;
  *out = jwt_encode_str(jwt);
  jwt_free(jwt);
  return 0;
}

int do_while_bad(const char *phone, char **out) {
  jwt_t *jwt = NULL;
  do {
    if (jwt_new(&jwt))
      break;
    // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
    // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
    if (phone && jwt_add_grant(jwt, "phone_number", phone))
      break;
    *out = jwt_encode_str(jwt);
  } while (0);
  jwt_free(jwt);
  return *out == NULL;
}

int ladder_ok(const char *id, long now, char **out) {
  jwt_t *jwt = NULL;
  int rc = -1;
  if (jwt_new(&jwt))
    goto fail;
  if (jwt_add_grant(jwt, "sub", id))
    goto fail;
  if (jwt_add_grant_int(jwt, "exp", now + 60))
    goto fail;
  *out = jwt_encode_str(jwt);
  rc = 0;
fail:
  jwt_free(jwt);
  return rc;
}

int gives_up_ok(const char *email, char **out) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt))
    return -1;
  if (strchr(email, '@') == NULL) {
    jwt_add_grant(jwt, "email", email);
    jwt_free(jwt);
    return -1;
  }
  *out = jwt_encode_str(jwt);
  jwt_free(jwt);
  return 0;
}

int second_handle_ok(const char *email, char **out) {
  jwt_t *draft = NULL, *jwt = NULL;
  if (jwt_new(&draft) || jwt_new(&jwt))
    goto fail;
  if (jwt_add_grant(draft, "email", email) || jwt_add_grant(jwt, "iss", "auth.example"))
    goto fail;
  *out = jwt_encode_str(jwt);
fail:
  jwt_free(draft);
  jwt_free(jwt);
  return 0;
}
