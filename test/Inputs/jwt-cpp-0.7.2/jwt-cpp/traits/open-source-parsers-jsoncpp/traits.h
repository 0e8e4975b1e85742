//===- traits.h - stand-in for jwt-cpp 0.7.2 -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The traits that let jwt-cpp 0.7.2 keep its JSON in jsoncpp.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_TRAITS_H
#define JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_TRAITS_H

#include <json/json.h>

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif
#include "../../jwt.h"

namespace jwt {
namespace traits {
struct open_source_parsers_jsoncpp {
  using value_type = Json::Value;
  class array_type : public Json::Value {
  public:
    using value_type = Json::Value;
    array_type() = default;
    array_type(const array_type &) = default;
    explicit array_type(const Json::Value &o) : Json::Value(o) {}
    template <typename Iterator> array_type(Iterator begin, Iterator end);
    array_type &operator=(const array_type &o) = default;
  };
  class object_type : public Json::Value {
  public:
    using key_type = std::string;
    using mapped_type = Json::Value;
    using size_type = size_t;
    object_type();
    object_type(const object_type &) = default;
    explicit object_type(const Json::Value &o) : Json::Value(o) {}
    object_type &operator=(const object_type &o) = default;
    const mapped_type &at(const key_type &key) const;
    size_type count(const key_type &key) const;
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

#endif // JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_TRAITS_H
