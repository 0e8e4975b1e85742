// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: spdlog

// Streams that are no logs, and tokens that are none.

#include <fstream>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <sstream>
#include <spdlog/spdlog.h>
#include <vector>

struct Lexer {
  std::string nextToken();
};

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

static void print(std::ostream &Out, const std::string &Text) { Out << Text; }

void stream_parameter_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  print(std::cout, token(Id));
}

void rdbuf_text_bad(const std::string &Id) {
  std::stringstream Text;
  Text << token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Text.rdbuf();
}

void file_ok(const std::string &Id) {
  std::ofstream Out("token.jwt");
  Out << token(Id);
}

void file_parameter_ok(const std::string &Id) {
  std::ofstream Out("token.jwt");
  print(Out, token(Id));
}

std::string string_stream_ok(const std::string &Id) {
  std::ostringstream Out;
  Out << "Bearer " << token(Id);
  return Out.str();
}

void any_stream_ok(const std::string &Id, std::ostream &Out) { Out << token(Id); }

void other_tokens_ok(Lexer &L, const std::string &CsrfToken) {
  std::string Token = L.nextToken();
  std::cout << Token << CsrfToken;
  spdlog::info("token {}", Token);
}

void containers_ok(const std::string &Id, std::map<std::string, std::string> &Headers) {
  Headers["Authorization"] = token(Id);
  std::cout << Headers.size() << Headers.count("Authorization");
}

void other_element_ok(const std::string &Id, const std::string &Path) {
  struct {
    std::string Token, Path;
  } Call;
  Call.Token = token(Id);
  Call.Path = Path;
  std::cout << Call.Path;
}

void builder_ok(const std::string &Id) {
  auto Builder = jwt::create().set_subject(Id);
  std::cout << "about to sign for " << Id << std::endl;
  spdlog::info("signed {} bytes", Builder.sign(jwt::algorithm::hs256{"secret"}).size());
}
