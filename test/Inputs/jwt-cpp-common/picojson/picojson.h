//===- picojson.h - stand-in -----------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of picojson's interface that jwt-cpp and other users touch.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_PICOJSON_H
#define STANDIN_PICOJSON_H

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace picojson {

enum {
  null_type,
  boolean_type,
  number_type,
  string_type,
  array_type,
  object_type
};

struct null {};

class value {
public:
  typedef std::vector<value> array;
  typedef std::map<std::string, value> object;

  value();
  value(int type, bool);
  explicit value(bool b);
  explicit value(int64_t i);
  explicit value(double n);
  explicit value(const std::string &s);
  explicit value(const array &a);
  explicit value(const object &o);
  explicit value(std::string &&s);
  explicit value(array &&a);
  explicit value(object &&o);
  explicit value(const char *s);
  value(const char *s, size_t len);
  ~value();
  value(const value &x);
  value &operator=(const value &x);
  value(value &&x) noexcept;
  value &operator=(value &&x) noexcept;

  template <typename T> bool is() const;
  template <typename T> const T &get() const;
  template <typename T> T &get();
  template <typename T> void set(const T &);
  const value &get(const size_t idx) const;
  const value &get(const std::string &key) const;
  value &get(const std::string &key);
  bool contains(const std::string &key) const;
  std::string to_str() const;
  template <typename Iter>
  void serialize(Iter os, bool prettify = false) const;
  std::string serialize(bool prettify = false) const;

private:
  int type_;
  void *storage_;
};

typedef value::array array;
typedef value::object object;

std::string parse(value &out, const std::string &s);
std::string parse(value &out, std::istream &is);
template <typename Iter>
Iter parse(value &out, const Iter &first, const Iter &last, std::string *err);

} // namespace picojson

std::istream &operator>>(std::istream &is, picojson::value &x);
std::ostream &operator<<(std::ostream &os, const picojson::value &x);

#endif // STANDIN_PICOJSON_H
