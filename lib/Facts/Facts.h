//===- Facts.h - The flow graphs of a translation unit, in a file -*- C++ -*-=//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What one translation unit tells of itself to the solver of the whole
/// program. A facts file is a pure function of its translation unit, its
/// options and the plugin: equal input gives equal bytes. That is the shape of
/// Clang's coming Scalable Static Analysis Framework, whose names of fields are
/// used where it has some (`tu_namespace`, `data`).
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FACTS_FACTS_H
#define JWTTIDY_FACTS_FACTS_H

#include "Facts/Suppressions.h"
#include "Flow/FlowGraph.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace jwttidy::facts {

/// A facts file of another version is not read.
constexpr unsigned FormatVersion = 3;

/// The ending of the names of facts files.
constexpr llvm::StringLiteral FileEnding = ".facts.json";

struct SourceFile {
  /// Relative to the root of the sources, if it lies below it.
  std::string Path;
  /// xxh3 of its contents, to notice facts that are out of date.
  uint64_t Hash = 0;
};

/// Where an instruction stands: lines and columns from 1, offsets from 0, in
/// bytes. Line 0 is nowhere.
struct Place {
  uint32_t File = 0; ///< An index of Unit::Files.
  uint32_t Line = 0;
  uint32_t Column = 0;
  uint32_t Offset = 0;
};

/// The shared options that a translation unit was analysed with, as far as the
/// program's findings depend on them.
struct Options {
  std::string Categories, SensitiveClaims, AllowedClaims;
  unsigned MaxShownCharacters = 0;
  /// Of single rules: names and values.
  std::vector<std::pair<std::string, std::string>> OfRules;
  bool operator==(const Options &) const = default;
};

struct Suppressed {
  uint32_t File = 0; ///< An index of Unit::Files.
  Suppression What;
};

/// A global and a place where it is given a value.
struct Write {
  std::string Global;
  flow::PlaceId At = 0;
};

/// Which translation unit of a file this is: a file may be compiled twice.
struct Configuration {
  /// `-DX=1`, `-UX` and `-Idir`, in their order; folders as all paths are told.
  std::vector<std::string> Arguments;
  /// The language and its version: `c++17`.
  std::string Standard;
};

struct Unit {
  std::string Build;       ///< Of the plugin that wrote it.
  uint64_t Models = 0;     ///< The hash of all models, a user's own included.
  std::string RedactionId; ///< Says which key redacted the literals.
  Configuration As;
  /// The main file, then what it includes but for system headers, by path.
  std::vector<SourceFile> Files;
  facts::Options Options;
  /// The jwt-* checks that are enabled for the main file, sorted.
  std::vector<std::string> Checks;
  /// The libraries whose functions it calls, sorted.
  std::vector<std::string> Libraries;
  std::vector<Suppressed> Suppressions;
  /// By the ids of places in the graphs; the first is no place.
  std::vector<Place> Places;
  std::vector<Write> Writes;
  /// Functions sorted by id; every literal redacted (Redaction.h).
  flow::Program Graphs;

  llvm::StringRef mainFile() const { return Files.front().Path; }
};

/// Writes a facts file.
void write(const Unit &U, llvm::raw_ostream &OS);

/// Writes a facts file whole or not at all, under a name of its own first.
llvm::Error writeFile(const Unit &U, llvm::StringRef Path);

/// Writes what a facts file is made of, in the form of a Makefile, to the
/// file's name with `.d` at its end. \p Root is the folder that facts tell
/// paths from.
llvm::Error writeDependencies(const Unit &U, llvm::StringRef Path,
                              llvm::StringRef Root);

/// \returns what a facts file holds, or an error `NAME: what is wrong`.
llvm::Expected<Unit> read(llvm::StringRef Text, llvm::StringRef Name);

/// The name of the facts file of a translation unit: that of its main file, and
/// a hash of its path and configuration.
std::string fileName(llvm::StringRef MainFile, const Configuration &As);

} // namespace jwttidy::facts

#endif // JWTTIDY_FACTS_FACTS_H
