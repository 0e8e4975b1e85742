// RUN: %tidy %s -- -std=c++17 -I/usr/include/jsoncpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, jsoncpp

// A payload made with jsoncpp and signed with cjose.

#include <cjose/cjose.h>
#include <json/json.h>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

struct User {
  std::string Id;
  std::string Email;
  std::string Theme;
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

std::string fast_writer_bad(cjose_jwk_t *Key, const User &U) {
  Json::Value Claims;
  Claims["iss"] = "auth.example";
  Claims["sub"] = U.Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = U.Email;
  Json::FastWriter Writer;
  return sign(Key, Writer.write(Claims));
}

std::string stream_writer_builder_bad(cjose_jwk_t *Key, const std::string &Number) {
  Json::Value Claims(Json::objectValue);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  Claims["ssn"] = Json::Value(Number);
  Json::StreamWriterBuilder Builder;
  Builder["indentation"] = "";
  Builder["commentStyle"] = "None";
  return sign(Key, Json::writeString(Builder, Claims));
}

std::string stream_writer_bad(cjose_jwk_t *Key, const User &U) {
  Json::Value Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = U.Email;
  Json::StreamWriterBuilder Builder;
  const std::unique_ptr<Json::StreamWriter> Writer(Builder.newStreamWriter());
  std::ostringstream Out;
  Writer->write(Claims, &Out);
  return sign(Key, Out.str());
}

std::string inserted_bad(cjose_jwk_t *Key, const User &U) {
  Json::Value Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = U.Email;
  std::stringstream Out;
  Out << Claims;
  return sign(Key, Out.str());
}

std::string inner_object_bad(cjose_jwk_t *Key, const std::string &Phone) {
  Json::Value Claims;
  Json::Value &Contact = Claims["contact"];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Contact["phone_number"] = Phone;
  return sign(Key, Claims.toStyledString());
}

std::string chained_bad(cjose_jwk_t *Key, const std::string &Phone) {
  Json::Value Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Claims["contact"]["phone_number"] = Phone;
  return sign(Key, Claims.toStyledString());
}

std::string array_bad(cjose_jwk_t *Key, const std::vector<User> &Users) {
  Json::Value Members(Json::arrayValue);
  for (const User &U : Users) {
    Json::Value Member;
    Member["id"] = U.Id;
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    Member["email"] = U.Email;
    Members.append(Member);
  }
  Json::Value Claims;
  Claims["members"] = Members;
  return sign(Key, Json::FastWriter().write(Claims));
}

static Json::Value toJson(const User &U) {
  Json::Value Value;
  Value["id"] = U.Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Value["email"] = U.Email;
  return Value;
}
std::string helper_bad(cjose_jwk_t *Key, const User &U) {
  Json::Value Claims;
  Claims["user"] = toJson(U);
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string loop_bad(cjose_jwk_t *Key, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  const std::map<std::string, std::string> Extra = {{"email", U.Email}};
  Json::Value Claims;
  for (const auto &[Name, Value] : Extra)
    Claims[Name] = Value;
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string members_bad(cjose_jwk_t *Key, const User &U) {
  Json::Value Profile;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Profile["email"] = U.Email;
  Json::Value Claims;
  for (const std::string &Name : Profile.getMemberNames())
    Claims[Name] = Profile[Name];
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string parsed_bad(cjose_jwk_t *Key) {
  Json::Value Claims;
  Json::Reader Reader;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  if (!Reader.parse(R"({"iss": "auth.example", "ssn": "078-05-1120"})", Claims))
    return {};
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string read_bad(cjose_jwk_t *Key, const std::string &Body) {
  Json::Value User;
  std::string Errors;
  Json::CharReaderBuilder Builder;
  std::unique_ptr<Json::CharReader> Reader(Builder.newCharReader());
  if (!Reader->parse(Body.data(), Body.data() + Body.size(), &User, &Errors))
    return {};
  Json::Value Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  Claims["sub"] = User["email"].asString();
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string get_bad(cjose_jwk_t *Key, const Json::Value &User) {
  Json::Value Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  Claims["sub"] = User.get("email", "").asString();
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string theme_ok(cjose_jwk_t *Key, const User &U) {
  Json::Value Claims;
  Claims["sub"] = U.Id;
  Claims["theme"] = U.Theme;
  Claims["exp"] = Json::Int64(1900000000);
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string flag_ok(cjose_jwk_t *Key, const Json::Value &User) {
  Json::Value Claims;
  Claims["email_verified"] = User["email_verified"].asBool();
  if (User.isMember("email") && !User["email"].asString().empty())
    Claims["complete"] = true;
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string removed_ok(cjose_jwk_t *Key, const User &U) {
  Json::Value Claims;
  Claims["sub"] = U.Id;
  Claims["email"] = U.Email;
  Claims.removeMember("email");
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string cleared_ok(cjose_jwk_t *Key, const User &U) {
  Json::Value Claims;
  Claims["email"] = U.Email;
  Claims.clear();
  Claims["sub"] = U.Id;
  return sign(Key, Json::FastWriter().write(Claims));
}

std::string overwritten_ok(cjose_jwk_t *Key, const User &U) {
  Json::Value Claims;
  Claims["email"] = U.Email;
  Claims = Json::Value(Json::objectValue);
  Claims["sub"] = U.Id;
  return sign(Key, Json::FastWriter().write(Claims));
}

Json::Value answer_ok(cjose_jwk_t *Key, const User &U) {
  Json::Value Claims;
  Claims["sub"] = U.Id;
  Json::Value Answer;
  Answer["email"] = U.Email;
  Answer["token"] = sign(Key, Json::FastWriter().write(Claims));
  return Answer;
}

std::string other_member_ok(cjose_jwk_t *Key, const Json::Value &User) {
  Json::Value Claims;
  Claims["sub"] = User["id"].asString();
  Claims["theme"] = User.get("theme", "dark");
  return sign(Key, Json::FastWriter().write(Claims));
}
