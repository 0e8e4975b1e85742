//===- Object.h - stand-in for POCO -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// JSON objects of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JSON_OBJECT_H
#define JSON_OBJECT_H

#include "Poco/Dynamic/Var.h"

namespace Poco {

enum JSONOptions { JSON_PRESERVE_KEY_ORDER = 1, JSON_ESCAPE_UNICODE = 2, JSON_WRAP_STRINGS = 4 };

namespace JSON {

class Object;

class Array {
public:
  using Ptr = SharedPtr<Array>;
  explicit Array(int options = 0);
  Array(const Array &copy);
  Array &add(const Dynamic::Var &value);
  Dynamic::Var get(unsigned int index) const;
  SharedPtr<Object> getObject(unsigned int index) const;
  std::size_t size() const;
};

class Object {
public:
  using Ptr = SharedPtr<Object>;
  using ValueMap = std::map<std::string, Dynamic::Var>;
  using ConstIterator = ValueMap::const_iterator;
  explicit Object(int options = 0);
  Object(const Object &copy);
  Object(Object &&other) noexcept;
  ~Object();
  Object &operator=(const Object &other);
  Object &operator=(Object &&other) noexcept;
  ConstIterator begin() const;
  ConstIterator end() const;
  Dynamic::Var get(const std::string &key) const;
  Object::Ptr getObject(const std::string &key) const;
  template <typename T> T getValue(const std::string &key) const;
  template <typename T> T optValue(const std::string &key, const T &def) const;
  bool has(const std::string &key) const;
  std::size_t size() const;
  Object &set(const std::string &key, const Dynamic::Var &value);
  void stringify(std::ostream &out, unsigned int indent = 0, int step = -1) const;
  void remove(const std::string &key);
};

class Stringifier {
public:
  static void condense(const Dynamic::Var &any, std::ostream &out, int options = Poco::JSON_WRAP_STRINGS);
  static void stringify(const Dynamic::Var &any, std::ostream &out, unsigned int indent = 0, int step = -1,
                        int options = Poco::JSON_WRAP_STRINGS);
};

} // namespace JSON
} // namespace Poco

#endif // JSON_OBJECT_H
