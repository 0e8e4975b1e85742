// RUN: cp %s %t.cpp
// RUN: %tidy --fix-notes %t.cpp -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpr > %t.out
// RUN: FileCheck %s -check-prefix=NOTE < %t.out
// RUN: FileCheck %s < %t.cpp
// RUN: cp %s %t.plain.cpp
// RUN: %tidy --fix %t.plain.cpp -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpr
// RUN: diff %s %t.plain.cpp

// What is offered instead of an address without TLS: in a note, so that nobody
// takes it without a look.

#include <cpr/cpr.h>
#include <jwt-cpp/jwt.h>
#include <string>

static std::string issue(const std::string &key) {
  return jwt::create().set_issuer("desk").sign(jwt::algorithm::hs256{key});
}

void literal_bad(const std::string &key) {
  // NOTE: :[[@LINE+2]]:22: note: use 'https://' instead of 'http://'
  // CHECK: {{^}}  cpr::Get(cpr::Url{"https://desk.example/a"}
  cpr::Get(cpr::Url{"http://desk.example/a"}, cpr::Bearer{issue(key)});
}

void raw_bad(const std::string &key) {
  // NOTE: :[[@LINE+2]]:{{[0-9]+}}: note: use 'https://'
  // CHECK: {{^}}  const char *address = u8R"x(https://desk.example/b)x";
  const char *address = u8R"x(http://desk.example/b)x";
  cpr::Get(cpr::Url{address}, cpr::Bearer{issue(key)});
}

// What stands elsewhere, or in two places, is left alone.
#define DESK "http://desk.example/c"
// NOTE-NOT: note: use
// CHECK: #define DESK "http://desk.example/c"
void macro_bad(const std::string &key) {
  cpr::Get(cpr::Url{DESK}, cpr::Bearer{issue(key)});
}

// CHECK: "http://desk.example/d" : "http://desk.example/e"
void either_bad(const std::string &key, bool first) {
  std::string address = first ? "http://desk.example/d" : "http://desk.example/e";
  cpr::Get(cpr::Url{address}, cpr::Bearer{issue(key)});
}

// CHECK: "\150ttp://desk.example/f"
void escaped_bad(const std::string &key) {
  cpr::Get(cpr::Url{"\150ttp://desk.example/f"}, cpr::Bearer{issue(key)});
}
