// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The example of the check's documentation page.

#include <chrono>
#include <jwt-cpp/jwt.h>
#include <string>

using Clock = std::chrono::system_clock;

std::string badge_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return jwt::create().set_issuer("desk").set_subject(Id).sign(jwt::algorithm::hs256{Key});
}

std::string session_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: the token lives for 30 days, longer than 1 hour
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: becomes the token's 'exp' here
  const auto Lifetime = std::chrono::hours{24 * 30};
  return jwt::create().set_subject(Id).set_expires_at(Clock::now() + Lifetime).sign(jwt::algorithm::hs256{Key});
  // CHECK: :[[@LINE-1]]:{{[0-9]+}}: note: signed here
}

std::string access_ok(const std::string &Id, const std::string &Key) {
  return jwt::create()
      .set_subject(Id)
      .set_expires_at(Clock::now() + std::chrono::minutes{10})
      .sign(jwt::algorithm::hs256{Key});
}

// What gets new access tokens may live longer.
std::string refreshToken_ok(const std::string &Id, const std::string &Key) {
  return jwt::create()
      .set_subject(Id)
      .set_payload_claim("token_use", jwt::claim(std::string("refresh")))
      .set_expires_at(Clock::now() + std::chrono::hours{24 * 14})
      .sign(jwt::algorithm::hs256{Key});
}
