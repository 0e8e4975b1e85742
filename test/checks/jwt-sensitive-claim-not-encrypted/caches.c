// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, hiredis, memcached

// Tokens in Redis and memcached.

#include <hiredis/hiredis.h>
#include <jwt.h>
#include <libmemcached/memcached.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int store(redisContext *redis, const char *user, const char *token) {
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  redisReply *reply = redisCommand(redis, "SET session:%s %s EX %d", user, token, 3600);
  if (reply == NULL) {
    fprintf(stderr, "redis: %s\n", redis->errstr);
    return -1;
  }
  int failed = reply->type == REDIS_REPLY_ERROR;
  freeReplyObject(reply);
  return failed;
}

int session_bad(redisContext *redis, const char *user, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  int failed = store(redis, user, token);
  free(token);
  jwt_free(jwt);
  return failed;
}

void arguments_bad(redisContext *redis, const char *user, const char *phone) {
  const char *argv[3];
  size_t lengths[3];
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  jwt_add_grant(jwt, "phone_number", phone);
  char *token = jwt_encode_str(jwt);
  argv[0] = "SET";
  argv[1] = user;
  argv[2] = token;
  for (int i = 0; i < 3; i++)
    lengths[i] = strlen(argv[i]);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  redisAppendCommandArgv(redis, 3, argv, lengths);
  redisReply *reply;
  if (redisGetReply(redis, (void **)&reply) == REDIS_OK)
    freeReplyObject(reply);
  free(token);
  jwt_free(jwt);
}

int memcached_bad(memcached_st *cache, const char *key, const char *birthdate) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
  jwt_add_grant(jwt, "birthdate", birthdate);
  char *token = jwt_encode_str(jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  memcached_return_t rc = memcached_set(cache, key, strlen(key), token, strlen(token), 3600, 0);
  free(token);
  jwt_free(jwt);
  return rc == MEMCACHED_SUCCESS;
}

int subject_ok(redisContext *redis, const char *user) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", user);
  char *token = jwt_encode_str(jwt);
  int failed = store(redis, user, token);
  free(token);
  jwt_free(jwt);
  return failed;
}

// A revoked token is known by its id.
int revoked_ok(redisContext *redis, const char *token, const unsigned char *key) {
  jwt_t *jwt = NULL;
  int revoked = 0;
  if (jwt_decode(&jwt, token, key, 32))
    return 1;
  redisReply *reply = redisCommand(redis, "EXISTS revoked:%s", jwt_get_grant(jwt, "jti"));
  if (reply) {
    revoked = reply->integer == 1;
    freeReplyObject(reply);
  }
  jwt_free(jwt);
  return revoked;
}

int profile_ok(memcached_st *cache, const char *key, const char *email) {
  return memcached_set(cache, key, strlen(key), email, strlen(email), 3600, 0);
}
