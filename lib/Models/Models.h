//===- Models.h - The models of one run -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The packaged models and a user's own, looked up by name.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_MODELS_MODELS_H
#define JWTTIDY_MODELS_MODELS_H

#include "Models/Model.h"
#include "Models/Words.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <vector>

namespace jwttidy::models {

/// The libraries that were translated at build time, sorted by name.
llvm::ArrayRef<Library> packagedLibraries();

/// Reads one model file. The rows live as long as \p Allocator.
/// \returns the library, or an error whose text has a line for each problem:
/// `FILE:LINE:COLUMN: what is wrong; the way out`.
llvm::Expected<Library> readLibrary(llvm::StringRef File,
                                    llvm::BumpPtrAllocator &Allocator);
/// Reads the text of a model file, which problems name as \p File.
llvm::Expected<Library> readLibrary(llvm::StringRef Text, llvm::StringRef File,
                                    llvm::BumpPtrAllocator &Allocator);

/// All models that hold for a run: the packaged ones, then a user's own, which
/// come first where both name a function.
class ModelSet {
public:
  /// \param UserFiles paths of model files that the user added.
  static llvm::Expected<std::shared_ptr<const ModelSet>>
  create(llvm::ArrayRef<std::string> UserFiles);

  struct Row {
    const Function *Model;
    const Library *Owner;
  };
  /// \returns the rows of functions whose name ends in the component \p
  /// LastComponent (`sign` of `jwt::builder::sign`), each with its library; the
  /// user's first, and of one function the guarded ones first. Who asks
  /// compares the qualification and the guards, and takes the first that fits.
  llvm::ArrayRef<Row> functionsNamed(llvm::StringRef LastComponent) const;

  /// \returns what a variable of this qualified name holds, or null.
  const Constant *constantNamed(llvm::StringRef Name) const;

  /// \returns the channel that an object or class of this qualified name leads
  /// to, or Channel::None.
  Channel outletNamed(llvm::StringRef Name, bool IsType) const;

  /// \returns true if a function in this qualified namespace (or one inside
  /// it) carries all its arguments where no row names it.
  bool isCarryingNamespace(llvm::StringRef Qualified) const;

  /// Distinctive names; a translation unit with none of them is left alone.
  llvm::ArrayRef<llvm::StringRef> triggers() const { return Triggers; }

  /// \returns true if one of the words in \p Identifier (split as in Words.h)
  /// is a word of \p Kind, or some in a row are a phrase of it.
  bool hasWord(llvm::StringRef Identifier, WordKind Kind) const;

  /// \returns true if \p Identifier ends in a word (or phrase) of \p Kind; a
  /// number at its end is left out (`token2`). Cheap for most that do not.
  bool endsInWord(llvm::StringRef Identifier, WordKind Kind) const;

  /// The packaged libraries, then the user's.
  llvm::ArrayRef<const Library *> libraries() const { return Libraries; }

  /// A hash over all rows, for caches: equal models give equal hashes.
  uint64_t hash() const { return Hash; }

private:
  ModelSet() = default;

  void add(const Library &User);
  /// \returns the kinds that the words or phrase \p Text is of, as bits.
  unsigned kindsOf(llvm::StringRef Text) const;

  llvm::BumpPtrAllocator Allocator;
  // The packaged rows are in tables that are built with the program; only a
  // user's own rows are kept here, so that a run without them costs nothing.
  std::vector<const Library *> UserLibraries;
  llvm::StringMap<std::vector<Row>> UserFunctions;
  llvm::StringMap<const Constant *> UserConstants;
  llvm::StringMap<Channel> UserObjects, UserTypes;
  llvm::StringMap<unsigned> UserWords; ///< Bits by WordKind.
  std::vector<llvm::StringRef> UserNamespaces;
  std::vector<llvm::StringRef> AllTriggers; ///< Only if a user adds some.
  llvm::ArrayRef<const Library *> Libraries;
  llvm::ArrayRef<llvm::StringRef> Triggers;
  EndingFilter Endings[NumWordKinds];
  uint64_t Hash = 0;
};

} // namespace jwttidy::models

#endif // JWTTIDY_MODELS_MODELS_H
