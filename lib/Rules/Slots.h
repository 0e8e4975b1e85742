//===- Slots.h - What functions leave for others ----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Fields and globals, in which one function leaves what another one takes.
/// Which object a field is of, nobody knows but by what the object is in.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_RULES_SLOTS_H
#define JWTTIDY_RULES_SLOTS_H

#include "Flow/Values.h"

namespace jwttidy::rules {

/// \returns the name of the field (`Record::field`) or global (its USR) that
/// the location is, or what a pointer or container there leads to; 0 for
/// neither.
flow::TextId slotOf(const flow::Universe &U, flow::LocationId Where);

/// \returns what the sources call a slot: without its record or scope.
llvm::StringRef nameOfSlot(llvm::StringRef Slot);

/// May two functions mean one location? Whatever is passed, made or returned
/// may be the object that others know by another way; what is in it is told
/// apart by its fields.
/// \param Alike neither may be known by a longer way: a buffer is a part of
/// much that the one with a key in it is not.
bool mayBeSame(const flow::Universe &U, flow::LocationId A, flow::LocationId B,
               bool Alike = false);

} // namespace jwttidy::rules

#endif // JWTTIDY_RULES_SLOTS_H
