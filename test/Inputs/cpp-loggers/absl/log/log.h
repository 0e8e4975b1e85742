//===- log.h - stand-in for Abseil's log ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// LOG, VLOG and CHECK_EQ, and the message that is written to.
///
//===----------------------------------------------------------------------===//

#ifndef ABSL_LOG_LOG_H_
#define ABSL_LOG_LOG_H_

#include <string>
#include <string_view>

namespace absl {
inline namespace lts_20250127 {
namespace log_internal {
class LogMessage {
public:
  struct InfoTag {};
  LogMessage(const char *file, int line, InfoTag);
  ~LogMessage();
  LogMessage &InternalStream();
  LogMessage &WithVerbosity(int verbose_level);
  LogMessage &operator<<(const std::string &v);
  LogMessage &operator<<(std::string_view v);
  LogMessage &operator<<(unsigned long v);
  template <int SIZE> LogMessage &operator<<(const char (&buf)[SIZE]);
  void Flush();
};
class LogMessageFatal final : public LogMessage {
public:
  LogMessageFatal(const char *file, int line, const char *failure_msg);
  [[noreturn]] ~LogMessageFatal();
};
class Voidify final {
public:
  template <typename T> void operator&&(T &&message) const && {
    message.Flush();
  }
};
template <typename T> const T &GetReferenceableValue(const T &t) { return t; }
template <typename T1, typename T2>
const char *Check_EQImpl(const T1 &v1, const T2 &v2, const char *exprtext);
bool VLogIsOn(int verbose_level);
} // namespace log_internal
} // namespace lts_20250127
} // namespace absl

#define ABSL_STATELESS_CONDITION(condition)                                    \
  switch (0)                                                                   \
  case 0:                                                                      \
  default:                                                                     \
    !(condition) ? (void)0 : ::absl::log_internal::Voidify() &&
#define LOG(severity) LOG_IF(severity, true)
#define LOG_IF(severity, condition)                                            \
  ABSL_STATELESS_CONDITION(condition)                                          \
  ::absl::log_internal::LogMessage(                                            \
      __FILE__, __LINE__, ::absl::log_internal::LogMessage::InfoTag{})         \
      .InternalStream()
#define VLOG(level)                                                            \
  ABSL_STATELESS_CONDITION(::absl::log_internal::VLogIsOn(level))              \
  ::absl::log_internal::LogMessage(                                            \
      __FILE__, __LINE__, ::absl::log_internal::LogMessage::InfoTag{})         \
      .WithVerbosity(level)                                                    \
      .InternalStream()
#define CHECK_EQ(val1, val2)                                                   \
  while (const char *result = ::absl::log_internal::Check_EQImpl(              \
             ::absl::log_internal::GetReferenceableValue(val1),                \
             ::absl::log_internal::GetReferenceableValue(val2),                \
             #val1 " == " #val2))                                              \
  ::absl::log_internal::LogMessageFatal(__FILE__, __LINE__, result)            \
      .InternalStream()

#endif
