// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Function objects of the program's own, bound functions, pointers to members.

#include <algorithm>
#include <functional>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <string>
#include <thread>
#include <variant>
#include <vector>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}
void keep(const std::string &);
using Sink = std::function<void(const std::string &)>;
using namespace std::placeholders;

struct Printer {
  void operator()(const std::string &Text) const { std::cout << Text; }
};
struct Counter {
  void operator()(const std::string &Text) const { std::cout << Text.size(); }
};
struct Prefixed {
  std::string Prefix;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  void operator()(const std::string &Text) { std::cout << Prefix << Text; }
};

void function_object_bad(const std::string &Id) {
  Sink Log = Printer{};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Log(token(Id));
}

void function_object_state_bad(const std::string &Id) {
  Prefixed Object{token(Id)};
  Sink Log = Object;
  Log("hello");
}

void function_object_algorithm_bad(const std::string &Id) {
  struct Show {
    void operator()(const std::string &Text) const {
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
      std::cout << Text;
    }
  };
  std::vector<std::string> V{token(Id)};
  std::for_each(V.begin(), V.end(), Show());
}

void function_object_ok(const std::string &Id) {
  Sink Log = Counter{};
  Log(token(Id));
  std::vector<std::string> V{token(Id)};
  std::for_each(V.begin(), V.end(), Counter());
}

struct Visitor {
  void operator()(int Number) const { std::cout << Number; }
  void operator()(const std::string &Text) const {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << Text;
  }
};

void visitor_bad(const std::string &Id) {
  std::variant<int, std::string> V = token(Id);
  std::visit(Visitor{}, V);
}

template <class... Ts> struct overloaded : Ts... {
  using Ts::operator()...;
};
template <class... Ts> overloaded(Ts...) -> overloaded<Ts...>;

void overloaded_bad(const std::string &Id) {
  std::variant<int, std::string> V = token(Id);
  std::visit(overloaded{[](int Number) { std::cout << Number; },
                        // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
                        [](const std::string &Text) { std::cout << Text; }},
             V);
}

void overloaded_capture_bad(const std::string &Id) {
  std::variant<int, std::string> V = 1;
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::visit(overloaded{[&](int) { std::cout << Token; }, [](const std::string &) {}}, V);
}

void overloaded_ok(const std::string &Id) {
  std::variant<int, std::string> V = token(Id);
  std::visit(overloaded{[](int Number) { std::cout << Number; },
                        [](const std::string &Text) { std::cout << Text.size(); }},
             V);
}

// CHECK: :[[@LINE+4]]:{{[0-9]+}}: warning: signed token is written to the console
// CHECK: :[[@LINE-89]]:{{[0-9]+}}: note: signed here, not encrypted
// CHECK: :[[@LINE+19]]:{{[0-9]+}}: note: by way of this call
// CHECK: :[[@LINE+17]]:{{[0-9]+}}: note: by way of this call
static void print(const std::string &Text) { std::cout << Text; }
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
static void printSwapped(const std::string &Text, const std::string &) { std::cout << Text; }
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
static void printInThread(const std::string &Text) { std::cout << Text; }
static void both(const std::string &First, const std::string &Second) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << First;
  keep(Second);
}
static void second(const std::string &First, const std::string &Second) {
  std::cout << First;
  keep(Second);
}

void bound_bad(const std::string &Id) {
  auto Log = std::bind(print, _1);
  Log(token(Id));
}

void bound_argument_bad(const std::string &Id) {
  auto Log = std::bind(both, token(Id), _1);
  Log("hello");
}

void bound_swapped_bad(const std::string &Id) {
  auto Log = std::bind(printSwapped, _2, _1);
  Log(Id, token(Id));
}

void bound_ok(const std::string &Id) {
  auto Log = std::bind(second, Id, _1);
  Log(token(Id));
}

class Service {
  Sink Log;
  std::string Token;
  void write(const std::string &Text) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << Text;
  }
  void count(const std::string &Text) { std::cout << Text.size(); }
  void show() {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << Token;
  }

public:
  void bound_method_bad(const std::string &Id) {
    Log = std::bind(&Service::write, this, _1);
    Log(token(Id));
  }
  void bound_this_bad(const std::string &Id) {
    Token = token(Id);
    std::function<void()> F = std::bind(&Service::show, this);
    F();
  }
  void bound_method_ok(const std::string &Id) {
    auto F = std::bind(&Service::count, this, _1);
    F(token(Id));
  }
  void pointer_to_member_bad(const std::string &Id) {
    void (Service::*Method)(const std::string &) = &Service::write;
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    (this->*Method)(token(Id));
  }
  void pointer_to_member_ok(const std::string &Id) {
    auto Method = &Service::count;
    (this->*Method)(token(Id));
  }
};

struct Writer {
  void write(const std::string &Text) { std::cout << Text; }
};

void pointer_to_member_of_object_bad(const std::string &Id) {
  Writer W;
  auto Method = &Writer::write;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  (W.*Method)(token(Id));
}

void mem_fn_bad(const std::string &Id) {
  Writer W;
  auto Write = std::mem_fn(&Writer::write);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Write(W, token(Id));
}

void threads_bad(const std::string &Id) {
  std::vector<std::thread> Threads;
  Threads.emplace_back(printInThread, token(Id));
}
