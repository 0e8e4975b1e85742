//===- json.hpp - stand-in for Glaze ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// As much of Glaze as the traits of jwt-cpp ask for, with the
/// library's signatures.
///
//===----------------------------------------------------------------------===//

#ifndef GLAZE_JSON_HPP
#define GLAZE_JSON_HPP

#include <cstdint>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace glz {
struct error_ctx {};

template <class T> class expected {
public:
  explicit operator bool() const;
  T &value();
  T &operator*();
  template <class U> T value_or(U &&Other) const;
};

struct generic {
  virtual ~generic() {}
  using array_t = std::vector<generic>;
  using object_t = std::map<std::string, generic, std::less<>>;
  generic() = default;
  generic(const generic &) = default;
  generic &operator=(const generic &) = default;
  generic(const char *Text);
  generic(const std::string &Text);
  generic(double N);
  generic(const array_t &Array);
  generic(const object_t &Object);
  generic &operator[](std::string_view Key);
  generic &operator=(const std::string &Text);
  generic &operator=(const char *Text);
  expected<std::string> dump() const;
};

template <class T> expected<std::string> write_json(T &&Value);
template <class T> error_ctx write_json(T &&Value, std::string &Buffer);
template <class T> expected<T> read_json(const std::string &Buffer);
template <class T> error_ctx read_json(T &Value, const std::string &Buffer);
} // namespace glz

#endif
