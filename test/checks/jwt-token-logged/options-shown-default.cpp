// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Twelve characters may be shown by default, thirteen may not.

#include <cstdio>
#include <iostream>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void prefix_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << token(Id).substr(0, 13);
}

void precision_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::printf("%.13s\n", token(Id).c_str());
}

void prefix_ok(const std::string &Id) { std::cerr << token(Id).substr(0, 12); }

void precision_ok(const std::string &Id) { std::printf("%.12s\n", token(Id).c_str()); }
