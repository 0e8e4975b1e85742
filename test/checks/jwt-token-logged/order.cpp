// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Order: what a variable holds where it is logged.

#include <iostream>
#include <jwt-cpp/jwt.h>

std::string redact(const std::string &Token);
void store(const std::string &Token);

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void logged_before_mask_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Token;
  Token = redact(Token);
  store(Token);
}

void one_branch_masks_bad(const std::string &Id, bool Verbose) {
  auto Token = token(Id);
  if (!Verbose)
    Token = redact(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Token;
}

void loop_bad(const std::string &Id, int Count) {
  std::string Token = "none";
  for (int I = 0; I < Count; ++I) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cerr << Token;
    Token = token(Id);
  }
}

void alias_bad(const std::string &Id) {
  std::string Token = "none";
  std::string &Same = Token;
  Same = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Token;
}

void swapped_bad(const std::string &Id) {
  std::string Text = "none", Token = token(Id);
  std::swap(Text, Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Text;
}

void overwritten_ok(const std::string &Id) {
  auto Token = token(Id);
  store(Token);
  Token = "done";
  std::cerr << Token;
}

void masked_before_log_ok(const std::string &Id) {
  auto Token = token(Id);
  store(Token);
  Token = redact(Token);
  std::cerr << Token;
}

void both_branches_mask_ok(const std::string &Id, bool Verbose) {
  auto Token = token(Id);
  if (Verbose)
    Token = Token.substr(0, 8);
  else
    Token = redact(Token);
  std::cerr << Token;
}

void logged_before_made_ok(const std::string &Id) {
  std::string Token = "none";
  std::cerr << Token;
  Token = token(Id);
  store(Token);
}

void cleared_ok(const std::string &Id) {
  auto Token = token(Id);
  store(Token);
  Token.clear();
  std::cerr << Token << "done";
}

void other_variable_ok(const std::string &Id) {
  std::string Text = "none";
  auto Token = token(Id);
  store(Token);
  std::cerr << Text;
}

void shadowed_ok(const std::string &Id) {
  std::string Token = "none";
  {
    std::string Token = token(Id);
    store(Token);
  }
  std::cerr << Token;
}
