// RUN: %tidy %s -- -std=c++17 -isystem %inputs/protobuf | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Tokens in Protobuf's Struct.

#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>
#include <iostream>
#include <jwt.h>
#include <string>

using google::protobuf::Struct;
using google::protobuf::Value;

void debug_string_bad(jwt_t *Jwt) {
  Struct Session;
  Value Token;
  Token.set_string_value(jwt_encode_str(Jwt));
  (*Session.mutable_fields())["token"] = Token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << "session: " << Session.ShortDebugString() << "\n";
}

std::string json_ok(jwt_t *Jwt) {
  Struct Session;
  Value Token;
  Token.set_string_value(jwt_encode_str(Jwt));
  (*Session.mutable_fields())["token"] = Token;
  std::string Text;
  auto Status = google::protobuf::util::MessageToJsonString(Session, &Text);
  std::cout << Status.ToString() << ", " << Text.size() << " bytes\n";
  return Text;
}
