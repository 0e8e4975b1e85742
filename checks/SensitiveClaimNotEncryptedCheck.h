//===- SensitiveClaimNotEncryptedCheck.h ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_SENSITIVECLAIMNOTENCRYPTEDCHECK_H
#define JWTTIDY_CHECKS_SENSITIVECLAIMNOTENCRYPTEDCHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds sensitive claims in tokens that are signed and not encrypted.
///
/// For the user-facing documentation see
/// docs/checks/jwt-sensitive-claim-not-encrypted.md.
class SensitiveClaimNotEncryptedCheck : public JwtCheck {
public:
  SensitiveClaimNotEncryptedCheck(llvm::StringRef Name,
                                  clang::tidy::ClangTidyContext *Context,
                                  std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared),
                 rules::Rule::SensitiveClaimNotEncrypted) {}
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_SENSITIVECLAIMNOTENCRYPTEDCHECK_H
