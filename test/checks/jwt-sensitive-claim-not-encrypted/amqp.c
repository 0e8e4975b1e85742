// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, cjose, rabbitmq

// Tokens on an AMQP queue, with rabbitmq-c.

#include <amqp.h>
#include <amqp_tcp_socket.h>
#include <cjose/cjose.h>
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct publisher {
  amqp_connection_state_t connection;
  amqp_channel_t channel;
  const char *exchange;
};

static int publish(struct publisher *p, const char *key, const char *text) {
  amqp_basic_properties_t properties;
  properties._flags = AMQP_BASIC_CONTENT_TYPE_FLAG | AMQP_BASIC_DELIVERY_MODE_FLAG;
  properties.content_type = amqp_cstring_bytes("application/jwt");
  properties.delivery_mode = 2;
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  int status = amqp_basic_publish(p->connection, p->channel, amqp_cstring_bytes(p->exchange),
                                  amqp_cstring_bytes(key), 0, 0, &properties,
                                  amqp_cstring_bytes(text));
  if (status != AMQP_STATUS_OK)
    fprintf(stderr, "publish to %s: %s\n", key, amqp_error_string2(status));
  return status;
}

int wrapped_bad(struct publisher *p, const char *email, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  int status = -1;
  if (jwt_new(&jwt))
    return -1;
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  if (jwt_add_grant(jwt, "email", email) || jwt_set_alg(jwt, JWT_ALG_HS256, key, length))
    goto out;
  char *token = jwt_encode_str(jwt);
  if (token)
    status = publish(p, "grants", token);
  free(token);
out:
  jwt_free(jwt);
  return status;
}

void bytes_bad(struct publisher *p, const char *address, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'address' (contact data)
  jwt_add_grant(jwt, "address", address);
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  char *token = jwt_encode_str(jwt);
  amqp_bytes_t body;
  body.len = strlen(token);
  body.bytes = token;
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  amqp_basic_publish(p->connection, p->channel, amqp_empty_bytes, amqp_cstring_bytes("grants"), 0,
                     0, NULL, body);
  free(token);
  jwt_free(jwt);
}

// RabbitMQ's OAuth 2 plugin takes a token for the password.
int login_bad(amqp_connection_state_t connection, const char *email, const unsigned char *key,
              int length) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  char *token = jwt_encode_str(jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  amqp_rpc_reply_t reply = amqp_login(connection, "/", 0, 131072, 60, AMQP_SASL_METHOD_PLAIN, "", token);
  free(token);
  jwt_free(jwt);
  return reply.reply_type == AMQP_RESPONSE_NORMAL;
}

void harmless_ok(struct publisher *p, const char *id, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  jwt_add_grant(jwt, "aud", "mailer");
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  char *token = jwt_encode_str(jwt);
  publish(p, "grants", token);
  free(token);
  jwt_free(jwt);
}

void encrypted_ok(struct publisher *p, const char *claims, const cjose_jwk_t *reader,
                  cjose_header_t *header) {
  cjose_err err;
  char text[256];
  snprintf(text, sizeof text, "{\"email\":\"%s\"}", claims);
  cjose_jwe_t *jwe = cjose_jwe_encrypt(reader, header, (uint8_t *)text, strlen(text), &err);
  char *token = cjose_jwe_export(jwe, &err);
  amqp_bytes_t body = amqp_cstring_bytes(token);
  amqp_basic_publish(p->connection, p->channel, amqp_empty_bytes, amqp_cstring_bytes("sealed"), 0,
                     0, NULL, body);
  cjose_jwe_release(jwe);
}

// Only the id of a token that was read.
void revoke_ok(struct publisher *p, const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length) == 0)
    publish(p, "revoked", jwt_get_grant(jwt, "jti"));
  jwt_free(jwt);
}
