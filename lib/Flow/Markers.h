//===- Markers.h - What models tell rules -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Claims that no token has: models keep them with a value, and rules ask for
/// them. docs/models.md says how they are written.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_MARKERS_H
#define JWTTIDY_FLOW_MARKERS_H

#include "llvm/ADT/StringRef.h"

namespace jwttidy::flow {

// With what a verifier expects.
constexpr llvm::StringLiteral KeyParameter = "key";
/// The signature is not looked at.
constexpr llvm::StringLiteral UnverifiedParameter = "unverified";
/// Nothing depends on the outcome: see Opcode::Verify. Lowering sets it.
constexpr llvm::StringLiteral IgnoredParameter = "ignored";
/// The value of `alg` where it is whatever the token names.
constexpr llvm::StringLiteral AnyAlgorithm = "any";

/// With a header: without an `alg` that somebody chooses, there is no
/// signature.
constexpr llvm::StringLiteral NoneByDefaultParameter = "none-by-default";

// With a key, or what it is made of.
constexpr llvm::StringLiteral BytesParameter = "bytes"; ///< Of random bytes.
constexpr llvm::StringLiteral BitsParameter = "bits";   ///< Of an RSA key.
/// The text was decoded from base64 or hexadecimal digits.
constexpr llvm::StringLiteral Base64Parameter = "base64";
constexpr llvm::StringLiteral HexParameter = "hex";

// With a request.
constexpr llvm::StringLiteral UrlParameter = "url";
/// Those of the server are not checked.
constexpr llvm::StringLiteral CertificatesParameter = "certificates";

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_MARKERS_H
