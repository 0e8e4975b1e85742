// RUN: %tidy %s -- -std=c++17 -isystem %inputs/poco | FileCheck %s -implicit-check-not='{{warning|error}}:'

#include <Poco/JWT/Signer.h>
#include <Poco/JWT/Token.h>
#include <string>

using Poco::JWT::Signer;
using Poco::JWT::Token;

std::string short_bad(const std::string &Id) {
  Token T;
  T.setSubject(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 12 bytes is shorter than the hash of 'HS256'
  Signer S("0123456789ab");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return S.sign(T, Signer::ALGO_HS256);
}

bool mixed_bad(const std::string &Text, const std::string &Secret, Token &Out) {
  Signer S;
  S.setHMACKey(Secret);
  S.addAlgorithm("HS256");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: verifier accepts 'ES256' besides 'HS256'
  S.addAlgorithm("ES256");
  return S.tryVerify(Text, Out);
}

std::string signed_ok(const std::string &Id, const std::string &Secret) {
  Token T;
  T.setSubject(Id);
  Signer S(Secret);
  return S.sign(T, Signer::ALGO_HS256);
}

bool one_ok(const std::string &Text, const std::string &Secret, Token &Out) {
  Signer S;
  S.setHMACKey(Secret);
  S.addAlgorithm("HS256");
  return S.tryVerify(Text, Out);
}

bool all_bad(const std::string &Text, const std::string &Secret, Token &Out) {
  Signer S;
  S.setHMACKey(Secret);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: verifier accepts 'RS256' besides 'HS256'
  S.addAllAlgorithms();
  return S.tryVerify(Text, Out);
}
