// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtpp -isystem %inputs/poco -isystem %inputs/jwtxx-2 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// Libraries that read a token by one call and verify it by another.

#include <Poco/JWT/Signer.h>
#include <Poco/JWT/Token.h>
#include <jwtpp/jwtpp.hh>
#include <jwtxx/jwt.h>
#include <string>

void grant(const std::string &User);

void poco_bad(const std::string &Text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used from a token that is decoded here and never verified
  Poco::JWT::Token Token(Text);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  grant(Token.getSubject());
}

void poco_ok(const std::string &Text, const Poco::JWT::Signer &Signer) {
  Poco::JWT::Token Token = Signer.verify(Text);
  grant(Token.getSubject());
}

void jwtxx_bad(const std::string &Text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used
  auto Token = JWTXX::JWT::parse(Text);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  grant(Token.claim("sub").toString());
}

void jwtxx_ok(const std::string &Text, JWTXX::Key Key) {
  JWTXX::JWT Token(Text, std::move(Key));
  grant(Token.claim("sub").toString());
}

void jwtpp_bad(const std::string &Text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used
  auto Token = jwtpp::jws::parse(Text);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  grant(Token->claims().get().sub());
}

void jwtpp_ok(const std::string &Text, jwtpp::sp_crypto Crypto) {
  auto Token = jwtpp::jws::parse(Text);
  if (Token->verify(Crypto))
    grant(Token->claims().get().sub());
}
