//===- ModelWriter.h - From rows to constant tables -------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_MODELS_MODELWRITER_H
#define JWTTIDY_MODELS_MODELWRITER_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace jwttidy::models {

/// Reads \p YamlFiles and writes the tables that Models.cpp includes. The same
/// files give the same text in whatever order they are named.
llvm::Error writeModelTables(llvm::ArrayRef<std::string> YamlFiles,
                             llvm::raw_ostream &OS);

} // namespace jwttidy::models

#endif // JWTTIDY_MODELS_MODELWRITER_H
