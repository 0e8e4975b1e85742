//===- Tables.h - The rows of the vocabulary --------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What vocabulary.yaml becomes at build time: tables of these rows, each
/// sorted by its first field.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CLAIMS_TABLES_H
#define JWTTIDY_CLAIMS_TABLES_H

#include "Claims/Claims.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::claims {

/// A set of categories, one bit each.
using CategoryMask = uint16_t;
static_assert(NumCategories <= 16);
constexpr CategoryMask AllCategories = (1u << NumCategories) - 1;
constexpr CategoryMask maskOf(Category C) {
  return CategoryMask(1u << unsigned(C));
}

/// Longer phrases are not looked for.
constexpr unsigned MaxPhraseWords = 4;

/// When a phrase counts; vocabulary.yaml says what each is for.
enum PhraseFlag : uint8_t {
  Harmless = 1 << 0,      ///< Covers the phrases inside it.
  SingleWord = 1 << 1,    ///< Written as one word only.
  WholeOrOwned = 1 << 2,  ///< The whole name, or after an owner word.
  OwnedInValues = 1 << 3, ///< As a value's name only after an owner word.
  LastOnly = 1 << 4,      ///< Nothing follows that says more.
  EvenAsTime = 1 << 5,    ///< A point in time is the data itself.
};

/// A phrase, its words joined: `creditcard`.
struct PhraseRow {
  llvm::StringRef Key;
  Category Kind;
  Severity Level;
  uint8_t Flags;

  bool has(PhraseFlag F) const { return Flags & F; }
};

/// A claim known by its exact name.
struct ExactRow {
  llvm::StringRef Key;
  Category Kind;
  Severity Level;
};

/// A word, and what it stands for.
struct SpellingRow {
  llvm::StringRef Key;
  llvm::StringRef Means;
};

/// A word that takes away the sense of phrases of some categories.
struct QualifierRow {
  llvm::StringRef Key;
  CategoryMask Kinds;
};

inline llvm::StringRef keyOf(llvm::StringRef Word) { return Word; }
template <typename RowT> llvm::StringRef keyOf(const RowT &Row) {
  return Row.Key;
}

/// \returns the row of \p Key in a sorted table, or null.
template <typename RowT>
const RowT *lookup(llvm::ArrayRef<RowT> Table, llvm::StringRef Key) {
  const RowT *Row =
      llvm::lower_bound(Table, Key, [](const RowT &R, llvm::StringRef K) {
        return keyOf(R) < K;
      });
  return Row != Table.end() && keyOf(*Row) == Key ? Row : nullptr;
}

} // namespace jwttidy::claims

#endif // JWTTIDY_CLAIMS_TABLES_H
