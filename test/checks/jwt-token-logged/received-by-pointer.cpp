// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// A token that stands in an optional, behind a smart pointer or in a container
// that comes from elsewhere is one once it is decoded.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct Request {
  virtual const std::string &header(const std::string &Name) const = 0;
  std::optional<std::string> Session, Language;
  std::map<std::string, std::string> Cookies;
};
using RequestPtr = std::shared_ptr<Request>;
RequestPtr next();
std::optional<std::string> cookie(const Request &, const char *Name);
std::vector<std::string> sessions();

void optional_bad(const std::optional<std::string> &Session) {
  auto D = jwt::decode(*Session);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: received token is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: decoded here
  std::cout << *Session << D.has_issuer();
}

void optional_copy_bad(std::optional<std::string> Session) {
  std::string T = Session.value();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << T;
  jwt::decode(T);
}

void optional_or_bad(const std::optional<std::string> &Session) {
  std::string T = Session.value_or("");
  jwt::decode(T);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << T;
}

void returned_bad(const Request &R) {
  auto C = cookie(R, "session");
  jwt::decode(*C);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << *C;
}

void returned_ok(const Request &R) {
  auto C = cookie(R, "session"), Theme = cookie(R, "theme");
  jwt::decode(*C);
  std::cout << *Theme;
}

void field_bad(const RequestPtr &R) {
  jwt::decode(*R->Session);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << *R->Session;
}

void field_ok(const RequestPtr &R) {
  jwt::decode(*R->Session);
  std::cout << *R->Language;
}

void shared_text_bad(std::shared_ptr<std::string> Session) {
  jwt::decode(*Session);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << *Session;
}

void owned_text_bad(std::unique_ptr<std::string> Session) {
  jwt::decode(*Session);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << *Session.get();
}

void header_bad(const RequestPtr &R) {
  std::string T = R->header("X-Session");
  jwt::decode(T);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << T;
}

void cookies_bad(const RequestPtr &R) {
  std::string T = R->Cookies.at("session");
  jwt::decode(T);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << T;
}

void cookies_ok(const RequestPtr &R) {
  jwt::decode(R->Cookies.at("session"));
  std::cout << R->Cookies.at("theme");
}

void next_bad() {
  auto R = next();
  auto T = R->Cookies["session"];
  jwt::decode(T);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << T;
}

void last_bad(const std::vector<std::string> &Sessions) {
  jwt::decode(Sessions.back());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << Sessions.back();
}

void last_of_unseen_bad() {
  auto All = sessions();
  std::string T = All.back();
  jwt::decode(T);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
  std::cout << T;
}

// Either of two things: which one was the token, nobody knows.
void either_ok(const std::optional<std::string> &Session, const std::string &Name, bool Is) {
  jwt::decode(Is ? *Session : Name);
  std::cout << Name;
}
