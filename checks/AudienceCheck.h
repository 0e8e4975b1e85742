//===- AudienceCheck.h -----------------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_AUDIENCECHECK_H
#define JWTTIDY_CHECKS_AUDIENCECHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds tokens that do not say whom they are for, or are for too many.
///
/// For the user-facing documentation see docs/checks/jwt-audience.md.
class AudienceCheck : public JwtCheck {
public:
  AudienceCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
                std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared), rules::Rule::Audience) {}
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_AUDIENCECHECK_H
