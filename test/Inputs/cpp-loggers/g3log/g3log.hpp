//===- g3log.hpp - stand-in for g3log 2 -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// g3log's macros and the capture that they make.
///
//===----------------------------------------------------------------------===//

#ifndef G3LOG_HPP
#define G3LOG_HPP

#include <sstream>
#include <string>

struct LEVELS {
  int value;
  std::string text;
};
const LEVELS DEBUG{100, "DEBUG"}, INFO{300, "INFO"}, WARNING{500, "WARNING"};

namespace g3 {
bool logLevel(const LEVELS &level);
namespace internal {
const LEVELS CONTRACT{2000, "CONTRACT"};
} // namespace internal
} // namespace g3

struct LogCapture {
  LogCapture(const char *file, const int line, const char *function,
             const LEVELS &level, const char *expression = "");
  virtual ~LogCapture() noexcept(false);
  void capturef(const char *printf_like_message, ...);
  std::ostringstream &stream() { return _stream; }
  std::ostringstream _stream;
};

#define INTERNAL_LOG_MESSAGE(level)                                            \
  LogCapture(__FILE__, __LINE__, __PRETTY_FUNCTION__, level)
#define LOG(level)                                                             \
  if (!g3::logLevel(level)) {                                                  \
  } else                                                                       \
    INTERNAL_LOG_MESSAGE(level).stream()
#define LOG_IF(level, condition)                                               \
  if (!g3::logLevel(level) || false == (condition)) {                          \
  } else                                                                       \
    INTERNAL_LOG_MESSAGE(level).stream()
#define CHECK(condition)                                                       \
  if (true == (condition)) {                                                   \
  } else                                                                       \
    LogCapture(__FILE__, __LINE__, __PRETTY_FUNCTION__,                        \
               g3::internal::CONTRACT, #condition)                             \
        .stream()
#define LOGF(level, message, ...)                                              \
  if (!g3::logLevel(level)) {                                                  \
  } else                                                                       \
    INTERNAL_LOG_MESSAGE(level).capturef(message, ##__VA_ARGS__)

#endif
