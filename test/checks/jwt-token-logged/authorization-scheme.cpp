// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// The scheme of an Authorization header is no token; what follows it is.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <string>

using Headers = std::map<std::string, std::string>;

bool scheme_ok(const Headers &H) {
  std::string Header = H.at("Authorization");
  auto Space = Header.find(' ');
  std::string Scheme = Header.substr(0, Space);
  if (Scheme != "Bearer") {
    std::cerr << "unsupported scheme " << Scheme << '\n';
    return false;
  }
  return jwt::decode(Header.substr(Space + 1)).has_issuer();
}

void text_ok(const std::string &authHeader) {
  std::cerr << authHeader.substr(0, authHeader.find(" "));
}

bool credentials_bad(const Headers &H) {
  std::string Header = H.at("Authorization");
  auto Space = Header.find(' ');
  std::string Token = Header.substr(Space + 1);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'Authorization', by its name a token, is written to the console
  std::cerr << "got " << Token;
  return true;
}

void whole_bad(const std::string &authHeader) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: 'authHeader', by its name a token, is written to the console
  std::cerr << authHeader.substr(0, authHeader.rfind(' '));
}

// A token that is made here may be the first word of a line.
void line_bad(const std::string &Name) {
  std::string Token = jwt::create().set_subject("a").sign(jwt::algorithm::hs256{"k"});
  std::string Line = Token + " " + Name;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Line.substr(0, Line.find(' '));
}
