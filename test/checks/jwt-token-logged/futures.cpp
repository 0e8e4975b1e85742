// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// What a promise is given, its future returns.

#include <future>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <string>
#include <utility>

static std::string issue() { return jwt::create().set_subject("a").sign(jwt::algorithm::hs256{"k"}); }
static std::string greet() { return "hello"; }

void promise_bad() {
  std::promise<std::string> P;
  std::future<std::string> F = P.get_future();
  P.set_value(issue());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << F.get();
}

void promise_ok() {
  std::promise<std::string> P;
  auto F = P.get_future();
  P.set_value(greet());
  std::cout << F.get();
}

void task_bad() {
  std::packaged_task<std::string()> T(issue);
  auto F = T.get_future();
  T();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << F.get();
}

void task_ok() {
  std::packaged_task<std::string()> T(greet);
  auto F = T.get_future();
  T();
  std::cout << F.get();
}

void exchanged_ok() {
  std::string Text = issue();
  std::string Old = std::exchange(Text, "none");
  std::cout << Text << Old.size();
}

void exchanged_bad() {
  std::string Text = "none";
  std::string Old = std::exchange(Text, issue());
  std::cout << Old;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Text;
}
