// RUN: %tidy --config='{CheckOptions: {MaxShownCharacters: 4}}' %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: spdlog

// `MaxShownCharacters` says how much of a token may be shown.

#include <cstdio>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <spdlog/spdlog.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void prefix_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << token(Id).substr(0, 8);
}

void precision_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::printf("%.5s\n", token(Id).c_str());
}

void braces_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  spdlog::info("{:.8}", token(Id));
}

void prefix_ok(const std::string &Id) { std::cerr << token(Id).substr(0, 4); }

void precision_ok(const std::string &Id) { std::printf("%.4s\n", token(Id).c_str()); }

void braces_ok(const std::string &Id) { spdlog::info("{:.3}", token(Id)); }
