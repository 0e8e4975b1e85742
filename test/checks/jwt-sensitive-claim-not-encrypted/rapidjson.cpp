// RUN: %tidy %s -- -std=c++17 -isystem %inputs/rapidjson | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// A payload made with RapidJSON, as a document and piece by piece, and signed
// with cjose.

#include <cjose/cjose.h>
#include <map>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <sstream>
#include <string>
#include <vector>

using rapidjson::Document;
using rapidjson::StringBuffer;
using rapidjson::Value;
using rapidjson::Writer;

struct User {
  std::string Id;
  std::string Email;
  std::string Phone;
};

static std::string sign(cjose_jwk_t *Key, const std::string &Payload) {
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &Error);
  cjose_jws_t *Jws = cjose_jws_sign(Key, Header, reinterpret_cast<const uint8_t *>(Payload.data()), Payload.size(), &Error);
  const char *Token = nullptr;
  cjose_jws_export(Jws, &Token, &Error);
  return Token;
}

static std::string toText(const Value &V) {
  StringBuffer Buffer;
  Writer<StringBuffer> W(Buffer);
  V.Accept(W);
  return Buffer.GetString();
}

std::string document_bad(cjose_jwk_t *Key, const User &U) {
  Document Claims;
  Claims.SetObject();
  auto &Allocator = Claims.GetAllocator();
  Claims.AddMember("iss", "auth.example", Allocator);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.AddMember("email", Value(U.Email.c_str(), Allocator), Allocator);
  StringBuffer Buffer;
  Writer<StringBuffer> W(Buffer);
  Claims.Accept(W);
  return sign(Key, std::string(Buffer.GetString(), Buffer.GetSize()));
}

std::string set_string_bad(cjose_jwk_t *Key, const std::string &Number) {
  Document Claims(rapidjson::kObjectType);
  Document::AllocatorType &Allocator = Claims.GetAllocator();
  Value Ssn;
  Ssn.SetString(Number.c_str(), static_cast<rapidjson::SizeType>(Number.size()), Allocator);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  Claims.AddMember("ssn", Ssn, Allocator);
  StringBuffer Buffer;
  rapidjson::PrettyWriter<StringBuffer> W(Buffer);
  Claims.Accept(W);
  return sign(Key, Buffer.GetString());
}

std::string inner_object_bad(cjose_jwk_t *Key, const User &U) {
  Document Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  Value Contact(rapidjson::kObjectType);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Contact.AddMember("phone_number", rapidjson::StringRef(U.Phone.c_str()), Allocator).AddMember("level", 3, Allocator);
  Claims.AddMember("contact", Contact, Allocator);
  return sign(Key, toText(Claims));
}

std::string member_filled_later_bad(cjose_jwk_t *Key, const User &U) {
  Document Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  Claims.AddMember("contact", Value(rapidjson::kObjectType), Allocator);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Claims["contact"].AddMember("phone_number", rapidjson::StringRef(U.Phone.c_str()), Allocator);
  return sign(Key, toText(Claims));
}

std::string array_bad(cjose_jwk_t *Key, const std::vector<User> &Users) {
  Document Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  Value Members(rapidjson::kArrayType);
  for (const User &U : Users) {
    Value Member(rapidjson::kObjectType);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    Member.AddMember("email", Value(U.Email.c_str(), Allocator).Move(), Allocator);
    Members.PushBack(Member, Allocator);
  }
  Claims.AddMember("members", Members, Allocator);
  return sign(Key, toText(Claims));
}

std::string map_bad(cjose_jwk_t *Key, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  const std::map<std::string, std::string> Extra = {{"email", U.Email}};
  Document Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  for (const auto &[Name, Text] : Extra)
    Claims.AddMember(Value(Name.c_str(), Allocator), Value(Text.c_str(), Allocator), Allocator);
  return sign(Key, toText(Claims));
}

std::string members_bad(cjose_jwk_t *Key, const User &U) {
  Document Profile(rapidjson::kObjectType), Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Profile.AddMember("email", rapidjson::StringRef(U.Email.c_str()), Profile.GetAllocator());
  for (auto It = Profile.MemberBegin(); It != Profile.MemberEnd(); ++It)
    Claims.AddMember(Value(It->name, Allocator), Value(It->value, Allocator), Allocator);
  return sign(Key, toText(Claims));
}

std::string parsed_bad(cjose_jwk_t *Key) {
  Document Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.Parse("{\"iss\":\"auth.example\",\"email\":\"a@example.org\"}");
  if (Claims.HasParseError())
    return rapidjson::GetParseError_En(Claims.GetParseError());
  return sign(Key, toText(Claims));
}

std::string assigned_bad(cjose_jwk_t *Key, const User &U, const std::string &Template) {
  Document Claims;
  Claims.Parse(Template.c_str(), Template.size());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = rapidjson::StringRef(U.Email.c_str());
  return sign(Key, toText(Claims));
}

std::string read_bad(cjose_jwk_t *Key, const std::string &Body) {
  Document Request;
  if (Request.Parse(Body.c_str()).HasParseError() || !Request.HasMember("email"))
    return {};
  Document Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  Claims.AddMember("sub", Value(Request["email"].GetString(), Allocator), Allocator);
  return sign(Key, toText(Claims));
}

std::string found_bad(cjose_jwk_t *Key, const Value &Profile) {
  Document Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  auto It = Profile.FindMember("email");
  if (It != Profile.MemberEnd() && It->value.IsString())
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
    Claims.AddMember("sub", Value(It->value.GetString(), Allocator), Allocator);
  return sign(Key, toText(Claims));
}

std::string stream_bad(cjose_jwk_t *Key, const User &U) {
  Document Claims(rapidjson::kObjectType);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.AddMember("email", rapidjson::StringRef(U.Email.c_str()), Claims.GetAllocator());
  std::ostringstream Out;
  rapidjson::OStreamWrapper Wrapped(Out);
  Writer<rapidjson::OStreamWrapper> W(Wrapped);
  Claims.Accept(W);
  return sign(Key, Out.str());
}

std::string writer_bad(cjose_jwk_t *Key, const User &U) {
  StringBuffer Buffer;
  Writer<StringBuffer> W(Buffer);
  W.StartObject();
  W.Key("iss");
  W.String("auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  W.Key("email");
  W.String(U.Email.c_str());
  W.EndObject();
  return sign(Key, Buffer.GetString());
}

template <typename Handler> static void writeUser(Handler &To, const User &U) {
  To.StartObject();
  To.Key("id");
  To.String(U.Id.c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  To.Key("phone_number", 12);
  To.String(U.Phone.data(), static_cast<rapidjson::SizeType>(U.Phone.size()));
  To.EndObject();
}
std::string writer_helper_bad(cjose_jwk_t *Key, const User &U) {
  StringBuffer Buffer;
  rapidjson::PrettyWriter<StringBuffer> W(Buffer);
  W.SetIndent(' ', 2);
  writeUser(W, U);
  return sign(Key, Buffer.GetString());
}

std::string document_ok(cjose_jwk_t *Key, const User &U) {
  Document Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  Claims.AddMember("sub", Value(U.Id.c_str(), Allocator), Allocator);
  Claims.AddMember("exp", 1900000000, Allocator);
  Claims.AddMember("email", !U.Email.empty(), Allocator);
  return sign(Key, toText(Claims));
}

std::string removed_ok(cjose_jwk_t *Key, const User &U) {
  Document Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  Claims.AddMember("sub", Value(U.Id.c_str(), Allocator), Allocator);
  Claims.AddMember("email", Value(U.Email.c_str(), Allocator), Allocator);
  Claims.RemoveMember("email");
  return sign(Key, toText(Claims));
}

std::string other_document_ok(cjose_jwk_t *Key, const User &U) {
  Document Claims(rapidjson::kObjectType), Answer(rapidjson::kObjectType);
  Claims.AddMember("sub", Value(U.Id.c_str(), Claims.GetAllocator()), Claims.GetAllocator());
  const std::string Token = sign(Key, toText(Claims));
  auto &Allocator = Answer.GetAllocator();
  Answer.AddMember("email", Value(U.Email.c_str(), Allocator), Allocator);
  Answer.AddMember("access_token", Value(Token.c_str(), Allocator), Allocator);
  return toText(Answer);
}

std::string shared_allocator_ok(cjose_jwk_t *Key, const User &U) {
  Document Record(rapidjson::kObjectType);
  auto &Allocator = Record.GetAllocator();
  Record.AddMember("email", Value(U.Email.c_str(), Allocator), Allocator);
  Value Claims(rapidjson::kObjectType);
  Claims.AddMember("sub", Value(U.Id.c_str(), Allocator), Allocator);
  return sign(Key, toText(Claims)) + toText(Record);
}

std::string two_writers_ok(cjose_jwk_t *Key, const User &U) {
  StringBuffer Claims, Record;
  Writer<StringBuffer> One(Claims), Two(Record);
  One.StartObject();
  One.Key("sub");
  One.String(U.Id.c_str());
  One.EndObject();
  Two.StartObject();
  Two.Key("email");
  Two.String(U.Email.c_str());
  Two.EndObject();
  return sign(Key, Claims.GetString()) + Record.GetString();
}

std::string other_member_ok(cjose_jwk_t *Key, const Value &Profile) {
  Document Claims(rapidjson::kObjectType);
  auto &Allocator = Claims.GetAllocator();
  Claims.AddMember("sub", Value(Profile["id"].GetString(), Allocator), Allocator);
  return sign(Key, toText(Claims));
}
