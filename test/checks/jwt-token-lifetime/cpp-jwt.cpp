// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cpp-jwt

// Registered claims by their enumerators, expiries as texts, and a leeway.

#include <chrono>
#include <ctime>
#include <jwt/jwt.hpp>
#include <string>

using namespace jwt::params;
using Claim = jwt::registered_claims;
using Clock = std::chrono::system_clock;

std::string session_bad(const std::string &Id, const std::string &Key) {
  jwt::jwt_object Token{algorithm("HS256"), secret(Key)};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 7 days,
  Token.add_claim(Claim::subject, Id).add_claim(Claim::expiration, std::time(nullptr) + 7 * 24 * 3600);
  return Token.signature();
}

std::string badge_bad(const std::string &Id, const std::string &Key) {
  jwt::jwt_object Token{algorithm("HS256"), secret(Key)};
  Token.add_claim(Claim::subject, Id).add_claim(Claim::issued_at, Clock::now()).add_claim("room", "1");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return Token.signature();
}

std::string text_bad(const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'exp' is 1000 seconds after 1970
  jwt::jwt_object Token{algorithm("HS256"), payload({{"sub", "desk"}, {"exp", "1000"}}), secret(Key)};
  return Token.signature();
}

std::string access_ok(const std::string &Id, const std::string &Key) {
  jwt::jwt_object Token{algorithm("HS256"), secret(Key)};
  Token.add_claim(Claim::subject, Id).add_claim(Claim::expiration, Clock::now() + std::chrono::minutes{10});
  return Token.signature();
}

// Nobody knows which claim this is.
std::string any_ok(Claim Name, const std::string &Value, const std::string &Key) {
  jwt::jwt_object Token{algorithm("HS256"), payload({{"sub", "desk"}}), secret(Key)};
  Token.add_claim(Name, Value);
  return Token.signature();
}

bool forgives_bad(const std::string &Token, const std::string &Key) {
  std::error_code Error;
  // CHECK: warning: tokens are taken for 7 days after they have expired
  jwt::decode(Token, algorithms({"HS256"}), Error, secret(Key), leeway(7 * 24 * 3600));
  return !Error;
}

bool forgives_ok(const std::string &Token, const std::string &Key) {
  std::error_code Error;
  jwt::decode(Token, algorithms({"HS256"}), Error, secret(Key), leeway(30));
  return !Error;
}
