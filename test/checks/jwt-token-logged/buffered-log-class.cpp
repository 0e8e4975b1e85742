// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A log class that gathers a line and writes it when it is destroyed.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <sstream>

class LogLine {
  std::ostringstream Text;

public:
  ~LogLine() { std::cerr << Text.str() << '\n'; }
  template <typename T> LogLine &operator<<(const T &Value) {
    Text << Value;
    return *this;
  }
};

#define SLOG LogLine()

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void buffered_class_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the
  SLOG << "token " << Token;
}

void named_bad(const std::string &Id) {
  LogLine Line;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the
  Line << "token " << token(Id);
}

void buffered_class_ok(const std::string &Id) {
  auto Token = token(Id);
  SLOG << "token for " << Id;
}

void length_ok(const std::string &Id) { SLOG << token(Id).size() << " characters"; }
