// RUN: %tidy %s -- -std=c++17 -I/usr/include/jsoncpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt, jsoncpp

// Tokens in jsoncpp's values.

#include <iostream>
#include <json/json.h>
#include <jwt.h>
#include <string>

Json::Value answer_bad(jwt_t *Jwt) {
  Json::Value Answer;
  Answer["access_token"] = jwt_encode_str(Jwt);
  Answer["token_type"] = "Bearer";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Answer << "\n";
  return Answer;
}

void styled_bad(jwt_t *Jwt) {
  Json::Value Session(Json::objectValue);
  Session["token"] = std::string(jwt_encode_str(Jwt));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << "session: " << Session.toStyledString();
}

void member_bad(jwt_t *Jwt) {
  Json::Value Session;
  Session["token"] = jwt_encode_str(Jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Session["token"].asString() << std::endl;
}

void other_member_ok(jwt_t *Jwt, const std::string &User) {
  Json::Value Session;
  Session["token"] = jwt_encode_str(Jwt);
  Session["user"] = User;
  std::cout << Session["user"].asString() << " has " << Session.size() << std::endl;
}

bool parse_ok(jwt_t *Jwt, const std::string &Text) {
  Json::Value Session;
  Json::Reader Reader;
  if (!Reader.parse(Text, Session)) {
    std::cerr << Reader.getFormattedErrorMessages();
    return false;
  }
  Session["token"] = jwt_encode_str(Jwt);
  std::cout << Session.isMember("token") << "\n";
  return true;
}
