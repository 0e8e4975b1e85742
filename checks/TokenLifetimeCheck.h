//===- TokenLifetimeCheck.h ------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_TOKENLIFETIMECHECK_H
#define JWTTIDY_CHECKS_TOKENLIFETIMECHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds tokens that never expire, or live longer than they should.
///
/// For the user-facing documentation see docs/checks/jwt-token-lifetime.md.
class TokenLifetimeCheck : public JwtCheck {
public:
  TokenLifetimeCheck(llvm::StringRef Name,
                     clang::tidy::ClangTidyContext *Context,
                     std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared), rules::Rule::TokenLifetime) {
  }
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_TOKENLIFETIMECHECK_H
