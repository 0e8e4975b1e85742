// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: easyloggingpp

// Easylogging++: streams, conditions, checks and loggers.

#include <easylogging++.h>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void stream_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG(INFO) << "token " << token(Id);
}

void custom_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  CLOG(ERROR, "auth") << Id << " has " << Token;
}

void verbose_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  VLOG(2) << Token;
}

void conditional_bad(const std::string &Id, bool Verbose) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_IF(Verbose, DEBUG) << Token;
}

void logger_bad(el::Logger *Logger, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Logger->info("token %v for %v", token(Id), Id);
}

void stream_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG(INFO) << "token of " << Token.size() << " for " << Id;
}

void checked_ok(const std::string &Id) {
  auto Token = token(Id);
  CHECK(!Token.empty()) << "no token for " << Id;
  LOG_IF(Token.empty(), DEBUG) << Id;
}

void logger_ok(el::Logger *Logger, const std::string &Id) {
  Logger->info("token of %v for %v", token(Id).size(), Id);
}
