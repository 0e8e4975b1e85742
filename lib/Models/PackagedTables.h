//===- PackagedTables.h - The rows of the tables built in -------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the generator writes besides the rows themselves, and Models.cpp looks
/// things up in: sorted, so that nothing has to be built at run time.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_MODELS_PACKAGEDTABLES_H
#define JWTTIDY_MODELS_PACKAGEDTABLES_H

#include "Models/Models.h"

namespace jwttidy::models {

/// The rows of all functions whose names end in one component.
struct PackagedName {
  llvm::StringRef LastComponent;
  uint32_t First; ///< Index of the first row.
  uint32_t Count;
};

/// A word or phrase, and its kinds as bits by WordKind.
struct PackagedWord {
  llvm::StringRef Text;
  uint16_t Kinds;
};

} // namespace jwttidy::models

#endif // JWTTIDY_MODELS_PACKAGEDTABLES_H
