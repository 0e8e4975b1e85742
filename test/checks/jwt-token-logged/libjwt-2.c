// RUN: %tidy %s -- -std=c11 -I%inputs/libjwt-2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// libjwt 2: a token whose key a callback chooses.

#include <jwt.h>
#include <stdio.h>
#include <string.h>

static const unsigned char north[] = "north", south[] = "south";

static int choose(const jwt_t *jwt, jwt_key_t *key) {
  const char *id = jwt_get_header((jwt_t *)jwt, "kid");
  key->jwt_key = id && strcmp(id, "north") == 0 ? north : south;
  key->jwt_key_len = 5;
  return 0;
}

int received_bad(const char *token) {
  jwt_t *jwt = NULL;
  if (jwt_decode_2(&jwt, token, choose)) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    fprintf(stderr, "cannot read %s\n", token);
    return -1;
  }
  jwt_free(jwt);
  return 0;
}

void payload_bad(const char *token) {
  jwt_t *jwt = NULL;
  if (jwt_decode_2(&jwt, token, choose))
    return;
  char *text = jwt_dump_grants_str(jwt, 0);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  printf("%s\n", text);
  jwt_free(jwt);
}

int validated_ok(const char *token, const char *audience) {
  jwt_t *jwt = NULL;
  jwt_valid_t *expected = NULL;
  if (jwt_decode_2(&jwt, token, choose))
    return -1;
  jwt_valid_new(&expected, JWT_ALG_HS256);
  jwt_valid_add_grant(expected, "aud", audience);
  unsigned int problems = jwt_validate(jwt, expected);
  printf("jti %s, audience %s: %s\n", jwt_get_grant(jwt, "jti"), audience, jwt_exception_str(problems));
  jwt_valid_free(expected);
  jwt_free(jwt);
  return problems == 0;
}
