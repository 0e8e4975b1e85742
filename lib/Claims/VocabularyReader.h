//===- VocabularyReader.h - From vocabulary.yaml to tables ------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Part of the generator only: a run of the checks reads no vocabulary.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CLAIMS_VOCABULARYREADER_H
#define JWTTIDY_CLAIMS_VOCABULARYREADER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace jwttidy::claims {

/// Reads \p YamlFile and writes its tables, for Claims.cpp to include.
/// \returns an error `FILE:LINE:COLUMN: ...` for the first mistake in it.
llvm::Error writeVocabularyTables(llvm::StringRef YamlFile,
                                  llvm::raw_ostream &OS);

} // namespace jwttidy::claims

#endif // JWTTIDY_CLAIMS_VOCABULARYREADER_H
