// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// The example of the check's documentation page.

#include <jwt-cpp/jwt.h>
#include <string>

// decode only reads: whoever calls can write any role into the token.
bool mayDelete_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used from a token that is decoded here and never verified; verify its signature first
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'role' is read here
  return Decoded.get_payload_claim("role").as_string() == "admin";
}

// The identity provider issues tokens for other services, too.
std::string user_bad(const std::string &Token, const std::string &PublicKey) {
  auto Decoded = jwt::decode(Token);
  auto Verifier =
      jwt::verify().allow_algorithm(jwt::algorithm::es256(PublicKey)).with_issuer("https://idp.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token is verified without its audience, so that one that was issued for another service is accepted
  Verifier.verify(Decoded);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  return Decoded.get_subject();
}

std::string user_ok(const std::string &Token, const std::string &PublicKey) {
  auto Decoded = jwt::decode(Token);
  jwt::verify()
      .allow_algorithm(jwt::algorithm::es256(PublicKey))
      .with_issuer("https://idp.example")
      .with_audience("https://shop.example")
      .verify(Decoded);
  return Decoded.get_subject();
}
