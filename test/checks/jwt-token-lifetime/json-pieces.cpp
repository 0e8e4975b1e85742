// RUN: %tidy %s -- -std=c++20 -isystem %inputs/std-format | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// JSON that is put together of pieces: what is put behind the name of a member
// is the member's value.

#include <ctime>
#include <format>
#include <iostream>
#include <sstream>
#include <string>

std::string base64UrlEncode(const std::string &Text);
std::string hmacSha256(const std::string &Text, const std::string &Key);

static std::string finish(const std::string &Payload, const std::string &Key) {
  std::string Input = base64UrlEncode("{\"alg\":\"HS256\"}") + "." + base64UrlEncode(Payload);
  return Input + "." + base64UrlEncode(hmacSha256(Input, Key));
}

std::string joined_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 24 hours,
  const long Expiry = std::time(nullptr) + 86400;
  return finish("{\"sub\":\"" + Id + "\",\"exp\":" + std::to_string(Expiry) + "}", Key);
}

std::string streamed_bad(const std::string &Key) {
  std::ostringstream Payload;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 2 days,
  Payload << R"({"iss":"desk", "exp": )" << std::time(nullptr) + 2 * 86400 << "}";
  return finish(Payload.str(), Key);
}

std::string formatted_bad(const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 3 days,
  return finish(std::format(R"({{"iss":"desk","exp":{}}})", std::time(nullptr) + 3 * 86400), Key);
}

// The other member's is another value.
std::string other_ok(const std::string &Key) {
  const long Renewed = std::time(nullptr) + 86400, Expiry = std::time(nullptr) + 600;
  return finish("{\"renewed\":" + std::to_string(Renewed) + ",\"exp\":" + std::to_string(Expiry) + "}", Key);
}

std::string given_ok(const std::string &Id, long Expiry, const std::string &Key) {
  return finish("{\"sub\":\"" + Id + "\",\"exp\":" + std::to_string(Expiry) + "}", Key);
}

// A document behind another, and what is no member.
std::string text_ok(const std::string &Id, const std::string &Key) {
  return finish("{\"sub\":\"" + Id + "\",\"note\":\"exp: " + std::to_string(std::time(nullptr) + 86400) + "\",\"exp\":" + Id + "}", Key);
}

// All is shown if every piece is the value of a member.
std::string escape(const std::string &Text);
std::string members_bad(const std::string &Id, const std::string &Role, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return finish("{\"sub\":\"" + escape(Id) + "\",\"role\":\"" + Role + "\"}", Key);
}

std::string piece_ok(const std::string &Id, const std::string &More, const std::string &Key) {
  return finish("{\"sub\":\"" + Id + "\"," + More + "}", Key);
}

std::string name_ok(const std::string &Name, const std::string &Value, const std::string &Key) {
  return finish("{\"sub\":\"desk\",\"" + Name + "\":\"" + Value + "\"}", Key);
}
