//===- CharacterLoops.h - Texts that are read one by one --------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One character is no token, but a loop that writes out one after the other
/// shows a whole text: `for (char C : Text) std::cout << C`. Which loops do is
/// told from their syntax: one that leaves early, asks for a place near the
/// begin, or puts something in the place of a character may be a mask.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_CHARACTERLOOPS_H
#define JWTTIDY_LOWERING_CHARACTERLOOPS_H

#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

namespace jwttidy::lowering {

class CharacterLoops {
public:
  CharacterLoops(const clang::Stmt *Body, const clang::ASTContext &Context);

  /// Is an element of a text (`Text[I]`, `*It`) read in a loop that shows them
  /// all?
  bool showsAll(const clang::Expr *Element) const;

  /// \returns the element that a variable holds where it is named, if the loop
  /// around both shows them all, or null.
  const clang::Expr *elementOf(const clang::DeclRefExpr *Character) const;

private:
  struct Loop {
    int Outer;
    bool ShowsAll = true;
  };
  struct Use {
    int InLoop = -1;
    /// What a `break` here leaves.
    int Breaks = -1;
    /// In the condition of the loop.
    bool IsCondition = false;
    /// In a comparison or a label, where a character stands for itself.
    bool IsCompared = false;
  };

  const clang::ASTContext &Context;
  llvm::SmallVector<Loop, 4> Loops;
  llvm::DenseMap<const clang::Expr *, int> InLoop;
  llvm::DenseMap<const clang::ValueDecl *, const clang::Expr *> Elements;

  void walk(const clang::Stmt *S, Use Here);
  void walkLoop(const clang::Stmt *S, Use Here);
  void noteValue(const clang::ValueDecl *Variable, const clang::Expr *Value);
  bool asksForPlace(const clang::BinaryOperator *Test, bool InCondition) const;
  bool isCharacterRead(const clang::Expr *E) const;
  void cut(int Number) {
    if (Number >= 0)
      Loops[Number].ShowsAll = false;
  }
};

/// Is it a character that stands for another one in a masked text? Others that
/// are written at some place or other end a line or join two texts.
bool isMaskCharacter(uint64_t Character);

/// An element of a text, by itself: `Text[I]`, `*It`, `*S++`, `Text.at(I)`.
bool isElementOfText(const clang::Expr *E);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_CHARACTERLOOPS_H
