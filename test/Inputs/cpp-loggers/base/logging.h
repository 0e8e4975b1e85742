//===- logging.h - stand-in for Chromium's log ------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// LOG of Chromium, as mini_chromium has it too.
///
//===----------------------------------------------------------------------===//

#ifndef BASE_LOGGING_H_
#define BASE_LOGGING_H_

#include <ostream>
#include <sstream>

namespace logging {
typedef int LogSeverity;
const LogSeverity LOG_INFO = 0;
bool ShouldCreateLogMessage(LogSeverity severity);
class LogMessage {
public:
  LogMessage(const char *file, int line, LogSeverity severity);
  ~LogMessage();
  std::ostream &stream() { return stream_; }

private:
  std::ostringstream stream_;
};
class LogMessageVoidify {
public:
  void operator&(std::ostream &) {}
};
} // namespace logging

#define LOG(severity)                                                          \
  !logging::ShouldCreateLogMessage(logging::LOG_##severity)                    \
      ? (void)0                                                                \
      : ::logging::LogMessageVoidify() &                                       \
            ::logging::LogMessage(__FILE__, __LINE__,                          \
                                  ::logging::LOG_##severity)                   \
                .stream()

#endif
