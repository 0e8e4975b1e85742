// RUN: %tidy %s -- -std=c++17 -isystem %inputs/protobuf | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// A payload made with Protobuf's Struct and signed with cjose.

#include <cjose/cjose.h>
#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>
#include <iostream>
#include <string>

using google::protobuf::Struct;
using google::protobuf::Value;
using google::protobuf::util::JsonStringToMessage;
using google::protobuf::util::MessageToJsonString;

struct User {
  std::string Id;
  std::string Email;
};

static std::string sign(cjose_jwk_t *Key, const Struct &Claims) {
  std::string Payload;
  if (!MessageToJsonString(Claims, &Payload).ok())
    return {};
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &Error);
  cjose_jws_t *Jws = cjose_jws_sign(Key, Header, reinterpret_cast<const uint8_t *>(Payload.data()), Payload.size(), &Error);
  const char *Token = nullptr;
  cjose_jws_export(Jws, &Token, &Error);
  return Token;
}

static Value text(const std::string &Text) {
  Value V;
  V.set_string_value(Text);
  return V;
}

std::string fields_bad(cjose_jwk_t *Key, const User &U) {
  Struct Claims;
  auto &Fields = *Claims.mutable_fields();
  Fields["iss"] = text("auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Fields["email"] = text(U.Email);
  return sign(Key, Claims);
}

std::string insert_bad(cjose_jwk_t *Key, const std::string &Number) {
  Struct Claims;
  Value Ssn;
  Ssn.set_string_value(Number);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  Claims.mutable_fields()->insert({"ssn", Ssn});
  return sign(Key, Claims);
}

std::string parsed_bad(cjose_jwk_t *Key) {
  Struct Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  auto Status = JsonStringToMessage("{\"iss\":\"auth.example\",\"email\":\"a@example.org\"}", &Claims);
  if (!Status.ok()) {
    std::cerr << Status.ToString() << "\n";
    return {};
  }
  return sign(Key, Claims);
}

std::string read_bad(cjose_jwk_t *Key, const std::string &Body) {
  Struct Request, Claims;
  JsonStringToMessage(Body, &Request);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  (*Claims.mutable_fields())["sub"] = Request.fields().at("email");
  return sign(Key, Claims);
}

std::string found_bad(cjose_jwk_t *Key, const Struct &Profile) {
  Struct Claims;
  auto It = Profile.fields().find("email");
  if (It == Profile.fields().end())
    return {};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  (*Claims.mutable_fields())["sub"] = text(It->second.string_value());
  return sign(Key, Claims);
}

std::string fields_ok(cjose_jwk_t *Key, const User &U) {
  Struct Claims;
  Value Known;
  Known.set_bool_value(!U.Email.empty());
  (*Claims.mutable_fields())["sub"] = text(U.Id);
  (*Claims.mutable_fields())["email_verified"] = Known;
  return sign(Key, Claims);
}

std::string other_message_ok(cjose_jwk_t *Key, const User &U) {
  Struct Claims, Answer;
  (*Claims.mutable_fields())["sub"] = text(U.Id);
  (*Answer.mutable_fields())["email"] = text(U.Email);
  (*Answer.mutable_fields())["token"] = text(sign(Key, Claims));
  return Answer.SerializeAsString();
}

std::string other_member_ok(cjose_jwk_t *Key, const Struct &Profile) {
  Struct Claims;
  (*Claims.mutable_fields())["sub"] = Profile.fields().at("id");
  if (Profile.fields().contains("email"))
    (*Claims.mutable_fields())["theme"] = text("dark");
  return sign(Key, Claims);
}
