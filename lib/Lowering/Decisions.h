//===- Decisions.h - What the outcome of a call decides ---------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Follows a value through the syntax of one function, to where it decides
/// something: whether anybody looks at the result of a verification. To write a
/// log and go on as if nothing had happened is to decide nothing.
///
/// It says so only of what it sees in full: a value that is stored in a member,
/// returned or handed to a function may decide anything.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_DECISIONS_H
#define JWTTIDY_LOWERING_DECISIONS_H

#include "Lowering/ModelMatcher.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace jwttidy::lowering {

class Decisions {
public:
  Decisions(const clang::Stmt *Body, const clang::ASTContext &Context,
            ModelMatcher &Matcher);

  /// Does nothing but a log depend on what \p Call tells: by its result, or by
  /// what it writes to the argument \p Told?
  bool isIgnored(const clang::Expr *Call, const clang::Expr *Told) const;

  /// Is the exception that \p Call may throw caught where it stands, and told
  /// of in a log at most? What stands behind it in the `try` is not reached.
  bool isSwallowed(const clang::Expr *Call) const;

  /// Is the value compared with another, and does that decide something?
  bool isCompared(const clang::Expr *Value) const;

private:
  /// What becomes of a value in one place.
  struct Use {
    bool Decides = true;
    /// On the way there it was compared with another value.
    bool IsCompared = false;
  };
  using OnUse = llvm::function_ref<bool(Use)>;

  const clang::ASTContext &Context;
  ModelMatcher &Matcher;
  llvm::DenseMap<const clang::Stmt *, const clang::Stmt *> Parents;
  llvm::DenseMap<const clang::ValueDecl *,
                 llvm::SmallVector<const clang::DeclRefExpr *, 4>>
      References;

  bool everyUse(const clang::Stmt *Value, Use So, OnUse Callback,
                unsigned Depth) const;
  bool everyUseOf(const clang::ValueDecl *Variable, const clang::Expr *Except,
                  Use So, OnUse Callback, unsigned Depth) const;
  const clang::Stmt *parent(const clang::Stmt *S) const {
    return Parents.lookup(S);
  }
  const clang::VarDecl *variableOf(const clang::Expr *E) const;
  bool isOutlet(const clang::Expr *E) const;
  bool shows(const clang::Expr *Call) const;
  bool onlyHandsOn(const clang::CallExpr *Call) const;
  bool onlyShows(const clang::Stmt *S) const;
  bool isDiscarded(const clang::Stmt *Value, const clang::Stmt *In) const;
  bool isOtherValue(const clang::Expr *E) const;
};

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_DECISIONS_H
