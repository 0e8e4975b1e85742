//===- KeyIdentity.cpp - When two keys are the same -----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/KeyIdentity.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::LocationKind;
using flow::ValueId;

bool KeyIdentity::isSame(AtomId A, AtomId B) const {
  const Atom &One = U.atom(A), &Other = U.atom(B);
  return A == B || (One.Kind == AtomKind::Text &&
                    Other.Kind == AtomKind::Text && One.Name == Other.Name);
}

std::optional<Identity> KeyIdentity::of(ValueId Key) const {
  std::optional<AtomId> Only, Object;
  for (AtomId Id : U.atoms(Key)) {
    const Atom &A = U.atom(Id);
    switch (A.Kind) {
    case AtomKind::Named:
    case AtomKind::Received:
    case AtomKind::Function: // Of a smart pointer, what frees it.
    case AtomKind::Claim:    // A JWK is a document with members.
    case AtomKind::Number:
      continue;
    case AtomKind::Reference:
      Object = Object && *Object != Id ? std::optional<AtomId>(0) : Id;
      continue;
    case AtomKind::Key:
    case AtomKind::In:
    case AtomKind::Text:
    case AtomKind::External:
      if (Only && !isSame(*Only, Id))
        return std::nullopt;
      Only = Id;
      continue;
    default:
      return std::nullopt;
    }
  }
  if (!Only)
    Only = Object;
  if (!Only || !*Only)
    return std::nullopt;
  const Atom &A = U.atom(*Only);
  Identity Found;
  Found.Origin = *Only;
  switch (A.Kind) {
  case AtomKind::Text:
    Found.IsStable = true;
    return Found;
  case AtomKind::External: {
    // What comes from the network or a device is another thing each time.
    if (A.LoadedFrom == flow::Source::Network ||
        U.text(U.onlyText(A.First)).starts_with("/dev/"))
      return std::nullopt;
    std::optional<Identity> Name = of(A.First);
    if (!Name)
      return std::nullopt;
    Found.IsStable = Name->IsStable;
    Found.MadeAt = Name->MadeAt;
    return Found;
  }
  case AtomKind::Key:
    // What it was made of is what it is; one made of nothing is new.
    if (A.First && !U.isNewPerCall(A)) {
      std::optional<Identity> Of = of(A.First);
      if (Of && A.Second) // One of a set.
        Of->Origin = *Only;
      return Of;
    }
    Found.MadeAt = U.traceOf(A.At).Place;
    return Found;
  case AtomKind::Reference:
    Found.MadeAt = U.traceOf(U.location(A.Where).Data).Place;
    return Found;
  case AtomKind::In:
    return ofSymbol(*Only, A.Where);
  default:
    return std::nullopt;
  }
}

std::optional<Identity> KeyIdentity::ofSymbol(AtomId Id,
                                              flow::LocationId Where) const {
  Identity Found;
  Found.Origin = Id;
  // Two elements of an array are two keys.
  for (flow::LocationId L = Where; L; L = U.location(L).Parent)
    if (U.location(L).Kind == LocationKind::Element)
      return std::nullopt;
  const flow::Location &Root = U.location(U.root(Where));
  if (Root.Kind == LocationKind::Unknown) {
    Found.MadeAt = U.traceOf(Root.Data).Place;
    return Found;
  }
  if (Root.Kind != LocationKind::Global)
    return Found;
  // The global itself, or a field of the record that it is or points at:
  // what is behind a field may be exchanged.
  flow::LocationId L = Where;
  while (U.location(L).Kind == LocationKind::Pointee)
    L = U.location(L).Parent;
  bool IsWrittenOnce = true, HasField = false;
  for (; U.location(L).Kind == LocationKind::Field ||
         U.location(L).Kind == LocationKind::Member;
       L = U.location(L).Parent) {
    HasField = true;
    IsWrittenOnce &= !C.Solved.isFieldReassigned(U.location(L).Data);
  }
  bool IsPointer = U.location(L).Kind == LocationKind::Pointee;
  if (IsPointer)
    L = U.location(L).Parent;
  // A record that is handed around is still the same record.
  Found.IsStable = IsWrittenOnce &&
                   U.location(L).Kind == LocationKind::Global &&
                   (HasField && !IsPointer ? !C.Solved.isHandedOut(Root.Data)
                                           : !C.Solved.isReassigned(Root.Data));
  return Found;
}

KeyIdentity::Group KeyIdentity::group(const Identity &Key,
                                      unsigned Function) const {
  const Atom &Origin = U.atom(Key.Origin);
  bool IsText = Origin.Kind == AtomKind::Text;
  return {IsText, IsText ? Origin.Name : Key.Origin,
          Key.IsStable ? 0 : Function + 1};
}

std::pair<flow::PlaceId, flow::PlaceId>
differingPlaces(const flow::Universe &U, const Event &A, const Event &B) {
  llvm::SmallVector<flow::PlaceId, 8> WayA = U.places(A.At),
                                      WayB = U.places(B.At);
  for (auto [PlaceA, PlaceB] : llvm::zip(WayA, WayB))
    if (PlaceA != PlaceB)
      return {PlaceA, PlaceB};
  return {WayA.back(), WayB.back()};
}

} // namespace jwttidy::rules
