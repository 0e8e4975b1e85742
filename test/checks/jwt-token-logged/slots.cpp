// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// One function leaves the token in a field or global, in whatever way it is
// written, and another one, which names nothing of a token library, logs it.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

struct Assigned { std::string Value; } TheAssigned;
void assign() { TheAssigned.Value = token("1"); }
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void assigned_bad() { std::cout << TheAssigned.Value; }

struct Inner { std::string Value; int Number = 0; };
struct Outer { Inner In; } TheOuter;
void aliased() {
  Inner &Alias = TheOuter.In;
  Alias.Value = token("1");
}
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void aliased_bad() { std::cout << TheOuter.In.Value; }
void aliased_ok() { std::cout << TheOuter.In.Number; }

struct Pointed { std::string Value; } ThePointed;
void point() {
  Pointed *Pointer = &ThePointed;
  Pointer->Value = token("1");
}
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void pointed_bad() { std::cout << ThePointed.Value; }

struct Streamed { std::ostringstream Text; } TheStreamed;
void stream() { TheStreamed.Text << "Bearer " << token("1"); }
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void streamed_bad() { std::cout << TheStreamed.Text.str(); }

struct Listed { std::vector<std::string> Values; } TheListed;
void list() { TheListed.Values.push_back(token("1")); }
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void listed_bad() { std::cout << TheListed.Values.front(); }
void listed_ok() { std::cout << TheListed.Values.size(); }

struct Looped { std::vector<std::string> Values; } TheLooped;
void loop() {
  for (std::string &Value : TheLooped.Values)
    Value = token("1");
}
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void looped_bad() { std::cout << TheLooped.Values[0]; }

struct Filled { std::string Value; } TheFilled;
static void fill(std::string &To) { To = token("1"); }
void fillIt() { fill(TheFilled.Value); }
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void filled_bad() { std::cout << TheFilled.Value; }

struct Shared { std::string Value; };
struct Holder { std::shared_ptr<Shared> Pointer; } TheHolder;
void share() { TheHolder.Pointer->Value = token("1"); }
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void shared_bad() { std::cout << TheHolder.Pointer->Value; }

struct Made { std::string Value; int Number; };
void make(Made &To) { To = Made{token("1"), 2}; }
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
void made_bad(const Made &From) { std::cout << From.Value; }
void made_ok(const Made &From) { std::cout << From.Number; }

// Both only read: nothing goes from one to the other.
struct Read { std::string Name; };
std::string issue(const Read &From) { return token(From.Name); }
void read_ok(const Read &From) { std::cout << From.Name; }

// It is written after it was read, by whoever reads it last.
struct Overwritten { std::string Value; } TheOverwritten;
void overwrite_ok() {
  TheOverwritten.Value = token("1");
  TheOverwritten.Value = "none";
}
void overwritten_ok() { std::cout << TheOverwritten.Value; }
