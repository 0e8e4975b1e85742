// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jsoncons | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Tokens in jsoncons's values.

#include <iostream>
#include <jsoncons/json.hpp>
#include <jwt.h>
#include <string>

using jsoncons::json;

json answer_bad(jwt_t *Jwt) {
  json Answer;
  Answer["access_token"] = jwt_encode_str(Jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << "answer: " << Answer << "\n";
  return Answer;
}

void dump_bad(jwt_t *Jwt) {
  json Session;
  Session["token"] = jwt_encode_str(Jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Session.dump(std::cerr);
}

void other_member_ok(jwt_t *Jwt, const std::string &User) {
  json Session;
  Session["token"] = jwt_encode_str(Jwt);
  Session["user"] = User;
  std::cout << Session["user"].as_string() << " of " << Session.size() << "\n";
}
