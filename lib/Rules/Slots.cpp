//===- Slots.cpp - What functions leave for others ------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Slots.h"

namespace jwttidy::rules {

using flow::Location;
using flow::LocationKind;

flow::TextId slotOf(const flow::Universe &U, flow::LocationId Where) {
  const Location &L = U.location(U.thing(Where));
  return L.Kind == LocationKind::Field || L.Kind == LocationKind::Global
             ? L.Data
             : 0;
}

llvm::StringRef nameOfSlot(llvm::StringRef Slot) {
  return Slot.drop_front(Slot.find_last_of(":@") + 1);
}

bool mayBeSame(const flow::Universe &U, flow::LocationId A, flow::LocationId B,
               bool Alike) {
  auto IsObject = [](const Location &L) {
    return !L.Parent && L.Kind != LocationKind::Global;
  };
  while (true) {
    const Location &OfA = U.location(A = U.thing(A)),
                   &OfB = U.location(B = U.thing(B));
    if (IsObject(OfA) || IsObject(OfB))
      return !Alike || IsObject(OfA) == IsObject(OfB);
    if (OfA.Kind != OfB.Kind || OfA.Data != OfB.Data)
      return false;
    if (OfA.Kind == LocationKind::Global)
      return true;
    A = OfA.Parent;
    B = OfB.Parent;
  }
}

} // namespace jwttidy::rules
