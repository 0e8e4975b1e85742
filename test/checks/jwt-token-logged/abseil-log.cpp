// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Abseil's log: messages, verbosity, and checks that print both sides.

#include <absl/log/log.h>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void info_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG(INFO) << "token " << token(Id);
}

void conditional_bad(const std::string &Id, bool Verbose) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_IF(INFO, Verbose) << Id << " has " << Token;
}

void verbose_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  VLOG(2) << Token;
}

void check_bad(const std::string &Id, const std::string &Expected) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  CHECK_EQ(token(Id), Expected);
}

void info_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG(INFO) << "token of " << Token.size() << " for " << Id;
}

void verbose_ok(const std::string &Id) {
  auto Token = token(Id);
  VLOG(2) << Token.substr(0, 6);
  LOG_IF(INFO, Token.empty()) << "no token for " << Id;
}

void check_ok(const std::string &Id) {
  CHECK_EQ(token(Id).size(), 3ul);
}
