//===- Suppressions.h - NOLINT comments and their reasons -------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads clang-tidy's comments `NOLINT`, `NOLINTNEXTLINE`, `NOLINTBEGIN` and
/// `NOLINTEND` from the text of a file. clang-tidy obeys them itself in one
/// translation unit; a finding of the whole program is made after it has gone.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FACTS_SUPPRESSIONS_H
#define JWTTIDY_FACTS_SUPPRESSIONS_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace jwttidy::facts {

/// One comment, and the lines that it silences.
struct Suppression {
  unsigned Line = 0;      ///< Of the comment itself, from 1.
  unsigned FirstLine = 0; ///< Of what it silences.
  unsigned LastLine = 0;
  /// Globs as in the comment, separated by commas; `*` for all.
  std::string Checks;
  /// What stands after the comment's colon.
  std::string Reason;

  /// Does it silence the check on this line?
  bool covers(unsigned Line, llvm::StringRef Check) const;
};

/// \returns what the comments of a file silence, in their order.
std::vector<Suppression> readSuppressions(llvm::StringRef Text);

} // namespace jwttidy::facts

#endif // JWTTIDY_FACTS_SUPPRESSIONS_H
