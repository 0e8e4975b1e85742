// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The usual stream macros and small log classes of a program's own.

#include <cstdio>
#include <iostream>
#include <jwt-cpp/jwt.h>

#define LOG_TO(stream) (stream) << __FILE__ << ':' << __LINE__ << ' '
#define LOG_ERROR LOG_TO(std::cerr)
#define TRACE(x) std::clog << x << std::endl
#define LOGF(...) std::fprintf(stderr, __VA_ARGS__)

class DirectLine {
public:
  template <typename T> DirectLine &operator<<(const T &Value) {
    std::cerr << Value;
    return *this;
  }
};
#define DLOG_LINE DirectLine()

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void stream_macro_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  LOG_ERROR << token(Id);
}

void argument_macro_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the {{log|console}}
  TRACE("token " << Token);
}

void variadic_macro_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  LOGF("token %s\n", Token.c_str());
}

void direct_class_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the
  DLOG_LINE << "token " << Token;
}

void stream_macro_ok(const std::string &Id) {
  auto Token = token(Id);
  LOG_ERROR << "no token for " << Id;
}

void argument_macro_ok(const std::string &Id) {
  auto Token = token(Id);
  TRACE("token of " << Token.size());
}

void variadic_macro_ok(const std::string &Id) {
  auto Token = token(Id);
  LOGF("token %.8s\n", Token.c_str());
}

void direct_class_ok(const std::string &Id) {
  auto Token = token(Id);
  DLOG_LINE << "token for " << Id << (Token.empty() ? " missing" : " set");
}
