// RUN: %tidy %s -- -std=c++17 -isystem %inputs/rapidjson | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Tokens in RapidJSON's documents.

#include <iostream>
#include <jwt.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <string>

using namespace rapidjson;

std::string answer_bad(jwt_t *Jwt) {
  Document Answer(kObjectType);
  auto &Allocator = Answer.GetAllocator();
  Answer.AddMember("access_token", Value(jwt_encode_str(Jwt), Allocator), Allocator);
  Answer.AddMember("token_type", "Bearer", Allocator);
  StringBuffer Buffer;
  Writer<StringBuffer> W(Buffer);
  Answer.Accept(W);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << "answer: " << Buffer.GetString() << "\n";
  return Buffer.GetString();
}

void writer_bad(jwt_t *Jwt) {
  StringBuffer Buffer;
  Writer<StringBuffer> W(Buffer);
  W.StartObject();
  W.Key("token");
  W.String(jwt_encode_str(Jwt));
  W.EndObject();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Buffer.GetString();
}

void member_bad(jwt_t *Jwt) {
  Document Session(kObjectType);
  auto &Allocator = Session.GetAllocator();
  Session.AddMember("token", Value(jwt_encode_str(Jwt), Allocator), Allocator);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Session["token"].GetString() << "\n";
}

void other_member_ok(jwt_t *Jwt, const char *User) {
  Document Session(kObjectType);
  auto &Allocator = Session.GetAllocator();
  Session.AddMember("token", Value(jwt_encode_str(Jwt), Allocator), Allocator);
  Session.AddMember("user", Value(User, Allocator), Allocator);
  std::cout << Session["user"].GetString() << " of " << Session.MemberCount() << "\n";
}

std::string answer_ok(jwt_t *Jwt, const char *Request) {
  Document Asked;
  if (Asked.Parse(Request).HasParseError()) {
    std::cerr << GetParseError_En(Asked.GetParseError()) << " at " << Asked.GetErrorOffset() << "\n";
    return {};
  }
  StringBuffer Buffer;
  Writer<StringBuffer> W(Buffer);
  W.StartObject();
  W.Key("token");
  W.String(jwt_encode_str(Jwt));
  W.EndObject();
  std::cout << Buffer.GetSize() << " bytes\n";
  return Buffer.GetString();
}
