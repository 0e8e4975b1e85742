// RUN: %tidy %s -- -std=gnu11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, nats

// Tokens in NATS messages and their headers.

#include <jwt.h>
#include <nats/nats.h>
#include <stdlib.h>
#include <string.h>

static char *grant_for(const char *email) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt_add_grant(jwt, "email", email);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

natsStatus string_bad(natsConnection *nc, const char *email) {
  char *token = grant_for(email);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  natsStatus s = natsConnection_PublishString(nc, "auth.grants", token);
  if (s == NATS_OK)
    s = natsConnection_Flush(nc);
  free(token);
  return s;
}

natsStatus header_bad(natsConnection *nc, const char *phone, const char *order, int length) {
  natsMsg *msg = NULL;
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  jwt_add_grant(jwt, "phone_number", phone);
  char *token = jwt_encode_str(jwt);
  natsStatus s = natsMsg_Create(&msg, "orders", NULL, order, length);
  if (s == NATS_OK)
    s = natsMsgHeader_Set(msg, "Authorization", token);
  if (s == NATS_OK)
    // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
    s = natsConnection_PublishMsg(nc, msg);
  natsMsg_Destroy(msg);
  free(token);
  jwt_free(jwt);
  return s;
}

natsStatus stored_bad(kvStore *sessions, const char *user, const char *birthdate) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
  jwt_add_grant(jwt, "birthdate", birthdate);
  char *token = jwt_encode_str(jwt);
  // CHECK-DAG: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a database
  natsStatus s = kvStore_PutString(NULL, sessions, user, token);
  free(token);
  jwt_free(jwt);
  return s;
}

natsStatus subject_ok(natsConnection *nc, const char *id) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", id);
  char *token = jwt_encode_str(jwt);
  natsStatus s = natsConnection_Publish(nc, "auth.grants", token, (int)strlen(token));
  free(token);
  jwt_free(jwt);
  return s;
}

// A request is answered with the id of its token.
void on_grant_ok(natsConnection *nc, natsSubscription *sub, natsMsg *msg, void *key) {
  jwt_t *jwt = NULL;
  const char *token = NULL;
  if (natsMsgHeader_Get(msg, "Authorization", &token) == NATS_OK &&
      jwt_decode(&jwt, token, key, 32) == 0)
    natsConnection_PublishString(nc, natsMsg_GetReply(msg), jwt_get_grant(jwt, "jti"));
  jwt_free(jwt);
  natsMsg_Destroy(msg);
}
