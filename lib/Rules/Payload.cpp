//===- Payload.cpp - What is in a payload ---------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Payload.h"
#include "Flow/Json.h"

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Universe;
using flow::ValueId;

static void walk(const Universe &U, ValueId Payload, unsigned Depth,
                 ClaimCallback Callback);

static void walkClaim(const Universe &U, const Atom &A, unsigned Depth,
                      ClaimCallback Callback) {
  PayloadClaim C;
  C.Value = A.Second;
  C.Kind = A.Value;
  C.Primary = A.Primary;
  C.ValueFrom = A.ValueFrom;
  C.At = A.At;
  C.InHeader = A.InHeader;
  bool HasName = false;
  for (AtomId Id : U.atoms(A.First))
    if (U.atom(Id).Kind == AtomKind::Text) {
      C.Name = U.text(U.atom(Id).Name);
      HasName = true;
      Callback(C);
    }
  if (!HasName)
    Callback(C);
  // What stands inside a header stands in the header.
  walk(U, A.Second, Depth + 1, [&](const PayloadClaim &Inner) {
    PayloadClaim Nested = Inner;
    Nested.InHeader |= A.InHeader;
    Callback(Nested);
  });
}

static void walk(const Universe &U, ValueId Payload, unsigned Depth,
                 ClaimCallback Callback) {
  if (Depth > Universe::MaxDepth)
    return;
  for (AtomId Id : U.atoms(Payload)) {
    const Atom &A = U.atom(Id);
    switch (A.Kind) {
    case AtomKind::Claim:
      walkClaim(U, A, Depth, Callback);
      break;
    case AtomKind::Text:
      forEachMember(U, A, Callback);
      break;
    case AtomKind::Decoded:
    case AtomKind::Decrypted:
    case AtomKind::Signed:
      walk(U, A.First, Depth + 1, Callback);
      break;
    default:
      break;
    }
  }
}

void forEachMember(const Universe &U, const Atom &Text,
                   ClaimCallback Callback) {
  flow::forEachMember(U.text(Text.Name),
                      [&](llvm::StringRef Name, llvm::StringRef Value) {
                        PayloadClaim C;
                        C.Name = Name;
                        C.LiteralValue = Value;
                        C.Primary = Text.Primary;
                        C.At = Text.At;
                        Callback(C);
                      });
}

void forEachClaim(const Universe &U, ValueId Payload, ClaimCallback Callback) {
  walk(U, Payload, 0, Callback);
}

void forEachHeaderClaim(const Universe &U, ValueId Object,
                        ClaimCallback Callback) {
  for (AtomId Id : U.atoms(Object))
    if (const Atom &A = U.atom(Id); A.Kind == AtomKind::Claim && A.InHeader)
      walkClaim(U, A, 0, Callback);
}

void forEachSigned(const Universe &U, ValueId Value,
                   llvm::function_ref<void(AtomId)> Callback) {
  for (AtomId Id : U.atoms(Value)) {
    const Atom &A = U.atom(Id);
    if (A.Kind == AtomKind::Signed) {
      Callback(Id);
      forEachSigned(U, A.First, Callback);
    } else if (A.Kind == AtomKind::Claim) {
      forEachSigned(U, A.Second, Callback);
    }
  }
}

} // namespace jwttidy::rules
