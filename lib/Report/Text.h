//===- Text.h - Findings in words -------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Puts findings into words. Every report and every diagnostic takes its text
/// from here, so that they all say the same.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_REPORT_TEXT_H
#define JWTTIDY_REPORT_TEXT_H

#include "Models/Model.h"
#include "Report/Findings.h"
#include "Report/RuleInfo.h"
#include "Rules/Finding.h"

namespace jwttidy::report {

/// How grave a finding is.
Level level(const rules::Finding &F);

/// The message of a finding. \p Remedy says what to do with the library at
/// hand; empty for general advice. What it quotes from the code is cut where it
/// may be a secret.
std::string message(const rules::Finding &F, llvm::StringRef Remedy);

/// The note of one step.
std::string note(const rules::Step &S);

/// What a change does, as an editor offers it.
std::string note(const rules::Change &C);

/// The advice of the library at hand: the only one with tokens among
/// \p Libraries, or general advice where there are several.
std::string remedy(llvm::ArrayRef<const models::Library *> Libraries);

/// Its first four characters and `…`, if a text may be a secret: not a plain
/// name.
std::string quoted(llvm::StringRef Text);

} // namespace jwttidy::report

#endif // JWTTIDY_REPORT_TEXT_H
