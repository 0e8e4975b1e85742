//===- tracer.h - stand-in for opentracing-cpp 1.6 --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// OpenTracing's spans, their tags and their log.
///
//===----------------------------------------------------------------------===//

#ifndef OPENTRACING_TRACER_H
#define OPENTRACING_TRACER_H

#include <cstring>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>

namespace opentracing {
inline namespace v3 {
class string_view {
public:
  string_view(const std::string &str) noexcept
      : data_(str.data()), length_(str.length()) {}
  string_view(const char *str) noexcept
      : data_(str), length_(std::strlen(str)) {}

private:
  const char *data_;
  size_t length_;
};
class Value {
public:
  Value(bool b) noexcept;
  Value(const char *s) noexcept;
  Value(const std::string &s);
  template <typename T> Value(const T &t);
};
class Span {
public:
  virtual ~Span() = default;
  virtual void SetOperationName(string_view name) noexcept = 0;
  virtual void SetTag(string_view key, const Value &value) noexcept = 0;
  virtual void SetBaggageItem(string_view restricted_key,
                              string_view value) noexcept = 0;
  virtual void
  Log(std::initializer_list<std::pair<string_view, Value>> fields) noexcept = 0;
};
class Tracer {
public:
  virtual ~Tracer() = default;
  std::unique_ptr<Span> StartSpan(string_view operation_name) const noexcept;
  static std::shared_ptr<Tracer> Global() noexcept;
};
} // namespace v3
} // namespace opentracing

#endif
