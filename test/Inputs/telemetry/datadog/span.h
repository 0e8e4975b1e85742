//===- span.h - stand-in for dd-trace-cpp 2 ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Datadog's span and its tags.
///
//===----------------------------------------------------------------------===//

#ifndef DATADOG_SPAN_H
#define DATADOG_SPAN_H

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace datadog {
namespace tracing {
struct SpanConfig {
  std::optional<std::string> name;
  std::unordered_map<std::string, std::string> tags;
};
class Span {
public:
  Span(Span &&) = default;
  Span create_child(const SpanConfig &config) const;
  void set_tag(std::string_view name, std::string_view value);
  void set_error_message(std::string_view);
  void set_metric(std::string_view name, double value);
};
class Tracer {
public:
  Span create_span(const SpanConfig &config);
};
} // namespace tracing
} // namespace datadog

#endif
