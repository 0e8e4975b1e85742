//===- WeakAlgorithmCheck.h ------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_WEAKALGORITHMCHECK_H
#define JWTTIDY_CHECKS_WEAKALGORITHMCHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds tokens that are made or accepted with weak algorithms and keys.
///
/// For the user-facing documentation see docs/checks/jwt-weak-algorithm.md.
class WeakAlgorithmCheck : public JwtCheck {
public:
  WeakAlgorithmCheck(llvm::StringRef Name,
                     clang::tidy::ClangTidyContext *Context,
                     std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared), rules::Rule::WeakAlgorithm) {
  }
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_WEAKALGORITHMCHECK_H
