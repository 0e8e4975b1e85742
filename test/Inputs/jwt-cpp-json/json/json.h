//===- json.h - stand-in for jsoncpp ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// As much of jsoncpp as the traits of jwt-cpp ask for, with the
/// library's signatures.
///
//===----------------------------------------------------------------------===//

#ifndef JSON_JSON_H
#define JSON_JSON_H

#include <cstdint>
#include <ostream>
#include <string>

namespace Json {
enum ValueType { nullValue = 0, arrayValue = 6, objectValue };
using String = std::string;

class Value {
public:
  using Int = int;
  using iterator = Value *;
  using const_iterator = const Value *;
  Value(ValueType Type = nullValue);
  Value(int N);
  Value(std::int64_t N);
  Value(double N);
  Value(const char *Text);
  Value(const String &Text);
  Value(bool B);
  Value(const Value &Other);
  ~Value();
  Value &operator=(const Value &Other);
  Value &operator[](const String &Key);
  const Value &operator[](const String &Key) const;
  String asString() const;
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
};

std::ostream &operator<<(std::ostream &Stream, const Value &Value);
} // namespace Json

#endif
