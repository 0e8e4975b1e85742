//===- struct.pb.h - stand-in -----------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Protobuf's JSON values and what they stand on, as of Protobuf 3.21.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_GOOGLE_PROTOBUF_STRUCT_PB_H
#define STANDIN_GOOGLE_PROTOBUF_STRUCT_PB_H

#include <cstddef>
#include <string>
#include <utility>

namespace google {
namespace protobuf {

class MessageLite {
public:
  virtual ~MessageLite() = default;
  std::string SerializeAsString() const;
};
class Message : public MessageLite {
public:
  std::string DebugString() const;
  std::string ShortDebugString() const;
};

template <typename Key, typename T> class Map {
public:
  using value_type = std::pair<const Key, T>;
  class iterator {
  public:
    value_type &operator*() const;
    value_type *operator->() const;
    iterator &operator++();
    friend bool operator==(const iterator &a, const iterator &b);
    friend bool operator!=(const iterator &a, const iterator &b);
  };
  class const_iterator {
  public:
    const value_type &operator*() const;
    const value_type *operator->() const;
    const_iterator &operator++();
    friend bool operator==(const const_iterator &a, const const_iterator &b);
    friend bool operator!=(const const_iterator &a, const const_iterator &b);
  };
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  T &operator[](const Key &key);
  const T &at(const Key &key) const;
  const_iterator find(const Key &key) const;
  bool contains(const Key &key) const;
  std::pair<iterator, bool> insert(value_type &&value);
  std::size_t erase(const Key &key);
};

class Value;
class Struct final : public Message {
public:
  Struct();
  Struct(const Struct &from);
  Struct &operator=(const Struct &from);
  const Map<std::string, Value> &fields() const;
  Map<std::string, Value> *mutable_fields();
  void Clear();
};
class Value final : public Message {
public:
  Value();
  Value(const Value &from);
  Value &operator=(const Value &from);
  const std::string &string_value() const;
  template <typename ArgT0 = const std::string &, typename... ArgT> void set_string_value(ArgT0 &&arg0, ArgT... args);
  void set_number_value(double value);
  void set_bool_value(bool value);
  Struct *mutable_struct_value();
};

} // namespace protobuf
} // namespace google

#endif // STANDIN_GOOGLE_PROTOBUF_STRUCT_PB_H
