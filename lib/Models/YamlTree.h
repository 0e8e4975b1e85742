//===- YamlTree.h - A YAML document with places -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// YAML as a plain tree in which everything knows its line and column. It is
/// read with LLVM's parser, but not with its YAMLTraits: those recurse as deep
/// as a hostile file nests, stop at the first mistake, and place a missing key
/// at the end of its mapping.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_MODELS_YAMLTREE_H
#define JWTTIDY_MODELS_YAMLTREE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/Error.h"
#include <compare>
#include <string>
#include <vector>

namespace jwttidy::models {

struct YamlPlace {
  unsigned Line = 0, Column = 0;

  friend auto operator<=>(const YamlPlace &, const YamlPlace &) = default;
};

struct YamlEntry;

/// A node: nothing, a text, a list or a mapping.
struct YamlNode {
  enum KindTy : uint8_t { Null, Text, List, Mapping };
  KindTy Kind = Null;
  YamlPlace Place;
  llvm::StringRef Value;          ///< Of a text.
  std::vector<YamlNode> Items;    ///< Of a list.
  std::vector<YamlEntry> Entries; ///< Of a mapping; no key is there twice.

  /// \returns the value of \p Key, or null.
  const YamlNode *find(llvm::StringRef Key) const;
};

struct YamlEntry {
  llvm::StringRef Key;
  YamlPlace Place;
  YamlNode Value;
};

/// What is wrong with one file, a line for each problem.
class YamlProblems {
public:
  explicit YamlProblems(llvm::StringRef File) : File(File) {}

  void add(YamlPlace Place, const llvm::Twine &Message);
  bool empty() const { return Problems.empty(); }
  size_t size() const { return Problems.size(); }
  llvm::Error takeError();

private:
  std::string File;
  std::vector<std::pair<YamlPlace, std::string>> Problems;
};

/// Reads the one document of \p Text; texts live as long as \p Allocator.
/// \returns false, and adds to \p Problems, if it is no YAML we read.
bool readYaml(llvm::StringRef Text, llvm::BumpPtrAllocator &Allocator,
              YamlProblems &Problems, YamlNode &Root);

} // namespace jwttidy::models

#endif // JWTTIDY_MODELS_YAMLTREE_H
