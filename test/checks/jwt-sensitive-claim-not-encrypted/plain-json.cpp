// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// JSON that is no token's payload is nobody's business here, also in a file
// that makes tokens.

#include <fstream>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <nlohmann/json.hpp>

std::string token_bad(const nlohmann::json &Profile) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(Profile["mail"].get<std::string>()))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string from_profile_bad(const nlohmann::json &Profile) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from '{{.*}}email{{.*}}' (contact data)
      .set_subject(Profile["email"].get<std::string>())
      .sign(jwt::algorithm::hs256{"secret"});
}

nlohmann::json answer_ok(const std::string &Email, const std::string &Number) {
  nlohmann::json Answer;
  Answer["email"] = Email;
  Answer["ssn"] = Number;
  return Answer;
}

void file_ok(const std::string &Email) {
  nlohmann::json Row = {{"email", Email}};
  std::ofstream("users.json") << Row.dump();
}

std::map<std::string, std::string> form_ok(const std::string &Password) {
  return {{"password", Password}, {"grant_type", "password"}};
}

std::string answer_with_token_ok(const std::string &Email, const std::string &Id) {
  nlohmann::json Answer = {{"email", Email}};
  Answer["token"] = jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
  return Answer.dump();
}
