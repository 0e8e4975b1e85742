//===- Logger.h - stand-in for trantor 1.5 ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The logger that drogon uses, and its stream.
///
//===----------------------------------------------------------------------===//

#ifndef TRANTOR_UTILS_LOGGER_H
#define TRANTOR_UTILS_LOGGER_H

#include <cstddef>
#include <string>

namespace trantor {
class LogStream {
public:
  LogStream &operator<<(const char *str);
  LogStream &operator<<(const std::string &v);
  LogStream &operator<<(unsigned long v);
};
class Logger {
public:
  enum LogLevel { kTrace = 0, kDebug, kInfo, kWarn, kError, kFatal };
  Logger(const char *file, int line);
  Logger(const char *file, int line, LogLevel level, const char *func);
  ~Logger();
  LogStream &stream();
  static LogLevel logLevel();
};
} // namespace trantor

#define TRANTOR_IF_(cond) for (int _r = 0; _r == 0 && (cond); _r = 1)
#define LOG_DEBUG                                                              \
  TRANTOR_IF_(trantor::Logger::logLevel() <= trantor::Logger::kDebug)          \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kDebug, __func__)       \
      .stream()
#define LOG_INFO                                                               \
  TRANTOR_IF_(trantor::Logger::logLevel() <= trantor::Logger::kInfo)           \
  trantor::Logger(__FILE__, __LINE__).stream()

#endif
