//===- Gather.h - From the solved program to findings ------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Asks the rules about a program that was put together of facts, and makes the
/// findings document of what they found.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_REPORT_GATHER_H
#define JWTTIDY_REPORT_GATHER_H

#include "Report/Excerpts.h"

namespace jwttidy::report {

/// How a document tells paths.
class RepositoryPaths {
public:
  /// \param Root the folder that facts tell paths from, or "".
  /// \param Repository the root of the repository; "" for the nearest folder
  /// with a `.git`, from \p Root upward, or else \p Root itself.
  RepositoryPaths(llvm::StringRef Root, llvm::StringRef Repository);
  std::string operator()(llvm::StringRef Path);
  /// The folder of the run, from the repository.
  std::string folder() { return (*this)(Root); }
  /// \returns a path of a document as the facts tell it.
  std::string asFactsTell(llvm::StringRef Path) const {
    return Told.lookup(Path);
  }

private:
  std::string Root, Repository;
  llvm::StringMap<std::string> Told;
};

/// \returns the results and the suppressions of a program, or why an option in
/// its facts does not hold. The other members are left to the caller.
llvm::Expected<Findings> gather(const facts::LinkedProgram &Program,
                                SourceTree &Sources, RepositoryPaths &Tell);

} // namespace jwttidy::report

#endif // JWTTIDY_REPORT_GATHER_H
