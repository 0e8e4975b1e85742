//===- json11.hpp - stand-in ------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of json11's interface that the tests use, as of json11 1.0.0.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_JSON11_HPP
#define STANDIN_JSON11_HPP

#include <map>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace json11 {

enum JsonParse { STANDARD, COMMENTS };
class JsonValue;

class Json final {
public:
  typedef std::vector<Json> array;
  typedef std::map<std::string, Json> object;

  Json() noexcept;
  Json(std::nullptr_t) noexcept;
  Json(double value);
  Json(int value);
  Json(bool value);
  Json(const std::string &value);
  Json(std::string &&value);
  Json(const char *value);
  Json(const array &values);
  Json(array &&values);
  Json(const object &values);
  Json(object &&values);
  Json(void *) = delete;

  bool is_string() const;
  bool bool_value() const;
  const std::string &string_value() const;
  const array &array_items() const;
  const object &object_items() const;
  const Json &operator[](size_t i) const;
  const Json &operator[](const std::string &key) const;
  void dump(std::string &out) const;
  std::string dump() const;
  static Json parse(const std::string &in, std::string &err,
                    JsonParse strategy = JsonParse::STANDARD);

private:
  std::shared_ptr<JsonValue> m_ptr;
};

} // namespace json11

#endif // STANDIN_JSON11_HPP
