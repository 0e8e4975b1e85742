// RUN: %tidy %s -- -std=c11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: jose, jansson

// latchset's jose: everything is a jansson object.

#include <jansson.h>
#include <jose/jose.h>
#include <string.h>

char *payload_bad(const json_t *key, const char *email) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  json_t *claims = json_pack("{s:s,s:s}", "iss", "auth.example", "email", email);
  json_t *jws = json_pack("{s:o}", "payload", jose_b64_enc_dump(claims));
  if (!jose_jws_sig(NULL, jws, NULL, key))
    return NULL;
  return json_dumps(jws, JSON_COMPACT);
}

char *set_new_bad(const json_t *key, const char *number) {
  json_t *claims = json_object();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
  json_object_set_new(claims, "ssn", json_string(number));
  json_t *jws = json_object();
  json_object_set_new(jws, "payload", jose_b64_enc_dump(claims));
  jose_jws_sig(NULL, jws, NULL, key);
  char *token = json_dumps(jws, 0);
  json_decref(jws);
  return token;
}

char *text_payload_bad(const json_t *key) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  static const char text[] = "{\"email\":\"a@example.org\"}";
  json_t *jws = json_pack("{s:o}", "payload", jose_b64_enc(text, strlen(text)));
  jose_jws_sig(NULL, jws, NULL, key);
  return json_dumps(jws, 0);
}

char *payload_ok(const json_t *key, const char *theme) {
  json_t *claims = json_pack("{s:s,s:s}", "iss", "auth.example", "theme", theme);
  json_t *jws = json_pack("{s:o}", "payload", jose_b64_enc_dump(claims));
  jose_jws_sig(NULL, jws, NULL, key);
  return json_dumps(jws, JSON_COMPACT);
}

char *encrypted_ok(json_t *key, const char *email) {
  json_t *claims = json_pack("{s:s}", "email", email);
  char *text = json_dumps(claims, 0);
  json_t *jwe = json_pack("{s:{s:s,s:s}}", "protected", "alg", "RSA-OAEP", "enc", "A256GCM");
  jose_jwe_enc(NULL, jwe, NULL, key, text, strlen(text));
  return json_dumps(jwe, 0);
}

char *cek_ok(json_t *key, const char *email) {
  json_t *claims = json_pack("{s:s}", "email", email);
  char *text = json_dumps(claims, 0);
  json_t *jwe = json_object();
  json_t *cek = json_object();
  jose_jwe_enc_jwk(NULL, jwe, NULL, key, cek);
  jose_jwe_enc_cek(NULL, jwe, cek, text, strlen(text));
  return json_dumps(jwe, 0);
}
