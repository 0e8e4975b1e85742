//===- RuleInfo.h - What is known of a check ---------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What reports tell of the checks themselves. A new check is one entry in
/// RuleInfo.cpp; its help is its page, docs/checks/CHECK.md, which is built in.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_REPORT_RULEINFO_H
#define JWTTIDY_REPORT_RULEINFO_H

#include "Rules/Finding.h"

namespace jwttidy::report {

struct RuleInfo {
  /// The name of the check that reports the rule's findings.
  llvm::StringRef Check;
  /// One sentence.
  llvm::StringRef Title;
  /// As of CVSS, 0.0 to 10.0: how grave a finding may be. GitHub shows from 7.0
  /// on as high, from 4.0 on as medium.
  llvm::StringRef SecuritySeverity;
  /// `very-high`, `high`, `medium` or `low`: how often findings are right.
  llvm::StringRef Precision;
  /// Numbers of weaknesses (https://cwe.mitre.org), the nearest first; 0 for
  /// none.
  uint16_t Cwe[4];
  /// Further tags, as `external/owasp/..`; empty for none.
  llvm::StringRef Tags[4];
  /// The primary place is where the way to the sink begins, not where it ends.
  bool StandsAtSource;

  /// The page in Markdown; empty if there is none.
  llvm::StringRef page() const;
  /// What its page tells first: what the check is about.
  llvm::StringRef introduction() const;
  /// The address of the nearest weakness; empty if there is none.
  std::string helpUri() const;
};

const RuleInfo &info(rules::Rule R);
/// \returns what is known of a check, or null if there is no such check.
const RuleInfo *findInfo(llvm::StringRef Check);

/// The name of the check that reports a rule's findings.
llvm::StringRef checkName(rules::Rule R);

/// \returns the part of a page below the heading `## HEADING`.
llvm::StringRef section(llvm::StringRef Page, llvm::StringRef Heading);

} // namespace jwttidy::report

#endif // JWTTIDY_REPORT_RULEINFO_H
