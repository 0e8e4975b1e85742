//===- xlog.h - stand-in for folly's log ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The macros XLOG, XLOGF, FB_LOG and FB_LOGF and what they are made of.
///
//===----------------------------------------------------------------------===//

#ifndef FOLLY_LOGGING_XLOG_H
#define FOLLY_LOGGING_XLOG_H

#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>

namespace folly {
using StringPiece = std::string_view;
enum class LogLevel : unsigned { DBG1, INFO, WARN, ERR, FATAL };

class LogCategory {
public:
  bool logCheck(LogLevel level) const;
};
class Logger {
public:
  explicit Logger(StringPiece name);
  LogCategory *getCategory() const;
};

template <bool IsInHeaderFile> class XlogCategoryInfo {};

class LogStreamProcessor {
public:
  enum AppendType { APPEND };
  enum FormatType { FORMAT };

  template <typename... Args>
  LogStreamProcessor(const LogCategory *category, LogLevel level,
                     StringPiece filename, unsigned int lineNumber,
                     StringPiece functionName, AppendType,
                     Args &&...args) noexcept;
  template <typename... Args>
  LogStreamProcessor(const LogCategory *category, LogLevel level,
                     StringPiece filename, unsigned int lineNumber,
                     StringPiece functionName, FormatType, StringPiece fmt,
                     Args &&...args) noexcept;
  template <typename... Args>
  LogStreamProcessor(XlogCategoryInfo<true> *categoryInfo, LogLevel level,
                     StringPiece categoryName, bool isCategoryNameOverridden,
                     StringPiece filename, unsigned int lineNumber,
                     StringPiece functionName, AppendType,
                     Args &&...args) noexcept;
  template <typename... Args>
  LogStreamProcessor(XlogCategoryInfo<true> *categoryInfo, LogLevel level,
                     StringPiece categoryName, bool isCategoryNameOverridden,
                     StringPiece filename, unsigned int lineNumber,
                     StringPiece functionName, FormatType, StringPiece fmt,
                     Args &&...args) noexcept;
  ~LogStreamProcessor() noexcept;
  std::ostream &stream() noexcept;
};

template <bool Fatal> class LogStreamVoidify {
public:
  void operator&(std::ostream &) noexcept {}
};
inline void logDisabledHelper(std::false_type) noexcept {}
bool xlogIsOn(LogLevel level);
} // namespace folly

#define FB_LOG_IMPL(logger, level, type, ...)                                  \
  (!(logger).getCategory()->logCheck(level))                                   \
      ? ::folly::logDisabledHelper(std::false_type{})                          \
      : ::folly::LogStreamVoidify<false>{} &                                   \
            ::folly::LogStreamProcessor{(logger).getCategory(),                \
                                        (level),                               \
                                        __FILE__,                              \
                                        __LINE__,                              \
                                        __func__,                              \
                                        (type),                                \
                                        ##__VA_ARGS__}                         \
                .stream()
#define FB_LOG(logger, level, ...)                                             \
  FB_LOG_IMPL(logger, ::folly::LogLevel::level,                                \
              ::folly::LogStreamProcessor::APPEND, ##__VA_ARGS__)
#define FB_LOGF(logger, level, fmt, arg1, ...)                                 \
  FB_LOG_IMPL(logger, ::folly::LogLevel::level,                                \
              ::folly::LogStreamProcessor::FORMAT, fmt, arg1, ##__VA_ARGS__)
#define XLOG_IMPL(level, cond, type, ...)                                      \
  (!::folly::xlogIsOn(level) || !(cond))                                       \
      ? ::folly::logDisabledHelper(std::false_type{})                          \
      : ::folly::LogStreamVoidify<false>{} &                                   \
            ::folly::LogStreamProcessor(                                       \
                [] {                                                           \
                  static ::folly::XlogCategoryInfo<true> category;             \
                  return &category;                                            \
                }(),                                                           \
                (level), "", false, __FILE__, __LINE__, __func__, (type),      \
                ##__VA_ARGS__)                                                 \
                .stream()
#define XLOG(level, ...)                                                       \
  XLOG_IMPL(::folly::LogLevel::level, true,                                    \
            ::folly::LogStreamProcessor::APPEND, ##__VA_ARGS__)
#define XLOG_IF(level, cond, ...)                                              \
  XLOG_IMPL(::folly::LogLevel::level, cond,                                    \
            ::folly::LogStreamProcessor::APPEND, ##__VA_ARGS__)
#define XLOGF(level, fmt, arg1, ...)                                           \
  XLOG_IMPL(::folly::LogLevel::level, true,                                    \
            ::folly::LogStreamProcessor::FORMAT, fmt, arg1, ##__VA_ARGS__)

#endif
