// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// A refresh token may be known by the variable that keeps it alone. In a `try`,
// every call may go on in a handler.

#include <chrono>
#include <exception>
#include <jwt-cpp/jwt.h>
#include <string>

using Clock = std::chrono::system_clock;

static const jwt::algorithm::hs256 Key{"secret"};

struct Answer {
  std::string access, refresh;
};
void report(const char *What);

std::string local_ok(const std::string &Id) {
  auto Refresh = jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(24 * 7)).sign(Key);
  return Refresh;
}

std::string local_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 7 days
  auto Access = jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(24 * 7)).sign(Key);
  return Access;
}

std::string try_ok(const std::string &Id) {
  try {
    auto refresh_token = jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(24 * 7)).sign(Key);
    return refresh_token;
  } catch (const std::exception &E) {
    report(E.what());
    return "";
  }
}

std::string try_bad(const std::string &Id) {
  try {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 7 days
    auto token = jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(24 * 7)).sign(Key);
    return token;
  } catch (const std::exception &E) {
    report(E.what());
    return "";
  }
}

Answer field_ok(const std::string &Id) {
  Answer A;
  try {
    A.refresh = jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(24 * 7)).sign(Key);
  } catch (const std::exception &E) {
    report(E.what());
  }
  return A;
}

// What is kept later is another token.
Answer next_bad(const std::string &Id) {
  Answer A;
  try {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 7 days
    A.access = jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(24 * 7)).sign(Key);
    A.refresh = jwt::create().set_subject(Id).set_expires_at(Clock::now() + std::chrono::hours(24 * 7)).sign(Key);
  } catch (const std::exception &E) {
    report(E.what());
  }
  return A;
}
