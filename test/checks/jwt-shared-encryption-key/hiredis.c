// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jansson, hiredis

// Keys that are kept in Redis.

#include <cjose/cjose.h>
#include <hiredis/hiredis.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static cjose_jwk_t *key_of(redisContext *redis, const char *client, cjose_err *err) {
  redisReply *reply = redisCommand(redis, "GET key:%s", client);
  cjose_jwk_t *key = cjose_jwk_create_oct_spec((const uint8_t *)reply->str, reply->len, err);
  freeReplyObject(reply);
  return key;
}

static char *seal(const cjose_jwk_t *key, cjose_header_t *header, const char *audience,
                  cjose_err *err) {
  json_t *claims = json_pack("{s:s}", "aud", audience);
  char *text = json_dumps(claims, JSON_COMPACT);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(key, header, (const uint8_t *)text, strlen(text), err);
  char *token = cjose_jwe_export(jwe, err);
  cjose_jwe_release(jwe);
  free(text);
  json_decref(claims);
  return token;
}

void one_key_bad(redisContext *redis, cjose_header_t *header, char *tokens[2], cjose_err *err) {
  redisReply *reply = redisCommand(redis, "GET key");
  cjose_jwk_t *key = cjose_jwk_create_oct_spec((const uint8_t *)reply->str, reply->len, err);
  tokens[0] = seal(key, header, "mail", err);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'shop' here and audience 'mail' elsewhere
  tokens[1] = seal(key, header, "shop", err);
  freeReplyObject(reply);
}

void key_of_each_ok(redisContext *redis, cjose_header_t *header, char *tokens[2], cjose_err *err) {
  tokens[0] = seal(key_of(redis, "mail", err), header, "mail", err);
  tokens[1] = seal(key_of(redis, "shop", err), header, "shop", err);
}

void key_of_each_in_sight_ok(redisContext *redis, cjose_header_t *header, char *tokens[2],
                             cjose_err *err) {
  redisReply *mail = redisCommand(redis, "GET key:%s", "mail");
  redisReply *shop = redisCommand(redis, "GET key:%s", "shop");
  cjose_jwk_t *mail_key = cjose_jwk_create_oct_spec((const uint8_t *)mail->str, mail->len, err);
  cjose_jwk_t *shop_key = cjose_jwk_create_oct_spec((const uint8_t *)shop->str, shop->len, err);
  tokens[0] = seal(mail_key, header, "mail", err);
  tokens[1] = seal(shop_key, header, "shop", err);
  freeReplyObject(mail);
  freeReplyObject(shop);
}
