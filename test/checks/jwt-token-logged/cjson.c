// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjson, libjwt

// Tokens in cJSON's objects.

#include <cjson/cJSON.h>
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>

char *answer_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  cJSON *answer = cJSON_CreateObject();
  cJSON_AddStringToObject(answer, "access_token", token);
  cJSON_AddStringToObject(answer, "token_type", "bearer");
  char *text = cJSON_Print(answer);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fprintf(stderr, "answer: %s\n", text);
  cJSON_Delete(answer);
  free(token);
  return text;
}

void member_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  cJSON *session = cJSON_CreateObject();
  cJSON_AddStringToObject(session, "token", token);
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(session, "token");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("token %s\n", item->valuestring);
}

void other_member_ok(jwt_t *jwt, const char *user) {
  char *token = jwt_encode_str(jwt);
  cJSON *session = cJSON_CreateObject();
  cJSON_AddStringToObject(session, "token", token);
  cJSON_AddStringToObject(session, "user", user);
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(session, "user");
  printf("session of %s\n", item->valuestring);
}

char *answer_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  cJSON *answer = cJSON_CreateObject();
  if (!cJSON_AddStringToObject(answer, "access_token", token))
    fprintf(stderr, "out of memory: %s\n", cJSON_GetErrorPtr());
  printf("%d members\n", cJSON_GetArraySize(answer));
  return cJSON_PrintUnformatted(answer);
}
