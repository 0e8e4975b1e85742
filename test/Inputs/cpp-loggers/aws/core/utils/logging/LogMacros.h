//===- LogMacros.h - stand-in for AWS SDK 1.11 ------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// AWS_LOG_INFO and AWS_LOGSTREAM_INFO, and the interface that they call.
///
//===----------------------------------------------------------------------===//

#ifndef AWS_CORE_UTILS_LOGGING_LOGMACROS_H
#define AWS_CORE_UTILS_LOGGING_LOGMACROS_H

#include <sstream>

namespace Aws {
using OStringStream = std::ostringstream;
namespace Utils {
namespace Logging {
enum class LogLevel : int { Off, Fatal, Error, Warn, Info };
class LogSystemInterface {
public:
  virtual ~LogSystemInterface() = default;
  virtual LogLevel GetLogLevel(void) const = 0;
  virtual void Log(LogLevel logLevel, const char *tag, const char *formatStr,
                   ...) = 0;
  virtual void LogStream(LogLevel logLevel, const char *tag,
                         const Aws::OStringStream &messageStream) = 0;
};
LogSystemInterface *GetLogSystem();
} // namespace Logging
} // namespace Utils
} // namespace Aws

#define AWS_LOG_INFO(tag, ...)                                                 \
  {                                                                            \
    Aws::Utils::Logging::LogSystemInterface *logSystem =                       \
        Aws::Utils::Logging::GetLogSystem();                                   \
    if (logSystem &&                                                           \
        logSystem->GetLogLevel() >= Aws::Utils::Logging::LogLevel::Info) {     \
      logSystem->Log(Aws::Utils::Logging::LogLevel::Info, tag, __VA_ARGS__);   \
    }                                                                          \
  }
#define AWS_LOGSTREAM_INFO(tag, streamExpression)                              \
  {                                                                            \
    Aws::Utils::Logging::LogSystemInterface *logSystem =                       \
        Aws::Utils::Logging::GetLogSystem();                                   \
    if (logSystem &&                                                           \
        logSystem->GetLogLevel() >= Aws::Utils::Logging::LogLevel::Info) {     \
      Aws::OStringStream logStream;                                            \
      logStream << streamExpression;                                           \
      logSystem->LogStream(Aws::Utils::Logging::LogLevel::Info, tag,           \
                           logStream);                                         \
    }                                                                          \
  }

#endif
