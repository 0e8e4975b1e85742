// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A lifetime is what a constant adds to a point of time, whatever its unit is
// and by whatever way it comes.

#include <chrono>
#include <ctime>
#include <jwt-cpp/jwt.h>
#include <string>

using namespace std::chrono_literals;
using Clock = std::chrono::system_clock;

static const jwt::algorithm::hs256 Key{"secret"};

std::string never_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires: it has no 'exp', and whoever gets hold of it can use it for ever; add one [jwt-token-lifetime]
  return jwt::create().set_subject(Id).sign(Key);
}

std::string hour_ok(const std::string &Id) {
  return jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(1)).sign(Key);
}

std::string day_bad(const std::string &Id) {
  return jwt::create()
      .set_subject(Id)
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 24 hours, longer than 1 hour; whoever gets hold of it can use it all that time; shorten it, and renew it when it is needed [jwt-token-lifetime]
      .set_expires_at(Clock::now() + std::chrono::hours{24})
      .sign(Key);
      // CHECK: :[[@LINE-1]]:{{[0-9]+}}: note: signed here
}

std::string literal_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 30 hours
  auto Expiry = Clock::now() + 30h;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: becomes the token's 'exp' here
  return jwt::create().set_subject(Id).set_expires_at(Expiry).sign(Key);
}

std::string literal_ok(const std::string &Id) {
  auto Expiry = Clock::now() + 15min;
  return jwt::create().set_subject(Id).set_expires_at(Expiry).sign(Key);
}

std::string product_bad(const std::string &Id) {
  constexpr auto Day = std::chrono::hours(24);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 7 days
  return jwt::create().set_subject(Id).set_expires_at(Clock::now() + 7 * Day).sign(Key);
}

std::string variable_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 2 days
  int Hours = 48;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: becomes
  return jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(Hours)).sign(Key);
}

std::string milliseconds_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 2 hours
  return jwt::create().set_subject(Id).set_expires_at(Clock::now() + 7200000ms).sign(Key);
}

std::string milliseconds_ok(const std::string &Id) {
  return jwt::create().set_subject(Id).set_expires_at(Clock::now() + 86400ms).sign(Key);
}

std::string added_bad(const std::string &Id) {
  auto Expiry = Clock::now();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 12 hours
  Expiry += std::chrono::hours(12);
  return jwt::create().set_subject(Id).set_expires_at(Expiry).sign(Key);
}

std::string generic_bad(const std::string &Id) {
  auto Seconds = Clock::to_time_t(Clock::now()) + 86400;
  return jwt::create()
      .set_subject(Id)
      .set_payload_claim("exp", jwt::claim(std::to_string(Seconds)))
      .sign(Key);
  // CHECK: :[[@LINE-5]]:{{[0-9]+}}: warning: the token lives for 24 hours
}

std::string from_time_t_bad(const std::string &Id) {
  std::time_t Now = std::time(nullptr);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 2 hours
  return jwt::create().set_subject(Id).set_expires_at(Clock::from_time_t(Now + 2 * 60 * 60)).sign(Key);
}

// How long, somebody else says.
std::string given_ok(const std::string &Id, std::chrono::seconds Lifetime) {
  return jwt::create().set_subject(Id).set_expires_at(Clock::now() + Lifetime).sign(Key);
}

std::string days_ok(const std::string &Id, int Days) {
  return jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(24 * Days)).sign(Key);
}

std::string constant_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: every token expires at the same constant time, 2100-01-01, whenever it is issued; add a lifetime to the time of issue
  return jwt::create().set_subject(Id).set_expires_at(Clock::from_time_t(4102444800)).sign(Key);
}

std::string span_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'exp' is 3600 seconds after 1970, long ago: it is a date (RFC 7519, section 4.1.4), not a lifetime; add the time of issue
  return jwt::create().set_subject(Id).set_expires_at(Clock::from_time_t(3600)).sign(Key);
}

std::string before_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token expires when it is issued, or before
  return jwt::create().set_subject(Id).set_expires_at(Clock::now() - std::chrono::hours(1)).sign(Key);
}
