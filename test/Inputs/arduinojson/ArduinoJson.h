//===- ArduinoJson.h - stand-in ---------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of ArduinoJson's interface that the tests use, as of ArduinoJson 7.2.
///
//===----------------------------------------------------------------------===//

#ifndef STANDIN_ARDUINOJSON_H
#define STANDIN_ARDUINOJSON_H

#include <cstddef>
#include <string>
#include <type_traits>

namespace ArduinoJson {
inline namespace V720PB22 {

class Allocator;
class JsonObject;
class JsonVariantConst;

namespace detail {

template <typename TDerived> class VariantRefBase;
template <typename TUpstream, typename TStringRef> class MemberProxy;

template <typename TDerived> class VariantRefBase {
public:
  bool isNull() const;
  template <typename T> T as() const;
  template <typename T, typename = std::enable_if_t<!std::is_same_v<T, TDerived>>> operator T() const;
  template <typename T> T to() const;
  template <typename T> bool is() const;
  template <typename T> bool set(const T &value) const;
  template <typename T> bool set(T *value) const;
  template <typename TChar> MemberProxy<TDerived, TChar *> operator[](TChar *key) const;
  template <typename T> friend T operator|(const TDerived &variant, const T &defaultValue);
  friend const char *operator|(const TDerived &variant, const char *defaultValue);
};

template <typename TUpstream, typename TStringRef>
class MemberProxy : public VariantRefBase<MemberProxy<TUpstream, TStringRef>> {
public:
  MemberProxy(TUpstream upstream, TStringRef key);
  MemberProxy(const MemberProxy &src);
  MemberProxy &operator=(const MemberProxy &src);
  template <typename T> MemberProxy &operator=(const T &src);
  template <typename T> MemberProxy &operator=(T *src);
};

} // namespace detail

class JsonString {
public:
  const char *c_str() const;
};
class JsonVariant : public detail::VariantRefBase<JsonVariant> {};
class JsonPair {
public:
  JsonString key() const;
  JsonVariant value();
};
class JsonObjectIterator {
public:
  JsonPair operator*() const;
  bool operator!=(const JsonObjectIterator &other) const;
  JsonObjectIterator &operator++();
};
class JsonObject {
public:
  JsonObjectIterator begin() const;
  JsonObjectIterator end() const;
  template <typename TChar> detail::MemberProxy<JsonObject, TChar *> operator[](TChar *key) const;
};

class JsonDocument {
public:
  explicit JsonDocument(Allocator *alloc = nullptr);
  JsonDocument(const JsonDocument &src);
  JsonDocument &operator=(JsonDocument src);
  template <typename T> T as();
  template <typename T> T to();
  void clear();
  bool isNull() const;
  std::size_t size() const;
  template <typename TChar> detail::MemberProxy<JsonDocument &, TChar *> operator[](TChar *key);
  template <typename TChar> void remove(TChar *key);
};

class DeserializationError {
public:
  explicit operator bool() const;
  const char *c_str() const;
};
template <typename TDestination, typename TInput>
DeserializationError deserializeJson(TDestination &&dst, const TInput &input);
template <typename TSource, typename TDestination> std::size_t serializeJson(const TSource &source, TDestination &destination);
template <typename TSource> std::size_t serializeJson(const TSource &source, void *buffer, std::size_t bufferSize);

} // namespace V720PB22
} // namespace ArduinoJson

using namespace ArduinoJson;

#endif // STANDIN_ARDUINOJSON_H
