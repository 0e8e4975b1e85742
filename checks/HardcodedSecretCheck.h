//===- HardcodedSecretCheck.h ----------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_HARDCODEDSECRETCHECK_H
#define JWTTIDY_CHECKS_HARDCODEDSECRETCHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds tokens and keys that stand in the source code.
///
/// For the user-facing documentation see docs/checks/jwt-hardcoded-secret.md.
class HardcodedSecretCheck : public JwtCheck {
public:
  HardcodedSecretCheck(llvm::StringRef Name,
                       clang::tidy::ClangTidyContext *Context,
                       std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared),
                 rules::Rule::HardcodedSecret) {}
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_HARDCODEDSECRETCHECK_H
