//===- Secrets.h - Which literals are secrets by their look -----*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tells tokens, keys and what is certainly neither by the text alone.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_SECRETS_H
#define JWTTIDY_FLOW_SECRETS_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace jwttidy::flow {

enum class SecretKind : uint8_t {
  /// Nothing that its look tells: a secret if it is used as a key.
  Text,
  /// No secret, whatever it is used for: a public key, a certificate, a path,
  /// a format, the value of a header parameter.
  None,
  PlainAddress,   ///< `http://` or `ws://`, of another machine than this.
  ThisMachine,    ///< An address of this machine.
  PrivateKey,     ///< In PEM, or a JWK with a secret member.
  SignedToken,    ///< RFC 7515, section 3.1, with a signature.
  EncryptedToken, ///< RFC 7516, section 3.1.
};

/// True for what is a secret by its look alone.
inline bool isSecret(SecretKind Kind) { return Kind >= SecretKind::PrivateKey; }
/// True for what is one if it is used as a key.
inline bool mayBeKey(SecretKind Kind) {
  return Kind == SecretKind::Text || isSecret(Kind);
}

/// What a literal is. A token may stand anywhere in it: behind `Bearer `, in a
/// URL. Tokens that everyone knows (SampleTokens.def) are none.
SecretKind secretKind(llvm::StringRef Text);

/// Could the text be more than Text or None? Costs a search, for who asks of
/// every literal of a program.
bool mayShowSecret(llvm::StringRef Text);

/// The name of a kind in facts; empty for Text.
llvm::StringRef spell(SecretKind Kind);
std::optional<SecretKind> parseSecretKind(llvm::StringRef S);

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_SECRETS_H
