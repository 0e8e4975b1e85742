//===- Token.h - stand-in for POCO ------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tokens of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_TOKEN_H
#define JWT_TOKEN_H

#include "Poco/JSON/Object.h"

namespace Poco {
namespace JWT {

class Token {
public:
  Token();
  explicit Token(const std::string &token);
  Token(const Token &token);
  Token(Token &&token) noexcept;
  ~Token();
  Token &operator=(const Token &token);
  Token &operator=(Token &&token) noexcept;
  Token &operator=(const std::string &token);
  std::string toString() const;
  const Poco::JSON::Object &header() const;
  Poco::JSON::Object &header();
  const Poco::JSON::Object &payload() const;
  Poco::JSON::Object &payload();
  void setIssuer(const std::string &issuer);
  std::string getIssuer() const;
  void setSubject(const std::string &subject);
  std::string getSubject() const;
  void setAudience(const std::string &audience);
  void setAudience(const std::vector<std::string> &audience);
  void setExpiration(const Poco::Timestamp &expiration);
  Poco::Timestamp getExpiration() const;
  void setIssuedAt(const Poco::Timestamp &issuedAt);
  void setId(const std::string &id);
  std::string getId() const;
  void setType(const std::string &type);
  std::string getAlgorithm() const;
  static const std::string CLAIM_ISSUER;
  static const std::string CLAIM_SUBJECT;
  static const std::string CLAIM_JWT_ID;
};

} // namespace JWT
} // namespace Poco

#endif // JWT_TOKEN_H
