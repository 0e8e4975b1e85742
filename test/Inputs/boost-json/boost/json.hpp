//===- json.hpp - stand-in --------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of Boost.JSON's interface that the tests use, as of Boost 1.81.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_BOOST_JSON_HPP
#define STANDIN_BOOST_JSON_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <string>
#include <type_traits>
#include <utility>

namespace boost {
namespace core {

template <class Ch> class basic_string_view {
public:
  basic_string_view() noexcept;
  basic_string_view(Ch const *str) noexcept;
  basic_string_view(Ch const *str, std::size_t len) noexcept;
  template <class A> basic_string_view(std::basic_string<Ch, std::char_traits<Ch>, A> const &str) noexcept;
  template <class A> operator std::basic_string<Ch, std::char_traits<Ch>, A>() const;
  std::size_t size() const noexcept;
  Ch const *data() const noexcept;
};
typedef basic_string_view<char> string_view;

} // namespace core

namespace system {
class error_code {
public:
  explicit operator bool() const noexcept;
  std::string message() const;
};
} // namespace system

namespace json {

using boost::core::string_view;
using error_code = boost::system::error_code;

class storage_ptr {
public:
  storage_ptr() noexcept;
};

struct object_kind_t {};
struct array_kind_t {};
constexpr object_kind_t object_kind;
constexpr array_kind_t array_kind;

class value;
class value_ref;
class object;
class array;

class string {
public:
  string(string_view s, storage_ptr sp = {});
  bool empty() const noexcept;
  std::size_t size() const noexcept;
  char const *c_str() const noexcept;
  char const *data() const noexcept;
  operator string_view() const noexcept;
};

class value_ref {
public:
  value_ref(char const *s) noexcept;
  template <class T, class = std::enable_if_t<std::is_constructible_v<string_view, T> && !std::is_same_v<T, string>>>
  value_ref(T const &t) noexcept;
  template <class T, class = std::enable_if_t<!std::is_arithmetic_v<std::decay_t<T>> && !std::is_constructible_v<string_view, T> && std::is_constructible_v<value, T>>, class = void>
  value_ref(T &&t) noexcept;
  value_ref(bool b) noexcept;
  value_ref(std::initializer_list<value_ref> t) noexcept;
  value_ref(int t) noexcept;
  value_ref(long t) noexcept;
  value_ref(double t) noexcept;
  value_ref(std::nullptr_t) noexcept;
  operator value() const;
};

class key_value_pair {
public:
  string_view const key() const noexcept;
  char const *key_c_str() const noexcept;
  json::value const &value() const noexcept;
  json::value &value() noexcept;
};

class object {
public:
  using iterator = key_value_pair *;
  using const_iterator = key_value_pair const *;

  object() noexcept;
  object(object &&other) noexcept;
  object(object const &other);
  object(std::initializer_list<std::pair<string_view, value_ref>> init, storage_ptr sp = {});
  ~object() noexcept;
  object &operator=(object const &other);
  object &operator=(object &&other);
  object &operator=(std::initializer_list<std::pair<string_view, value_ref>> init);
  iterator begin() noexcept;
  const_iterator begin() const noexcept;
  iterator end() noexcept;
  const_iterator end() const noexcept;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
  void clear() noexcept;
  template <class P> std::pair<iterator, bool> insert(P &&p);
  void insert(std::initializer_list<std::pair<string_view, value_ref>> init);
  template <class M> std::pair<iterator, bool> insert_or_assign(string_view key, M &&m);
  template <class Arg> std::pair<iterator, bool> emplace(string_view key, Arg &&arg);
  std::size_t erase(string_view key) noexcept;
  value &at(string_view key) &;
  value const &at(string_view key) const &;
  value &operator[](string_view key);
  iterator find(string_view key) noexcept;
  const_iterator find(string_view key) const noexcept;
  bool contains(string_view key) const noexcept;
  value const *if_contains(string_view key) const noexcept;
  value *if_contains(string_view key) noexcept;
};
std::ostream &operator<<(std::ostream &os, object const &obj);

class array {
public:
  array() noexcept;
  array(array const &other);
  array(array &&other) noexcept;
  array(std::initializer_list<value_ref> init, storage_ptr sp = {});
  ~array() noexcept;
  array &operator=(array const &other);
  value *begin() noexcept;
  value const *begin() const noexcept;
  value *end() noexcept;
  value const *end() const noexcept;
  std::size_t size() const noexcept;
  void push_back(value const &jv);
  void push_back(value &&jv);
  template <class Arg> value &emplace_back(Arg &&arg);
};

class value {
public:
  value() noexcept;
  value(value const &other);
  value(value &&other) noexcept;
  value(bool b, storage_ptr sp = {}) noexcept;
  value(int i, storage_ptr sp = {}) noexcept;
  value(long i, storage_ptr sp = {}) noexcept;
  value(double d, storage_ptr sp = {}) noexcept;
  value(string_view s, storage_ptr sp = {});
  value(char const *s, storage_ptr sp = {});
  value(string other) noexcept;
  value(array other) noexcept;
  value(object other) noexcept;
  value(object_kind_t, storage_ptr sp = {}) noexcept;
  value(array_kind_t, storage_ptr sp = {}) noexcept;
  value(std::initializer_list<value_ref> init, storage_ptr sp = {});
  ~value() noexcept;
  value &operator=(value const &other);
  value &operator=(value &&other);
  value &operator=(std::initializer_list<value_ref> init);
  value &operator=(string_view s);
  value &operator=(char const *s);
  value &operator=(std::string const &s);
  value &operator=(string const &s);
  value &operator=(array const &arr);
  value &operator=(array &&arr);
  value &operator=(object const &obj);
  value &operator=(object &&obj);
  value &operator=(bool b) noexcept;
  value &operator=(int i) noexcept;
  value &operator=(long i) noexcept;
  bool is_string() const noexcept;
  bool is_object() const noexcept;
  array &emplace_array() noexcept;
  object &emplace_object() noexcept;
  array &as_array() &;
  array const &as_array() const &;
  object &as_object() &;
  object &&as_object() &&;
  object const &as_object() const &;
  string &as_string() &;
  string const &as_string() const &;
  string const &get_string() const & noexcept;
  bool as_bool() const;
  object *if_object() noexcept;
  object const *if_object() const noexcept;
  value &at(string_view key) &;
  value const &at(string_view key) const &;
};
std::ostream &operator<<(std::ostream &os, value const &jv);

value parse(string_view s, error_code &ec, storage_ptr sp = {});
value parse(string_view s, storage_ptr sp = {});
std::string serialize(value const &t);
std::string serialize(array const &t);
std::string serialize(object const &t);
template <class T> value value_from(T &&t, storage_ptr sp = {});
template <class T> T value_to(value const &jv);

} // namespace json
} // namespace boost

#endif // STANDIN_BOOST_JSON_HPP
