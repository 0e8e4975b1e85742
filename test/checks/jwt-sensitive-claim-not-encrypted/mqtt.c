// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, mosquitto, paho

// Tokens in MQTT messages and in place of the password, with mosquitto and
// Paho.

#include <MQTTAsync.h>
#include <MQTTClient.h>
#include <jwt.h>
#include <mosquitto.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TOPIC "devices/grants"

void publish_bad(struct mosquitto *mosq, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  int rc = mosquitto_publish(mosq, NULL, TOPIC, (int)strlen(token), token, 1, false);
  if (rc != MOSQ_ERR_SUCCESS)
    fprintf(stderr, "publish to %s: %s\n", TOPIC, mosquitto_strerror(rc));
  free(token);
  jwt_free(jwt);
}

// The token is the password of the device.
int connect_bad(struct mosquitto *mosq, const char *serial, const char *owner_phone) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", serial);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  jwt_add_grant(jwt, "phone_number", owner_phone);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  mosquitto_username_pw_set(mosq, "unused", token);
  free(token);
  return mosquitto_connect(mosq, "mqtt.example.com", 8883, 60);
}

int paho_connect_bad(MQTTClient client, const char *email) {
  MQTTClient_connectOptions options = MQTTClient_connectOptions_initializer;
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  options.keepAliveInterval = 60;
  options.cleansession = 1;
  options.username = "unused";
  options.password = token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  int rc = MQTTClient_connect(client, &options);
  free(token);
  jwt_free(jwt);
  return rc;
}

int paho_message_bad(MQTTClient client, const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  MQTTClient_message message = MQTTClient_message_initializer;
  MQTTClient_deliveryToken delivery;
  message.payload = jwt_encode_str(jwt);
  message.payloadlen = (int)strlen(message.payload);
  message.qos = 1;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  MQTTClient_publishMessage(client, TOPIC, &message, &delivery);
  int rc = MQTTClient_waitForCompletion(client, delivery, 1000L);
  printf("Message with delivery token %d delivered\n", delivery);
  jwt_free(jwt);
  return rc;
}

int paho_async_ok(MQTTAsync client, const char *serial) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", serial);
  char *token = jwt_encode_str(jwt);
  int rc = MQTTAsync_send(client, TOPIC, (int)strlen(token), token, 1, 0, NULL);
  free(token);
  jwt_free(jwt);
  return rc;
}

void device_login_ok(struct mosquitto *mosq, const char *project, const char *serial) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "aud", project);
  jwt_add_grant(jwt, "sub", serial);
  char *token = jwt_encode_str(jwt);
  mosquitto_username_pw_set(mosq, "unused", token);
  free(token);
  jwt_free(jwt);
}

// What comes in is checked; its id alone goes out.
void revoke_ok(struct mosquitto *mosq, void *key, const struct mosquitto_message *message) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, message->payload, key, 32))
    return;
  const char *id = jwt_get_grant(jwt, "jti");
  mosquitto_publish(mosq, NULL, "revoked", (int)strlen(id), id, 1, false);
  jwt_free(jwt);
}

int event_ok(MQTTClient client, const char *email) {
  MQTTClient_message message = MQTTClient_message_initializer;
  MQTTClient_deliveryToken delivery;
  char text[128];
  snprintf(text, sizeof text, "{\"welcome\":\"%s\"}", email);
  message.payload = text;
  message.payloadlen = (int)strlen(text);
  return MQTTClient_publishMessage(client, "mail", &message, &delivery);
}
