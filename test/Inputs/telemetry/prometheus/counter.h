//===- counter.h - stand-in for prometheus-cpp 1.0 --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Counters with labels, and the builder of their family.
///
//===----------------------------------------------------------------------===//

#ifndef PROMETHEUS_COUNTER_H
#define PROMETHEUS_COUNTER_H

#include <map>
#include <string>
#include <utility>

namespace prometheus {
using Labels = std::map<std::string, std::string>;
class Registry {};
class Counter {
public:
  void Increment();
  void Increment(double);
};
template <typename T> class Family {
public:
  template <typename... Args> T &Add(const Labels &labels, Args &&...args) {
    return *new T(std::forward<Args>(args)...);
  }
};
namespace detail {
template <typename T> class Builder {
public:
  Builder &Labels(const ::prometheus::Labels &labels);
  Builder &Name(const std::string &);
  Builder &Help(const std::string &);
  Family<T> &Register(Registry &);
};
} // namespace detail
detail::Builder<Counter> BuildCounter();
} // namespace prometheus

#endif
