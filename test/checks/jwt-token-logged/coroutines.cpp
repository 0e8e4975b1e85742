// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Coroutines: no crash.

#include <coroutine>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <optional>
#include <string>

template <class T> struct Task {
  struct promise_type {
    std::optional<T> Value;
    Task get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_never initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T V) { Value = std::move(V); }
    std::suspend_always yield_value(T V) {
      Value = std::move(V);
      return {};
    }
    void unhandled_exception() {}
  };
  std::coroutine_handle<promise_type> Handle;
  bool await_ready() { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  T await_resume() { return *Handle.promise().Value; }
  T get() { return *Handle.promise().Value; }
};

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

Task<std::string> login(std::string Id) {
  auto T = token(Id);
  co_return T;
}

Task<int> logged_bad(std::string Id) {
  auto T = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << T;
  co_return 1;
}

Task<int> awaited_bad(std::string Id) {
  auto T = co_await login(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << T;
  co_return 1;
}

Task<std::string> generator(std::string Id) {
  for (int I = 0; I < 3; ++I)
    co_yield token(Id);
  co_return "done";
}

Task<int> length_ok(std::string Id) {
  auto T = co_await login(Id);
  std::cout << T.size();
  co_return 1;
}

Task<int> after_suspend_ok(std::string Id) {
  std::string T = token(Id);
  co_await login(Id);
  T = "gone";
  std::cout << T;
  co_return 1;
}
