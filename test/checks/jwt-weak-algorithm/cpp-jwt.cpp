// RUN: %tidy %s -- -std=c++17 | FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: cpp-jwt

#include <jwt/jwt.hpp>
#include <string>

using namespace jwt::params;

std::string none_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  jwt::jwt_object Object{algorithm("none"), payload({{"sub", Id}}), secret("")};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return Object.signature();
}

std::string enumerator_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  jwt::jwt_object Object{algorithm(jwt::algorithm::NONE), payload({{"sub", Id}})};
  return Object.signature();
}

std::string short_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 6 bytes is shorter than the hash of 'HS256'
  jwt::jwt_object Object{algorithm("HS256"), payload({{"sub", Id}}), secret("secret")};
  return Object.signature();
}

void none_accepted_bad(const std::string &Token, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' is accepted
  auto Decoded = jwt::decode(Token, algorithms({"none", "HS256"}), secret(Key));
}

void mixed_bad(const std::string &Token, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: verifier accepts '{{[HR]}}S256' besides '{{[HR]}}S256'
  auto Decoded = jwt::decode(Token, algorithms({"HS256", "RS256"}), secret(Key), verify(true));
}

std::string key_pair_ok(const std::string &Id, const std::string &Private) {
  jwt::jwt_object Object{algorithm("RS256"), payload({{"sub", Id}}), secret(Private)};
  return Object.signature();
}

std::string from_elsewhere_ok(const std::string &Id, const std::string &Key) {
  jwt::jwt_object Object{algorithm("HS256"), payload({{"sub", Id}}), secret(Key)};
  return Object.signature();
}

std::string long_ok(const std::string &Id) {
  jwt::jwt_object Object{algorithm("HS256"), payload({{"sub", Id}}),
                         secret("3a5d8f0b6e1c4792a8d3f5b7c9e0124636b8")};
  return Object.signature();
}

void one_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token, algorithms({"ES256"}), secret(Key));
}

void two_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token, algorithms({"RS256", "RS384"}), secret(Key));
}

// Who names no algorithm gets none.
std::string default_bad(const std::string &Id) {
  jwt::jwt_object Object{payload({{"sub", Id}})};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: no algorithm is chosen, so that the token has no signature
  return Object.signature();
}
