// RUN: %tidy %s -- -std=c++17 -isystem %inputs/pokowaka-jwt-cpp | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// Without a validator, JWT::Decode does not look at the signature.

#include <jwt/jwt_all.h>
#include <string>

bool verified_ok(const std::string &Token, HS256Validator &Validator) {
  json Header, Payload;
  std::tie(Header, Payload) = JWT::Decode(Token, &Validator);
  return Payload["role"] == "admin";
}

bool null_bad(const std::string &Token) {
  json Header, Payload;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used from a token that is decoded here and never verified
  std::tie(Header, Payload) = JWT::Decode(Token, nullptr);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'role' is read here
  return Payload["role"] == "admin";
}

bool leftOut_bad(const std::string &Token) {
  json Header, Payload;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used
  std::tie(Header, Payload) = JWT::Decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'role' is read here
  return Payload["role"] == "admin";
}
