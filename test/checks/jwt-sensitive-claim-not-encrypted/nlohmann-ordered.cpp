// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, nlohmann

// nlohmann's JSON that keeps the order of its members.

#include <cjose/cjose.h>
#include <nlohmann/json.hpp>
#include <string>

using nlohmann::ordered_json;

struct User {
  std::string Id;
  std::string Email;
};

static std::string sign(cjose_jwk_t *Key, const ordered_json &Claims) {
  const std::string Payload = Claims.dump();
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &Error);
  cjose_jws_t *Jws = cjose_jws_sign(Key, Header, reinterpret_cast<const uint8_t *>(Payload.data()), Payload.size(), &Error);
  const char *Token = nullptr;
  cjose_jws_export(Jws, &Token, &Error);
  return Token;
}

std::string subscript_bad(cjose_jwk_t *Key, const User &U) {
  ordered_json Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = U.Email;
  return sign(Key, Claims);
}

std::string list_bad(cjose_jwk_t *Key, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return sign(Key, {{"sub", U.Id}, {"user", {{"email", U.Email}}}});
}

std::string items_bad(cjose_jwk_t *Key, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  nlohmann::json Profile = {{"email", U.Email}};
  ordered_json Claims;
  for (auto &[Name, Value] : Profile.items())
    Claims[Name] = Value;
  return sign(Key, Claims);
}

std::string read_bad(cjose_jwk_t *Key, const std::string &Body) {
  ordered_json Request = ordered_json::parse(Body), Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  Claims["sub"] = Request.at("email").get<std::string>();
  return sign(Key, Claims);
}

std::string erased_ok(cjose_jwk_t *Key, const User &U) {
  ordered_json Claims = {{"sub", U.Id}, {"email", U.Email}};
  Claims.erase("email");
  return sign(Key, Claims);
}

std::string answer_ok(cjose_jwk_t *Key, const User &U) {
  ordered_json Answer = {{"email", U.Email}};
  Answer["token"] = sign(Key, {{"sub", U.Id}});
  return Answer.dump();
}
