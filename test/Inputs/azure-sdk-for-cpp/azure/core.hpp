//===- core.hpp - stand-in for the Azure SDK --------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What Azure's core library has for tokens, in one header. Signatures and
/// class structure are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef AZURE_CORE_HPP
#define AZURE_CORE_HPP

#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace Azure {
class DateTime {
public:
  std::string ToString() const;
};

namespace Core {
class Context {};

class Url {
public:
  Url() {}
  explicit Url(const std::string &Encoded);
  static std::string Encode(const std::string &Value,
                            const std::string &Except = "");
  void AppendQueryParameter(const std::string &Key, const std::string &Value);
  std::string GetAbsoluteUrl() const;
};

namespace _internal {
class Base64Url final {
public:
  static std::string Base64UrlEncode(const std::vector<uint8_t> &Data);
  static std::vector<uint8_t> Base64UrlDecode(const std::string &Text);
};
} // namespace _internal

namespace Credentials {
struct AccessToken final {
  std::string Token;
  DateTime ExpiresOn;
};

struct TokenRequestContext final {
  std::vector<std::string> Scopes;
};

class TokenCredential {
public:
  virtual AccessToken GetToken(TokenRequestContext const &Request,
                               Context const &C) const = 0;
  virtual ~TokenCredential() = default;
};

class AuthenticationException final : public std::exception {
public:
  explicit AuthenticationException(std::string What) : Text(std::move(What)) {}
  char const *what() const noexcept override { return Text.c_str(); }

private:
  std::string Text;
};
} // namespace Credentials

namespace Diagnostics {
class Logger final {
public:
  enum class Level : int { Verbose = 1, Informational, Warning, Error };
};
namespace _internal {
class Log final {
public:
  static bool ShouldWrite(Logger::Level Level);
  static void Write(Logger::Level Level, std::string const &Text);
};
} // namespace _internal
} // namespace Diagnostics
} // namespace Core

namespace Identity {
class DefaultAzureCredential final : public Core::Credentials::TokenCredential {
public:
  DefaultAzureCredential();
  Core::Credentials::AccessToken
  GetToken(Core::Credentials::TokenRequestContext const &Request,
           Core::Context const &C) const override;
};
} // namespace Identity
} // namespace Azure

#endif
