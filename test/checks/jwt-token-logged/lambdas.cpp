// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Lambdas: captures, calls, and where they are kept.

#include <algorithm>
#include <functional>
#include <future>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <memory>
#include <thread>
#include <vector>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void by_value_bad(const std::string &Id) {
  auto Token = token(Id);
  auto Print = [Token] {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Token;
  };
  Print();
}

void by_reference_bad(const std::string &Id) {
  std::string Token;
  auto Print = [&] {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Token;
  };
  Token = token(Id);
  Print();
}

void init_capture_bad(const std::string &Id) {
  auto Token = token(Id);
  auto Print = [Moved = std::move(Token)] {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Moved;
  };
  Print();
}

void init_capture_call_bad(const std::string &Id) {
  auto Print = [T = token(Id)] {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << T;
  };
  Print();
}

void immediately_called_bad(const std::string &Id) {
  const std::string Token = [&] {
    if (Id.empty())
      return std::string("none");
    return token(Id);
  }();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Token;
}

void parameter_bad(const std::string &Id) {
  auto Print = [](const std::string &Text) { std::cout << Text; };
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  Print(token(Id));
}

void generic_bad(const std::string &Id) {
  auto Print = [](const auto &Text) { std::cout << Text << '\n'; };
  Print(42);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  Print(token(Id));
}

void generic_variadic_bad(const std::string &Id) {
  auto Print = [](auto &&...Parts) { (std::cout << ... << Parts); };
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  Print("token ", 1, ' ', token(Id));
}

template <class F> void twice(F &&Do) {
  Do();
  Do();
}

void passed_to_template_bad(const std::string &Id) {
  auto Token = token(Id);
  twice([&] {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Token;
  });
}

static void withRetry(const std::function<void()> &Do) {
  for (int I = 0; I < 3; ++I)
    Do();
}

void passed_to_function_bad(const std::string &Id) {
  auto Token = token(Id);
  withRetry([&] {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Token;
  });
}

static void withToken(const std::string &Id, const std::function<void(const std::string &)> &Use) {
  Use(token(Id));
}

void callback_gets_token_bad(const std::string &Id) {
  withToken(Id, [](const std::string &Token) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Token;
  });
}

void function_variable_bad(const std::string &Id) {
  std::function<void(const std::string &)> Log = [](const std::string &Text) {
    std::clog << Text;
  };
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  Log(token(Id));
}

void function_returns_bad(const std::string &Id) {
  std::function<std::string()> Make = [Id] { return token(Id); };
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Make();
}

class Dispatcher {
  std::function<void(const std::string &)> Sink;

public:
  Dispatcher() {
    Sink = [](const std::string &Line) { std::cout << Line << '\n'; };
  }
  void dispatch_member_bad(const std::string &Id) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    Sink("issued " + token(Id));
  }
};

class Service {
  std::string Token;

public:
  void login(const std::string &Id) { Token = token(Id); }
  void this_capture_bad() {
    auto Print = [this] {
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
      std::cout << Token;
    };
    Print();
  }
};

void thread_bad(const std::string &Id) {
  auto Token = token(Id);
  std::thread T([Token] {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << Token;
  });
  T.join();
}

void async_bad(const std::string &Id) {
  auto F = std::async(std::launch::async, [Id] { return token(Id); });
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << F.get();
}

static void show(const std::string &Prefix, const std::string &Text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  std::cout << Prefix << Text;
}

void thread_function_bad(const std::string &Id) {
  std::thread T(show, "token ", token(Id));
  T.join();
}

void for_each_bad(const std::vector<std::string> &Ids) {
  std::vector<std::string> Tokens;
  std::transform(Ids.begin(), Ids.end(), std::back_inserter(Tokens), [](const std::string &Id) { return token(Id); });
  std::for_each(Tokens.begin(), Tokens.end(), [](const std::string &T) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
    std::cout << T;
  });
}

void nested_lambda_bad(const std::string &Id) {
  auto Token = token(Id);
  auto Outer = [&] {
    auto Inner = [&] {
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
      std::cout << Token;
    };
    Inner();
  };
  Outer();
}

std::function<void()> returned_closure(std::string Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}} is written to
  return [Token = std::move(Token)] { std::cout << Token; };
}

void returned_closure_bad(const std::string &Id) {
  auto F = returned_closure(token(Id));
  F();
}

void captured_ok(const std::string &Id) {
  auto Token = token(Id);
  auto Print = [Token] { std::cout << Token.size(); };
  Print();
}

void captured_other_ok(const std::string &Id) {
  auto Token = token(Id);
  auto Print = [&] { std::cout << Id; };
  Print();
}

void overwritten_before_call_ok(const std::string &Id) {
  std::string Token = token(Id);
  Token = "none";
  auto Print = [&] { std::cout << Token; };
  Print();
}

void masking_lambda_ok(const std::string &Id) {
  auto Mask = [](const std::string &T) { return T.substr(0, 6) + "..."; };
  std::cout << Mask(token(Id));
}

void parameter_ok(const std::string &Id) {
  auto Print = [](const std::string &Text) { std::cout << Text.length(); };
  Print(token(Id));
}

void predicate_ok(const std::vector<std::string> &Ids) {
  std::vector<std::string> Tokens;
  for (auto &Id : Ids)
    Tokens.push_back(token(Id));
  auto N = std::count_if(Tokens.begin(), Tokens.end(), [](const std::string &T) { return T.size() > 10; });
  std::cout << N;
}

void async_ok(const std::string &Id) {
  auto F = std::async([Id] { return token(Id).size(); });
  std::cout << F.get();
}

void withToken_ok(const std::string &Id) {
  std::size_t N = 0;
  withToken(Id, [&](const std::string &Token) { N = Token.size(); });
  std::cout << N;
}

void by_value_early_ok(const std::string &Id) {
  std::string Token = "none";
  auto Print = [Token] { std::cout << Token; };
  Token = token(Id);
  Print();
}

void separate_functions_ok(const std::string &Id) {
  std::function<void(const std::string &)> Log = [](const std::string &Text) { std::clog << Text; };
  std::function<std::size_t(const std::string &)> Size = [](const std::string &Text) { return Text.size(); };
  Log("size " + std::to_string(Size(token(Id))));
}
