//===- CompareModels.h - jwt-tidy models --check ----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_TOOLS_COMPAREMODELS_H
#define JWTTIDY_TOOLS_COMPAREMODELS_H

#include "llvm/ADT/ArrayRef.h"

namespace jwttidy {

/// Holds model files against the code that a compiler's command line names, and
/// prints the rows that hold for none of its declarations.
/// \returns 0 if there are none, 1 if there are, 2 if the code or a model
/// cannot be read.
int compareModels(llvm::ArrayRef<const char *> Files,
                  llvm::ArrayRef<const char *> Flags);

} // namespace jwttidy

#endif // JWTTIDY_TOOLS_COMPAREMODELS_H
