//===- Lowering.h - From Clang's AST to flow graphs -------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Turns what matters of a translation unit into flow graphs. The only part
/// that knows Clang.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_LOWERING_H
#define JWTTIDY_LOWERING_LOWERING_H

#include "Claims/Claims.h"
#include "Flow/FlowGraph.h"
#include "Lowering/TokenNames.h"
#include "Models/Models.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringSet.h"

namespace jwttidy::lowering {

/// The places of a program's instructions.
class PlaceTable {
public:
  PlaceTable() : Locations(1) {}

  flow::PlaceId place(clang::SourceLocation Location) {
    if (Location.isInvalid())
      return 0;
    auto [It, IsNew] =
        Places.try_emplace(Location.getRawEncoding(), Locations.size());
    if (IsNew)
      Locations.push_back(Location);
    return It->second;
  }

  /// One more than the largest place.
  flow::PlaceId size() const { return Locations.size(); }

  /// Invalid for place 0 and for places of another table.
  clang::SourceLocation location(flow::PlaceId Place) const {
    return Place < Locations.size() ? Locations[Place]
                                    : clang::SourceLocation();
  }

private:
  std::vector<clang::SourceLocation> Locations;
  llvm::DenseMap<unsigned, flow::PlaceId> Places;
};

struct LoweringOptions {
  /// Lower every function whether a model names it or not. For maintainers: any
  /// code then exercises the engine.
  bool EveryFunction = false;
  /// Lower every function that could hand on a token, also in files that name
  /// none: its graph goes to a facts file, and is solved together with those of
  /// other translation units.
  bool ForFacts = false;
  /// Tells what is internal to this translation unit from what has the same
  /// name in another; empty if there is no other.
  std::string Namespace;
};

struct Lowered {
  flow::Program Program;
  PlaceTable Places;
  /// The libraries whose functions the code calls.
  std::vector<const models::Library *> Libraries;
  /// Functions that were not lowered whole, and why.
  std::vector<std::pair<clang::SourceLocation, std::string>> Limits;
  /// Literals that name a party of a token, by what they are passed for: no
  /// secrets.
  llvm::StringSet<> Parties;
  /// Where each global is given a value, in the order of the sources.
  std::vector<std::pair<std::string, flow::PlaceId>> Writes;
};

/// \returns whether any name in the translation unit is one of the models'
/// triggers, or any in its main file could name a token: without either,
/// nothing in it makes, reads or holds one. Costs one look at the identifier
/// table for each trigger, and one at the main file's text.
Mention mentionsTokens(clang::ASTContext &Context,
                       const models::ModelSet &Models);

/// False where the host has narrowed what is walked to a part of the
/// translation unit, as clangd does to the main file. What that part calls is
/// followed all the same, but no more is known of the rest.
bool seesWholeUnit(const clang::ASTContext &Context);

/// Lowers the functions of \p Context that touch tokens, those that call them,
/// and those they call. Functions of system headers and of modelled libraries
/// are left out.
Lowered lower(clang::ASTContext &Context, const models::ModelSet &Models,
              const claims::Vocabulary &Vocabulary, Mention Mentioned,
              const LoweringOptions &Options);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_LOWERING_H
