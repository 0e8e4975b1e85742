//===- jwt.hpp - stand-in for libprocess ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The tokens of libprocess, and as much of stout as they ask for, in one
/// header. Signatures and class structure are those of the libraries.
///
//===----------------------------------------------------------------------===//

#ifndef PROCESS_JWT_HPP
#define PROCESS_JWT_HPP

#include <map>
#include <memory>
#include <ostream>
#include <sstream>
#include <string>
#include <utility>

struct rsa_st;
typedef struct rsa_st RSA;

class Error {
public:
  explicit Error(const std::string &Text) : message(Text) {}
  const std::string message;
};

template <typename T> class Option {
public:
  Option();
  Option(const T &Value);
  bool isSome() const;
  bool isNone() const;
  const T &get() const &;
};

template <typename T, typename E = Error> class Try {
public:
  Try(const T &Value);
  Try(const E &Failure);
  Try(const Try &Other);
  ~Try();
  bool isSome() const;
  bool isError() const;
  T &get() &;
  const T &get() const &;
  const T *operator->() const;
  const E &error() const;
};

template <typename T> class Result {
public:
  bool isSome() const;
  const T &get() const;
};

namespace JSON {
struct Value;

struct String {
  String() {}
  String(const char *Text) : value(Text) {}
  String(const std::string &Text) : value(Text) {}
  std::string value;
};

struct Object {
  Object() = default;
  Object(std::initializer_list<std::pair<const std::string, Value>> List);
  template <typename T> Result<T> at(const std::string &Key) const;
  std::map<std::string, Value> values;
};

struct Value {
  Value() {}
  Value(bool B);
  Value(const char *Text);
  template <typename T> Value(const T &V);
  template <typename T> bool is() const;
  template <typename T> const T &as() const &;
};

std::ostream &operator<<(std::ostream &Stream, const Object &O);
} // namespace JSON

template <typename T> std::string stringify(const T &V) {
  std::ostringstream Out;
  Out << V;
  return Out.str();
}

namespace process {
namespace http {
namespace authentication {
class JWTError : public Error {
public:
  enum class Type { INVALID_TOKEN, UNKNOWN };
  JWTError(const std::string &Text, Type T) : Error(Text), type(T) {}
  const Type type;
};

class JWT {
public:
  enum class Alg { None, HS256, RS256 };
  struct Header {
    Alg alg;
    Option<std::string> typ;
  };
  static Try<JWT, JWTError> parse(const std::string &Token);
  static Try<JWT, JWTError> parse(const std::string &Token,
                                  const std::string &Secret);
  static Try<JWT, JWTError> create(const JSON::Object &Payload);
  static Try<JWT, JWTError> create(const JSON::Object &Payload,
                                   const std::string &Secret);
  static Try<JWT, JWTError> create(const JSON::Object &Payload,
                                   std::shared_ptr<RSA> Key);
  const Header header;
  const JSON::Object payload;
  const Option<std::string> signature;
};

std::ostream &operator<<(std::ostream &Stream, const JWT &Token);
} // namespace authentication
} // namespace http
} // namespace process

#endif
