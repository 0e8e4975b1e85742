// RUN: %tidy %s -- -std=c++17 -isystem %inputs/libprocess | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The tokens of Mesos' libprocess.

#include <iostream>
#include <process/jwt.hpp>

using process::http::authentication::JWT;
using process::http::authentication::JWTError;

void stream_bad(const JSON::Object &Payload) {
  const Try<JWT, JWTError> Jwt = JWT::create(Payload, "secret");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Jwt.get() << '\n';
}

void text_bad(const JSON::Object &Payload) {
  std::string Token = stringify(JWT::create(Payload, "secret").get());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << "token " << Token << '\n';
}

void payload_bad(const std::string &Token) {
  const Try<JWT, JWTError> Jwt = JWT::parse(Token, "secret");
  if (Jwt.isError()) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    std::cerr << Token << " is refused: " << Jwt.error().message << '\n';
    return;
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::cout << stringify(Jwt->payload) << '\n';
}

void created_ok(const JSON::Object &Payload, const std::string &Id) {
  const Try<JWT, JWTError> Jwt = JWT::create(Payload, "secret");
  if (Jwt.isError())
    std::cerr << "no token for " << Id << ": " << Jwt.error().message << '\n';
}

void refused_ok(const std::string &Token) {
  const Try<JWT, JWTError> Jwt = JWT::parse(Token, "secret");
  if (Jwt.isError())
    std::cerr << "refused: " << Jwt.error().message << '\n';
}

void claim_ok(const std::string &Token) {
  const Try<JWT, JWTError> Jwt = JWT::parse(Token);
  std::cout << "framework " << Jwt->payload.at<JSON::String>("fid").get().value << '\n';
}
