// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: jansson, jose

// Lists in a template: of a token's audiences, or of something else.

#include <jansson.h>
#include <jose/jose.h>

static json_t *sign(json_t *claims, const json_t *key) {
  json_t *jws = json_pack("{s:o}", "payload", jose_b64_enc_dump(claims));
  return jose_jws_sig(NULL, jws, NULL, key) ? jws : NULL;
}

json_t *for_many_bad(const char *id, const json_t *key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token is for 4 audiences
  return sign(json_pack("{s:s, s:[s, s, s, s]}", "sub", id, "aud", "mail", "files", "chat", "desk"), key);
}

json_t *for_three_ok(const char *id, const json_t *key) {
  return sign(json_pack("{s:s, s:[s, s, s]}", "sub", id, "aud", "mail", "files", "chat"), key);
}

json_t *with_roles_ok(const char *id, const json_t *key) {
  return sign(json_pack("{s:s, s:[s, s, s, s], s:s}", "sub", id, "roles", "a", "b", "c", "d", "aud", "mail"), key);
}

json_t *for_one_of_ok(const char *id, int service, const json_t *key) {
  const char *name = service == 0 ? "mail" : service == 1 ? "files" : service == 2 ? "chat" : "desk";
  return sign(json_pack("{s:s, s:s}", "sub", id, "aud", name), key);
}
