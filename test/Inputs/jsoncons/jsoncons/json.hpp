//===- json.hpp - stand-in --------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of jsoncons's interface that the tests use, as of jsoncons 1.9.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_JSONCONS_JSON_HPP
#define STANDIN_JSONCONS_JSON_HPP

#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace jsoncons {

struct json_object_arg_t {
  explicit json_object_arg_t() = default;
};
constexpr json_object_arg_t json_object_arg{};
struct json_array_arg_t {
  explicit json_array_arg_t() = default;
};
constexpr json_array_arg_t json_array_arg{};
struct sorted_policy {};

template <typename CharT, typename Policy> class basic_json;

template <typename KeyT, typename ValueT> class key_value {
public:
  const KeyT &key() const;
  ValueT &value();
  const ValueT &value() const;
};

template <typename Iterator> class range {
public:
  Iterator begin() const;
  Iterator end() const;
};

template <typename CharT, typename Policy> class basic_json {
public:
  using char_type = CharT;
  using string_view_type = std::basic_string_view<CharT>;
  using key_type = std::basic_string<CharT>;
  using key_value_type = key_value<key_type, basic_json>;
  using object_iterator = key_value_type *;
  using const_object_iterator = const key_value_type *;
  using const_object_range_type = range<const_object_iterator>;

  basic_json();
  basic_json(const basic_json &other);
  basic_json(basic_json &&other) noexcept;
  explicit basic_json(json_object_arg_t);
  basic_json(
      json_object_arg_t,
      const std::initializer_list<std::pair<std::basic_string<CharT>, basic_json>> &init);
  explicit basic_json(json_array_arg_t);
  template <typename T, typename = std::enable_if_t<std::is_arithmetic_v<T>>> basic_json(const T &val);
  basic_json(const std::basic_string<CharT> &s);
  basic_json(const CharT *s);
  ~basic_json() noexcept;
  basic_json &operator=(const basic_json &other);
  basic_json &operator=(basic_json &&other) noexcept;
  template <typename T> basic_json &operator=(const T &val);

  static basic_json parse(const CharT *source);
  template <typename Source> static basic_json parse(const Source &source);

  basic_json &operator[](const string_view_type &key);
  const basic_json &operator[](const string_view_type &key) const;
  const basic_json &at(const string_view_type &key) const;
  bool contains(const string_view_type &key) const noexcept;
  template <typename T, typename U> T get_value_or(const string_view_type &name, U &&default_value) const;
  template <typename T> std::pair<object_iterator, bool> insert_or_assign(const string_view_type &name, T &&val);
  template <typename... Args> std::pair<object_iterator, bool> try_emplace(const string_view_type &name, Args &&...args);
  template <typename T> void push_back(T &&val);
  void erase(const string_view_type &name);
  void merge(const basic_json &source);
  const_object_range_type object_range() const;
  template <typename T> T as() const;
  std::basic_string<CharT> as_string() const;
  template <typename CharContainer> void dump(CharContainer &cont) const;
  void dump(std::basic_ostream<CharT> &os) const;
  std::basic_string<CharT> to_string() const;
  std::size_t size() const noexcept;
};
using json = basic_json<char, sorted_policy>;
template <typename CharT, typename Policy>
std::basic_ostream<CharT> &operator<<(std::basic_ostream<CharT> &os, const basic_json<CharT, Policy> &val);

template <typename T, typename CharContainer> void encode_json(const T &val, CharContainer &cont);

template <typename CharT> class basic_json_visitor {
public:
  using string_view_type = std::basic_string_view<CharT>;
  void begin_object();
  void end_object();
  void key(const string_view_type &name);
  void string_value(const string_view_type &value);
  void int64_value(int64_t value);
  void flush();
};
template <typename StringT> class string_sink {
public:
  using value_type = typename StringT::value_type;
  using container_type = StringT;
  string_sink(string_sink &&other) noexcept;
  string_sink(container_type &buf);
};
template <typename CharT, typename Sink> class basic_json_encoder final : public basic_json_visitor<CharT> {
public:
  basic_json_encoder(basic_json_encoder &&) = delete;
  basic_json_encoder(Sink &&sink);
};
using json_string_encoder = basic_json_encoder<char, string_sink<std::string>>;

} // namespace jsoncons

#endif // STANDIN_JSONCONS_JSON_HPP
