//===- State.cpp - What every location holds at one point -----------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/State.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::flow {

namespace {
struct ByLocation {
  bool operator()(const State::Entry &E, LocationId L) const {
    return E.first < L;
  }
};
} // namespace

const ValueId *State::find(LocationId L) const {
  auto It = llvm::lower_bound(Entries, L, ByLocation());
  return It != Entries.end() && It->first == L ? &It->second : nullptr;
}

std::pair<size_t, size_t> State::rangeInside(LocationId L) const {
  LocationId Last = U->lastInside(L);
  if (Last == L)
    return {0, 0};
  auto Begin = llvm::lower_bound(Entries, L + 1, ByLocation());
  auto End = std::lower_bound(Begin, Entries.end(), Last + 1, ByLocation());
  return {Begin - Entries.begin(), End - Entries.begin()};
}

/// Calls back for the field in each element that has a constant index; with no
/// name, for the elements themselves.
template <typename Callback>
void State::forEachElementField(LocationId Array, TextId Name,
                                Callback C) const {
  forEachInside(Array, [&](const Entry &E) {
    const Location Inner = U->location(E.first);
    LocationId Element = E.first;
    if (Name) {
      if (Inner.Kind != LocationKind::Field || Inner.Data != Name)
        return;
      Element = Inner.Parent;
    }
    const Location Outer = U->location(Element);
    if (Outer.Kind == LocationKind::Field && Outer.Parent == Array &&
        U->text(Outer.Data).starts_with("["))
      C(E.second);
  });
}

ValueId State::repeated(llvm::ArrayRef<LocationId> Arrays, TextId Name) const {
  llvm::SmallVector<ValueId, 4> Known;
  ValueId Repeated = 0;
  for (LocationId Array : Arrays)
    forEachElementField(Array, Name, [&](ValueId V) {
      if (V && llvm::is_contained(Known, V))
        Repeated = U->join(Repeated, V);
      Known.push_back(V);
    });
  return Repeated;
}

ValueId State::read(LocationId L) const {
  if (const ValueId *V = find(L))
    return *V;
  const Location Where = U->location(L);
  if (Where.Kind == LocationKind::Element) {
    // Which element it is, nobody knows; it is not the array.
    llvm::SmallVector<AtomId, 8> Atoms;
    for (AtomId Id : U->atoms(read(Where.Parent))) {
      Atom A = U->atom(Id);
      if (A.Kind == AtomKind::In) {
        A.Where = U->element(A.Where);
        Id = U->atom(A);
      }
      Atoms.push_back(Id);
    }
    ValueId Held = U->value(Atoms);
    forEachElementField(Where.Parent, 0,
                        [&](ValueId V) { Held = U->join(Held, V); });
    return Held;
  }
  if (Where.Kind == LocationKind::Field) {
    ValueId Held = U->project(read(Where.Parent), Where.Data);
    // Of a record at a constant index, what was stored at an unknown one.
    const Location Record = U->location(Where.Parent);
    if (Record.Kind == LocationKind::Field &&
        U->text(Record.Data).starts_with("["))
      if (const ValueId *V =
              find(U->field(U->element(Record.Parent), Where.Data)))
        Held = U->join(Held, *V);
    LocationId Array = Where.Parent;
    if (U->location(Array).Kind == LocationKind::Element) {
      Array = U->location(Array).Parent;
      // `p->name` is one of `p[i].name`.
      if (const ValueId *V = find(U->field(Array, Where.Data)))
        Held = U->join(Held, *V);
    }
    forEachElementField(Array, Where.Data,
                        [&](ValueId V) { Held = U->join(Held, V); });
    return Held;
  }
  if (L == U->lost())
    return U->value(Atom{.Kind = AtomKind::Changed});
  if (U->isSymbolic(L))
    return U->value(Atom{.Kind = AtomKind::In, .Where = L});
  return 0;
}

void State::set(LocationId L, ValueId V) {
  if (L == U->lost())
    return;
  auto It = llvm::lower_bound(Entries, L, ByLocation());
  if (It != Entries.end() && It->first == L)
    It->second = V;
  else
    Entries.insert(It, {L, V});
}

void State::assign(LocationId L, ValueId V) {
  auto [Begin, End] = rangeInside(L);
  Entries.erase(
      std::remove_if(Entries.begin() + Begin, Entries.begin() + End,
                     [&](const Entry &E) { return U->isInside(E.first, L); }),
      Entries.begin() + End);
  set(L, V);
}

void State::add(LocationId L, ValueId V) { set(L, U->join(read(L), V)); }

/// Calls back with what is inside \p From, and the path that leads to it. What
/// a pointer points at is not inside.
template <typename Callback>
void State::forEachInner(LocationId From, Callback C) const {
  forEachInside(From, [&](const Entry &E) {
    llvm::SmallVector<Location, 4> Path;
    bool CrossesPointer = false;
    for (LocationId L = E.first; L != From; L = U->location(L).Parent) {
      Path.push_back(U->location(L));
      CrossesPointer |= Path.back().Kind == LocationKind::Pointee;
    }
    if (!CrossesPointer)
      C(Path, E.second);
  });
}

/// Follows a path, innermost step first.
static LocationId follow(Universe &U, LocationId From,
                         llvm::ArrayRef<Location> Path) {
  for (const Location &Step : llvm::reverse(Path))
    From = Step.Kind == LocationKind::Field ? U.field(From, Step.Data)
                                            : U.element(From);
  return From;
}

void State::rebase(LocationId To, LocationId From,
                   llvm::SmallVectorImpl<Entry> &Inner) const {
  forEachInner(From, [&](llvm::ArrayRef<Location> Path, ValueId V) {
    Inner.push_back({follow(*U, To, Path), V});
  });
}

void State::copy(LocationId To, LocationId From) {
  if (To == From)
    return;
  ValueId Whole = read(From);
  llvm::SmallVector<Entry, 8> Inner;
  rebase(To, From, Inner);
  assign(To, Whole);
  for (const Entry &E : Inner)
    if (E.first != To)
      set(E.first, E.second);
}

void State::merge(LocationId To, LocationId From) {
  llvm::SmallVector<Entry, 8> Inner;
  // An object of its own is the record; in a container it is an element.
  LocationId Element =
      U->location(To).Kind == LocationKind::Object ? To : U->element(To);
  forEachInner(From, [&](llvm::ArrayRef<Location> Path, ValueId V) {
    Inner.push_back({follow(*U, Element, Path), V});
  });
  for (const Entry &E : Inner)
    if (E.first != Element)
      set(E.first, U->join(find(E.first) ? *find(E.first) : 0, E.second));
}

bool State::join(const State &Other) {
  if (Entries == Other.Entries)
    return false;
  // Either side may lack a location that the other has: what it holds there is
  // what it has from around it, or from entry. Locations are joined from the
  // outside in, and read before any is written.
  std::vector<Entry> Joined;
  Joined.reserve(std::max(Entries.size(), Other.Entries.size()));
  auto A = Entries.begin(), AEnd = Entries.end();
  auto B = Other.Entries.begin(), BEnd = Other.Entries.end();
  while (A != AEnd || B != BEnd) {
    if (B == BEnd || (A != AEnd && A->first < B->first)) {
      Joined.push_back({A->first, U->join(A->second, Other.read(A->first))});
      ++A;
    } else if (A == AEnd || B->first < A->first) {
      Joined.push_back({B->first, U->join(read(B->first), B->second)});
      ++B;
    } else {
      Joined.push_back({A->first, U->join(A->second, B->second)});
      ++A, ++B;
    }
  }
  if (Joined == Entries)
    return false;
  Entries = std::move(Joined);
  return true;
}

void State::flattenInto(ValueId V, bool WithFields,
                        llvm::SmallVectorImpl<AtomId> &Atoms,
                        FlattenProgress &Seen) const {
  // Many fields of a record hold the same.
  if (!Seen.Values.insert(V).second)
    return;
  auto Enter = [&](LocationId L) {
    if (Seen.Locations.size() >= 64 || llvm::is_contained(Seen.Locations, L))
      return;
    Seen.Locations.push_back(L);
    flattenInto(read(L), WithFields, Atoms, Seen);
    if (WithFields)
      forEachInside(L, [&](const Entry &E) {
        flattenInto(E.second, WithFields, Atoms, Seen);
      });
  };
  for (AtomId Id : U->atoms(V)) {
    const Atom A = U->atom(Id);
    if (A.Kind == AtomKind::Reference) {
      // An object made in sight is its own identity.
      if (U->location(A.Where).Kind == LocationKind::Object)
        Atoms.push_back(Id);
      Enter(A.Where);
      continue;
    }
    if (A.Kind == AtomKind::Function && A.Where && WithFields)
      Enter(A.Where);
    if (A.Kind == AtomKind::In) {
      // What the function itself put behind a pointer overrules the symbol.
      LocationId Behind = U->pointee(A.Where);
      if (find(Behind)) {
        Enter(Behind);
        continue;
      }
      if (WithFields)
        forEachInside(Behind, [&](const Entry &E) {
          flattenInto(E.second, WithFields, Atoms, Seen);
        });
    }
    Atoms.push_back(Id);
  }
}

ValueId State::flatten(ValueId V, bool WithFields) const {
  bool HasAddress = llvm::any_of(U->atoms(V), [&](AtomId Id) {
    AtomKind Kind = U->atom(Id).Kind;
    return Kind == AtomKind::Reference || Kind == AtomKind::In ||
           (WithFields && Kind == AtomKind::Function);
  });
  if (!HasAddress)
    return V;
  llvm::SmallVector<AtomId, 16> Atoms;
  FlattenProgress Seen;
  flattenInto(V, WithFields, Atoms, Seen);
  return U->value(Atoms);
}

} // namespace jwttidy::flow
