// Expressions without a type, and missing ones, in code that does not compile.
// RUN: not %tidy --config='{CheckOptions: {EveryFunction: true}}' %s -- -std=c++17 -ferror-limit=0 > %t 2>&1
// RUN: FileCheck %s < %t

// CHECK: holes.cpp:[[@LINE+4]]:3: error: unknown type name 'Unknown'
// CHECK-NOT: Assertion
// CHECK-NOT: Stack dump
void variables(const char *token) {
  Unknown first(token, 1);
  Unknown<int> second(token, 1);
  auto third = new Unknown(token, 1);
  Unknown fourth{token, 1};
}

typedef float Four __attribute__((vector_size(16)));
typedef float Two __attribute__((vector_size(8)));
Four make();
void vectors() { Two both[2] = {make(), make()}; }
