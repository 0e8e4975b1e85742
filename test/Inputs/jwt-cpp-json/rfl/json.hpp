//===- json.hpp - stand-in for reflect-cpp ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// As much of reflect-cpp as the traits of jwt-cpp ask for, with the
/// library's signatures.
///
//===----------------------------------------------------------------------===//

#ifndef RFL_JSON_HPP
#define RFL_JSON_HPP

#include <cstdint>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace rfl {
template <class T> class Result {
public:
  explicit operator bool() const;
  T &value();
};

template <class T> class Object {
public:
  using key_type = std::string;
  using mapped_type = T;
  using size_type = std::size_t;
  using iterator = typename std::vector<std::pair<std::string, T>>::iterator;
  using const_iterator =
      typename std::vector<std::pair<std::string, T>>::const_iterator;
  Object();
  Object(const Object &Other) = default;
  Object &operator=(const Object &Other) = default;
  void insert(const std::string &Key, const T &Value);
  T &operator[](const std::string &Key);
  const T &at(const std::string &Key) const;
  size_type count(const std::string &Key) const;
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
};

class Generic {
public:
  using Array = std::vector<Generic>;
  using Object = rfl::Object<Generic>;
  Generic();
  Generic(const Generic &Other);
  template <class T> Generic(const T &Value);
  ~Generic();
  Generic &operator=(const Generic &Other);
  template <class T> auto &operator=(const T &Value) { return *this; }
  Result<Object> to_object() const noexcept;
  Result<std::string> to_string() const noexcept;
};

namespace json {
template <class... Ps, class T> std::string write(const T &Value);
template <class T> Result<T> read(const std::string &Text);
} // namespace json
} // namespace rfl

#endif
