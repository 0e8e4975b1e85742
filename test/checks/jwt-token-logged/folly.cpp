// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// folly's log: messages in parts, with a format and by stream.

#include <folly/logging/xlog.h>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

static const folly::Logger Auth("auth");

void parts_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  XLOG(INFO, "token for ", Id, ": ", Token);
}

void format_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  XLOGF(INFO, "token {} for {}", token(Id), Id);
}

void stream_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  XLOG(DBG1) << "token " << Token;
}

void category_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  FB_LOG(Auth, WARN, "refused ", Token);
}

void category_format_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  FB_LOGF(Auth, WARN, "refused {}", Token);
}

void category_stream_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  FB_LOG(Auth, INFO) << token(Id);
}

void parts_ok(const std::string &Id) {
  auto Token = token(Id);
  XLOG(INFO, "token of ", Token.size(), " characters for ", Id);
}

void format_ok(const std::string &Id) {
  XLOGF(INFO, "token {:.6}... for {}", token(Id), Id);
}

void stream_ok(const std::string &Id) {
  auto Token = token(Id);
  XLOG_IF(ERR, Token.empty()) << "no token for " << Id;
}

void category_ok(const std::string &Id) {
  auto Token = token(Id);
  FB_LOG(Auth, WARN) << "refused " << Id << (Token.empty() ? ", no token" : "");
}

void category_format_ok(const std::string &Id) {
  auto Token = token(Id);
  FB_LOGF(Auth, WARN, "{} characters for {}", Token.size(), Id);
}
