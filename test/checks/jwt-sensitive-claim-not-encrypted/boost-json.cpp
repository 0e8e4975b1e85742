// RUN: %tidy %s -- -std=c++17 -isystem %inputs/boost-json | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// A payload made with Boost.JSON and signed with cjose.

#include <boost/json.hpp>
#include <cjose/cjose.h>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace json = boost::json;

struct User {
  std::string Id;
  std::string Email;
  std::string Phone;
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

std::string subscript_bad(cjose_jwk_t *Key, const User &U) {
  json::object Claims;
  Claims["iss"] = "auth.example";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = U.Email;
  return sign(Key, json::serialize(Claims));
}

std::string list_bad(cjose_jwk_t *Key, const std::string &Number) {
  json::value Claims = {
      {"iss", "auth.example"},
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
      {"ssn", Number},
  };
  return sign(Key, json::serialize(Claims));
}

std::string inner_list_bad(cjose_jwk_t *Key, const User &U) {
  return sign(Key, json::serialize(json::value{
                       {"sub", U.Id},
                       // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
                       {"contact", {{"phone_number", U.Phone}, {"level", 1}}}}));
}

std::string emplace_bad(cjose_jwk_t *Key, const User &U) {
  json::object Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.emplace("email", U.Email);
  std::ostringstream Out;
  Out << Claims;
  return sign(Key, Out.str());
}

std::string insert_bad(cjose_jwk_t *Key, const User &U) {
  json::object Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.insert({{"email", U.Email}});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Claims.insert_or_assign("phone_number", U.Phone);
  return sign(Key, json::serialize(Claims));
}

std::string as_object_bad(cjose_jwk_t *Key, const User &U) {
  json::value Claims(json::object_kind);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.as_object()["email"] = U.Email;
  return sign(Key, json::serialize(Claims));
}

std::string inner_object_bad(cjose_jwk_t *Key, const User &U) {
  json::object Claims;
  json::object &Contact = Claims["contact"].emplace_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Contact["phone_number"] = U.Phone;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["contact"].as_object()["email"] = U.Email;
  return sign(Key, json::serialize(Claims));
}

std::string array_bad(cjose_jwk_t *Key, const std::vector<User> &Users) {
  json::array Members;
  for (const User &U : Users)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    Members.push_back({{"id", U.Id}, {"email", U.Email}});
  json::object Claims;
  Claims["members"] = Members;
  return sign(Key, json::serialize(Claims));
}

std::string members_bad(cjose_jwk_t *Key, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json::object Profile{{"email", U.Email}};
  json::object Claims;
  for (const json::key_value_pair &Member : Profile)
    Claims[Member.key()] = Member.value();
  return sign(Key, json::serialize(Claims));
}

std::string map_bad(cjose_jwk_t *Key, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::map<std::string, std::string> Extra{{"email", U.Email}};
  return sign(Key, json::serialize(json::value_from(Extra)));
}

std::string parsed_bad(cjose_jwk_t *Key) {
  boost::system::error_code Error;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json::value Claims = json::parse(R"({"iss": "auth.example", "email": "a@example.org"})", Error);
  if (Error)
    return Error.message();
  return sign(Key, json::serialize(Claims));
}

std::string read_bad(cjose_jwk_t *Key, const std::string &Body) {
  const json::value Request = json::parse(Body);
  json::object Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  Claims["sub"] = json::value_to<std::string>(Request.at("email"));
  return sign(Key, json::serialize(Claims));
}

std::string found_bad(cjose_jwk_t *Key, const json::value &Profile) {
  json::object Claims;
  if (const json::value *Email = Profile.as_object().if_contains("email"))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
    Claims["sub"] = Email->as_string();
  return sign(Key, json::serialize(Claims));
}

std::string subscript_ok(cjose_jwk_t *Key, const User &U) {
  json::object Claims{{"sub", U.Id}, {"email", true}};
  Claims["exp"] = 1900000000L;
  Claims["email_verified"] = !U.Email.empty();
  return sign(Key, json::serialize(Claims));
}

std::string cleared_ok(cjose_jwk_t *Key, const User &U) {
  json::object Claims{{"email", U.Email}};
  Claims.clear();
  Claims["sub"] = U.Id;
  return sign(Key, json::serialize(Claims));
}

std::string overwritten_ok(cjose_jwk_t *Key, const User &U) {
  json::value Claims = {{"sub", U.Id}, {"email", U.Email}};
  Claims = {{"sub", U.Id}};
  return sign(Key, json::serialize(Claims));
}

std::string answer_ok(cjose_jwk_t *Key, const User &U) {
  json::object Claims{{"sub", U.Id}}, Answer{{"email", U.Email}};
  Answer["token"] = sign(Key, json::serialize(Claims));
  return json::serialize(Answer);
}

std::string other_member_ok(cjose_jwk_t *Key, const json::value &Profile) {
  const json::object &Members = Profile.as_object();
  json::object Claims;
  Claims["sub"] = Members.at("id").as_string();
  if (Members.contains("email"))
    Claims["complete"] = true;
  return sign(Key, json::serialize(Claims));
}
