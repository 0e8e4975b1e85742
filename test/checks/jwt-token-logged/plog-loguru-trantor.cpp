// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// plog, Loguru, and the logger of trantor, which drogon uses.

#include <jwt-cpp/jwt.h>
#include <loguru.hpp>
#include <plog/Log.h>
#include <trantor/utils/Logger.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void plog_stream_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  PLOG_INFO << "token " << Token;
}

void plog_format_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  PLOGD.printf("token %s", Token.c_str());
}

void loguru_format_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_F(INFO, "token %s for %s", Token.c_str(), Id.c_str());
}

void loguru_stream_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_S(INFO) << Id << " has " << Token;
}

void loguru_scope_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_SCOPE_F(1, "call with %s", Token.c_str());
}

void loguru_check_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  CHECK_F(Token.size() < 4096, "too long: %s", Token.c_str());
}

void trantor_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_INFO << "token for " << Id << ": " << Token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_DEBUG << Token.c_str();
}

void plog_ok(const std::string &Id) {
  auto Token = token(Id);
  PLOG_INFO << "token of " << Token.size() << " for " << Id;
  PLOGD.printf("token %.8s...", Token.c_str());
}

void loguru_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG_SCOPE_F(1, "call of %s", Id.c_str());
  CHECK_F(!Token.empty());
  LOG_F(ERROR, "token %.8s... of %zu", Token.c_str(), Token.size());
  LOG_S(INFO) << "issued to " << Id;
}

void trantor_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG_INFO << "token of " << Token.size() << " for " << Id;
  LOG_DEBUG << (Token.empty() ? "no token" : "token");
}
