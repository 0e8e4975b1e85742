//===- Analysis.h - One analysis for all checks -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The one run of the engine that all checks of a translation unit share.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_ANALYSIS_H
#define JWTTIDY_CHECKS_ANALYSIS_H

#include "Claims/Claims.h"
#include "Lowering/Lowering.h"
#include "Report/Text.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Lex/Preprocessor.h"
#include <memory>
#include <mutex>

namespace jwttidy {

/// The options that all checks share, as the user wrote them.
struct SharedOptions {
  /// Model files of the user's own, separated by `;`. A relative path is looked
  /// up from the analysed file's folder upwards.
  std::string Models;
  claims::Options Claims;
  unsigned MaxShownCharacters = 12;
  /// Of single rules, sorted by name.
  std::vector<rules::OptionText> OfRules;
  /// Where the facts of each translation unit are written to; empty for
  /// nowhere. It is made if it is not there.
  std::string FactsDir;
  /// The folder that facts tell paths from, and what stands for the name of
  /// the facts file (none: see facts::fileName). Set by who runs many files.
  std::string FactsRoot, FactsName;
  /// For maintainers: lower and solve every function, token or not.
  bool EveryFunction = false;
  /// For maintainers: print the flow graphs to standard output.
  bool PrintFlow = false;
  bool operator==(const SharedOptions &) const = default;
};

/// A finding at its place in the sources.
struct LocatedNote {
  clang::SourceLocation Location;
  std::string Text;
  /// What an editor offers to do; null for nothing. In a note it is applied
  /// with `--fix-notes` alone.
  clang::FixItHint Fix = {};
};
struct LocatedFinding {
  clang::SourceLocation Location;
  std::string Text;
  std::vector<LocatedNote> Notes;
};

/// What one translation unit gave.
struct UnitResult {
  std::vector<LocatedFinding> ByRule[rules::NumRules];
  /// A mistake in the options or in a model file; nothing was analysed.
  std::string Error;
  /// What was cut because it was too large to follow.
  std::vector<LocatedNote> Limits;
  bool ErrorReported = false;
};

/// What clang-tidy gives a check of the translation unit.
struct UnitUnderAnalysis {
  clang::ASTContext &Context;
  const clang::Preprocessor &PP;
  /// The checks of ours that are enabled, sorted.
  std::vector<std::string> Checks;
};

/// Analyses each translation unit once for each set of options, which is once
/// unless a check was given options of its own, whichever check asks first. The
/// module holds one and its checks share it; clangd builds several translation
/// units at a time, hence the mutex.
class Analysis {
public:
  /// \returns the result for \p Unit; valid until finished().
  UnitResult &run(const UnitUnderAnalysis &Unit, const SharedOptions &Options);

  /// Gives up the result. Called by every check at the end of its translation
  /// unit; the first call does it.
  void finished(const clang::ASTContext &Context);

private:
  std::mutex Mutex;
  struct Run {
    SharedOptions Options;
    UnitResult Result;
  };
  llvm::DenseMap<const clang::ASTContext *, std::vector<std::unique_ptr<Run>>>
      Runs;
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_ANALYSIS_H
