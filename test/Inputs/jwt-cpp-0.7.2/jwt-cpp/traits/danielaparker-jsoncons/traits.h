//===- traits.h - stand-in for jwt-cpp 0.7.2 -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The traits that let jwt-cpp 0.7.2 keep its JSON in jsoncons.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_DANIELAPARKER_JSONCONS_TRAITS_H
#define JWT_CPP_DANIELAPARKER_JSONCONS_TRAITS_H

#include <jsoncons/json.hpp>

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif
#include "../../jwt.h"

namespace jwt {
namespace traits {
struct danielaparker_jsoncons {
  using value_type = jsoncons::json;
  struct object_type {
    using key_type = std::string;
    using mapped_type = jsoncons::json;
    using size_type = size_t;
    using iterator = jsoncons::json *;
    using const_iterator = const jsoncons::json *;
    object_type() = default;
    object_type(const object_type &o) : json_(o.json_) {}
    explicit object_type(const jsoncons::json &j) : json_(j) {}
    object_type &operator=(const object_type &o);
    mapped_type &operator[](const key_type &key) { return json_[key]; }
    const mapped_type &at(const key_type &key) const { return json_.at(key); }
    size_type count(const key_type &key) const;
    iterator begin();
    iterator end();
    const_iterator begin() const;
    const_iterator end() const;
    operator jsoncons::json() const;

  private:
    jsoncons::json json_;
  };
  struct array_type {
    using value_type = jsoncons::json;
    using size_type = size_t;
    array_type() = default;
    array_type(const array_type &a) : json_(a.json_) {}
    explicit array_type(const jsoncons::json &j) : json_(j) {}
    template <typename Iterator> array_type(Iterator first, Iterator last);
    void push_back(const value_type &val) { json_.push_back(val); }
    size_type size() const;
    const value_type *begin() const;
    const value_type *end() const;
    operator jsoncons::json() const;

  private:
    jsoncons::json json_;
  };
  using string_type = std::string;
  using number_type = double;
  using integer_type = int64_t;
  using boolean_type = bool;
  static json::type get_type(const value_type &val);
  static object_type as_object(const value_type &val);
  static std::string as_string(const value_type &val);
  static array_type as_array(const value_type &val);
  static int64_t as_integer(const value_type &val);
  static bool as_boolean(const value_type &val);
  static double as_number(const value_type &val);
  static bool parse(value_type &val, const std::string &str);
  static std::string serialize(const value_type &val);
};
} // namespace traits
} // namespace jwt

#endif // JWT_CPP_DANIELAPARKER_JSONCONS_TRAITS_H
