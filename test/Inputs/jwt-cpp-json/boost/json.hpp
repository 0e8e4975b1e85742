//===- json.hpp - stand-in for Boost.JSON -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// As much of Boost.JSON as the traits of jwt-cpp ask for, with the
/// library's signatures.
///
//===----------------------------------------------------------------------===//

#ifndef BOOST_JSON_HPP
#define BOOST_JSON_HPP

#include <cstdint>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace boost {
namespace json {
using string_view = std::string_view;
class object;
class array;

class value {
public:
  value() noexcept;
  value(const value &Other);
  value(const char *Text);
  value(const std::string &Text);
  value(int N) noexcept;
  value(std::int64_t N) noexcept;
  value(bool B) noexcept;
  value(double N) noexcept;
  value(object Object) noexcept;
  value(array Array) noexcept;
  ~value();
  value &operator=(const value &Other);
  object &as_object();
  const object &as_object() const;
};

class key_value_pair;

class object {
public:
  using iterator = key_value_pair *;
  using const_iterator = key_value_pair const *;
  object() noexcept;
  object(const object &Other);
  ~object();
  object &operator=(const object &Other);
  value &operator[](string_view Key);
  const value &at(string_view Key) const;
  std::size_t count(string_view Key) const noexcept;
  iterator begin() noexcept;
  iterator end() noexcept;
  const_iterator begin() const noexcept;
  const_iterator end() const noexcept;
};

class array {
public:
  using value_type = json::value;
  array() noexcept;
  array(const array &Other);
  template <class Iterator> array(Iterator First, Iterator Last);
  ~array();
  array &operator=(const array &Other);
  const value *begin() const noexcept;
  const value *end() const noexcept;
};

class key_value_pair {
public:
  string_view key() const noexcept;
  const json::value &value() const & noexcept;
};

std::string serialize(const value &Value);
value parse(string_view Text);
std::ostream &operator<<(std::ostream &Stream, const value &Value);
std::ostream &operator<<(std::ostream &Stream, const object &Object);
} // namespace json
} // namespace boost

#endif
