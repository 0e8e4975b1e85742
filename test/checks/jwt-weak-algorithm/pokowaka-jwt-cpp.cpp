// RUN: %tidy %s -- -std=c++17 -isystem %inputs/pokowaka-jwt-cpp | FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

#include <jwt/jwt_all.h>

std::string short_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 7 bytes is shorter than the hash of 'HS256'
  HS256Validator Signer("secret!");
  json Payload = {{"sub", Id}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return JWT::Encode(Signer, Payload);
}

std::string rsa_ok(const std::string &Id, const std::string &Public, const std::string &Private) {
  RS256Validator Signer(Public, Private);
  json Payload = {{"sub", Id}};
  return JWT::Encode(Signer, Payload);
}
