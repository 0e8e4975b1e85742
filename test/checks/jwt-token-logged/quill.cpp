// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// quill: macros, levels at run time, and functions without macros.

#include <jwt-cpp/jwt.h>
#include <quill/LogMacros.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void macro_bad(quill::Logger *Logger, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_INFO(Logger, "token {} for {}", Token, Id);
}

void named_bad(quill::Logger *Logger, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOGV_DEBUG(Logger, "issued", Token);
}

void level_bad(quill::Logger *Logger, const std::string &Id, quill::LogLevel Level) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_DYNAMIC(Logger, Level, "token {}", token(Id));
}

void function_bad(quill::Logger *Logger, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  quill::info(Logger, "token {}", token(Id));
}

void macro_ok(quill::Logger *Logger, const std::string &Id) {
  auto Token = token(Id);
  LOG_INFO(Logger, "token of {} characters for {}", Token.size(), Id);
}

void named_ok(quill::Logger *Logger, const std::string &Id) {
  auto Start = token(Id).substr(0, 6);
  LOGV_DEBUG(Logger, "issued", Start);
}

void level_ok(quill::Logger *Logger, const std::string &Id, quill::LogLevel Level) {
  LOG_DYNAMIC(Logger, Level, "token {:.8}...", token(Id));
}

void function_ok(quill::Logger *Logger, const std::string &Id) {
  auto Token = token(Id);
  quill::info(Logger, "token {}", Token.empty() ? "missing" : "issued");
}
