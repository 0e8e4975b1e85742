//===- Formats.h - Findings in the formats of others -------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Writes the findings document in all formats. One format is one function; a
/// new one is a line in Formats.cpp.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_REPORT_FORMATS_H
#define JWTTIDY_REPORT_FORMATS_H

#include "Report/Findings.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace jwttidy::report {

struct Format {
  llvm::StringRef Name;
  llvm::StringRef Summary;
  void (*Write)(const Findings &F, llvm::raw_ostream &OS);
};

/// All formats, in the order in which they are told.
llvm::ArrayRef<Format> formats();

/// \returns the format of that name, or an error that names all.
llvm::Expected<const Format *> findFormat(llvm::StringRef Name);

/// A format and the file that it is written to; `-` for standard output.
struct Output {
  const report::Format *Format = nullptr;
  std::string File;
};

/// \param Text `FORMAT=FILE`.
llvm::Expected<Output> parseOutput(llvm::StringRef Text);

/// Writes the file whole or not at all.
llvm::Error write(const Findings &F, const Output &To);

/// As clang-tidy writes findings. \p Tell says how paths are told.
void writeText(const Findings &F,
               llvm::function_ref<std::string(llvm::StringRef)> Tell,
               llvm::raw_ostream &OS);

/// SARIF 2.1.0.
void writeSarif(const Findings &F, llvm::raw_ostream &OS);

/// One page of HTML that needs nothing but itself.
void writeHtml(const Findings &F, llvm::raw_ostream &OS);

} // namespace jwttidy::report

#endif // JWTTIDY_REPORT_FORMATS_H
