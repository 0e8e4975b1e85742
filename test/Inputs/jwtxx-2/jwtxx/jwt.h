//===- jwt.h - stand-in for jwtxx 2 -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of jwtxx 2: claims are values. Signatures and class structure
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JWTXX_JWT_H
#define JWTXX_JWT_H

#include <cstdint>
#include <ctime>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace JWTXX {

enum class Algorithm { HS256, HS384, HS512, RS256, ES256, none };

std::string algToString(Algorithm Alg) noexcept;

struct Error : public std::runtime_error {
  explicit Error(const std::string &Text) noexcept : runtime_error(Text) {}
};

class Value {
public:
  struct Null {};
  using Array = std::vector<Value>;
  using Object = std::unordered_map<std::string, Value>;

  Value() noexcept : Held(Null{}) {}
  explicit Value(bool V) noexcept : Held(V) {}
  explicit Value(int64_t V) noexcept : Held(V) {}
  explicit Value(const char *V) noexcept : Held(std::string(V)) {}
  explicit Value(std::string V) noexcept : Held(std::move(V)) {}
  explicit Value(std::initializer_list<Array::value_type> V) noexcept
      : Held(Array(std::move(V))) {}
  explicit Value(Array V) noexcept : Held(std::move(V)) {}
  explicit Value(std::initializer_list<Object::value_type> V) noexcept
      : Held(Object(std::move(V))) {}
  explicit Value(Object V) noexcept : Held(std::move(V)) {}
  static Value number(double V) noexcept;

  bool isString() const noexcept;
  bool isObject() const noexcept;
  int64_t getInteger() const;
  std::string getString() const;
  Array getArray() const;
  Object getObject() const;
  std::string toString() const;
  template <typename F> auto visit(F &&Function) const {
    return std::visit(Function, Held);
  }

private:
  std::variant<Null, bool, int64_t, std::string, Array, Object, double> Held;
};

class Key {
public:
  using PasswordCallback = std::function<std::string()>;
  static std::string noPasswordCallback();
  Key(Algorithm Alg, const std::string &Data,
      const PasswordCallback &Callback = noPasswordCallback);
  ~Key();
  Key(Key &&) noexcept;
  Key &operator=(Key &&) noexcept;
  Algorithm alg() const noexcept { return Alg; }
  std::string sign(const void *Data, size_t Size) const;
  bool verify(const void *Data, size_t Size,
              const std::string &Signature) const;

private:
  Algorithm Alg;
};

class ValidationResult {
public:
  static ValidationResult ok() noexcept { return ValidationResult(); }
  static ValidationResult failure(const std::string &Text) noexcept {
    return ValidationResult(Text);
  }
  explicit operator bool() const noexcept { return Text.empty(); }
  const std::string &message() const noexcept { return Text; }

private:
  std::string Text;
  ValidationResult() noexcept {}
  explicit ValidationResult(const std::string &Text) noexcept : Text(Text) {}
};

using Validator = std::function<ValidationResult(const Value::Object &)>;
using Validators = std::vector<Validator>;

namespace Validate {
Validator exp(std::time_t Now = std::time(nullptr)) noexcept;
Validator iss(std::string Issuer) noexcept;
Validator aud(std::string Audience) noexcept;
} // namespace Validate

class JWT {
public:
  struct Error : JWTXX::Error {
    explicit Error(const std::string &Text) noexcept : JWTXX::Error(Text) {}
  };

  JWT(const std::string &Token, Key Key,
      Validators Validators = {Validate::exp()});
  JWT(Algorithm Alg, Value::Object Claims,
      Value::Object Header = Value::Object()) noexcept;
  static JWT parse(const std::string &Token);
  static ValidationResult verify(const std::string &Token, Key Key,
                                 Validators Validators = {
                                     Validate::exp()}) noexcept;
  Algorithm alg() const noexcept { return Alg; }
  const Value::Object &claims() const noexcept { return Claims; }
  const Value::Object &header() const noexcept { return Header; }
  Value claim(const std::string &Name) const noexcept;
  std::string
  token(const std::string &Data,
        const Key::PasswordCallback &Callback = Key::noPasswordCallback) const;
  std::string token(const Key &Key) const;

private:
  Algorithm Alg;
  Value::Object Header;
  Value::Object Claims;
};

} // namespace JWTXX

#endif
