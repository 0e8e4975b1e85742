//===- Paths.h - How facts tell paths ---------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Whoever writes facts and whoever links them call a file by one name.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FACTS_PATHS_H
#define JWTTIDY_FACTS_PATHS_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace jwttidy::facts {

/// An absolute path without `.` and `..`.
std::string absolutePath(llvm::StringRef Path);

/// An absolute path without `.`, `..` and, as far as it exists, symbolic links.
std::string realPath(llvm::StringRef Path);

/// How paths are told: those below the root relative to it, others whole, both
/// without `.`, `..` and symbolic links. A link that leads out of the root is
/// told by its own name: the root may be a forest of links that a build engine
/// has made, and where it leads to differs from machine to machine.
class PathTeller {
public:
  /// \param Root a folder, or "" where there is none.
  explicit PathTeller(llvm::StringRef Root);
  std::string operator()(llvm::StringRef Path) const;

  /// A literal that is a path below the root, as `__FILE__` makes one, relative
  /// to it; any other as it is.
  llvm::StringRef literal(llvm::StringRef Text) const;

private:
  std::string Given, Root;
};

} // namespace jwttidy::facts

#endif // JWTTIDY_FACTS_PATHS_H
