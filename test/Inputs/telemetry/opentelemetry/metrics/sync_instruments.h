//===- sync_instruments.h - stand-in for OpenTelemetry 1.24 -----*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A counter, and the attributes of what is counted.
///
//===----------------------------------------------------------------------===//

#ifndef OPENTELEMETRY_METRICS_SYNC_INSTRUMENTS_H
#define OPENTELEMETRY_METRICS_SYNC_INSTRUMENTS_H

#include "opentelemetry/common/attribute_value.h"

namespace opentelemetry {
inline namespace v1 {
namespace metrics {
template <class T> class Counter {
public:
  virtual ~Counter() = default;
  virtual void Add(T value) noexcept = 0;
  void Add(T value, common::Attributes attributes) noexcept;
};
} // namespace metrics
} // namespace v1
} // namespace opentelemetry

#endif
