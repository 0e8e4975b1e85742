//===- ModelCoverage.h - Which rows name nothing ----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Holds a model against the declarations of a translation unit, for its
/// author: a row with a misspelt name is as good as none, and silent.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_MODELCOVERAGE_H
#define JWTTIDY_LOWERING_MODELCOVERAGE_H

#include "Models/Models.h"
#include "clang/AST/ASTContext.h"
#include <string>
#include <vector>

namespace jwttidy::lowering {

/// A row that holds for nothing in sight.
struct Mismatch {
  std::string Name; ///< As the model has it.
  std::string Text; ///< What is wrong, and the way out.
};

/// \returns the rows of \p Library for functions, constants, outlets, tags and
/// triggers that hold for no declaration of the translation unit, in the order
/// of the model's tables; one for each name and reason.
std::vector<Mismatch> findMismatches(clang::ASTContext &Context,
                                     const models::Library &Library);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_MODELCOVERAGE_H
