// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: cpp-jwt

// cpp-jwt's decode verifies, unless it is told not to.

#include <jwt/jwt.hpp>
#include <string>

using namespace jwt::params;

void grant(const std::string &User);

void verified_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token, algorithms({"HS256"}), secret(Key), aud("shop"));
  grant(Decoded.payload().get_claim_value<std::string>("sub"));
}

void verifiedOn_ok(const std::string &Token, const std::string &Key) {
  std::error_code Code;
  auto Decoded = jwt::decode(Token, algorithms({"HS256"}), Code, secret(Key), verify(true), aud("shop"));
  if (!Code)
    grant(Decoded.payload().get_claim_value<std::string>("sub"));
}

// The claims are there all the same.
void codeIgnored_bad(const std::string &Token, const std::string &Key) {
  std::error_code Code;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used from a token that is decoded here and never verified
  auto Decoded = jwt::decode(Token, algorithms({"HS256"}), Code, secret(Key), aud("shop"));
  // CHECK: :[[@LINE-1]]:{{[0-9]+}}: note: verified here, but nothing depends on the outcome
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  grant(Decoded.payload().get_claim_value<std::string>("sub"));
}

void hasClaim_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used
  auto Decoded = jwt::decode(Token, algorithms({"HS256"}), verify(false));
  if (Decoded.payload().has_claim_with_value("role", "admin"))
    grant("admin");
}

void verifiedOff_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used from a token that is decoded here and never verified
  auto Decoded = jwt::decode(Token, algorithms({"HS256"}), verify(false));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  grant(Decoded.payload().get_claim_value<std::string>("sub"));
}

void noAudience_bad(const std::string &Token, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token is verified without its audience
  auto Decoded = jwt::decode(Token, algorithms({"RS256"}), secret(Key), issuer("idp.example"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  grant(Decoded.payload().get_claim_value<std::string>("sub"));
}

void audienceByHand_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token, algorithms({"RS256"}), secret(Key), issuer("idp.example"));
  if (Decoded.payload().get_claim_value<std::string>("aud") == "shop")
    grant(Decoded.payload().get_claim_value<std::string>("sub"));
}

void secret_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token, algorithms({"HS256"}), secret(Key), issuer("shop"));
  grant(Decoded.payload().get_claim_value<std::string>("sub"));
}
