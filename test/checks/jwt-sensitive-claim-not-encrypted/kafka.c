// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, cjose, jansson, rdkafka

// Tokens on a Kafka topic, with librdkafka.

#include <cjose/cjose.h>
#include <jansson.h>
#include <jwt.h>
#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GRANTS_TOPIC "auth.grants"

static char *grant(const char *name, const char *value, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt))
    return NULL;
  jwt_add_grant(jwt, name, value);
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

int produce_bad(rd_kafka_topic_t *topic, const char *email, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+7]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK-NEXT: jwt_add_grant
  // CHECK-NEXT: ^
  // CHECK-NEXT: :[[@LINE+6]]:{{[0-9]+}}: note: signed here, not encrypted
  // CHECK-NEXT: jwt_encode_str
  // CHECK-NEXT: ^
  // CHECK-NEXT: :[[@LINE+4]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  jwt_add_grant(jwt, "email", email);
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  char *token = jwt_encode_str(jwt);
  int failed = rd_kafka_produce(topic, RD_KAFKA_PARTITION_UA, RD_KAFKA_MSG_F_COPY, token,
                                strlen(token), NULL, 0, NULL);
  if (failed == -1)
    fprintf(stderr, "%% Failed to produce to topic %s: %s\n", rd_kafka_topic_name(topic),
            rd_kafka_err2str(rd_kafka_last_error()));
  free(token);
  jwt_free(jwt);
  return failed;
}

void producev_bad(rd_kafka_t *rk, const char *phone, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  jwt_add_grant(jwt, "phone_number", phone);
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  char *token = jwt_encode_str(jwt);
  rd_kafka_resp_err_t err;
retry:
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  err = rd_kafka_producev(rk, RD_KAFKA_V_TOPIC(GRANTS_TOPIC),
                          RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
                          RD_KAFKA_V_VALUE(token, strlen(token)), RD_KAFKA_V_OPAQUE(NULL),
                          RD_KAFKA_V_END);
  if (err == RD_KAFKA_RESP_ERR__QUEUE_FULL) {
    rd_kafka_poll(rk, 1000);
    goto retry;
  }
  free(token);
  jwt_free(jwt);
}

// The token rides in a header of the message.
void header_bad(rd_kafka_t *rk, const char *birthdate, const char *order, size_t size) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
  jwt_add_grant(jwt, "birthdate", birthdate);
  char *token = jwt_encode_str(jwt);
  rd_kafka_headers_t *headers = rd_kafka_headers_new(1);
  rd_kafka_header_add(headers, "authorization", -1, token, -1);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  if (rd_kafka_producev(rk, RD_KAFKA_V_TOPIC("orders"), RD_KAFKA_V_VALUE((void *)order, size),
                        RD_KAFKA_V_HEADERS(headers), RD_KAFKA_V_END))
    rd_kafka_headers_destroy(headers);
  free(token);
  jwt_free(jwt);
}

void harmless_claims_ok(rd_kafka_t *rk, const char *id, const unsigned char *key, int length) {
  char *token = grant("sub", id, key, length);
  rd_kafka_producev(rk, RD_KAFKA_V_TOPIC(GRANTS_TOPIC), RD_KAFKA_V_VALUE(token, strlen(token)),
                    RD_KAFKA_V_KEY(id, strlen(id)), RD_KAFKA_V_END);
  free(token);
}

// Sealed before it is sent, under the key of whoever reads the topic.
void encrypted_ok(rd_kafka_topic_t *topic, const char *email, const cjose_jwk_t *reader,
                  cjose_header_t *header, cjose_err *err) {
  json_t *claims = json_pack("{s:s}", "email", email);
  char *text = json_dumps(claims, JSON_COMPACT);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(reader, header, (uint8_t *)text, strlen(text), err);
  char *token = cjose_jwe_export(jwe, err);
  rd_kafka_produce(topic, RD_KAFKA_PARTITION_UA, RD_KAFKA_MSG_F_FREE, token, strlen(token), NULL, 0,
                   NULL);
  cjose_jwe_release(jwe);
  free(text);
  json_decref(claims);
}

// Only the id of the token goes on the topic.
void revoked_ok(rd_kafka_t *rk, const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length))
    return;
  const char *id = jwt_get_grant(jwt, "jti");
  if (rd_kafka_producev(rk, RD_KAFKA_V_TOPIC("revoked"), RD_KAFKA_V_VALUE((void *)id, strlen(id)),
                        RD_KAFKA_V_END))
    fprintf(stderr, "cannot revoke %s\n", id);
  jwt_free(jwt);
}
