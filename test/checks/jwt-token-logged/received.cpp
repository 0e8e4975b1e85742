// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: spdlog

// A parameter is a token once it is decoded or verified, before that line and
// after it.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <spdlog/spdlog.h>
#include <string>

struct Request {
  std::string Authorization;
  std::string Path;
};

bool decoded_then_logged_bad(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: received token is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: decoded here
  std::cerr << "decoded " << Token;
  return Decoded.has_issuer();
}

bool logged_then_decoded_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cerr << "decoding " << Token;
  return jwt::decode(Token).has_issuer();
}

bool logged_in_catch_bad(const std::string &Token) {
  try {
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{"secret"}).verify(jwt::decode(Token));
    return true;
  } catch (const std::exception &e) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
    spdlog::warn("refused {}: {}", Token, e.what());
    return false;
  }
}

bool from_field_bad(const Request &R) {
  std::string Token = R.Authorization.substr(7);
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cerr << Token;
  return Decoded.has_issuer();
}

bool header_line_bad(const Request &R) {
  auto Decoded = jwt::decode(R.Authorization.substr(7));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cerr << R.Authorization;
  return Decoded.has_issuer();
}

bool of_decoded_bad(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cerr << Decoded.get_token();
  return Decoded.has_issuer();
}

bool path_ok(const Request &R) {
  auto Decoded = jwt::decode(R.Authorization.substr(7));
  std::cerr << R.Path;
  return Decoded.has_issuer();
}

bool other_parameter_ok(const std::string &Token, const std::string &Caller) {
  std::cerr << "request by " << Caller;
  return jwt::decode(Token).has_issuer();
}

bool not_a_token_ok(const std::string &Text) {
  std::cerr << Text;
  return Text.empty();
}

bool other_token_ok(const std::string &CsrfToken, const std::string &Token) {
  std::cerr << CsrfToken;
  return jwt::decode(Token).has_issuer();
}

bool overwritten_ok(std::string Token) {
  auto Decoded = jwt::decode(Token);
  Token = Decoded.get_id();
  std::cerr << Token;
  return Decoded.has_issuer();
}

bool length_ok(const std::string &Token) {
  std::cerr << "decoding " << Token.size() << " characters";
  return jwt::decode(Token).has_issuer();
}
