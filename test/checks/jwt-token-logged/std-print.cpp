// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/std-print | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// What newer standards print with: std::print and std::println, to the console, a FILE and a stream,
// and synchronized streams.

#include <fstream>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <print>
#include <sstream>
#include <syncstream>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void print_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::print("token {} for {}\n", Token, Id);
}

void println_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::println("{}", token(Id));
}

void stderr_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::println(stderr, "refused {}", Token);
}

void stream_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::print(std::clog, "refused {}\n", Token);
}

void text_bad(const std::string &Id) {
  std::ostringstream Text;
  std::print(Text, "Bearer {}", token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::println("{}", Text.str());
}

void format_bad(const std::string &Id) {
  auto Header = std::format("Bearer {}", token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::println("> {}", Header);
}

void synchronized_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::osyncstream(std::cout) << "token " << Token << '\n';
}

void synchronized_ok(const std::string &Id) {
  auto Token = token(Id);
  std::osyncstream(std::cout) << "token of " << Token.size() << " for " << Id << '\n';
}

void print_ok(const std::string &Id) {
  auto Token = token(Id);
  std::print("token {:.8}... of {} for {}\n", Token, Token.size(), Id);
  std::println("{}", Token.empty() ? "no token" : "issued");
}

void file_ok(const std::string &Id, FILE *Out) {
  std::ofstream File("token.jwt");
  std::print(File, "{}", token(Id));
  std::println(Out, "{}", token(Id));
}

void escaped_ok(const std::string &Id) {
  auto Token = token(Id);
  std::println("{{\"user\": \"{}\", \"length\": {}}}", Id, Token.size());
}
