// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: spdlog

// Decoded payloads in logs; single identifiers are fine.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <spdlog/spdlog.h>

using Decoded = jwt::decoded_jwt<jwt::traits::kazuho_picojson>;

static Decoded parse(const std::string &Token) { return jwt::decode(Token); }

void payload_bad(const std::string &Token) {
  auto D = jwt::decode(Token);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: decoded payload is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: decoded here
  std::cout << D.get_payload();
}

void base64_bad(const std::string &Token) {
  auto D = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the log
  spdlog::info("payload {}", D.get_payload_base64());
}

void all_claims_bad(const std::string &Token) {
  auto D = jwt::decode(Token);
  for (const auto &[Name, Value] : D.get_payload_json())
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
    std::cout << Name << '=' << Value << '\n';
}

void helper_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::cout << parse(Token).get_payload();
}

void temporary_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::cout << jwt::decode(Token).get_payload();
}

void header_ok(const std::string &Token) {
  auto D = jwt::decode(Token);
  std::cout << D.get_header() << D.get_algorithm() << D.get_type();
}

void identifiers_ok(const std::string &Token) {
  auto D = jwt::decode(Token);
  spdlog::info("jti {} kid {}", D.get_id(), D.get_key_id());
}

void names_ok(const std::string &Token) {
  auto D = jwt::decode(Token);
  for (const auto &[Name, Value] : D.get_payload_json())
    std::cout << Name << '\n';
}

void presence_ok(const std::string &Token) {
  auto D = jwt::decode(Token);
  std::cout << D.has_issuer() << D.has_payload_claim("email") << D.get_payload().size();
}

void decision_ok(const std::string &Token) {
  auto D = jwt::decode(Token);
  std::cout << (D.get_issuer() == "auth.example" ? "ours" : "foreign");
}

// One claim, and the names of all, of a token that a caller decoded.
static void version(const Decoded &D) {
  const auto &Claim = D.get_payload_claim("ver");
  std::cout << Claim.as_string();
}
static void names(const Decoded &D) {
  auto Claims = D.get_payload_json();
  for (const auto &Pair : Claims)
    std::cout << Pair.first;
}
static void values(const Decoded &D) {
  auto Claims = D.get_payload_json();
  for (const auto &Pair : Claims)
    std::cout << Pair.second;
}
void version_ok(const std::string &Token) { version(jwt::decode(Token)); }
void held_ok(const std::string &Token) {
  auto Held = std::make_unique<Decoded>(jwt::decode(Token));
  version(*Held);
  names(*Held);
}
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
void values_bad(const std::string &Token) { values(jwt::decode(Token)); }
