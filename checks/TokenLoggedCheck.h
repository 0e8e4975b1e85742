//===- TokenLoggedCheck.h ---------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_TOKENLOGGEDCHECK_H
#define JWTTIDY_CHECKS_TOKENLOGGEDCHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds tokens, their payloads and their keys in logs and exception texts.
///
/// For the user-facing documentation see docs/checks/jwt-token-logged.md.
class TokenLoggedCheck : public JwtCheck {
public:
  TokenLoggedCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
                   std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared), rules::Rule::TokenLogged) {}
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_TOKENLOGGEDCHECK_H
