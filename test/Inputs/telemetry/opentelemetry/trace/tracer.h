//===- tracer.h - stand-in for OpenTelemetry 1.24 ---------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Spans and the tracer that starts them.
///
//===----------------------------------------------------------------------===//

#ifndef OPENTELEMETRY_TRACE_TRACER_H
#define OPENTELEMETRY_TRACE_TRACER_H

#include "opentelemetry/common/attribute_value.h"
#include <map>

namespace opentelemetry {
inline namespace v1 {
namespace trace {
enum class StatusCode { kUnset, kOk, kError };

class Span {
public:
  virtual ~Span() = default;
  virtual void SetAttribute(nostd::string_view key,
                            const common::AttributeValue &value) noexcept = 0;
  virtual void AddEvent(nostd::string_view name) noexcept = 0;
  virtual void
  AddEvent(nostd::string_view name,
           const common::KeyValueIterable &attributes) noexcept = 0;
  void AddEvent(nostd::string_view name,
                const std::map<std::string, std::string> &attributes) noexcept {
    this->AddEvent(
        name, common::KeyValueIterableView<std::map<std::string, std::string>>{
                  attributes});
  }
  void AddEvent(nostd::string_view name,
                common::Attributes attributes) noexcept;
  virtual void SetStatus(StatusCode code,
                         nostd::string_view description = "") noexcept = 0;
  virtual void UpdateName(nostd::string_view name) noexcept = 0;
  virtual void End() noexcept = 0;
};

class Tracer {
public:
  nostd::shared_ptr<Span> StartSpan(nostd::string_view name) noexcept;
  nostd::shared_ptr<Span> StartSpan(nostd::string_view name,
                                    common::Attributes attributes) noexcept;
  static nostd::shared_ptr<Span> GetCurrentSpan() noexcept;
};
} // namespace trace
} // namespace v1
} // namespace opentelemetry

#endif
