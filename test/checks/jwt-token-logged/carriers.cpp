// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Through fields, containers, smart pointers, moves and references.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

struct Session {
  std::string Token;
  std::string Id;
};

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

static void fill(Session &S, const std::string &Id) {
  S.Token = token(Id);
  S.Id = Id;
}

static bool make(const std::string &Id, std::string &Out) {
  Out = token(Id);
  return true;
}

void field_bad(const std::string &Id) {
  Session S{token(Id), Id};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << S.Token;
}

void filled_bad(const std::string &Id) {
  Session S;
  fill(S, Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << S.Token;
}

void out_parameter_bad(const std::string &Id) {
  std::string Token;
  if (make(Id, Token))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << Token;
}

void vector_bad(const std::string &Id) {
  std::vector<std::string> Tokens{token(Id)};
  for (const auto &Token : Tokens)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << Token;
}

void map_bad(const std::string &Id) {
  std::map<std::string, std::string> Headers;
  Headers["Authorization"] = "Bearer " + token(Id);
  for (const auto &[Name, Value] : Headers)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << Name << Value;
}

void optional_bad(const std::string &Id) {
  std::optional<std::string> Token = token(Id);
  if (Token)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << *Token;
}

void unique_ptr_bad(const std::string &Id) {
  auto S = std::make_unique<Session>();
  S->Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << S->Token;
}

void string_view_bad(const std::string &Id) {
  std::string Token = token(Id);
  std::string_view View = Token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << View;
}

void moved_bad(const std::string &Id) {
  std::string Token = token(Id);
  std::string Other = std::move(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Other;
}

void pair_bad(const std::string &Id) {
  auto [Token, Count] = std::make_pair(token(Id), 1);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Token;
}

void field_ok(const std::string &Id) {
  Session S{token(Id), Id};
  std::cout << S.Id;
}

void filled_ok(const std::string &Id) {
  Session S;
  fill(S, Id);
  std::cout << S.Id;
}

void out_parameter_ok(const std::string &Id) {
  std::string Token;
  if (!make(Id, Token))
    std::cout << "no token for " << Id;
}

void vector_ok(const std::string &Id) {
  std::vector<std::string> Tokens{token(Id)};
  std::cout << Tokens.size();
}

void map_ok(const std::string &Id) {
  std::map<std::string, std::string> Headers;
  Headers["Authorization"] = "Bearer " + token(Id);
  for (const auto &[Name, Value] : Headers)
    std::cout << Name;
}

void optional_ok(const std::string &Id) {
  std::optional<std::string> Token = token(Id);
  std::cout << Token.has_value();
}

void other_session_ok(const std::string &Id) {
  Session A, B;
  A.Token = token(Id);
  B.Token = "none";
  std::cout << B.Token;
}

void pair_ok(const std::string &Id) {
  auto [Token, Count] = std::make_pair(token(Id), 1);
  std::cout << Count;
}
