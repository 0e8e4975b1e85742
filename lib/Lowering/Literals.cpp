//===- Literals.cpp - Literals outside of functions -----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/Literals.h"
#include "Lowering/FunctionLowering.h"

using namespace clang;

namespace jwttidy::lowering {

std::optional<std::string> bytesOf(const InitListExpr *List,
                                   const ASTContext &Context) {
  // DES has the shortest keys that anyone uses.
  constexpr unsigned LeastKey = 8, MostBytes = 1 << 16;
  const ArrayType *Array = List->getType().isNull()
                               ? nullptr
                               : List->getType()->getAsArrayTypeUnsafe();
  if (!Array || List->getNumInits() < LeastKey ||
      List->getNumInits() > MostBytes || Array->isDependentType() ||
      !Array->getElementType()->isIntegralOrEnumerationType() ||
      !Context.getTypeSizeInChars(Array->getElementType()).isOne())
    return std::nullopt;
  std::string Bytes;
  for (const Expr *Init : List->inits()) {
    Expr::EvalResult Byte;
    if (!Init || Init->isValueDependent() ||
        !Init->EvaluateAsInt(Byte, Context))
      return std::nullopt;
    Bytes += char(Byte.Val.getInt().extOrTrunc(8).getZExtValue());
  }
  return Bytes.find_first_not_of(Bytes.front()) == std::string::npos
             ? std::nullopt
             : std::optional(std::move(Bytes));
}

std::optional<FoundLiteral> literalOf(const Expr *E,
                                      const ASTContext &Context) {
  constexpr unsigned MaxDepth = 16;
  for (unsigned Depth = 0; E && Depth != MaxDepth; ++Depth) {
    E = E->IgnoreParenCasts();
    if (const auto *Literal = dyn_cast<clang::StringLiteral>(E))
      return FoundLiteral{utf8(Literal), E};
    if (const auto *Full = dyn_cast<FullExpr>(E)) {
      E = Full->getSubExpr();
    } else if (const auto *Construct = dyn_cast<CXXConstructExpr>(E)) {
      E = Construct->getNumArgs() ? Construct->getArg(0) : nullptr;
    } else if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E)) {
      E = Temporary->getSubExpr();
    } else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E)) {
      E = Bound->getSubExpr();
    } else if (const auto *Standard = dyn_cast<CXXStdInitializerListExpr>(E)) {
      E = Standard->getSubExpr();
    } else if (const auto *List = dyn_cast<InitListExpr>(E)) {
      if (std::optional<std::string> Bytes = bytesOf(List, Context))
        return FoundLiteral{std::move(*Bytes), E};
      E = List->getNumInits() == 1 ? List->getInit(0) : nullptr;
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

} // namespace jwttidy::lowering
