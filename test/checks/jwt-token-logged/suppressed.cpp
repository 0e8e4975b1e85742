// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A program whose purpose is to print a token prints it on purpose: one NOLINT
// with its reason.

#include <iostream>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

int forgotten_bad(int Count, char **Arguments) {
  if (Count < 2)
    return 1;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << token(Arguments[1]) << '\n';
  return 0;
}

int on_purpose_ok(int Count, char **Arguments) {
  if (Count < 2)
    return 1;
  std::cout << token(Arguments[1]) << '\n'; // NOLINT(jwt-token-logged): the tool's output
  return 0;
}

int next_line_ok(int Count, char **Arguments) {
  if (Count < 2)
    return 1;
  // NOLINTNEXTLINE(jwt-token-logged): the tool's output
  std::cout << token(Arguments[1]) << '\n';
  return 0;
}
