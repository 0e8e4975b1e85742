//===- SharedEncryptionKeyCheck.h -------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_SHAREDENCRYPTIONKEYCHECK_H
#define JWTTIDY_CHECKS_SHAREDENCRYPTIONKEYCHECK_H

#include "JwtCheck.h"

namespace jwttidy {

/// Finds one encryption key that serves two audiences or recipients.
///
/// For the user-facing documentation see
/// docs/checks/jwt-shared-encryption-key.md.
class SharedEncryptionKeyCheck : public JwtCheck {
public:
  SharedEncryptionKeyCheck(llvm::StringRef Name,
                           clang::tidy::ClangTidyContext *Context,
                           std::shared_ptr<Analysis> Shared)
      : JwtCheck(Name, Context, std::move(Shared),
                 rules::Rule::SharedEncryptionKey) {}
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_SHAREDENCRYPTIONKEYCHECK_H
