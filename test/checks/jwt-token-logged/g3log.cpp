// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// g3log: streams, formats and contracts.

#include <g3log/g3log.hpp>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void stream_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG(INFO) << "token " << token(Id);
}

void conditional_bad(const std::string &Id, bool Verbose) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_IF(DEBUG, Verbose) << Id << " has " << Token;
}

void format_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOGF(DEBUG, "token %s for %s", Token.c_str(), Id.c_str());
}

void contract_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  CHECK(Token.size() < 4096) << "too long: " << Token;
}

void stream_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG(INFO) << "token of " << Token.size() << " for " << Id;
}

void format_ok(const std::string &Id) {
  auto Token = token(Id);
  LOGF(DEBUG, "token %.8s... for %s", Token.c_str(), Id.c_str());
}

void contract_ok(const std::string &Id) {
  auto Token = token(Id);
  CHECK(!Token.empty()) << "no token for " << Id;
  LOG_IF(WARNING, Token.size() > 4096) << Id;
}
