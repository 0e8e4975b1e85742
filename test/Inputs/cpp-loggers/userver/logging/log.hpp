//===- log.hpp - stand-in for userver 2 -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// LOG_INFO() and its like, the helper that they make, and extra fields.
///
//===----------------------------------------------------------------------===//

#ifndef USERVER_LOGGING_LOG_HPP
#define USERVER_LOGGING_LOG_HPP

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace userver {
namespace logging {
enum class Level { kDebug, kInfo, kError };
namespace impl {
class LoggerBase;
struct Noop {};
} // namespace impl
using LoggerRef = impl::LoggerBase &;
LoggerRef GetDefaultLogger() noexcept;
bool ShouldLog(Level level) noexcept;

class LogExtra final {
public:
  using Value = std::variant<std::string, int, bool, double>;
  using Key = std::string;
  using Pair = std::pair<Key, Value>;
  LogExtra() noexcept;
  LogExtra(const LogExtra &);
  LogExtra(std::initializer_list<Pair> initial);
  void Extend(std::string key, Value value);
};

class LogHelper final {
public:
  LogHelper(LoggerRef logger, Level level) noexcept;
  ~LogHelper();
  LogHelper &AsLvalue() noexcept { return *this; }
  template <typename T> LogHelper &operator<<(const T &value) {
    if constexpr (std::is_constructible_v<std::string_view, T>)
      *this << std::string_view{value};
    return *this;
  }
  LogHelper &operator<<(char value) noexcept;
  LogHelper &operator<<(std::string_view value) noexcept;
  LogHelper &operator<<(unsigned long long value) noexcept;
  LogHelper &operator<<(const LogExtra &extra) noexcept;
  operator impl::Noop() const noexcept { return {}; }
};
template <typename T>
LogHelper &operator<<(LogHelper &lh, const T *value) noexcept {
  if constexpr (std::is_same_v<T, char>)
    lh << std::string_view{value};
  return lh;
}
} // namespace logging

namespace tracing {
class Span final {
public:
  explicit Span(std::string name);
  static Span &CurrentSpan();
  void AddTag(std::string key, logging::LogExtra::Value value);
};
} // namespace tracing
} // namespace userver

#define LOG(lvl)                                                               \
  __builtin_expect(!userver::logging::ShouldLog(lvl), 0)                       \
      ? userver::logging::impl::Noop{}                                         \
      : userver::logging::LogHelper(userver::logging::GetDefaultLogger(), lvl) \
            .AsLvalue()
#define LOG_INFO() LOG(userver::logging::Level::kInfo)
#define LOG_DEBUG() LOG(userver::logging::Level::kDebug)

#endif
