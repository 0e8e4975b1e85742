//===- traits.h - stand-in for jwt-cpp 0.6 ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The traits that let jwt-cpp 0.6 keep its JSON in nlohmann::json.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_NLOHMANN_JSON_TRAITS_H
#define JWT_CPP_NLOHMANN_JSON_TRAITS_H

#include <nlohmann/json.hpp>

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif
#include "../../jwt.h"

namespace jwt {
namespace traits {
struct nlohmann_json {
  using value_type = nlohmann::json;
  using object_type = nlohmann::json::object_t;
  using array_type = nlohmann::json::array_t;
  using string_type = std::string;
  using number_type = double;
  using integer_type = int64_t;
  using boolean_type = bool;
  static json::type get_type(const nlohmann::json &val);
  static nlohmann::json::object_t as_object(const nlohmann::json &val);
  static std::string as_string(const nlohmann::json &val);
  static nlohmann::json::array_t as_array(const nlohmann::json &val);
  static int64_t as_int(const nlohmann::json &val);
  static bool as_bool(const nlohmann::json &val);
  static double as_number(const nlohmann::json &val);
  static bool parse(nlohmann::json &val, const std::string &str);
  static std::string serialize(const nlohmann::json &val);
};
} // namespace traits
} // namespace jwt

#endif // JWT_CPP_NLOHMANN_JSON_TRAITS_H
