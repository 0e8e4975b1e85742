// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Tokens in the text of exceptions.

#include <jwt-cpp/jwt.h>
#include <stdexcept>
#include <string>

class TokenError : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

class OwnError : public std::exception {
  std::string Text;

public:
  explicit OwnError(const std::string &Token) : Text("bad token " + Token) {}
  const char *what() const noexcept override { return Text.c_str(); }
};

static void verify(const jwt::decoded_jwt<jwt::traits::kazuho_picojson> &Token) {
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{"secret"}).verify(Token);
}

void received_bad(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  if (!Decoded.has_issuer())
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the text of an exception
    throw std::runtime_error("no issuer in " + Token);
}

void derived_bad(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  if (!Decoded.has_audience())
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the text of an exception
    throw TokenError("no audience in " + Token);
}

void signed_bad(const std::string &Id) {
  auto Token = jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
  if (Token.size() > 4000)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the text of an exception
    throw std::length_error(Token);
}

void own_class_bad(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  if (!Decoded.has_issuer())
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the text of an exception
    throw OwnError(Token);
}

void payload_bad(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the text of an exception
  throw std::invalid_argument("unexpected payload: " + Decoded.get_payload());
}

void plain_text_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  if (!Decoded.has_issuer())
    throw std::runtime_error("no issuer");
}

void kid_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  throw TokenError("unknown key " + Decoded.get_key_id());
}

void rethrown_ok(const std::string &Token) {
  try {
    verify(jwt::decode(Token));
  } catch (const std::exception &e) {
    throw TokenError(std::string("refused: ") + e.what());
  }
}

void length_ok(const std::string &Token) {
  verify(jwt::decode(Token));
  if (Token.size() > 4000)
    throw std::length_error(std::to_string(Token.size()) + " characters");
}

void prefix_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  if (!Decoded.has_issuer())
    throw std::runtime_error("no issuer in " + Token.substr(0, 8) + "...");
}
