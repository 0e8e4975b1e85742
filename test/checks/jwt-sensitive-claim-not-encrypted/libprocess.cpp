// RUN: %tidy %s -- -std=c++17 -isystem %inputs/libprocess | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The tokens of Mesos' libprocess.

#include <process/jwt.hpp>

using process::http::authentication::JWT;
using process::http::authentication::JWTError;

std::string members_bad(const std::string &Id, const std::string &Email) {
  JSON::Object Payload;
  Payload.values["sub"] = Id;
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  Payload.values["email"] = Email;
  Try<JWT, JWTError> Jwt = JWT::create(Payload, "secret");
  if (Jwt.isError())
    return "";
  return stringify(Jwt.get());
}

std::string list_bad(const std::string &Id, const std::string &Phone, std::shared_ptr<RSA> Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  JSON::Object Payload{{"sub", Id}, {"phone", Phone}};
  return stringify(JWT::create(Payload, Key).get());
}

std::string unsecured_bad(const std::string &Email) {
  JSON::Object Payload;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Payload.values["email"] = Email;
  const Try<JWT, JWTError> Jwt = JWT::create(Payload);
  return stringify(Jwt.get());
}

std::string members_ok(const std::string &Id, const std::string &Framework) {
  JSON::Object Payload;
  Payload.values["sub"] = Id;
  Payload.values["fid"] = Framework;
  return stringify(JWT::create(Payload, "secret").get());
}

std::string erased_ok(const std::string &Id, const std::string &Email) {
  JSON::Object Payload;
  Payload.values["sub"] = Id;
  Payload.values["email"] = Email;
  Payload.values.erase("email");
  return stringify(JWT::create(Payload, "secret").get());
}

bool read_ok(const std::string &Token, const std::string &Email) {
  const Try<JWT, JWTError> Jwt = JWT::parse(Token, "secret");
  return Jwt.isSome() && Jwt->payload.at<JSON::String>("email").get().value == Email;
}
