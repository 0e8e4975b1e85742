// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: spdlog

// Text that is built first and logged later.

#include <cstdio>
#include <fmt/format.h>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <spdlog/spdlog.h>
#include <sstream>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void concatenated_bad(const std::string &Id) {
  std::string Line = "token " + token(Id) + " for " + Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Line;
}

void appended_bad(const std::string &Id) {
  std::string Line = "token ";
  Line += token(Id);
  Line.append("\n");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << Line;
}

void ostringstream_bad(const std::string &Id) {
  std::ostringstream Line;
  Line << "token " << token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  spdlog::info(Line.str());
}

void snprintf_bad(const std::string &Id) {
  char Line[512];
  std::snprintf(Line, sizeof Line, "token %s", token(Id).c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  spdlog::info("{}", Line);
}

void fmt_bad(const std::string &Id) {
  std::string Line = fmt::format("token {}", token(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::fputs(Line.c_str(), stderr);
}

void fmt_print_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  fmt::print(stderr, "token {}\n", token(Id));
}

void ostringstream_ok(const std::string &Id, std::string &Header) {
  std::ostringstream Line;
  Line << "Bearer " << token(Id);
  Header = Line.str();
}

void snprintf_ok(const std::string &Id) {
  char Line[512];
  std::snprintf(Line, sizeof Line, "token %.8s", token(Id).c_str());
  spdlog::info("{}", Line);
}

void other_line_ok(const std::string &Id, std::string &Header) {
  std::string Line = "issued for " + Id;
  Header = "Bearer " + token(Id);
  std::cerr << Line;
}

void cleared_stream_ok(const std::string &Id, std::string &Header) {
  std::ostringstream Line;
  Line << token(Id);
  Header = Line.str();
  Line.str("");
  Line << "issued for " << Id;
  spdlog::info(Line.str());
}

void fmt_precision_ok(const std::string &Id) {
  std::cerr << fmt::format("token {:.8}", token(Id));
}

void compared_ok(const std::string &Id, const std::string &Other) {
  std::cerr << (token(Id) == Other ? "same" : "different");
}
