//===- CompileCommands.h - The entries of a compilation database *- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the link needs of a `compile_commands.json`: which translation units
/// the program has.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_TOOLS_COMPILECOMMANDS_H
#define JWTTIDY_TOOLS_COMPILECOMMANDS_H

#include "Facts/Facts.h"
#include "llvm/Support/Error.h"

namespace jwttidy {

struct CompileCommand {
  /// Absolute, without `.` and `..`.
  std::string File;
  std::string Directory;
  std::vector<std::string> Arguments;
  /// As the plugin tells it; the standard is empty where none is given.
  facts::Configuration As;

  /// Can facts of this configuration be of this entry? They may hold more
  /// arguments, which the compiler or .clang-tidy added.
  bool fits(const facts::Configuration &Facts) const;
};

/// \param Path a `compile_commands.json`, or a folder with one.
/// \returns its entries for C and C++ in their order, or an error that names
/// the file.
llvm::Expected<std::vector<CompileCommand>>
readCompileCommands(llvm::StringRef Path);

} // namespace jwttidy

#endif // JWTTIDY_TOOLS_COMPILECOMMANDS_H
