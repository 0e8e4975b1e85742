// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// What a constructor throws is caught as what a call throws.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <stdexcept>
#include <string>

struct Parsed {
  explicit Parsed(const std::string &Text);
  std::string Subject;
};
struct Quiet {
  Quiet() noexcept {}
};

void constructed_bad(const std::string &User) {
  std::string Token = jwt::create().set_subject(User).sign(jwt::algorithm::hs256{"k"});
  try {
    Parsed P(Token);
  } catch (const std::exception &E) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cerr << "cannot parse " << Token;
  }
}

void returned_bad(const std::string &User) {
  std::string Token = jwt::create().set_subject(User).sign(jwt::algorithm::hs256{"k"});
  try {
    Parsed P = Parsed(Token);
    return;
  } catch (...) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cerr << "cannot parse " << Token;
  }
}

void allocated_in_inner_ok(const std::string &User) {
  std::string Token = jwt::create().set_subject(User).sign(jwt::algorithm::hs256{"k"});
  try {
    try {
      delete new Parsed(Token);
    } catch (const std::invalid_argument &) {
      std::cerr << "invalid";
    }
  } catch (const std::exception &) {
    std::cerr << "failed";
  }
}

void never_thrown_ok(const std::string &User) {
  try {
    Quiet Q;
  } catch (...) {
    std::cerr << jwt::create().set_subject(User).sign(jwt::algorithm::hs256{"k"});
  }
}
