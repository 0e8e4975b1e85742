//===- State.h - What every location holds at one point ---------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The state of the solver at one point of a function: a flat map, sorted by
/// location, of what is known to differ from what was there at entry.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FLOW_STATE_H
#define JWTTIDY_FLOW_STATE_H

#include "Flow/Values.h"
#include "llvm/ADT/DenseSet.h"
#include <utility>
#include <vector>

namespace jwttidy::flow {

class State {
public:
  using Entry = std::pair<LocationId, ValueId>;

  explicit State(Universe &U) : U(&U) {}

  llvm::ArrayRef<Entry> entries() const { return Entries; }

  /// \returns what is stored under exactly this location, or null.
  const ValueId *find(LocationId L) const;

  /// \returns what the location holds: what was stored there, what it has from
  /// the record around it, or the symbol for what it held at entry.
  ValueId read(LocationId L) const;

  /// \returns what the field \p Name holds in two elements of an array, of
  /// those with a constant index (their names begin with `[`).
  ValueId repeated(llvm::ArrayRef<LocationId> Arrays, TextId Name) const;

  /// Overwrites the location and all inside it.
  void assign(LocationId L, ValueId V);

  /// Sets the location, and leaves what is inside it alone.
  void set(LocationId L, ValueId V);

  /// Adds to what the location holds.
  void add(LocationId L, ValueId V);

  /// What is inside \p From, as it would be inside \p To.
  void rebase(LocationId To, LocationId From,
              llvm::SmallVectorImpl<Entry> &Inner) const;

  /// Copies a record with all that is inside it.
  void copy(LocationId To, LocationId From);

  /// Adds the fields of a record to those of the elements of a container.
  void merge(LocationId To, LocationId From);

  /// Replaces the addresses in a value by what is behind them. \p WithFields
  /// also reads the fields of records.
  ValueId flatten(ValueId V, bool WithFields = false) const;

  /// Forgets locations for which \p IsGone holds.
  template <typename Predicate> void drop(Predicate IsGone) {
    std::erase_if(Entries, [&](const Entry &E) { return IsGone(E.first); });
  }

  /// Calls back with the entries inside the location.
  template <typename Callback>
  void forEachInside(LocationId L, Callback C) const {
    auto [Begin, End] = rangeInside(L);
    for (const Entry &E : entries().slice(Begin, End - Begin))
      if (U->isInside(E.first, L))
        C(E);
  }

  /// Joins \p Other in. \returns true if that changed anything.
  bool join(const State &Other);

private:
  Universe *U;
  std::vector<Entry> Entries;

  /// Where entries inside the location can be, among others.
  std::pair<size_t, size_t> rangeInside(LocationId L) const;
  template <typename Callback>
  void forEachInner(LocationId From, Callback C) const;
  template <typename Callback>
  void forEachElementField(LocationId Array, TextId Name, Callback C) const;
  /// What flatten() has followed so far.
  struct FlattenProgress {
    llvm::SmallVector<LocationId, 16> Locations;
    llvm::SmallDenseSet<ValueId, 16> Values;
  };
  void flattenInto(ValueId V, bool WithFields,
                   llvm::SmallVectorImpl<AtomId> &Atoms,
                   FlattenProgress &Seen) const;
};

} // namespace jwttidy::flow

#endif // JWTTIDY_FLOW_STATE_H
