// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: glog

// glog's streams.

#include <glog/logging.h>
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
  LOG_IF(ERROR, Verbose) << Token;
}

void verbose_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  VLOG(2) << "for " << Id << ": " << Token;
}

void every_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_EVERY_N(WARNING, 10) << Token.c_str();
}

void compared_bad(const std::string &Id, const std::string &Expected) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  CHECK_EQ(Token, Expected);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  CHECK_STREQ(Token.c_str(), Expected.c_str());
}

void info_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG(INFO) << "token for " << Id;
}

void length_ok(const std::string &Id) {
  auto Token = token(Id);
  VLOG(2) << Token.size() << " characters";
}

void checked_ok(const std::string &Id) {
  auto Token = token(Id);
  CHECK(!Token.empty()) << "no token for " << Id;
}

void conditional_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG_IF(ERROR, Token.empty()) << "no token";
}
