//===- JsonPieces.cpp - JSON that is put together of pieces ---------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `"{\"exp\":" + std::to_string(Exp) + "}"`, `"{\"aud\":\"%s\"}"`: what is put
/// behind the name of a member is the member's value.
///
//===----------------------------------------------------------------------===//

#include "Flow/Json.h"
#include "Lowering/FunctionLowering.h"
#include "Lowering/Urls.h"

using namespace clang;

namespace jwttidy::lowering {

using flow::Opcode;

llvm::StringRef memberAt(llvm::StringRef Format, size_t At) {
  llvm::StringRef Found;
  flow::forEachMember(Format, [&](llvm::StringRef Name, llvm::StringRef Value) {
    if (Name.contains('%') || Value.begin() != Format.begin() + At)
      return;
    // `%ld` without quotes is a number.
    bool IsQuoted = Format[At - 1] == '"';
    if (Value == "%s" || Value == "{}" || (!IsQuoted && Value[0] == '%'))
      Found = Name;
  });
  return Found;
}

/// \returns the name of the member whose value follows the text; empty if there
/// is none. \p IsText if that is put into quotes.
static llvm::StringRef memberBehind(llvm::StringRef Text, bool &IsText) {
  Text = Text.rtrim();
  IsText = Text.consume_back("\"");
  Text = Text.rtrim();
  if (!Text.consume_back(":"))
    return "";
  Text = Text.rtrim();
  if (!Text.consume_back("\""))
    return "";
  return Text.drop_front(Text.rfind('"') + 1);
}

const clang::StringLiteral *lastPiece(const Expr *E) {
  while (true) {
    E = withoutWrapping(E);
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(E);
        Construct && Construct->getNumArgs())
      E = Construct->getArg(0);
    else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E);
             Operator && isJoining(Operator->getOperator()) &&
             Operator->getNumArgs() == 2)
      E = Operator->getArg(1);
    else
      return dyn_cast<clang::StringLiteral>(E);
  }
}

flow::Register FunctionLowering::emitMember(const Expr *Literal,
                                            llvm::StringRef Name,
                                            Register Value,
                                            claims::ValueKind Kind) {
  SourceLocation Outer = Here;
  Here = Literal->getExprLoc();
  Register NameRegister = emitText(Name);
  flow::Instruction &I = add(Opcode::Pair, {NameRegister, Value});
  I.Kind = Kind;
  Register Member = I.Result = ++LastRegister;
  Here = Outer;
  return Member;
}

/// A joined text has the member whose value is joined to it.
void FunctionLowering::noteMember(Call &C) {
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(C.Site);
  if (!Operator || Operator->getNumArgs() != 2)
    return;
  bool IsStream = Operator->getOperator() == OO_LessLess;
  if (!IsStream && Operator->getOperator() != OO_Plus)
    return;
  const Expr *Value = Operator->getArg(1);
  const clang::StringLiteral *Literal = lastPiece(Operator->getArg(0));
  if (!Literal || Literal->getCharByteWidth() != 1)
    return;
  bool IsText;
  llvm::StringRef Name = memberBehind(Literal->getString(), IsText);
  if (Name.empty() || textOf(Value))
    return;
  Register Whole = C.ReturnTo;
  if (IsStream) {
    // What is written to a log or a file is no document.
    const Expr *First = Operator->getArg(0)->IgnoreParenImpCasts();
    while (const auto *Left = dyn_cast<CXXOperatorCallExpr>(First))
      First = Left->getArg(0)->IgnoreParenImpCasts();
    Whole = isTextOrStream(First->getType()) ? C.Result : 0;
  }
  Register Held =
      Whole ? isAddress(Value) ? valueOf(Value) : numeric(Value) : 0;
  if (Held)
    add(Opcode::Add, {Whole, emitMember(Literal, Name, Held,
                                        IsText ? claims::ValueKind::Text
                                               : claims::ValueKind::Unknown)});
}

} // namespace jwttidy::lowering
