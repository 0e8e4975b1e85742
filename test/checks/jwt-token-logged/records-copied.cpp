// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A record that another function copies as a whole keeps its fields apart.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <string>
#include <utility>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

struct Issued {
  std::string Token;
  std::string Id;
};

struct ByValue {
  Issued Held;
  ByValue(Issued I) : Held(std::move(I)) {}
};

void by_value_bad(const std::string &Id) {
  ByValue B(Issued{token(Id), Id});
  std::cout << B.Held.Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << B.Held.Token;
}

struct ByReference {
  Issued Held;
  explicit ByReference(const Issued &I) : Held(I) {}
  const Issued &held() const { return Held; }
};

void by_reference_bad(const std::string &Id) {
  Issued I{token(Id), Id};
  ByReference B(I);
  std::cout << B.held().Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << B.held().Token;
}

class Session {
  Issued Held;

public:
  void set(const Issued &I) { Held = I; }
  void show() const {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
    std::cout << Held.Token;
  }
  void name() const { std::cout << Held.Id; }
};

void setter_bad(const std::string &Id) {
  Session S;
  S.set(Issued{token(Id), Id});
  S.name();
  S.show();
}

template <class T> class Result {
  bool Has;
  T Value;
  std::string Error;

public:
  Result(T V) : Has(true), Value(std::move(V)) {}
  Result(std::string E, int) : Has(false), Error(std::move(E)) {}
  explicit operator bool() const { return Has; }
  const T &operator*() const { return Value; }
  const T *operator->() const { return &Value; }
  const std::string &error() const { return Error; }
};

static Result<Issued> issue(const std::string &Id) {
  if (Id.empty())
    return Result<Issued>("no id", 1);
  return Issued{token(Id), Id};
}

void result_bad(const std::string &Id) {
  auto R = issue(Id);
  if (!R) {
    std::cerr << R.error();
    return;
  }
  std::cout << R->Id << (*R).Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << R->Token;
}

static void clear(Issued &To, const Issued &From) {
  To = From;
  To.Token = "";
}

void overwritten_ok(const std::string &Id) {
  Issued I{token(Id), Id}, J;
  clear(J, I);
  std::cout << J.Token << J.Id;
}
