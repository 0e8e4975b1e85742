// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// A verification whose outcome nobody looks at verifies nothing.

#include <cassert>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <optional>
#include <vector>

using Code = std::error_code;

bool dropped_bad(const std::string &Token, const std::string &Secret) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used from a token that is decoded here and never verified
  auto Decoded = jwt::decode(Token);
  Code Error;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: verified here, but nothing depends on the outcome
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded, Error);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'role' is read here
  return Decoded.get_payload_claim("role").as_string() == "admin";
}

std::string logged_bad(const std::string &Token, const std::string &Secret) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used
  auto Decoded = jwt::decode(Token);
  Code Error;
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded, Error);
  if (Error)
    std::cerr << "not verified: " << Error.message() << '\n';
  return Decoded.get_subject();
}

std::string swallowed_bad(const std::string &Token, const std::string &Secret) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used
  auto Decoded = jwt::decode(Token);
  try {
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  } catch (const std::exception &Error) {
    std::cerr << "not verified: " << Error.what() << '\n';
  }
  return Decoded.get_subject();
}

std::string flag_ok(const std::string &Token, const std::string &Secret) {
  auto Decoded = jwt::decode(Token);
  Code Error;
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded, Error);
  bool IsGood = !Error;
  if (!IsGood)
    std::cerr << "not verified\n";
  return IsGood ? Decoded.get_subject() : "";
}

std::string keys_ok(const std::string &Token, const std::vector<std::string> &Keys) {
  auto Decoded = jwt::decode(Token);
  bool IsFound = false;
  for (const std::string &Key : Keys) {
    Code Error;
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{Key}).verify(Decoded, Error);
    if (!Error) {
      IsFound = true;
      break;
    }
    std::cerr << Error.message() << '\n';
  }
  return IsFound ? Decoded.get_subject() : "";
}

std::pair<std::string, Code> returned_ok(const std::string &Token, const std::string &Secret) {
  auto Decoded = jwt::decode(Token);
  Code Error;
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded, Error);
  return {Decoded.get_subject(), Error};
}

std::string callers_ok(const std::string &Token, const std::string &Secret, Code &Error) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded, Error);
  return Decoded.get_subject();
}

std::string asserted_ok(const std::string &Token, const std::string &Secret) {
  auto Decoded = jwt::decode(Token);
  Code Error;
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded, Error);
  assert(!Error);
  return Decoded.get_subject();
}

void reject(int Status);

std::string told_ok(const std::string &Token, const std::string &Secret) {
  auto Decoded = jwt::decode(Token);
  Code Error;
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded, Error);
  if (Error)
    reject(401);
  return Decoded.get_subject();
}

// What stands behind the verification is not reached when it throws.
std::string inside_ok(const std::string &Token, const std::string &Secret) {
  std::string User;
  try {
    auto Decoded = jwt::decode(Token);
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
    User = Decoded.get_subject();
  } catch (const std::exception &Error) {
    std::cerr << Error.what() << '\n';
  }
  return User;
}

std::string marked_ok(const std::string &Token, const std::string &Secret) {
  bool IsGood = false;
  auto Decoded = jwt::decode(Token);
  try {
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
    IsGood = true;
  } catch (const std::exception &Error) {
    std::cerr << Error.what() << '\n';
  }
  return IsGood ? Decoded.get_subject() : "";
}

std::string rethrown_ok(const std::string &Token, const std::string &Secret) {
  auto Decoded = jwt::decode(Token);
  try {
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  } catch (const std::exception &Error) {
    std::cerr << Error.what() << '\n';
    throw;
  }
  return Decoded.get_subject();
}
