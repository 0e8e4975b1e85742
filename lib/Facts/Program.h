//===- Program.h - Translation units, put together --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One program for the solver out of the facts of its translation units. An
/// inline function or template that several of them hold is there once; what is
/// internal to one stays its own; functions of one name that are defined at
/// different places (each program of a project has a `main`) stay apart.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FACTS_PROGRAM_H
#define JWTTIDY_FACTS_PROGRAM_H

#include "Facts/Facts.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include <map>
#include <set>

namespace jwttidy::facts {

/// What holds for the findings of one source file: what was said of the
/// translation unit of that main file, or, of a header, of the first one that
/// includes it.
struct FileFacts {
  std::string Path;
  uint32_t OptionSet = 0; ///< An index of LinkedProgram::OptionSets.
  std::vector<std::string> Checks;
  std::vector<std::string> Libraries;
  std::vector<Suppression> Suppressions;
};

struct LinkedProgram {
  flow::Program Graphs;
  std::vector<FileFacts> Files;
  /// By place; Place::File is an index of Files. The first is no place.
  std::vector<Place> Places;
  std::vector<Options> OptionSets;

  /// Does one place stand before another: by the path of the file, then by
  /// offset?
  bool isBefore(flow::PlaceId A, flow::PlaceId B) const;
};

/// Merges translation units. The result depends on the order of add(): who
/// wants equal results adds in the order of the names of the facts files.
class Merger {
public:
  void add(Unit U);
  LinkedProgram finish();

private:
  LinkedProgram Linked;
  llvm::StringMap<uint32_t> FileIds;
  std::vector<bool> IsMain; ///< By file: its own translation unit was met.
  llvm::DenseMap<std::pair<uint32_t, uint32_t>, flow::PlaceId> PlaceIds;
  /// By function: the number of the translation unit that it came from.
  std::vector<uint32_t> UnitOf;
  uint32_t NumUnits = 0;
  /// The definitions of each id.
  llvm::StringMap<llvm::SmallVector<uint32_t, 1>> Definitions;
  std::map<std::string, llvm::SmallVector<flow::PlaceId, 1>> Writes;
  /// A redacted literal by its hash, with the most that may be shown of it.
  llvm::StringMap<std::string> Shown;
  /// By place and slot.
  std::set<std::pair<flow::PlaceId, std::string>> LiteralsMet;

  std::vector<uint32_t> addFiles(const Unit &U);
  flow::PlaceId place(Place P);
  void addFunction(flow::Function F, bool IsShared);
  void separateDefinitions();
  void showAlike();
};

} // namespace jwttidy::facts

#endif // JWTTIDY_FACTS_PROGRAM_H
