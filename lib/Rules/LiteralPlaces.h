//===- LiteralPlaces.h - Where literals stand -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A value tells which literals it may be, and not where they stand: equal ones
/// are one. Rules that speak of a literal look for its places here.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_RULES_LITERALPLACES_H
#define JWTTIDY_RULES_LITERALPLACES_H

#include "Flow/FlowGraph.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include <optional>

namespace jwttidy::rules {

class LiteralPlaces {
public:
  /// \param P is read at the first question, and must live as long.
  explicit LiteralPlaces(const flow::Program &P) : P(P) {}

  /// The places of a literal that is used in the function of this index, or is
  /// kept in a slot: those nearest to there.
  llvm::SmallVector<flow::PlaceId, 2>
  find(llvm::StringRef Text, size_t Function, llvm::StringRef Slot = "");

  /// The place that find() gives, if it is one.
  std::optional<flow::PlaceId> findOnly(llvm::StringRef Text, size_t Function);

private:
  const flow::Program &P;

  /// Where a text stands in the code, and how.
  struct Standing {
    flow::PlaceId Place;
    size_t Function; ///< ~0 for none.
    bool IsName;     ///< It is what something is called there.
    llvm::StringRef Slot;
  };
  llvm::StringMap<llvm::SmallVector<Standing, 1>> Places;
  bool IsFilled = false;

  void fill();
};

} // namespace jwttidy::rules

#endif // JWTTIDY_RULES_LITERALPLACES_H
