//===- UnitFacts.h - What a facts file says of a translation unit *- C++ -*-==//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Puts down what Clang knows of a lowered translation unit in terms that need
/// no Clang: its files and their contents, its configuration, and the place of
/// each instruction.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_UNITFACTS_H
#define JWTTIDY_LOWERING_UNITFACTS_H

#include "Facts/Facts.h"
#include "Facts/Paths.h"
#include "Lowering/Lowering.h"
#include "clang/Lex/Preprocessor.h"

namespace jwttidy::lowering {

/// The `-D`, `-U` and `-I` of the command line and the language's version.
facts::Configuration configurationOf(const clang::Preprocessor &PP,
                                     const facts::PathTeller &Tell);

/// The path of the main file as facts tell it.
std::string mainFileOf(const clang::SourceManager &Sources,
                       const facts::PathTeller &Tell);

/// Everything but the options and the graphs' redaction. Takes the graphs.
/// \param MoreFiles what else the result depends on: model files.
facts::Unit describe(const clang::Preprocessor &PP, Lowered &Unit,
                     const facts::PathTeller &Tell,
                     llvm::ArrayRef<std::string> MoreFiles);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_UNITFACTS_H
