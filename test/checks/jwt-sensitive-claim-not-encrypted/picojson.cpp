// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-common/picojson | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// A payload made with picojson and signed with cjose.

#include <cjose/cjose.h>
#include <iostream>
#include <iterator>
#include <picojson.h>
#include <sstream>
#include <string>
#include <vector>

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

std::string object_bad(cjose_jwk_t *Key, const User &U) {
  picojson::object Claims;
  Claims["iss"] = picojson::value("auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = picojson::value(U.Email);
  return sign(Key, picojson::value(Claims).serialize());
}

std::string inserted_bad(cjose_jwk_t *Key, const std::string &Number) {
  picojson::value::object Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  Claims.insert(std::make_pair("ssn", picojson::value(Number)));
  picojson::value Payload(Claims);
  std::stringstream Out;
  Out << Payload;
  return sign(Key, Out.str());
}

std::string value_bad(cjose_jwk_t *Key, const User &U) {
  picojson::value Payload(picojson::object_type, false);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Payload.get<picojson::object>()["email"] = picojson::value(U.Email);
  return sign(Key, Payload.serialize());
}

std::string set_bad(cjose_jwk_t *Key, const User &U) {
  picojson::object Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.emplace("email", picojson::value(U.Email));
  picojson::value Payload;
  Payload.set<picojson::object>(Claims);
  std::string Text;
  Payload.serialize(std::back_inserter(Text));
  return sign(Key, Text);
}

std::string array_bad(cjose_jwk_t *Key, const std::vector<User> &Users) {
  picojson::array Members;
  for (const User &U : Users) {
    picojson::object Member;
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    Member["email"] = picojson::value(U.Email);
    Members.push_back(picojson::value(Member));
  }
  picojson::object Claims;
  Claims["members"] = picojson::value(Members);
  return sign(Key, picojson::value(Claims).serialize(true));
}

std::string parsed_bad(cjose_jwk_t *Key) {
  picojson::value Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  const std::string Error = picojson::parse(Claims, R"({"iss": "auth.example", "email": "a@example.org"})");
  if (!Error.empty()) {
    std::cerr << Error << "\n";
    return {};
  }
  return sign(Key, Claims.serialize());
}

std::string read_bad(cjose_jwk_t *Key, const std::string &Body) {
  picojson::value Request;
  picojson::parse(Request, Body);
  picojson::object Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  Claims["sub"] = picojson::value(Request.get("email").get<std::string>());
  return sign(Key, picojson::value(Claims).serialize());
}

std::string found_bad(cjose_jwk_t *Key, const picojson::value &Profile) {
  const picojson::object &Members = Profile.get<picojson::object>();
  picojson::object Claims;
  auto It = Members.find("email");
  if (It != Members.end() && It->second.is<std::string>())
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
    Claims["sub"] = It->second;
  return sign(Key, picojson::value(Claims).serialize());
}

std::string object_ok(cjose_jwk_t *Key, const User &U) {
  picojson::object Claims;
  Claims["sub"] = picojson::value(U.Id);
  Claims["exp"] = picojson::value(1900000000.0);
  Claims["email"] = picojson::value(true);
  return sign(Key, picojson::value(Claims).serialize());
}

std::string erased_ok(cjose_jwk_t *Key, const User &U) {
  picojson::object Claims;
  Claims["sub"] = picojson::value(U.Id);
  Claims["email"] = picojson::value(U.Email);
  Claims.erase("email");
  return sign(Key, picojson::value(Claims).serialize());
}

std::string answer_ok(cjose_jwk_t *Key, const User &U) {
  picojson::object Claims, Answer;
  Claims["sub"] = picojson::value(U.Id);
  Answer["email"] = picojson::value(U.Email);
  Answer["token"] = picojson::value(sign(Key, picojson::value(Claims).serialize()));
  return picojson::value(Answer).serialize();
}

std::string flag_ok(cjose_jwk_t *Key, const picojson::value &Profile) {
  picojson::object Claims;
  Claims["sub"] = Profile.get("id");
  Claims["complete"] = picojson::value(Profile.contains("email"));
  return sign(Key, picojson::value(Claims).serialize());
}
