//===- LogMacros.h - stand-in for quill 11 ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// quill's macros and the logger that they call.
///
//===----------------------------------------------------------------------===//

#ifndef QUILL_LOGMACROS_H
#define QUILL_LOGMACROS_H

#include <cstdint>

namespace quill {
inline namespace v11 {
enum class LogLevel : uint8_t { TraceL1, Debug, Info, Warning, Error };

class MacroMetadata {
public:
  enum class Event : uint8_t { Log, LogWithRuntimeMetadataShallowCopy };
  constexpr MacroMetadata(const char *location, const char *function,
                          const char *format, const char *tags, LogLevel level,
                          Event event) noexcept
      : Location(location), Function(function), Format(format), Tags(tags),
        Level(level), E(event) {}

private:
  const char *Location, *Function, *Format, *Tags;
  LogLevel Level;
  Event E;
};

namespace detail {
class LoggerBase {
public:
  template <LogLevel Level> bool should_log_statement() const noexcept {
    return Level >= L;
  }
  bool should_log_statement(LogLevel level) const noexcept {
    return level >= L;
  }

private:
  LogLevel L;
};
} // namespace detail

struct FrontendOptions {};

template <typename TFrontendOptions>
class LoggerImpl : public detail::LoggerBase {
public:
  template <bool immediate_flush, typename... Args>
  bool log_statement(const MacroMetadata *metadata, Args &&...args);
  template <bool immediate_flush, typename... Args>
  bool log_statement_runtime_metadata(const MacroMetadata *metadata,
                                      const char *fmt, const char *file,
                                      const char *function, const char *tags,
                                      uint32_t line, LogLevel level,
                                      Args &&...args);
};
using Logger = LoggerImpl<FrontendOptions>;

struct SourceLocation {
  static constexpr SourceLocation current() { return {}; }
};
template <typename TLogger, typename... Args> struct info {
  info(TLogger *logger, const char *fmt, Args &&...args,
       SourceLocation location = SourceLocation::current());
};
template <typename TLogger, typename... Args>
info(TLogger *, const char *, Args &&...) -> info<TLogger, Args...>;
} // namespace v11
} // namespace quill

#define QUILL_LOGGER_CALL(logger, level, fmt, ...)                             \
  do {                                                                         \
    auto &&quill_logger = (logger);                                            \
    if (quill_logger->template should_log_statement<level>()) {                \
      static constexpr quill::MacroMetadata metadata{                          \
          __FILE__, __FUNCTION__, fmt,                                         \
          nullptr,  level,        quill::MacroMetadata::Event::Log};           \
      quill_logger->template log_statement<true>(&metadata, ##__VA_ARGS__);    \
    }                                                                          \
  } while (0)
#define QUILL_LOG_DYNAMIC(logger, level, fmt, ...)                             \
  do {                                                                         \
    auto &&quill_logger = (logger);                                            \
    if (quill_logger->should_log_statement(level)) {                           \
      static constexpr quill::MacroMetadata metadata{                          \
          "",                                                                  \
          "",                                                                  \
          "",                                                                  \
          nullptr,                                                             \
          quill::LogLevel::Info,                                               \
          quill::MacroMetadata::Event::LogWithRuntimeMetadataShallowCopy};     \
      quill_logger->template log_statement_runtime_metadata<true>(             \
          &metadata, fmt, __FILE__, __FUNCTION__, "", __LINE__, level,         \
          ##__VA_ARGS__);                                                      \
    }                                                                          \
  } while (0)
#define LOG_INFO(logger, fmt, ...)                                             \
  QUILL_LOGGER_CALL(logger, quill::LogLevel::Info, fmt, ##__VA_ARGS__)
#define LOGV_DEBUG(logger, text, x)                                            \
  QUILL_LOGGER_CALL(logger, quill::LogLevel::Debug, text " [" #x ": {}]", x)
#define LOG_DYNAMIC(logger, level, fmt, ...)                                   \
  QUILL_LOG_DYNAMIC(logger, level, fmt, ##__VA_ARGS__)

#endif
