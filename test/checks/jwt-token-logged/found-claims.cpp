// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// One claim that find() leads to is not the payload.

#include <algorithm>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <string>
#include <unordered_map>

using Payload = std::map<std::string, picojson::value>;
using Texts = std::unordered_map<std::string, std::string>;

void found_ok(const std::string &Token) {
  Payload P = jwt::decode(Token).get_payload_json();
  auto It = P.find("jti");
  if (It != P.end())
    std::cout << It->second.to_str();
}

void found_at_once_ok(const std::string &Token) {
  Payload P = jwt::decode(Token).get_payload_json();
  std::cout << P.find("jti")->second.to_str();
}

void found_pair_ok(const std::string &Token) {
  Payload P = jwt::decode(Token).get_payload_json();
  if (auto It = P.find("jti"); It != P.end()) {
    const auto &[Name, Value] = *It;
    std::cout << Value.to_str();
  }
}

void names_ok(const std::string &Token) {
  Payload P = jwt::decode(Token).get_payload_json();
  std::for_each(P.begin(), P.end(), [](const auto &Claim) { std::cout << Claim.first; });
}

void from_there_on_bad(const std::string &Token) {
  Payload P = jwt::decode(Token).get_payload_json();
  for (auto It = P.lower_bound("jti"); It != P.end(); ++It)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
    std::cout << It->second.to_str();
}

void token_found_bad(const std::string &Name) {
  Texts T;
  T["name"] = Name;
  T["token"] = jwt::create().set_subject("a").sign(jwt::algorithm::hs256{"k"});
  std::cout << T.find("name")->second;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << T.find("token")->second;
}

void token_put_bad(Texts &T) {
  auto It = T.find("value");
  if (It != T.end())
    It->second = jwt::create().set_subject("a").sign(jwt::algorithm::hs256{"k"});
  std::cout << T["name"];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << T["value"];
}
