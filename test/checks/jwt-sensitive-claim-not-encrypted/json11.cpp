// RUN: %tidy %s -- -std=c++17 -isystem %inputs/json11 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// A payload made with json11 and signed with cjose.

#include <cjose/cjose.h>
#include <iostream>
#include <json11.hpp>
#include <string>
#include <vector>

using json11::Json;

struct User {
  std::string Id;
  std::string Email;
};

static std::string sign(cjose_jwk_t *Key, const std::string &Payload) {
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &Error);
  cjose_jws_t *Jws = cjose_jws_sign(Key, Header, reinterpret_cast<const uint8_t *>(Payload.data()), Payload.size(), &Error);
  const char *Token = nullptr;
  cjose_jws_export(Jws, &Token, &Error);
  return Token;
}

std::string list_bad(cjose_jwk_t *Key, const User &U) {
  const Json Claims = Json::object{
      {"iss", "auth.example"},
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      {"email", U.Email},
  };
  return sign(Key, Claims.dump());
}

std::string subscript_bad(cjose_jwk_t *Key, const std::string &Number) {
  Json::object Claims;
  Claims["iss"] = "auth.example";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  Claims["ssn"] = Number;
  std::string Text;
  Json(Claims).dump(Text);
  return sign(Key, Text);
}

std::string inner_object_bad(cjose_jwk_t *Key, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return sign(Key, Json(Json::object{{"user", Json::object{{"email", U.Email}}}}).dump());
}

std::string array_bad(cjose_jwk_t *Key, const std::vector<User> &Users) {
  Json::array Members;
  for (const User &U : Users)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    Members.push_back(Json::object{{"id", U.Id}, {"email", U.Email}});
  Json Claims = Json::object{{"members", Members}};
  return sign(Key, Claims.dump());
}

std::string read_bad(cjose_jwk_t *Key, const std::string &Body) {
  std::string Error;
  const Json Request = Json::parse(Body, Error);
  if (!Error.empty()) {
    std::cerr << Error << "\n";
    return {};
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  Json Claims = Json::object{{"sub", Request["email"].string_value()}};
  return sign(Key, Claims.dump());
}

std::string list_ok(cjose_jwk_t *Key, const User &U) {
  const Json Claims = Json::object{{"sub", U.Id}, {"email", !U.Email.empty()}, {"exp", 1900000000}};
  return sign(Key, Claims.dump());
}

std::string erased_ok(cjose_jwk_t *Key, const User &U) {
  Json::object Claims{{"sub", U.Id}, {"email", U.Email}};
  Claims.erase("email");
  return sign(Key, Json(Claims).dump());
}

std::string answer_ok(cjose_jwk_t *Key, const User &U) {
  Json Claims = Json::object{{"sub", U.Id}};
  Json Answer = Json::object{{"email", U.Email}, {"token", sign(Key, Claims.dump())}};
  return Answer.dump();
}
