// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: spdlog

// Log functions of the program's own.

#include <cstdarg>
#include <cstdio>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <spdlog/spdlog.h>
#include <sstream>
#include <vector>

static void logLine(const std::string &Text) { std::cerr << Text << '\n'; }

static void logFormat(const char *Format, ...) {
  va_list Arguments;
  va_start(Arguments, Format);
  std::vfprintf(stderr, Format, Arguments);
  va_end(Arguments);
}

template <typename... Ts> static void logAll(const Ts &...Values) { (std::cerr << ... << Values); }

static void logTwice(const std::string &What, const std::string &Text) { logLine(What + ": " + Text); }

static void countLine(const std::string &Text) { std::cerr << Text.size() << " characters\n"; }

static void ignore(const char *, ...) {}

static std::string identity(std::string Text) { return Text; }

struct Service {
  spdlog::logger *Logger;
  void debug(const std::string &Text) const { Logger->debug(Text); }
};

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void line_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  logLine("token " + token(Id));
}

void format_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  logFormat("token %s\n", Token.c_str());
}

void variadic_template_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  logAll("token ", Token, '\n');
}

void two_levels_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  logTwice("token", token(Id));
}

void member_bad(const std::string &Id, const Service &S) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  S.debug("token " + token(Id));
}

void carried_bad(const std::string &Id) {
  auto Token = identity(token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  logLine(Token);
}

void lambda_bad(const std::string &Id) {
  auto Log = [](const std::string &Text) { std::cerr << Text; };
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Log(token(Id));
}

void line_ok(const std::string &Id) {
  auto Token = token(Id);
  logLine("issued for " + Id);
}

void format_ok(const std::string &Id) {
  auto Token = token(Id);
  logFormat("%zu characters\n", Token.size());
}

void variadic_template_ok(const std::string &Id) {
  auto Token = token(Id);
  logAll("issued for ", Id, Token.empty());
}

void counted_ok(const std::string &Id) { countLine(token(Id)); }

void ignored_ok(const std::string &Id) { ignore("%s", token(Id).c_str()); }

void member_ok(const std::string &Id, const Service &S) {
  auto Token = token(Id);
  S.debug("issued for " + Id);
}

void lambda_ok(const std::string &Id) {
  auto Token = token(Id);
  auto Log = [&Token] { std::cerr << Token.size(); };
  Log();
}
