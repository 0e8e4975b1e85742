// RUN: %tidy %s -- -std=c++17 -isystem %inputs/pokowaka-jwt-cpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// pokowaka's JWT-cpp.

#include <iostream>
#include <jwt/jwt_all.h>

void signed_bad(const json &Payload) {
  HS256Validator Signer("secret!");
  auto Token = JWT::Encode(Signer, Payload);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Token << std::endl;
}

void received_bad(const std::string &Token) {
  ExpValidator Exp;
  HS256Validator Signer("secret!");
  try {
    json Header, Payload;
    std::tie(Header, Payload) = JWT::Decode(Token, &Signer, &Exp);
  } catch (const InvalidTokenError &Error) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    std::cerr << "bad token " << Token << ": " << Error.what() << '\n';
  }
}

void payload_bad(const std::string &Token) {
  std::string Spec = R"({"HS256":{"secret":"secret!"}})";
  validator_ptr Messages(MessageValidatorFactory::Build(Spec));
  json Header, Payload;
  std::tie(Header, Payload) = JWT::Decode(Token.c_str(), Token.size(), Messages.get());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::cout << "Payload: " << Payload << std::endl;
}

void key_bad(const std::string &Key) {
  HS256Validator Signer(Key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  std::clog << Signer.toJson();
}

void signed_ok(const json &Payload) {
  HS256Validator Signer("secret!");
  auto Token = JWT::Encode(Signer, Payload);
  std::cout << Token.size() << " characters, " << Signer.algorithm() << std::endl;
}

void refused_ok(const std::string &Token) {
  HS256Validator Signer("secret!");
  try {
    JWT::Decode(Token, &Signer);
  } catch (const InvalidTokenError &Error) {
    std::cerr << "validation failed: " << Error.what() << '\n';
  }
}

void claim_ok(const std::string &Token) {
  HS256Validator Signer("secret!");
  auto [Header, Payload] = JWT::Decode(Token, &Signer);
  std::cout << Header["alg"] << Payload["jti"];
}

void public_key_ok(const std::string &Public) {
  RS256Validator Verifier(Public);
  std::clog << Verifier.toJson();
}
