// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtxx-1 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtxx-2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The same code against both generations of jwtxx.

#include <iostream>
#include <jwtxx/ios.h>
#include <jwtxx/jwt.h>

using JWTXX::JWT;

void signed_bad(const JWT &Jwt, const std::string &Secret) {
  auto Token = Jwt.token(Secret);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << "Token 1: " << Token << "\n";
}

void refused_bad(const std::string &Token) {
  try {
    JWT Jwt(Token, JWTXX::Key(JWTXX::Algorithm::HS256, "secret-key"));
    std::cout << "subject: " << Jwt.claim("sub") << "\n";
  } catch (const JWT::Error &Error) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    std::cerr << "error parsing " << Token << ": " << Error.what() << std::endl;
  }
}

void claims_bad(const std::string &Token) {
  JWT Jwt = JWT::parse(Token);
  for (const auto &Claim : Jwt.claims())
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
    std::cout << Claim.first << ": " << Claim.second << "\n";
}

void signed_ok(const JWT &Jwt, const std::string &Secret) {
  std::cout << "length: " << Jwt.token(Secret).size() << "\n";
}

void read_ok(const std::string &Token) {
  JWT Jwt(Token, JWTXX::Key(JWTXX::Algorithm::HS256, "secret-key"));
  std::cout << "Algorithm: " << Jwt.alg() << "\n"
            << "Subject: " << Jwt.claim("sub") << "\n";
}

void path_ok(const JWT &Jwt, int Count, char **Arguments) {
  if (Count < 2) {
    std::cerr << "usage: " << Arguments[0] << " PRIVATE-KEY\n";
    return;
  }
  JWTXX::Key Key(JWTXX::Algorithm::RS256, Arguments[1]);
  std::cout << "signs with " << Arguments[1] << ", " << JWTXX::algToString(Key.alg()) << "\n";
  std::cout << Jwt.token(Arguments[1]).size() << " characters\n";
}

void verified_ok(const std::string &Token, JWTXX::Key Key) {
  if (auto Result = JWT::verify(Token, std::move(Key)); !Result)
    std::cerr << "not valid: " << Result.message() << "\n";
}
