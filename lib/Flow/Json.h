//===- Json.h - JSON text in literals ---------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads the names in JSON text, or in a template of it, which need not be
/// whole or valid: `{\"email\":\"%s\"` is as good as any.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_JSON_H
#define JWTTIDY_FLOW_JSON_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace jwttidy::flow {

/// The header parameter that every JWS and JWE has (RFC 7515, section 4.1.1).
constexpr llvm::StringLiteral AlgorithmParameter = "alg";

/// How a JSON object begins in base64url: `{"`.
constexpr llvm::StringLiteral EncodedObject = "eyJ";

/// Is the text a JOSE header, as JSON or in base64url?
bool isJoseHeader(llvm::StringRef Text);

/// \returns the JSON of a text in base64url; empty if it is none.
std::string decodedJson(llvm::StringRef Text);

/// Calls back for every `"name": value` in JSON text, or in a template or a
/// piece of it. A value that is no text, or not all of one, has no data.
void forEachMember(
    llvm::StringRef Json,
    llvm::function_ref<void(llvm::StringRef Name, llvm::StringRef Value)>
        Callback);

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_JSON_H
