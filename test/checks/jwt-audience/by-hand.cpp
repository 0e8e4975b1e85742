// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// Tokens that are put together by hand, for several services.

#include <nlohmann/json.hpp>
#include <string>

using nlohmann::json;

std::string base64UrlEncode(const std::string &Text);
std::string hmacSha256(const std::string &Text, const std::string &Key);

static std::string finish(const std::string &Payload, const std::string &Key) {
  std::string Input = base64UrlEncode(R"({"alg":"HS256","typ":"JWT"})") + "." + base64UrlEncode(Payload);
  return Input + "." + base64UrlEncode(hmacSha256(Input, Key));
}

std::string forMail_ok(const std::string &Id, const std::string &Key) {
  return finish(json{{"sub", Id}, {"aud", "mail.example"}}.dump(), Key);
}

std::string forFiles_ok(const std::string &Id, const std::string &Key) {
  json Payload{{"sub", Id}};
  Payload["aud"] = "files.example";
  return finish(Payload.dump(), Key);
}

std::string forNobody_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token has no audience
  return finish(json{{"sub", Id}}.dump(), Key);
}

std::string forAll_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: audience '*' is no recipient's name
  return finish(json{{"sub", Id}, {"aud", "*"}}.dump(), Key);
}

std::string forMany_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token is for 4 audiences
  return finish(json{{"sub", Id}, {"aud", {"mail.example", "files.example", "chat.example", "desk.example"}}}.dump(), Key);
}

// A piece of a document shows no audience, and not all of one.
std::string piece_ok(const std::string &Service, const std::string &Key) {
  return finish("{\"sub\":\"*\",\"aud\":\"" + Service + "\"}", Key);
}
std::string beginning_ok(const std::string &Host, const std::string &Key) {
  return finish("{\"aud\":\"https://" + Host + "\"}", Key);
}
// CHECK: warning: the token's audience is empty
std::string empty_bad(const std::string &Key) { return finish("{\"sub\":\"desk\",\"aud\":\"\"}", Key); }
