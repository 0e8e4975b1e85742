//===- TokenInUrlCheck.h ---------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_TOKENINURLCHECK_H
#define JWTTIDY_CHECKS_TOKENINURLCHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds tokens in a URL's query or path, or sent where others can read them.
///
/// For the user-facing documentation see docs/checks/jwt-token-in-url.md.
class TokenInUrlCheck : public JwtCheck {
public:
  TokenInUrlCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
                  std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared), rules::Rule::TokenInUrl) {}
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_TOKENINURLCHECK_H
