// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jsoncons | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// A payload made with jsoncons and signed with cjose.

#include <cjose/cjose.h>
#include <jsoncons/json.hpp>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using jsoncons::json;

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
  json Claims;
  Claims["iss"] = "auth.example";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = U.Email;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Claims["contact"]["phone_number"] = U.Phone;
  std::string Text;
  Claims.dump(Text);
  return sign(Key, Text);
}

std::string list_bad(cjose_jwk_t *Key, const std::string &Number) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  json Claims(jsoncons::json_object_arg, {{"iss", "auth.example"}, {"ssn", Number}});
  return sign(Key, Claims.to_string());
}

std::string insert_bad(cjose_jwk_t *Key, const User &U) {
  json Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.insert_or_assign("email", U.Email);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Claims.try_emplace("phone_number", U.Phone);
  std::ostringstream Out;
  Out << Claims;
  return sign(Key, Out.str());
}

std::string members_bad(cjose_jwk_t *Key, const User &U) {
  json Profile, Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Profile["email"] = U.Email;
  for (const auto &Member : Profile.object_range())
    Claims.insert_or_assign(Member.key(), Member.value());
  return sign(Key, Claims.to_string());
}

std::string array_bad(cjose_jwk_t *Key, const std::vector<User> &Users) {
  json Members(jsoncons::json_array_arg), Claims;
  for (const User &U : Users) {
    json Member;
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    Member["email"] = U.Email;
    Members.push_back(std::move(Member));
  }
  Claims["members"] = std::move(Members);
  std::ostringstream Out;
  Claims.dump(Out);
  return sign(Key, Out.str());
}

std::string map_bad(cjose_jwk_t *Key, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  const std::map<std::string, std::string> Claims{{"email", U.Email}};
  std::string Text;
  jsoncons::encode_json(Claims, Text);
  return sign(Key, Text);
}

std::string encoder_bad(cjose_jwk_t *Key, const User &U) {
  std::string Text;
  jsoncons::json_string_encoder Encoder(Text);
  Encoder.begin_object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Encoder.key("email");
  Encoder.string_value(U.Email);
  Encoder.end_object();
  Encoder.flush();
  return sign(Key, Text);
}

std::string parsed_bad(cjose_jwk_t *Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json Claims = json::parse(R"({"iss": "auth.example", "email": "a@example.org"})");
  return sign(Key, Claims.to_string());
}

std::string read_bad(cjose_jwk_t *Key, const std::string &Body) {
  const json Request = json::parse(Body);
  json Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  Claims["sub"] = Request["email"].as<std::string>();
  return sign(Key, Claims.to_string());
}

std::string subscript_ok(cjose_jwk_t *Key, const User &U) {
  json Claims;
  Claims["sub"] = U.Id;
  Claims["email"] = true;
  Claims["exp"] = 1900000000;
  return sign(Key, Claims.to_string());
}

std::string erased_ok(cjose_jwk_t *Key, const User &U) {
  json Claims;
  Claims["sub"] = U.Id;
  Claims["email"] = U.Email;
  Claims.erase("email");
  return sign(Key, Claims.to_string());
}

std::string answer_ok(cjose_jwk_t *Key, const User &U) {
  json Claims, Answer;
  Claims["sub"] = U.Id;
  Answer["email"] = U.Email;
  Answer["token"] = sign(Key, Claims.to_string());
  return Answer.to_string();
}

std::string other_member_ok(cjose_jwk_t *Key, const json &Profile) {
  json Claims;
  Claims["sub"] = Profile["id"];
  Claims["theme"] = Profile.get_value_or<std::string>("theme", "dark");
  if (Profile.contains("email"))
    Claims["complete"] = true;
  return sign(Key, Claims.to_string());
}
