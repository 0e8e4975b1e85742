// RUN: %tidy %s -- -std=c++17 -Wno-dynamic-exception-spec -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The logs of frameworks: Seastar, the AWS SDK, log4cpp, Chromium and WebRTC.

#include <aws/core/utils/logging/LogMacros.h>
#include <base/logging.h>
#include <jwt-cpp/jwt.h>
#include <log4cpp/Category.hh>
#include <rtc_base/logging.h>
#include <seastar/util/log.hh>

static seastar::logger Logger("auth");

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void seastar_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Logger.info("token {} for {}", Token, Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Logger.log(seastar::log_level::debug, "token {}", Token);
}

void aws_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  AWS_LOG_INFO("auth", "token %s", Token.c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  AWS_LOGSTREAM_INFO("auth", "token for " << Id << ": " << Token);
}

void log4cpp_bad(const std::string &Id) {
  auto Token = token(Id);
  auto &Category = log4cpp::Category::getInstance("auth");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Category.info("token %s", Token.c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Category.info(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Category << log4cpp::Priority::INFO << "token " << Token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Category.infoStream() << Id << " has " << Token;
}

void chromium_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG(INFO) << "token " << Token;
}

void webrtc_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  RTC_LOG(LS_INFO) << "token " << Token;
}

void seastar_ok(const std::string &Id) {
  auto Token = token(Id);
  Logger.info("token {:.8}... of {}", Token, Token.size());
  Logger.error("no token for {}", Id);
}

void aws_ok(const std::string &Id) {
  auto Token = token(Id);
  AWS_LOG_INFO("auth", "token %.8s...", Token.c_str());
  AWS_LOGSTREAM_INFO("auth", "token of " << Token.size() << " for " << Id);
}

void log4cpp_ok(const std::string &Id) {
  auto Token = token(Id);
  auto &Category = log4cpp::Category::getInstance("auth");
  Category.info("token %.8s...", Token.c_str());
  Category.infoStream() << Id << " has " << Token.size();
}

void chromium_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG(INFO) << "token of " << Token.size() << " for " << Id;
}

void webrtc_ok(const std::string &Id) {
  auto Token = token(Id);
  RTC_LOG(LS_INFO) << "token of " << Token.size() << " for " << Id;
}
