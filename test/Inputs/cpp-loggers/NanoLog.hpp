//===- NanoLog.hpp - stand-in for NanoLog -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The streams of Iyengar111's NanoLog.
///
//===----------------------------------------------------------------------===//

#ifndef NANO_LOG_HEADER_GUARD
#define NANO_LOG_HEADER_GUARD

#include <cstdint>
#include <string>
#include <type_traits>

namespace nanolog {
enum class LogLevel : uint8_t { INFO, WARN, CRIT };
class NanoLogLine {
public:
  NanoLogLine(LogLevel level, char const *file, char const *function,
              uint32_t line);
  ~NanoLogLine();
  NanoLogLine &operator<<(char arg);
  NanoLogLine &operator<<(uint64_t arg);
  NanoLogLine &operator<<(std::string const &arg);
  template <size_t N> NanoLogLine &operator<<(const char (&arg)[N]);
  template <typename Arg>
  typename std::enable_if<std::is_same<Arg, char const *>::value,
                          NanoLogLine &>::type
  operator<<(Arg const &arg);
};
struct NanoLog {
  bool operator==(NanoLogLine &);
};
bool is_logged(LogLevel level);
} // namespace nanolog

#define LOG_WARN                                                               \
  nanolog::is_logged(nanolog::LogLevel::WARN) &&                               \
      nanolog::NanoLog() == nanolog::NanoLogLine(nanolog::LogLevel::WARN,      \
                                                 __FILE__, __func__, __LINE__)

#endif
