// RUN: %tidy %s -- -std=c++17 -isystem %inputs/boost-json | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Tokens in Boost.JSON's values.

#include <boost/json.hpp>
#include <iostream>
#include <jwt.h>
#include <string>

namespace json = boost::json;

json::value answer_bad(jwt_t *Jwt) {
  json::value Answer = {{"access_token", jwt_encode_str(Jwt)}, {"token_type", "Bearer"}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << "answer: " << Answer << "\n";
  return Answer;
}

void member_bad(jwt_t *Jwt) {
  json::object Session;
  Session["token"] = jwt_encode_str(Jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << json::serialize(Session);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Session.at("token").as_string().c_str() << "\n";
}

std::size_t size_ok(jwt_t *Jwt, const std::string &User) {
  json::object Session{{"token", jwt_encode_str(Jwt)}, {"user", User}};
  std::cout << User << " has a session of " << Session.size() << " members\n";
  return json::serialize(Session).size();
}
