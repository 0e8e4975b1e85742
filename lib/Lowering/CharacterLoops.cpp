//===- CharacterLoops.cpp - Texts that are read one by one ----------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/CharacterLoops.h"
#include "Lowering/FunctionLowering.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace jwttidy::lowering {

bool isMaskCharacter(uint64_t Character) {
  return Character == '*' || Character == 'x' || Character == 'X' ||
         Character == '#';
}

/// The written form of a braced list has no type, nor do others in code that
/// does not compile.
static bool isCharacterTyped(const Expr *E) {
  return !E->getType().isNull() &&
         isCharacter(E->getType().getNonReferenceType());
}

bool isElementOfText(const Expr *E) {
  if (!isCharacterTyped(E))
    return false;
  if (isa<ArraySubscriptExpr>(E))
    return true;
  if (const auto *Operator = dyn_cast<UnaryOperator>(E))
    return Operator->getOpcode() == UO_Deref;
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E))
    return (Operator->getOperator() == OO_Subscript &&
            Operator->getNumArgs() == 2) ||
           (Operator->getOperator() == OO_Star && Operator->getNumArgs() == 1);
  const auto *Call = dyn_cast<CXXMemberCallExpr>(E);
  return Call && Call->getNumArgs() == 1 && Call->isGLValue() &&
         !Call->getArg(0)->getType().isNull() &&
         Call->getArg(0)->getType()->isIntegerType();
}

CharacterLoops::CharacterLoops(const Stmt *Body, const ASTContext &Context)
    : Context(Context) {
  walk(Body, {});
}

bool CharacterLoops::showsAll(const Expr *Element) const {
  auto It = InLoop.find(Element);
  return It != InLoop.end() && Loops[It->second].ShowsAll;
}

const Expr *CharacterLoops::elementOf(const DeclRefExpr *Character) const {
  const Expr *Element = Elements.lookup(Character->getDecl());
  if (!Element || !showsAll(Element))
    return nullptr;
  auto It = InLoop.find(Character);
  if (It == InLoop.end())
    return nullptr;
  // Behind the loop it is the last one only.
  int Reads = InLoop.lookup(Element);
  for (int L = It->second; L >= 0; L = Loops[L].Outer)
    if (L == Reads)
      return Element;
  return nullptr;
}

void CharacterLoops::noteValue(const ValueDecl *Variable, const Expr *Value) {
  if (!Value || !Variable->getType().getNonReferenceType()->isIntegerType())
    return;
  Value = Value->IgnoreParenCasts();
  // `std::tolower(*It)`
  if (const auto *Call = dyn_cast<CallExpr>(Value);
      Call && !isElementOfText(Value) && Call->getNumArgs() == 1)
    Value = Call->getArg(0)->IgnoreParenCasts();
  if (isElementOfText(Value))
    Elements.try_emplace(Variable, Value);
}

bool CharacterLoops::isCharacterRead(const Expr *E) const {
  E = E->IgnoreParenCasts();
  if (const auto *Operator = dyn_cast<BinaryOperator>(E);
      Operator && Operator->getOpcode() == BO_Assign)
    E = Operator->getLHS()->IgnoreParenCasts();
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  return isCharacterTyped(E) ||
         (Reference && Elements.count(Reference->getDecl()));
}

/// `I < 8`, `Shown.size() >= 8`; and, in the condition of a loop, what it ends
/// at: `C != '.'`.
bool CharacterLoops::asksForPlace(const BinaryOperator *Test,
                                  bool InCondition) const {
  if (!Test->isComparisonOp())
    return false;
  for (bool IsLeft : {true, false}) {
    const Expr *Operand = IsLeft ? Test->getLHS() : Test->getRHS();
    const Expr *Other = IsLeft ? Test->getRHS() : Test->getLHS();
    Expr::EvalResult Result;
    if (Operand->isValueDependent() || Other->isValueDependent() ||
        !Operand->getType()->isIntegerType() ||
        !Operand->EvaluateAsInt(Result, Context))
      continue;
    const llvm::APSInt &Value = Result.Val.getInt();
    // A separator goes before each but the first one.
    constexpr int64_t Begin = 2, NearBegin = 64;
    if (isCharacterRead(Other))
      return InCondition && Value.isStrictlyPositive();
    return Test->isRelationalOp() && Value.getSignificantBits() < 32 &&
           Value.getExtValue() >= Begin && Value.getExtValue() <= NearBegin;
  }
  return false;
}

void CharacterLoops::walkLoop(const Stmt *S, Use Here) {
  int Number = Loops.size();
  Loops.push_back({Here.InLoop});
  Use Inside{Number, Number, false, false};
  Use InCondition = Inside;
  InCondition.IsCondition = true;
  if (const auto *For = dyn_cast<ForStmt>(S)) {
    walk(For->getInit(), Here);
    walk(For->getConditionVariableDeclStmt(), Inside);
    walk(For->getCond(), InCondition);
    walk(For->getInc(), Inside);
    walk(For->getBody(), Inside);
  } else if (const auto *While = dyn_cast<WhileStmt>(S)) {
    walk(While->getConditionVariableDeclStmt(), Inside);
    walk(While->getCond(), InCondition);
    walk(While->getBody(), Inside);
  } else if (const auto *Do = dyn_cast<DoStmt>(S)) {
    walk(Do->getBody(), Inside);
    walk(Do->getCond(), InCondition);
  } else if (const auto *Range = dyn_cast<CXXForRangeStmt>(S)) {
    walk(Range->getRangeStmt(), Here);
    walk(Range->getLoopVarStmt(), Inside);
    walk(Range->getBody(), Inside);
  }
}

void CharacterLoops::walk(const Stmt *S, Use Here) {
  // A lambda is a function of its own.
  if (!S || isa<LambdaExpr>(S))
    return;
  if (isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(S))
    return walkLoop(S, Here);
  if (const auto *E = dyn_cast<Expr>(S);
      E && Here.InLoop >= 0 && (isElementOfText(E) || isa<DeclRefExpr>(E)))
    InLoop.try_emplace(E, Here.InLoop);
  switch (S->getStmtClass()) {
  case Stmt::BreakStmtClass:
    cut(Here.Breaks);
    return;
  case Stmt::ReturnStmtClass: {
    // An error ends the function, not the text.
    const Expr *Value = cast<ReturnStmt>(S)->getRetValue();
    bool IsError = Value && !Value->getType().isNull() &&
                   Value->getType()->isScalarType() &&
                   !Value->isValueDependent() && Value->isEvaluatable(Context);
    if (!IsError)
      for (int L = Here.InLoop; L >= 0; L = Loops[L].Outer)
        cut(L);
    break;
  }
  case Stmt::SwitchStmtClass:
    Here.Breaks = -1;
    break;
  case Stmt::CaseStmtClass:
    return walk(cast<CaseStmt>(S)->getSubStmt(), Here);
  case Stmt::CharacterLiteralClass:
    if (!Here.IsCompared &&
        isMaskCharacter(cast<CharacterLiteral>(S)->getValue()))
      cut(Here.InLoop);
    return;
  case Stmt::StringLiteralClass: {
    const auto *Literal = cast<clang::StringLiteral>(S);
    if (Literal->getCharByteWidth() == 1 && Literal->getLength() &&
        llvm::all_of(Literal->getString(),
                     [](char C) { return isMaskCharacter(C); }))
      cut(Here.InLoop);
    return;
  }
  case Stmt::BinaryOperatorClass:
  case Stmt::CompoundAssignOperatorClass: {
    const auto *Operator = cast<BinaryOperator>(S);
    if (Operator->getOpcode() == BO_Assign)
      if (const auto *To =
              dyn_cast<DeclRefExpr>(Operator->getLHS()->IgnoreParenImpCasts()))
        noteValue(To->getDecl(), Operator->getRHS());
    if (Operator->isComparisonOp()) {
      // What it compares is noted first: `(C = *S++) != '.'`.
      Use Compared = Here;
      Compared.IsCompared = true;
      walk(Operator->getLHS(), Compared);
      walk(Operator->getRHS(), Compared);
      if (Here.InLoop >= 0 && asksForPlace(Operator, Here.IsCondition))
        cut(Here.InLoop);
      return;
    }
    break;
  }
  case Stmt::DeclStmtClass:
    for (const Decl *D : cast<DeclStmt>(S)->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(D))
        noteValue(Variable, Variable->getInit());
    break;
  default:
    break;
  }
  for (const Stmt *Child : S->children())
    walk(Child, Here);
}

} // namespace jwttidy::lowering
