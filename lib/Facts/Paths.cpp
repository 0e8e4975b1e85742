//===- Paths.cpp - How facts tell paths -----------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace jwttidy::facts {

std::string absolutePath(llvm::StringRef Path) {
  llvm::SmallString<256> Absolute(Path);
  llvm::sys::fs::make_absolute(Absolute);
  llvm::sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
  return std::string(Absolute);
}

std::string realPath(llvm::StringRef Path) {
  llvm::SmallString<256> Real;
  if (!llvm::sys::fs::real_path(Path, Real))
    return std::string(Real);
  return absolutePath(Path);
}

PathTeller::PathTeller(llvm::StringRef Root) {
  if (Root.empty())
    return;
  this->Root = realPath(Root);
  Given = absolutePath(Root);
}

/// Makes a path relative to a folder, if it is below it.
static bool makeRelative(llvm::StringRef &Path, llvm::StringRef Folder) {
  llvm::StringRef Rest = Path;
  if (Folder.empty() || !Rest.consume_front(Folder) ||
      !(Rest.empty() || Rest.consume_front("/")))
    return false;
  Path = Rest.empty() ? "." : Rest;
  return true;
}

std::string PathTeller::operator()(llvm::StringRef Path) const {
  std::string Real = realPath(Path), Absolute = absolutePath(Path);
  llvm::StringRef Told = Real, Link = Absolute;
  if (makeRelative(Told, Root) || !makeRelative(Link, Given))
    return Told.str();
  return Link.str();
}

llvm::StringRef PathTeller::literal(llvm::StringRef Text) const {
  if (!makeRelative(Text, Given))
    makeRelative(Text, Root);
  return Text;
}

} // namespace jwttidy::facts
