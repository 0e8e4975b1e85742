//===- Formats.h - How a format shows its arguments -------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads format strings: which argument is shown, and how much of it; which
/// argument is the name and which the value of a JSON member.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_FORMATS_H
#define JWTTIDY_LOWERING_FORMATS_H

#include "Models/Model.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

namespace jwttidy::lowering {

/// How one argument of a format is shown.
struct ShownArgument {
  unsigned Index = 0; ///< Counted from the first one after the format.
  size_t At = 0;      ///< Where the format has it.
  /// The most characters of it that are shown; ~0u for all.
  unsigned Characters = ~0u;
  /// The argument that holds the most characters (`%.*s`), or -1.
  int CharactersFrom = -1;
  /// Shown as text: a number, a pointer or a character discloses nothing.
  bool IsText = true;
};

llvm::SmallVector<ShownArgument, 8> readFormat(models::FormatStyle Style,
                                               llvm::StringRef Format);

/// One member of a packed JSON template.
struct PackedMember {
  /// The argument with the name; -1 for what stands in a list of no object.
  int Name = -1;
  /// The arguments with the value, several of a list. The members of an object
  /// stand for themselves.
  llvm::SmallVector<unsigned, 1> Values;
  bool IsBoolean = false;
};

/// Reads jansson's json_pack template (its documentation, "Building Values").
llvm::SmallVector<PackedMember, 8> readPack(llvm::StringRef Template);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_FORMATS_H
