// RUN: %tidy %s -- -std=c11 -I%inputs/zephyr | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Zephyr's JWT: the token is in the buffer that the builder was given.

#include <stdio.h>
#include <string.h>
#include <zephyr/data/jwt.h>

struct client {
  char password[512];
  const char *project;
};

int buffer_bad(const char *project, const char *key, size_t key_length, int32_t now) {
  char token[512];
  struct jwt_builder builder;
  int error = jwt_init_builder(&builder, token, sizeof(token));
  if (error == 0)
    error = jwt_add_payload(&builder, now + 3600, now, project);
  if (error == 0)
    error = jwt_sign(&builder, key, key_length);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("token (%d): %s\n", error, token);
  return error;
}

void field_bad(struct client *client, const char *key, size_t key_length, int32_t now) {
  struct jwt_builder builder;
  if (jwt_init_builder(&builder, client->password, sizeof(client->password)) ||
      jwt_add_payload(&builder, now + 3600, now, client->project) || jwt_sign(&builder, key, key_length))
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printf("password: %s\n", client->password);
}

int received_bad(const char *token, const char *key, size_t key_length) {
  char buffer[512];
  struct jwt_parser parser;
  if (jwt_init_parser(&parser, token, buffer, sizeof(buffer)) || jwt_verify(&parser, key, key_length)) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    printf("bad token %s\n", token);
    return -1;
  }
  return 0;
}

int length_ok(const char *project, const char *key, size_t key_length, int32_t now) {
  char token[512];
  struct jwt_builder builder;
  jwt_init_builder(&builder, token, sizeof(token));
  jwt_add_payload(&builder, now + 3600, now, project);
  int error = jwt_sign(&builder, key, key_length);
  printf("token for %s: %zu bytes, %d\n", project, strlen(token), error);
  return error;
}

int audience_ok(const char *token, const char *key, size_t key_length) {
  char buffer[512], audience[64];
  int32_t expiry = 0, issued = 0;
  struct jwt_parser parser;
  if (jwt_init_parser(&parser, token, buffer, sizeof(buffer)) ||
      jwt_parse_payload(&parser, &expiry, &issued, audience))
    return -1;
  printf("for %s until %d\n", audience, (int)expiry);
  return jwt_verify(&parser, key, key_length);
}

// A program's own function of that name signs something else.
struct letter {
  const char *text;
};
int jwt_sign_letter(struct letter *letter, const char *key, size_t key_length);

void letter_ok(struct letter *letter, const char *key, size_t key_length) {
  printf("%s: %d\n", letter->text, jwt_sign_letter(letter, key, key_length));
}
