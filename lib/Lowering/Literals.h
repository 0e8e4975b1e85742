//===- Literals.h - Literals outside of functions ---------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What a variable or field starts with, where no function says so; and arrays
/// of numbers that are bytes of a key.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_LITERALS_H
#define JWTTIDY_LOWERING_LITERALS_H

#include "clang/AST/Expr.h"
#include <optional>
#include <string>

namespace jwttidy::lowering {

struct FoundLiteral {
  std::string Text;
  const clang::Expr *At = nullptr;
};

/// \returns the one literal that an initializer is, behind casts and
/// constructors: a text, or bytes.
std::optional<FoundLiteral> literalOf(const clang::Expr *Init,
                                      const clang::ASTContext &Context);

/// \returns the bytes that an array is filled with; nothing if they are too few
/// for a key, are all alike or are not all constants.
std::optional<std::string> bytesOf(const clang::InitListExpr *List,
                                   const clang::ASTContext &Context);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_LITERALS_H
