// RUN: %tidy %s -- -std=c11 -isystem %inputs/zeromq | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Tokens in ZeroMQ messages.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zmq.h>

static int s_send(void *socket, const char *string) {
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  return zmq_send(socket, string, strlen(string), 0);
}

static void free_text(void *data, void *hint) { free(data); }

void send_bad(void *socket, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  if (s_send(socket, token) == -1)
    fprintf(stderr, "send: %s\n", zmq_strerror(zmq_errno()));
  free(token);
  jwt_free(jwt);
}

void copied_bad(void *socket, const char *phone) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  jwt_add_grant(jwt, "phone_number", phone);
  char *token = jwt_encode_str(jwt);
  zmq_msg_t message;
  zmq_msg_init_size(&message, strlen(token));
  memcpy(zmq_msg_data(&message), token, strlen(token));
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  zmq_msg_send(&message, socket, 0);
  free(token);
  jwt_free(jwt);
}

void given_bad(void *socket, const char *birthdate) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
  jwt_add_grant(jwt, "birthdate", birthdate);
  char *token = jwt_encode_str(jwt);
  zmq_msg_t message;
  zmq_msg_init_data(&message, token, strlen(token), free_text, NULL);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  if (zmq_msg_send(&message, socket, ZMQ_SNDMORE) == -1)
    zmq_msg_close(&message);
  jwt_free(jwt);
}

void send_ok(void *socket, const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  char *token = jwt_encode_str(jwt);
  s_send(socket, token);
  free(token);
  jwt_free(jwt);
}

void answer_ok(void *socket, const unsigned char *key) {
  char buffer[4096];
  jwt_t *jwt = NULL;
  int size = zmq_recv(socket, buffer, sizeof buffer - 1, 0);
  if (size < 0)
    return;
  buffer[size] = '\0';
  if (jwt_decode(&jwt, buffer, key, 32) == 0)
    s_send(socket, jwt_get_grant(jwt, "jti"));
  jwt_free(jwt);
}
