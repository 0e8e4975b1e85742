//===- JwtCheck.h - What all checks have in common --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The base of all checks: it reads the shared options, asks the shared
/// analysis and reports one rule's findings.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CHECKS_JWTCHECK_H
#define JWTTIDY_CHECKS_JWTCHECK_H

#include "Analysis.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace jwttidy {

class JwtCheck : public clang::tidy::ClangTidyCheck {
public:
  JwtCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
           std::shared_ptr<Analysis> Shared, rules::Rule Rule);

  void registerPPCallbacks(const clang::SourceManager &Sources,
                           clang::Preprocessor *PP,
                           clang::Preprocessor *ModuleExpander) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) override;
  void
  check(const clang::ast_matchers::MatchFinder::MatchResult &Result) override;
  void onEndOfTranslationUnit() override;
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Opts) override;

private:
  std::shared_ptr<Analysis> Shared;
  rules::Rule Rule;
  SharedOptions Values;
  const clang::ASTContext *Current = nullptr;
  const clang::Preprocessor *PP = nullptr;
  std::vector<std::string> Enabled;
};

} // namespace jwttidy

#endif // JWTTIDY_CHECKS_JWTCHECK_H
