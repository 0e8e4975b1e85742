//===- span.h - stand-in for OpenCensus 0.5 ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// OpenCensus's span, its attributes and annotations.
///
//===----------------------------------------------------------------------===//

#ifndef OPENCENSUS_TRACE_SPAN_H_
#define OPENCENSUS_TRACE_SPAN_H_

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace opencensus {
namespace trace {
class AttributeValueRef final {
public:
  template <typename T, typename std::enable_if<std::is_constructible<
                            std::string_view, T>::value>::type * = nullptr>
  AttributeValueRef(const T &string_value);
  template <typename T, typename std::enable_if<
                            std::is_same<T, bool>::value>::type * = nullptr>
  AttributeValueRef(T bool_value);
};
using AttributesRef =
    std::vector<std::pair<std::string_view, AttributeValueRef>>;
class Span final {
public:
  static Span StartSpan(std::string_view name, const Span *parent = nullptr);
  void AddAttribute(std::string_view key, AttributeValueRef attribute) const;
  void AddAnnotation(std::string_view description,
                     AttributesRef attributes = {}) const;
  void End() const;
};
} // namespace trace
} // namespace opencensus

#endif
