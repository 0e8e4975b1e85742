//===- Algorithms.h - What JOSE algorithms are called -----------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The algorithms of RFC 7518, sections 3.1, 4.1 and 5.1, of RFC 8037 and of
/// RFC 8812: the values of `alg` and `enc`. A library may have an enumerator or
/// a macro for each, `R_JWA_ALG_HS256`, which ends in the algorithm's name.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CLAIMS_ALGORITHMS_H
#define JWTTIDY_CLAIMS_ALGORITHMS_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace jwttidy::claims {

enum class AlgorithmKind : uint8_t {
  None,          ///< `none`: there is no signature.
  Mac,           ///< Whoever verifies can sign, too.
  Signature,     ///< With a key pair.
  SharedKeyWrap, ///< Of a JWE, under a key that both sides hold.
  Password,      ///< Likewise, under a key that is made of a password.
  PublicKeyWrap, ///< Of a JWE, under the recipient's public key.
  ContentEncryption,
};

struct Algorithm {
  llvm::StringRef Name;
  AlgorithmKind Kind;
  /// Of a MAC: the size of the hash output, which a key must reach (RFC 7518,
  /// section 3.2). 0 for others.
  uint16_t HashBits;

  bool isSymmetric() const {
    return Kind == AlgorithmKind::Mac || Kind == AlgorithmKind::SharedKeyWrap ||
           Kind == AlgorithmKind::Password;
  }
  bool signs() const { return Kind <= AlgorithmKind::Signature; }
};

/// \returns the algorithm of this name, or null. Names are told apart by case
/// (RFC 7515, section 4.1.1), but some libraries do not look: `hs256`.
const Algorithm *algorithm(llvm::StringRef Name);

/// \returns the algorithm that a library's constant is named after, or null:
/// `R_JWA_ALG_RSA_OAEP_256` is RSA-OAEP-256.
const Algorithm *algorithmOfConstant(llvm::StringRef Constant);

/// Is it a value that header parameters and JWKs have by a standard, and so no
/// secret: an algorithm, `JWT`, `DEF`, `sig`?
bool isHeaderValue(llvm::StringRef Text);

/// Is it an audience that stands for all: `*`, `ANY` (SciTokens), the URI of
/// the WLCG's profile?
bool isAnyAudience(llvm::StringRef Text);

/// Does a claim's value, or a function's or variable's name, say that a token
/// is one to get others with?
bool saysRefresh(llvm::StringRef Text);

/// Is it by its name, or its text, a key that anyone may know?
bool saysPublicKey(llvm::StringRef Text);

} // namespace jwttidy::claims

#endif // JWTTIDY_CLAIMS_ALGORITHMS_H
