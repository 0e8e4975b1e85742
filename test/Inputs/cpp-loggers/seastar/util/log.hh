//===- log.hh - stand-in for Seastar's log ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Seastar's logger, whose format comes with its place.
///
//===----------------------------------------------------------------------===//

#ifndef SEASTAR_UTIL_LOG_HH
#define SEASTAR_UTIL_LOG_HH

#include <string>
#include <string_view>

namespace seastar {
enum class log_level { error, warn, info, debug, trace };
struct source_location {
  static constexpr source_location current() { return {}; }
};
class logger {
public:
  struct format_info {
    format_info(const char *format,
                source_location loc = source_location::current()) noexcept
        : format(format), loc(loc) {}
    std::string_view format;
    source_location loc;
  };
  explicit logger(std::string name);
  bool is_enabled(log_level level) const noexcept;
  template <typename... Args>
  void log(log_level level, format_info fmt, Args &&...args) noexcept;
  template <typename... Args>
  void info(format_info fmt, Args &&...args) noexcept {
    log(log_level::info, fmt, args...);
  }
  template <typename... Args>
  void error(format_info fmt, Args &&...args) noexcept {
    log(log_level::error, fmt, args...);
  }
};
} // namespace seastar

#endif
