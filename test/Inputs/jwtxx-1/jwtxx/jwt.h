//===- jwt.h - stand-in for jwtxx 1 -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of jwtxx 1: claims are texts. Signatures and class structure
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

using Pairs = std::unordered_map<std::string, std::string>;

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

using Validator = std::function<ValidationResult(const Pairs &)>;
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
      Validators &&Validators = {Validate::exp()});
  JWT(Algorithm Alg, Pairs Claims, Pairs Header = Pairs()) noexcept;
  static JWT parse(const std::string &Token);
  static ValidationResult verify(const std::string &Token, Key Key,
                                 Validators &&Validators = {
                                     Validate::exp()}) noexcept;
  Algorithm alg() const noexcept { return Alg; }
  const Pairs &claims() const noexcept { return Claims; }
  const Pairs &header() const noexcept { return Header; }
  std::string claim(const std::string &Name) const noexcept;
  std::string
  token(const std::string &Data,
        const Key::PasswordCallback &Callback = Key::noPasswordCallback) const;

private:
  Algorithm Alg;
  Pairs Header;
  Pairs Claims;
};

} // namespace JWTXX

#endif
