// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The example of the check's documentation page.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <string>

std::string issueToken_bad(const std::string &Id) {
  std::string Token = jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the {{log|console}}
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  std::clog << "issued " << Token << " for " << Id << '\n';
  return Token;
}

bool accept_bad(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  if (Decoded.get_issuer() == "auth.example")
    return true;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: decoded payload is written to the {{log|console}}
  // CHECK: :[[@LINE-4]]:{{[0-9]+}}: note: decoded here
  std::clog << "foreign token: " << Decoded.get_payload() << '\n';
  return false;
}

// Log what names the token without being it.
std::string issueToken_ok(const std::string &Id, const std::string &Jti) {
  std::string Token = jwt::create().set_subject(Id).set_id(Jti).sign(jwt::algorithm::hs256{"secret"});
  std::clog << "issued " << Jti << " for " << Id << ", starts with " << Token.substr(0, 8) << '\n';
  return Token;
}

bool accept_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  if (Decoded.get_issuer() == "auth.example")
    return true;
  std::clog << "foreign token, jti " << Decoded.get_id() << '\n';
  return false;
}
