//===- Baseline.h - Which findings are known --------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A baseline is the list of the findings that a project has accepted for now.
/// It is kept beside the sources: one finding on each line, sorted, so that two
/// branches that each fix one merge. A finding is known by its fingerprint
/// alone; the rest is for people.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_REPORT_BASELINE_H
#define JWTTIDY_REPORT_BASELINE_H

#include "Report/Findings.h"
#include "llvm/ADT/StringMap.h"

namespace jwttidy::report {

/// A baseline of another version is not read.
constexpr unsigned BaselineVersion = 1;

struct KnownFinding {
  std::string Fingerprint; ///< As of a Result.
  std::string Check;
  std::string Path;
  std::string Message;
  /// Why it is accepted. Written by hand, and kept.
  std::string Reason;

  bool operator==(const KnownFinding &) const = default;
};

using Baseline = std::vector<KnownFinding>;

/// \returns what a file holds, or an error `NAME: what is wrong and where`.
llvm::Expected<Baseline> readBaseline(llvm::StringRef Text,
                                      llvm::StringRef Name);

/// Writes a baseline, sorted; equal ones give equal bytes.
void writeBaseline(Baseline List, llvm::raw_ostream &OS);

/// \returns the baseline of all that was found and is not suppressed, with the
/// reasons that \p Old gives.
Baseline makeBaseline(const Findings &F, const Baseline &Old);

/// The lines that a change adds or alters, from `git diff -U0`.
class ChangedLines {
public:
  /// \returns what a diff says, or an error `NAME:LINE: what is wrong`. Paths
  /// are taken without the first folder (`b/`).
  static llvm::Expected<ChangedLines> read(llvm::StringRef Diff,
                                           llvm::StringRef Name);

  /// Is one of these lines among them? Lines count from 1.
  bool touch(llvm::StringRef Path, uint32_t First, uint32_t Last) const;
  /// Is the line of the finding, or of one of its notes?
  bool touch(const Result &R) const;

private:
  struct Range {
    uint32_t First, Last;
  };
  llvm::StringMap<std::vector<Range>> Files;
};

} // namespace jwttidy::report

#endif // JWTTIDY_REPORT_BASELINE_H
