//===- traits.h - stand-in for jwt-cpp 0.7 ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The traits that let jwt-cpp 0.7 keep its JSON in picojson::value.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_KAZUHO_PICOJSON_TRAITS_H
#define JWT_CPP_KAZUHO_PICOJSON_TRAITS_H

#include "../../../../jwt-cpp-common/picojson/picojson.h"

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif
#include "../../jwt.h"

namespace jwt {
namespace traits {
struct kazuho_picojson {
  using value_type = picojson::value;
  using object_type = picojson::object;
  using array_type = picojson::array;
  using string_type = std::string;
  using number_type = double;
  using integer_type = int64_t;
  using boolean_type = bool;
  static json::type get_type(const picojson::value &val);
  static picojson::object as_object(const picojson::value &val);
  static std::string as_string(const picojson::value &val);
  static picojson::array as_array(const picojson::value &val);
  static int64_t as_integer(const picojson::value &val);
  static bool as_boolean(const picojson::value &val);
  static double as_number(const picojson::value &val);
  static bool parse(picojson::value &val, const std::string &str);
  static std::string serialize(const picojson::value &val);
};
} // namespace traits
} // namespace jwt

#endif // JWT_CPP_KAZUHO_PICOJSON_TRAITS_H
