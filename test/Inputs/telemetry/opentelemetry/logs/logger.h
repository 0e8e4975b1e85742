//===- logger.h - stand-in for OpenTelemetry 1.24 ---------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The logger, whose messages and attributes go to a collector.
///
//===----------------------------------------------------------------------===//

#ifndef OPENTELEMETRY_LOGS_LOGGER_H
#define OPENTELEMETRY_LOGS_LOGGER_H

#include "opentelemetry/common/attribute_value.h"

namespace opentelemetry {
inline namespace v1 {
namespace logs {
class Logger {
public:
  virtual ~Logger() = default;
  template <class... ArgumentType> void Info(ArgumentType &&...args) noexcept;
  void Error(nostd::string_view format,
             const common::KeyValueIterable &attributes) noexcept;
  void Debug(nostd::string_view message) noexcept;
};
} // namespace logs
} // namespace v1
} // namespace opentelemetry

#endif
