//===- CallSite.cpp - A callee's symbols, as a call fills them ------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/CallSite.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::flow {

llvm::SmallVector<LocationId, 2>
CallSite::locations(LocationId Id, llvm::ArrayRef<LocationId> ReturnTo) {
  const Location L = U.location(Id);
  llvm::SmallVector<LocationId, 2> Here;
  switch (L.Kind) {
  case LocationKind::Local:
  case LocationKind::Temporary:
  case LocationKind::Member:
  case LocationKind::MemberBy: // Its document is not in memory.
    return Here;
  case LocationKind::Result:
    Here.assign(ReturnTo.begin(), ReturnTo.end());
    return Here;
  case LocationKind::Parameter:
    if (const CallArgument *A = argument(L.Data); A && A->IsObject)
      return U.targets(A->Value);
    return Here;
  case LocationKind::Global:
  case LocationKind::Lost:
    Here.push_back(Id);
    return Here;
  case LocationKind::Object:
  case LocationKind::Unknown:
    // Each call makes objects of its own.
    Here.push_back(U.location({L.Kind, 0, traceFrom(L.Data)}));
    return Here;
  case LocationKind::Pointee: {
    Here = U.targets(replaceSymbol(L.Parent));
    const Location Pointer = U.location(L.Parent);
    if (Here.empty() && Pointer.Kind == LocationKind::Parameter)
      if (const CallArgument *A = argument(Pointer.Data))
        return U.targets(A->Home);
    return Here;
  }
  case LocationKind::Field:
    for (LocationId Outer : locations(L.Parent, ReturnTo))
      Here.push_back(U.field(Outer, L.Data));
    return Here;
  case LocationKind::Element:
    for (LocationId Outer : locations(L.Parent, ReturnTo))
      Here.push_back(U.element(Outer));
    return Here;
  }
  return Here;
}

ValueId CallSite::replaceSymbol(LocationId Where) {
  if (auto It = Symbols.find(Where); It != Symbols.end())
    return It->second;
  ValueId Held = computeSymbol(Where);
  Symbols[Where] = Held;
  return Held;
}

ValueId CallSite::replaceContents(ValueId V, bool WithFields) {
  ValueId Here = replace(V);
  auto [It, IsNew] = Flattened[WithFields].try_emplace(Here, 0);
  if (IsNew)
    It->second = Before.flatten(Here, WithFields);
  return It->second;
}

ValueId CallSite::computeSymbol(LocationId Where) {
  const Location L = U.location(Where);
  if (L.Kind == LocationKind::Parameter) {
    const CallArgument *A = argument(L.Data);
    if (!A)
      return 0;
    if (!A->IsObject)
      return A->Value;
  }
  if (L.Kind == LocationKind::Member || L.Kind == LocationKind::MemberBy) {
    ValueId Name = 0;
    if (L.Kind == LocationKind::MemberBy)
      Name = Before.flatten(replaceSymbol(L.Data));
    else if (L.Data)
      Name = U.value(Atom{.Kind = AtomKind::Text, .Name = L.Data});
    return U.memberOf(Before.flatten(replaceSymbol(L.Parent)), Name);
  }
  ValueId Held = 0;
  for (LocationId Here : locations(Where))
    Held = U.join(Held, Before.read(Here));
  // A text stands for what a pointer to it points at.
  if (L.Kind == LocationKind::Pointee)
    for (AtomId Id : U.atoms(replaceSymbol(L.Parent)))
      if (AtomKind Kind = U.atom(Id).Kind;
          Kind != AtomKind::Reference && Kind != AtomKind::In)
        Held = U.join(Held, U.value(Id));
  return Held;
}

bool CallSite::gainsName(ValueId Old, ValueId New) const {
  llvm::ArrayRef<AtomId> Known = U.atoms(Old);
  return llvm::any_of(U.atoms(New), [&](AtomId Id) {
    return U.atom(Id).Kind == AtomKind::Named && !llvm::is_contained(Known, Id);
  });
}

ValueId CallSite::withoutRows(ValueId Names) {
  llvm::SmallVector<TextId, 4> InRows;
  llvm::SmallVector<AtomId, 4> Kept;
  auto IsRow = [&](AtomId Id) {
    const Atom &A = U.atom(Id);
    return A.Kind == AtomKind::Claim && !A.IsNameOnly;
  };
  for (AtomId Id : U.atoms(Names))
    if (IsRow(Id))
      InRows.push_back(U.onlyText(U.atom(Id).First));
  if (InRows.empty())
    return Names;
  for (AtomId Id : U.atoms(Names))
    if (!IsRow(Id) && !(U.atom(Id).Kind == AtomKind::Text &&
                        llvm::is_contained(InRows, U.atom(Id).Name)))
      Kept.push_back(Id);
  return U.value(Kept);
}

ValueId CallSite::replace(ValueId V) {
  if (!U.dependsOnCall(V))
    return V;
  if (auto It = Replaced.find(V); It != Replaced.end())
    return It->second;
  // A value that holds itself through a loop of pointers must not recurse.
  Replaced[V] = 0;
  llvm::SmallVector<AtomId, 16> Atoms;
  // A claim that the callee set takes the place of the one that was there.
  auto Name = [&](const Atom &A) -> TextId {
    return A.Kind == AtomKind::Claim ? U.onlyText(A.First) : 0;
  };
  llvm::SmallVector<TextId, 8> Set;
  for (AtomId Id : U.atoms(V))
    if (TextId N = Name(U.atom(Id)))
      Set.push_back(N);
  for (AtomId Id : U.atoms(V)) {
    Atom A = U.atom(Id);
    if (A.Kind == AtomKind::In) {
      for (AtomId Passed : U.atoms(replaceSymbol(A.Where)))
        if (Set.empty() || !llvm::is_contained(Set, Name(U.atom(Passed))))
          Atoms.push_back(Passed);
      continue;
    }
    if (A.Kind == AtomKind::Reference) {
      for (LocationId Here : locations(A.Where)) {
        A.Where = Here;
        Atoms.push_back(U.atom(A));
      }
      continue;
    }
    if (A.Kind == AtomKind::Function && A.Where) {
      for (LocationId Here : locations(A.Where)) {
        A.Where = Here;
        Atoms.push_back(U.atom(A));
      }
      continue;
    }
    // What an atom holds is what could be read through it when it was made.
    // A payload may be a record, read with its fields.
    bool IsToken = A.Kind == AtomKind::Signed || A.Kind == AtomKind::Encrypted;
    ValueId First = replaceContents(A.First, /*WithFields=*/IsToken),
            Second = replaceContents(A.Second);
    if (A.Kind == AtomKind::Later || A.Kind == AtomKind::Times) {
      ValueId Number =
          A.Kind == AtomKind::Later
              ? U.later(First, Second, traceFrom(A.At), A.Primary)
              : U.times(First, Second, A.Name, traceFrom(A.At), A.Primary);
      Atoms.append(U.atoms(Number).begin(), U.atoms(Number).end());
      continue;
    }
    // A name in a row that is a claim already is that claim's.
    if (A.Kind == AtomKind::Claim && First != A.First && !A.Second) {
      First = withoutRows(First);
      if (!First)
        continue;
    }
    // So is what has no place but the call's: a library's function made it.
    bool IsNewPerCall = U.isNewPerCall(A) || (A.At && !A.Primary);
    if (First == A.First && Second == A.Second && !IsNewPerCall) {
      Atoms.push_back(Id);
      continue;
    }
    // What the caller passed was signed already: see Opcode::Sign.
    if (IsToken && U.isToken(First, A.Kind)) {
      Atoms.append(U.atoms(First).begin(), U.atoms(First).end());
      continue;
    }
    if (A.At) {
      A.At = traceFrom(A.At);
      if (!A.Primary)
        A.Primary = Place;
    }
    // The caller gave the claim its name: that line is where it is added.
    if (A.Kind == AtomKind::Claim && First != A.First)
      A.Primary = Place;
    // The caller gave it a value with a telling name: likewise.
    if (A.Kind == AtomKind::Claim && Second != A.Second &&
        gainsName(A.Second, Second))
      A.ValueFrom = Place;
    A.First = First;
    A.Second = Second;
    Atoms.push_back(U.atom(A));
  }
  ValueId Here = U.value(Atoms);
  Replaced[V] = Here;
  return Here;
}

} // namespace jwttidy::flow
