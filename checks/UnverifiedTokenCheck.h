//===- UnverifiedTokenCheck.h ----------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_UNVERIFIEDTOKENCHECK_H
#define JWTTIDY_CHECKS_UNVERIFIEDTOKENCHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds claims that are used from a token that was not verified.
///
/// For the user-facing documentation see docs/checks/jwt-unverified-token.md.
class UnverifiedTokenCheck : public JwtCheck {
public:
  UnverifiedTokenCheck(llvm::StringRef Name,
                       clang::tidy::ClangTidyContext *Context,
                       std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared),
                 rules::Rule::UnverifiedToken) {}
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_UNVERIFIEDTOKENCHECK_H
