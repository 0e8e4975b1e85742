//===- NestedOrderCheck.h --------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_NESTEDORDERCHECK_H
#define JWTTIDY_CHECKS_NESTEDORDERCHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds tokens that are signed and encrypted in the wrong order, or nested
/// without saying so.
///
/// For the user-facing documentation see docs/checks/jwt-nested-order.md.
class NestedOrderCheck : public JwtCheck {
public:
  NestedOrderCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
                   std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared), rules::Rule::NestedOrder) {}
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_NESTEDORDERCHECK_H
