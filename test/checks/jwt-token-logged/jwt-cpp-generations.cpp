// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.4 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.5 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.6 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The same code against each generation of jwt-cpp.

#include <iostream>
#include <jwt-cpp/jwt.h>

void signed_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void decoded_bad(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::cout << Decoded.get_payload();
}

void received_bad(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << Decoded.get_token();
}

void signed_ok(const std::string &Id) {
  std::cout << jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"}).size();
}

void decoded_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  std::cout << Decoded.get_algorithm() << Decoded.get_id();
}

void received_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  std::cout << Decoded.has_issuer() << Token.size();
}
