// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: log4cplus

// log4cplus: macros over a stream and a format, methods, and contexts.

#include <jwt-cpp/jwt.h>
#include <log4cplus/logger.h>
#include <log4cplus/loggingmacros.h>
#include <log4cplus/mdc.h>
#include <log4cplus/ndc.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void stream_bad(log4cplus::Logger Logger, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG4CPLUS_INFO(Logger, "token for " << Id << ": " << Token);
}

void message_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG4CPLUS_DEBUG(log4cplus::Logger::getInstance("auth"), Token);
}

void format_bad(log4cplus::Logger Logger, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG4CPLUS_WARN_FMT(Logger, "token %s", Token.c_str());
}

void text_bad(log4cplus::Logger Logger, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG4CPLUS_ERROR_STR(Logger, "token " + token(Id));
}

void method_bad(log4cplus::Logger Logger, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Logger.log(log4cplus::INFO_LOG_LEVEL, token(Id));
}

void context_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log4cplus::getMDC().put("token", Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log4cplus::NDCContextCreator Context(Token);
}

void stream_ok(log4cplus::Logger Logger, const std::string &Id) {
  auto Token = token(Id);
  LOG4CPLUS_INFO(Logger, "token of " << Token.size() << " for " << Id);
}

void format_ok(log4cplus::Logger Logger, const std::string &Id) {
  auto Token = token(Id);
  LOG4CPLUS_WARN_FMT(Logger, "token %.8s... for %s", Token.c_str(), Id.c_str());
}

void method_ok(log4cplus::Logger Logger, const std::string &Id) {
  auto Token = token(Id);
  Logger.log(log4cplus::INFO_LOG_LEVEL, Id);
  log4cplus::getMDC().put("user", Id);
  LOG4CPLUS_ERROR_STR(Logger, Token.empty() ? "no token" : "issued");
}
