// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// log4cxx: macros that fill a buffer, methods, and contexts.

#include <jwt-cpp/jwt.h>
#include <log4cxx/logger.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void message_bad(log4cxx::LoggerPtr Logger, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG4CXX_INFO(Logger, Token);
}

void stream_bad(log4cxx::LoggerPtr Logger, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG4CXX_INFO(Logger, "token for " << Id << ": " << Token);
}

void method_bad(log4cxx::LoggerPtr Logger, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Logger->info("token " + token(Id));
}

void context_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log4cxx::MDC::put("token", Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log4cxx::NDC Context(Token);
}

void stream_ok(log4cxx::LoggerPtr Logger, const std::string &Id) {
  auto Token = token(Id);
  LOG4CXX_INFO(Logger, "token of " << Token.size() << " for " << Id);
}

void method_ok(log4cxx::LoggerPtr Logger, const std::string &Id) {
  auto Token = token(Id);
  Logger->info("issued to " + Id);
  log4cxx::MDC::put("user", Id);
  log4cxx::NDC Context(Token.empty() ? "no token" : "token");
}
