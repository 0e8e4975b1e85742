//===- string_view.h - stand-in for OpenTelemetry 1.24 ----------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// OpenTelemetry's text of before C++17, and its pointer and variant.
///
//===----------------------------------------------------------------------===//

#ifndef OPENTELEMETRY_NOSTD_STRING_VIEW_H
#define OPENTELEMETRY_NOSTD_STRING_VIEW_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>

namespace opentelemetry {
inline namespace v1 {
namespace nostd {
class string_view {
public:
  string_view() noexcept;
  string_view(const char *str) noexcept;
  string_view(const std::basic_string<char> &str) noexcept;
  string_view(const char *str, std::size_t len) noexcept;
  const char *data() const noexcept;
  std::size_t size() const noexcept;
  string_view substr(std::size_t pos, std::size_t n = -1) const;
};
template <class T> class shared_ptr {
public:
  shared_ptr() noexcept;
  T *operator->() const noexcept;
  T &operator*() const noexcept;
};
template <class... Ts> class variant {
public:
  template <class T,
            std::enable_if_t<(std::is_convertible_v<T, Ts> || ...), int> = 0>
  variant(T &&value) noexcept;
};
} // namespace nostd
} // namespace v1
} // namespace opentelemetry

#endif
