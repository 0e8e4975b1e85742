//===- json.hpp - stand-in for jsoncons -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// As much of jsoncons as the traits of jwt-cpp ask for, with the
/// library's signatures.
///
//===----------------------------------------------------------------------===//

#ifndef JSONCONS_JSON_HPP
#define JSONCONS_JSON_HPP

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>

namespace jsoncons {
template <typename CharT> class basic_json {
public:
  basic_json() noexcept;
  basic_json(const basic_json &Other);
  basic_json(const char *Text);
  basic_json(const std::basic_string<CharT> &Text);
  basic_json(int N);
  basic_json(std::int64_t N);
  basic_json(bool B);
  ~basic_json();
  basic_json &operator=(const basic_json &Other);
  basic_json &operator[](const std::basic_string_view<CharT> &Key);
  basic_json &at(const std::basic_string_view<CharT> &Key);
  const basic_json &at(const std::basic_string_view<CharT> &Key) const;
  template <typename T> void push_back(T &&Value);
};
using json = basic_json<char>;
} // namespace jsoncons

#endif
