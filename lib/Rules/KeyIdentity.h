//===- KeyIdentity.h - When two keys are the same ---------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Sameness is proven, not guessed: one literal, file or environment variable;
/// one global that nothing writes again; or, within a function, one value that
/// is not made anew between the two uses.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_RULES_KEYIDENTITY_H
#define JWTTIDY_RULES_KEYIDENTITY_H

#include "Rules/Finding.h"
#include <optional>
#include <tuple>

namespace jwttidy::rules {

/// What proves two keys the same.
struct Identity {
  flow::AtomId Origin = 0;
  /// Holds wherever and whenever the key is used; otherwise only as long as
  /// the instruction at \c MadeAt is not passed.
  bool IsStable = false;
  flow::PlaceId MadeAt = 0;
};

class KeyIdentity {
public:
  explicit KeyIdentity(const Context &C) : C(C), U(C.Solved.universe()) {}

  /// The one thing that the value proves to be, if it is one.
  std::optional<Identity> of(flow::ValueId Key) const;

  /// One literal is one key, wherever it stands.
  bool isSame(flow::AtomId A, flow::AtomId B) const;

  /// Two uses can be of one key only if their groups are equal: a key that is
  /// not stable is told apart within its function.
  using Group = std::tuple<bool, uint32_t, unsigned>;
  Group group(const Identity &Key, unsigned Function) const;

private:
  const Context &C;
  const flow::Universe &U;

  std::optional<Identity> ofSymbol(flow::AtomId Id,
                                   flow::LocationId Where) const;
};

/// The places where two ways part: two calls of one helper, or two uses.
std::pair<flow::PlaceId, flow::PlaceId> differingPlaces(const flow::Universe &U,
                                                        const flow::Event &A,
                                                        const flow::Event &B);

} // namespace jwttidy::rules

#endif // JWTTIDY_RULES_KEYIDENTITY_H
