// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Signed tokens on standard streams.

#include <iostream>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void cout_bad(const std::string &Id) {
  auto Token = jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  std::cout << "token: " << Token << std::endl;
}

void cerr_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << token(Id);
}

void clog_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the {{log|console}}
  std::clog << "issued " << token(Id) << " for " << Id << '\n';
}

void put_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout.write(Token.data(), Token.size());
}

void c_str_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Token.c_str() << '\n';
}

void stream_reference_bad(const std::string &Id, bool Errors) {
  std::ostream &Out = Errors ? std::cerr : std::cout;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Out << token(Id);
}

void issued_ok(const std::string &Id) {
  auto Token = token(Id);
  std::cout << "token issued for " << Id << '\n';
}

void length_ok(const std::string &Id) {
  auto Token = token(Id);
  std::cout << "token of " << Token.size() << " characters, empty: " << Token.empty() << '\n';
}

std::string returned_ok(const std::string &Id) {
  auto Token = token(Id);
  std::clog << "issued\n";
  return Token;
}

void kid_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  std::cerr << "kid " << Decoded.get_key_id() << " alg " << Decoded.get_algorithm() << '\n';
}

void id_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  std::cerr << "jti " << Decoded.get_id() << '\n';
}

void exception_ok(const std::string &Token) {
  try {
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{"secret"}).verify(jwt::decode(Token));
  } catch (const std::exception &e) {
    std::cerr << "refused: " << e.what() << '\n';
  }
}
