//===- attribute_value.h - stand-in for OpenTelemetry 1.24 ------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the value of an attribute may be, and a collection of attributes.
///
//===----------------------------------------------------------------------===//

#ifndef OPENTELEMETRY_COMMON_ATTRIBUTE_VALUE_H
#define OPENTELEMETRY_COMMON_ATTRIBUTE_VALUE_H

#include "opentelemetry/nostd/string_view.h"
#include <initializer_list>

namespace opentelemetry {
inline namespace v1 {
namespace common {
using AttributeValue =
    nostd::variant<bool, int64_t, double, const char *, nostd::string_view>;
class KeyValueIterable {
public:
  virtual ~KeyValueIterable() = default;
  virtual std::size_t size() const noexcept = 0;
};
template <class T> class KeyValueIterableView final : public KeyValueIterable {
public:
  explicit KeyValueIterableView(const T &container) noexcept
      : container_{&container} {}
  std::size_t size() const noexcept override;

private:
  const T *container_;
};
using Attributes =
    std::initializer_list<std::pair<nostd::string_view, AttributeValue>>;
} // namespace common
} // namespace v1
} // namespace opentelemetry

#endif
