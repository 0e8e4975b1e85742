//===- Payload.h - What is in a payload -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Lists the claims of a payload, whatever it was put together from: setters,
/// documents, nested documents, JSON text in literals.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_RULES_PAYLOAD_H
#define JWTTIDY_RULES_PAYLOAD_H

#include "Flow/Values.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace jwttidy::rules {

/// One claim of a payload, under one of the names it may have.
struct PayloadClaim {
  llvm::StringRef Name; ///< Empty where the code does not show it.
  flow::ValueId Value = 0;
  flow::ValueKind Kind = flow::ValueKind::Unknown;
  flow::PlaceId Primary = 0;
  flow::PlaceId ValueFrom = 0; ///< Of a value that a caller gave; or 0.
  flow::TraceId At = 0;
  bool InHeader = false;
  /// The value as the text of a literal document shows it.
  llvm::StringRef LiteralValue;
};

using ClaimCallback = llvm::function_ref<void(const PayloadClaim &)>;

/// Calls back for every claim that whoever reads \p Payload can read. What a
/// JWE in it holds is not among them.
void forEachClaim(const flow::Universe &U, flow::ValueId Payload,
                  ClaimCallback Callback);

/// Calls back for the members of the document that a literal is.
void forEachMember(const flow::Universe &U, const flow::Atom &Text,
                   ClaimCallback Callback);

/// Calls back for the claims that an object keeps for its own JOSE header; not
/// for those of a token inside it.
void forEachHeaderClaim(const flow::Universe &U, flow::ValueId Object,
                        ClaimCallback Callback);

/// Calls back for every signed token in a value that can be taken out of it.
void forEachSigned(const flow::Universe &U, flow::ValueId Value,
                   llvm::function_ref<void(flow::AtomId)> Callback);

} // namespace jwttidy::rules

#endif // JWTTIDY_RULES_PAYLOAD_H
