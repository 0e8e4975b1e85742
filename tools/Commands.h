//===- Commands.h - What jwt-tidy can be asked ------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The subcommands of jwt-tidy, one per file. Each is given what stands after
/// its name and returns the exit status.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_TOOLS_COMMANDS_H
#define JWTTIDY_TOOLS_COMMANDS_H

#include "llvm/ADT/ArrayRef.h"

namespace jwttidy {

constexpr int ExitClean = 0;
constexpr int ExitFindings = 1; ///< Of `link` and `report` only.
constexpr int ExitCannot = 2;   ///< After an error message.

/// `claims NAME...`: which claims are sensitive.
int runClaimsCommand(llvm::ArrayRef<const char *> Arguments);
/// `models FILE...`: checks model files; `--list`, `--table`.
int runModelsCommand(llvm::ArrayRef<const char *> Arguments);
/// `link`: solves the facts of a program's translation units together.
int runLinkCommand(llvm::ArrayRef<const char *> Arguments);
/// `report FINDINGS`: makes a report of any format of what the link found.
int runReportCommand(llvm::ArrayRef<const char *> Arguments);
/// `ninja`: writes a Ninja file that analyses and links a program.
int runNinjaCommand(llvm::ArrayRef<const char *> Arguments);
/// `baseline FINDINGS`: says what is new in a run; writes the baseline.
int runBaselineCommand(llvm::ArrayRef<const char *> Arguments);
/// `flow FILE`: parses, prints or solves flow graphs in their textual form.
int runFlowCommand(llvm::ArrayRef<const char *> Arguments);

} // namespace jwttidy

#endif // JWTTIDY_TOOLS_COMMANDS_H
