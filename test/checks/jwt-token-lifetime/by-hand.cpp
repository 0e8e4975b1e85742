// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// Tokens that are put together by hand, of a document and the digest over it.

#include <ctime>
#include <nlohmann/json.hpp>
#include <string>

using nlohmann::json;

std::string base64UrlEncode(const std::string &Text);
std::string hmacSha256(const std::string &Text, const std::string &Key);

std::string session_bad(const std::string &Id, const std::string &Key) {
  json Header = {{"alg", "HS256"}, {"typ", "JWT"}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 24 hours, longer than 1 hour
  json Payload = {{"sub", Id}, {"exp", std::time(nullptr) + 24 * 60 * 60}};
  std::string Input = base64UrlEncode(Header.dump()) + "." + base64UrlEncode(Payload.dump());
  return Input + "." + base64UrlEncode(hmacSha256(Input, Key));
}

std::string badge_bad(const std::string &Id, const std::string &Key) {
  json Payload;
  Payload["sub"] = Id;
  std::string Input = base64UrlEncode(R"({"alg":"HS256","typ":"JWT"})") + "." + base64UrlEncode(Payload.dump());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return Input + "." + base64UrlEncode(hmacSha256(Input, Key));
}

// A key that stands in the code is none of its claims.
std::string keyInCode_bad(const std::string &Id) {
  json Payload{{"sub", Id}};
  std::string Input = base64UrlEncode(R"({"alg":"HS256","typ":"JWT"})") + "." + base64UrlEncode(Payload.dump());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return Input + "." + base64UrlEncode(hmacSha256(Input, R"({"exp":1})"));
}

// It is made here, and what it holds is seen where this is called.
static std::string finish(const json &Payload, const std::string &Key) {
  std::string Token = base64UrlEncode(json{{"typ", "JWT"}, {"alg", "HS256"}}.dump());
  Token += '.';
  Token += base64UrlEncode(Payload.dump());
  const std::string Signature = hmacSha256(Token, Key);
  Token += '.';
  Token += base64UrlEncode(Signature);
  return Token;
}

std::string helper_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return finish({{"sub", Id}, {"role", "user"}}, Key);
}

std::string helper_ok(const std::string &Id, const std::string &Key) {
  return finish({{"sub", Id}, {"exp", std::time(nullptr) + 600}}, Key);
}

std::string handedOver_ok(const json &Payload, const std::string &Key) { return finish(Payload, Key); }

std::string updated_ok(const json &More, const std::string &Id, const std::string &Key) {
  json Payload{{"sub", Id}};
  Payload.update(More);
  return finish(Payload, Key);
}

// Who, and when: whoever gets it asks how old it is. The header is no claim.
std::string provider_ok(const std::string &Key) {
  return finish({{"iss", "TEAM"}, {"iat", std::time(nullptr)}}, Key);
}

// No document, or none that the code shows.
std::string content_ok(const std::string &Text, const std::string &Key) {
  std::string Input = base64UrlEncode(R"({"alg":"HS256"})") + "." + base64UrlEncode(Text);
  return Input + "." + base64UrlEncode(hmacSha256(Input, Key));
}
std::string constantContent_ok(const std::string &Key) {
  std::string Input = base64UrlEncode(json{{"alg", "HS256"}, {"kid", "1"}}.dump()) + "." + base64UrlEncode("hello");
  return Input + "." + base64UrlEncode(hmacSha256(Input, Key));
}

// No header, no token.
std::string callback_ok(const std::string &Id, const std::string &Key) {
  const std::string Body = base64UrlEncode(json{{"sub", Id}}.dump());
  return Body + "." + base64UrlEncode(hmacSha256(Body, Key));
}
