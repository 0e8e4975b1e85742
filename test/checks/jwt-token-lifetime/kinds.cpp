// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// One function for tokens of several kinds, with a lifetime each.

#include <chrono>
#include <jwt-cpp/jwt.h>
#include <string>

enum class Kind { Access, Device };

static std::string issued(Kind For, const std::string &Secret) {
  const auto Now = std::chrono::system_clock::now();
  auto Token = jwt::create().set_issuer("here").set_audience("there");
  if (For == Kind::Device)
    Token.set_expires_at(Now + std::chrono::hours(24 * 90));
  else
    Token.set_expires_at(Now + std::chrono::minutes(10));
  return Token.sign(jwt::algorithm::hs256{Secret});
}

std::string access_ok(const std::string &Secret) { return issued(Kind::Access, Secret); }

static std::string issuedToo(Kind For, const std::string &Secret) {
  const auto Now = std::chrono::system_clock::now();
  auto Token = jwt::create().set_issuer("here").set_audience("there");
  switch (For) {
  case Kind::Device:
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 90 days
    Token.set_expires_at(Now + std::chrono::hours(24 * 90));
    break;
  case Kind::Access:
    Token.set_expires_at(Now + std::chrono::minutes(10));
    break;
  }
  return Token.sign(jwt::algorithm::hs256{Secret});
}

std::string device_bad(const std::string &Secret) { return issuedToo(Kind::Device, Secret); }

// A lifetime that is chosen, not a way.
static std::string chosen(bool IsLong, const std::string &Secret) {
  const auto Lifetime = std::chrono::seconds(IsLong ? 60 * 60 * 24 * 30 : 600);
  return jwt::create()
      .set_issuer("here")
      .set_audience("there")
      .set_expires_at(std::chrono::system_clock::now() + Lifetime)
      .sign(jwt::algorithm::hs256{Secret});
}

std::string short_ok(const std::string &Secret) { return chosen(false, Secret); }

static std::string chosenToo(bool IsLong, const std::string &Secret) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 30 days
  const auto Lifetime = std::chrono::seconds(IsLong ? 60 * 60 * 24 * 30 : 600);
  return jwt::create()
      .set_issuer("here")
      .set_audience("there")
      .set_expires_at(std::chrono::system_clock::now() + Lifetime)
      .sign(jwt::algorithm::hs256{Secret});
}

std::string long_bad(const std::string &Secret) { return chosenToo(true, Secret); }
