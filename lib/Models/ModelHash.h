//===- ModelHash.h - A hash over models -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_MODELS_MODELHASH_H
#define JWTTIDY_MODELS_MODELHASH_H

#include "Models/Model.h"

namespace jwttidy::models {

/// \returns a hash over everything \p L says, which is the same in every
/// process; \p Seed is the hash of the libraries before it.
uint64_t hashLibrary(const Library &L, uint64_t Seed);

} // namespace jwttidy::models

#endif // JWTTIDY_MODELS_MODELHASH_H
