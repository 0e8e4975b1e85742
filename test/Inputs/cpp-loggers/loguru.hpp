//===- loguru.hpp - stand-in for Loguru 2.1 ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Loguru's formats, streams, scopes and checks.
///
//===----------------------------------------------------------------------===//

#ifndef LOGURU_HPP
#define LOGURU_HPP

#include <sstream>
#include <string>

namespace loguru {
using Verbosity = int;
enum NamedVerbosity : Verbosity {
  Verbosity_ERROR = -2,
  Verbosity_INFO = 0,
  Verbosity_1 = 1
};
Verbosity current_verbosity_cutoff();
void log(Verbosity verbosity, const char *file, unsigned line,
         const char *format, ...);
[[noreturn]] void log_and_abort(int stack_trace_skip, const char *expr,
                                const char *file, unsigned line,
                                const char *format, ...);
[[noreturn]] void log_and_abort(int stack_trace_skip, const char *expr,
                                const char *file, unsigned line);
class LogScopeRAII {
public:
  LogScopeRAII();
  LogScopeRAII(Verbosity verbosity, const char *file, unsigned line,
               const char *format, ...);
  ~LogScopeRAII();
};
class StreamLogger {
public:
  StreamLogger(Verbosity verbosity, const char *file, unsigned line);
  ~StreamLogger() noexcept(false);
  template <typename T> StreamLogger &operator<<(const T &t) {
    _ss << t;
    return *this;
  }

private:
  std::ostringstream _ss;
};
class Voidify {
public:
  void operator&(const StreamLogger &) {}
};
} // namespace loguru

#define LOG_F(name, ...)                                                       \
  (loguru::Verbosity_##name > loguru::current_verbosity_cutoff())              \
      ? (void)0                                                                \
      : loguru::log(loguru::Verbosity_##name, __FILE__, __LINE__, __VA_ARGS__)
#define LOG_SCOPE_F(name, ...)                                                 \
  loguru::LogScopeRAII scope =                                                 \
      (loguru::Verbosity_##name > loguru::current_verbosity_cutoff())          \
          ? loguru::LogScopeRAII()                                             \
          : loguru::LogScopeRAII(loguru::Verbosity_##name, __FILE__, __LINE__, \
                                 __VA_ARGS__)
#define CHECK_F(test, ...)                                                     \
  ((test) == true) ? (void)0                                                   \
                   : loguru::log_and_abort(0, "CHECK FAILED:  " #test "  ",    \
                                           __FILE__, __LINE__, ##__VA_ARGS__)
#define LOG_S(name)                                                            \
  (loguru::Verbosity_##name > loguru::current_verbosity_cutoff())              \
      ? (void)0                                                                \
      : loguru::Voidify() &                                                    \
            loguru::StreamLogger(loguru::Verbosity_##name, __FILE__, __LINE__)

#endif
