// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtxx-2 | FileCheck %s -implicit-check-not='{{warning|error}}:'

#include <jwtxx/jwt.h>
#include <string>

using JWTXX::Algorithm;

std::string none_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature
  JWTXX::JWT Token(Algorithm::none, {{"sub", JWTXX::Value(Id)}});
  return Token.token("");
}

bool none_accepted_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' is accepted
  return bool(JWTXX::JWT::verify(Token, JWTXX::Key(Algorithm::none, "")));
}

std::string signed_ok(const std::string &Id, const std::string &Path) {
  JWTXX::JWT Token(Algorithm::ES256, {{"sub", JWTXX::Value(Id)}});
  return Token.token(Path);
}

bool verified_ok(const std::string &Token, const std::string &Path) {
  return bool(JWTXX::JWT::verify(Token, JWTXX::Key(Algorithm::RS256, Path)));
}
