// RUN: %tidy %s -- -std=c++17 -isystem %inputs/libprocess | FileCheck %s -implicit-check-not='{{warning|error}}:'

#include <process/jwt.hpp>

using process::http::authentication::JWT;

std::string unsecured_bad(const std::string &Id) {
  JSON::Object Payload;
  Payload.values["sub"] = Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  return stringify(JWT::create(Payload).get());
}

std::string short_bad(const std::string &Id) {
  JSON::Object Payload;
  Payload.values["sub"] = Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 6 bytes is shorter than the hash of 'HS256'
  return stringify(JWT::create(Payload, "secret").get());
}

std::string secret_ok(const std::string &Id, const std::string &Secret) {
  JSON::Object Payload;
  Payload.values["sub"] = Id;
  return stringify(JWT::create(Payload, Secret).get());
}

std::string rsa_ok(const std::string &Id, std::shared_ptr<RSA> Key) {
  JSON::Object Payload;
  Payload.values["sub"] = Id;
  return stringify(JWT::create(Payload, Key).get());
}
