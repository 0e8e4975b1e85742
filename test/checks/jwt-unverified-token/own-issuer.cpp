// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A program that issues its own tokens, for itself: there is no audience to
// verify.

#include <jwt-cpp/jwt.h>
#include <string>

std::string issue(const std::string &User, const std::string &Key) {
  return jwt::create().set_issuer("shop").set_subject(User).sign(jwt::algorithm::hs256(Key));
}

std::string accept_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_issuer("shop").verify(Decoded);
  return Decoded.get_subject();
}
