// Initializers with holes, in code that does not compile.
// RUN: not %tidy --config='{CheckOptions: {EveryFunction: true}}' %s -- -ferror-limit=0 > %t 2>&1
// RUN: FileCheck %s < %t

// CHECK: holes.c:[[@LINE+8]]:20: error:
// CHECK-NOT: Stack dump
typedef short Eight __attribute__((vector_size(16)));
typedef short Four __attribute__((vector_size(8)));

Eight make(void);

void initialize(void) {
  Four both[2] = { make(), make() };
}
