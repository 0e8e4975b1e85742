//===- Signer.h - stand-in for POCO -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Signers of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_SIGNER_H
#define JWT_SIGNER_H

#include "Poco/JWT/Token.h"

namespace Poco {
namespace Crypto {
class RSAKey;
class ECKey;
} // namespace Crypto

namespace JWT {

class Signer {
public:
  Signer();
  explicit Signer(const std::string &hmacKey);
  explicit Signer(const Poco::SharedPtr<Poco::Crypto::RSAKey> &pRSAKey);
  explicit Signer(const Poco::SharedPtr<Poco::Crypto::ECKey> &pECKey);
  ~Signer();
  Signer &addAlgorithm(const std::string &algorithm);
  Signer &addAllAlgorithms();
  Signer &setHMACKey(const std::string &key);
  std::string sign(Token &token, const std::string &algorithm) const;
  Token verify(const std::string &jwt) const;
  bool tryVerify(const std::string &jwt, Token &token) const;
  static const std::string ALGO_HS256;
  static const std::string ALGO_ES256;

private:
  Signer(const Signer &);
  Signer &operator=(const Signer &);
};

} // namespace JWT
} // namespace Poco

#endif // JWT_SIGNER_H
