// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The two libraries that are called NanoLog.

#include <NanoLog.hpp>
#include <NanoLogCpp17.h>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void format_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  NANO_LOG(NOTICE, "token %s for %s", Token.c_str(), Id.c_str());
}

void stream_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_WARN << "token " << Token << " for " << Id;
}

void format_ok(const std::string &Id) {
  auto Token = token(Id);
  NANO_LOG(NOTICE, "token %.6s... of %zu", Token.c_str(), Token.size());
}

void stream_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG_WARN << "token of " << Token.size() << " for " << Id;
}
