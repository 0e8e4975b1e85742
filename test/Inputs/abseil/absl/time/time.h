//===- time.h - stand-in for Abseil -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Time of Abseil 20230802, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef ABSL_TIME_TIME_H_
#define ABSL_TIME_TIME_H_

#include <cstdint>

namespace absl {

class Duration {
public:
  Duration();
};

class Time {
public:
  Time();
};

Time operator+(Time lhs, Duration rhs);
Duration Seconds(std::int64_t n);
Duration Hours(std::int64_t n);
Time Now();

} // namespace absl

#endif // ABSL_TIME_TIME_H_
