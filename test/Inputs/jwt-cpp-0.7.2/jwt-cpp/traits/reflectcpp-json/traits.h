//===- traits.h - stand-in for jwt-cpp 0.7.2 -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The traits that let jwt-cpp 0.7.2 keep its JSON in reflect-cpp.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_REFLECTCPP_JSON_TRAITS_H
#define JWT_CPP_REFLECTCPP_JSON_TRAITS_H

#include <rfl/json.hpp>

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif
#include "../../jwt.h"

namespace jwt {
namespace traits {
struct reflectcpp_json {
  using value_type = rfl::Generic;
  using object_type = rfl::Generic::Object;
  using array_type = rfl::Generic::Array;
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

#endif // JWT_CPP_REFLECTCPP_JSON_TRAITS_H
