// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// What is shown and compared, too, decides something.

#include <functional>
#include <iostream>
#include <jwt-cpp/jwt.h>

bool compared_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used from a token that is decoded here and never verified
  auto Decoded = jwt::decode(Token);
  std::string Role = Decoded.get_payload_claim("role").as_string();
  std::cout << "role: " << Role << '\n';
  return Role == "admin";
}

void asked_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  std::string Role = Decoded.get_payload_claim("role").as_string();
  if (Role == "admin")
    std::cout << "an administrator\n";
  if (!Role.empty())
    std::cout << "role: " << Role << '\n';
}

// Whoever is given it may be given any token.
std::function<bool(const std::string &)> returned_bad() {
  return [](const std::string &Token) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'scope' is used
    auto Decoded = jwt::decode(Token);
    return Decoded.get_payload_claim("scope").as_string() == "write";
  };
}

std::function<bool(const std::string &)> returned_ok(const std::string &Secret) {
  auto Verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret});
  return [Verifier](const std::string &Token) {
    auto Decoded = jwt::decode(Token);
    Verifier.verify(Decoded);
    return Decoded.get_payload_claim("scope").as_string() == "write";
  };
}
