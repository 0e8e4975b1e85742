// RUN: not %tidy --config='{CheckOptions: {EveryFunction: true}}' %s -- -std=c++17 2>&1 | FileCheck %s

// A destructor of a class with a part whose class is not defined is lowered
// without a crash: a header that is missing leaves many of these.

// CHECK: error: field has incomplete type 'Missing'
// CHECK-NOT: PLEASE submit a bug report
class Missing;
struct Holder {
  Missing Part;
  Missing Parts[2];
  ~Holder() {}
};
struct Derived : Missing, Unknown {
  ~Derived() {}
};
