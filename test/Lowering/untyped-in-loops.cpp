// RUN: not %tidy --config='{CheckOptions: {EveryFunction: true}}' %s -- -std=c++20 2>&1 | FileCheck %s

// What is written in parentheses has no type where an error is in it, also in a
// loop that reads a text.

// CHECK: error: use of undeclared identifier 'pos'
// CHECK-NOT: {{Assertion|PLEASE submit}}
#include <string>
typedef std::string String;
int parameters(const String &Signed) {
  int length;
  const char *str = nullptr;
  String path("/");
  path.append(str, length);
  String token;
  while (std::getline(in, token, '&')) {
    String param(token.substr(0, pos == String::npos ? token.size() : pos));
  }
}
