// RUN: %tidy %s -- -std=c++17 -isystem %inputs/arduinojson | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// What ArduinoJson reads goes into libjwt's claims.

#include <ArduinoJson.h>
#include <cstdio>
#include <jwt.h>
#include <string>

static char *sign(jwt_t *Jwt) {
  jwt_set_alg(Jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  char *Token = jwt_encode_str(Jwt);
  jwt_free(Jwt);
  return Token;
}

char *default_bad(const std::string &Body) {
  JsonDocument Request;
  DeserializationError Error = deserializeJson(Request, Body);
  if (Error) {
    std::printf("%s\n", Error.c_str());
    return nullptr;
  }
  const char *Address = Request["user"]["email"] | "";
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  jwt_add_grant(Jwt, "sub", Address);
  return sign(Jwt);
}

char *as_bad(const std::string &Body) {
  JsonDocument Request;
  deserializeJson(Request, Body);
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  jwt_add_grant(Jwt, "sub", Request["email"].as<std::string>().c_str());
  return sign(Jwt);
}

char *text_bad() {
  JsonDocument Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  deserializeJson(Claims, "{\"theme\":\"dark\",\"email\":\"a@example.org\"}");
  std::string Text;
  serializeJson(Claims, Text);
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  jwt_add_grants_json(Jwt, Text.c_str());
  return sign(Jwt);
}

char *buffer_bad() {
  JsonDocument Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  deserializeJson(Claims, "{\"email\":\"a@example.org\"}");
  char Text[256];
  serializeJson(Claims, Text, sizeof Text);
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  jwt_add_grants_json(Jwt, Text);
  return sign(Jwt);
}

char *members_bad() {
  JsonDocument Defaults;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  deserializeJson(Defaults, "{\"email\":\"a@example.org\"}");
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  for (JsonPair Member : Defaults.as<JsonObject>())
    jwt_add_grant(Jwt, Member.key().c_str(), Member.value().as<const char *>());
  return sign(Jwt);
}

char *other_member_ok(const std::string &Body) {
  JsonDocument Request;
  deserializeJson(Request, Body);
  const char *Address = Request["email"];
  const char *Id = Request["id"];
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  jwt_add_grant(Jwt, "sub", Id);
  if (!Address)
    std::printf("no mail\n");
  return sign(Jwt);
}

char *text_ok() {
  JsonDocument Claims;
  deserializeJson(Claims, "{\"theme\":\"dark\"}");
  std::string Text;
  serializeJson(Claims, Text);
  jwt_t *Jwt = nullptr;
  jwt_new(&Jwt);
  jwt_add_grants_json(Jwt, Text.c_str());
  return sign(Jwt);
}
