// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// userver: the log, its extra fields, and the tags of a span.

#include <jwt-cpp/jwt.h>
#include <userver/logging/log.hpp>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void info_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_INFO() << "token for " << Id << ": " << Token;
}

void pointer_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_DEBUG() << Token.c_str();
}

void extra_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_INFO() << "issued" << userver::logging::LogExtra{{"token", Token}};
}

void extended_bad(const std::string &Id) {
  userver::logging::LogExtra Extra;
  Extra.Extend("token", token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_INFO() << "issued" << Extra;
}

void tag_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  userver::tracing::Span::CurrentSpan().AddTag("token", token(Id));
}

void info_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG_INFO() << "token of " << Token.size() << " characters for " << Id;
}

void extra_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG_INFO() << "issued" << userver::logging::LogExtra{{"user", Id}, {"empty", Token.empty()}};
}

void tag_ok(const std::string &Id) {
  auto Token = token(Id);
  userver::tracing::Span Span("login");
  Span.AddTag("user", Id);
  Span.AddTag("issued", !Token.empty());
}
