//===- Questions.cpp - What a function asks of its parameters -------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `switch (kind)`, `if (!verify)`: where a function goes by what a parameter
/// is that it never writes; and what calls pass for such parameters.
///
//===----------------------------------------------------------------------===//

#include "Lowering/FunctionLowering.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace jwttidy::lowering {

using flow::Passing;

namespace {
constexpr int32_t Least = std::numeric_limits<int32_t>::min(),
                  Most = std::numeric_limits<int32_t>::max();

bool isChoice(QualType Type) {
  return !Type.isNull() &&
         (Type->isIntegralOrEnumerationType() || Type->isPointerType());
}

/// Is every number of the one type the same in the other?
bool isWidening(const CastExpr *Cast, const ASTContext &Context) {
  QualType From = Cast->getSubExpr()->getType(), To = Cast->getType();
  switch (Cast->getCastKind()) {
  case CK_LValueToRValue:
  case CK_NoOp:
    return true;
  case CK_BitCast:
    return From->isPointerType() && To->isPointerType();
  case CK_IntegralCast: {
    // An enum's constants are small numbers, whatever they are kept in.
    if (From->isEnumeralType())
      return !To->isDependentType() && Context.getIntWidth(To) >= 32;
    if (From->isDependentType() || To->isDependentType() ||
        From->isIncompleteType() || To->isIncompleteType())
      return false;
    bool WasSigned = From->isSignedIntegerOrEnumerationType(),
         IsSigned = To->isSignedIntegerOrEnumerationType();
    uint64_t Before = Context.getIntWidth(From), Now = Context.getIntWidth(To);
    return WasSigned == IsSigned ? Now >= Before : IsSigned && Now > Before;
  }
  default:
    return false;
  }
}
} // namespace

/// \returns the parameter of this function whose value an expression has, also
/// by way of local variables that are nothing else; null for none.
const ParmVarDecl *FunctionLowering::parameterOf(const Expr *E) {
  llvm::SmallVector<const VarDecl *, 2> By;
  for (unsigned Depth = 0; E && Depth != 8; ++Depth) {
    E = E->IgnoreParens();
    while (const auto *Cast = dyn_cast<CastExpr>(E)) {
      if (!isWidening(Cast, Unit.AST))
        return nullptr;
      E = Cast->getSubExpr()->IgnoreParens();
    }
    const auto *Reference = dyn_cast<DeclRefExpr>(E);
    const auto *Variable =
        Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
    if (!Variable || !Variable->hasLocalStorage() ||
        !isChoice(Variable->getType()))
      return nullptr;
    By.push_back(Variable);
    const auto *Parameter = dyn_cast<ParmVarDecl>(Variable);
    if (!Parameter) {
      E = Variable->getInit();
      continue;
    }
    unsigned Index = Parameter->getFunctionScopeIndex();
    bool IsOwn = Index < Definition->getNumParams() &&
                 Definition->getParamDecl(Index) == Parameter;
    return IsOwn && llvm::none_of(By,
                                  [&](const VarDecl *V) {
                                    return writtenVariables().contains(V);
                                  })
               ? Parameter
               : nullptr;
  }
  return nullptr;
}

/// A constant that chooses a way: a small number, or null.
std::optional<int32_t> FunctionLowering::choiceOf(const Expr *E) const {
  if (!E || E->isValueDependent() || E->isGLValue() || !isChoice(E->getType()))
    return std::nullopt;
  if (E->getType()->isPointerType()) {
    if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
      E = Default->getExpr();
    E = E->IgnoreParenCasts();
    const auto *Number = dyn_cast<IntegerLiteral>(E);
    if (isa<CXXNullPtrLiteralExpr, GNUNullExpr>(E) ||
        (Number && Number->getValue() == 0))
      return 0;
    return std::nullopt;
  }
  Expr::EvalResult Result;
  if (!mayBeConstant(E) || !E->EvaluateAsInt(Result, Unit.AST))
    return std::nullopt;
  std::optional<int64_t> Number = Result.Val.getInt().tryExtValue();
  if (!Number || *Number < Least || *Number > Most)
    return std::nullopt;
  return int32_t(*Number);
}

/// What is known of an argument where it is passed.
void FunctionLowering::describe(flow::Argument &A, const Expr *E) {
  if (std::optional<int32_t> Constant = choiceOf(E)) {
    A.Known = Passing::Constant;
    A.Number = *Constant;
  } else if (E && !E->isGLValue() &&
             E->getType()->isIntegralOrEnumerationType()) {
    if (const ParmVarDecl *Parameter = parameterOf(E)) {
      A.Known = Passing::Parameter;
      A.Number = Parameter->getFunctionScopeIndex() +
                 (Graph.NumParameters - Definition->getNumParams());
    }
  }
}

/// What a condition asks of one parameter, if that is all it asks.
std::optional<FunctionLowering::ParameterTest>
FunctionLowering::testOf(const Expr *E, unsigned Depth) {
  if (!E || Depth == 16)
    return std::nullopt;
  E = E->IgnoreParens();
  if (const ParmVarDecl *Parameter = parameterOf(E))
    return ParameterTest{Parameter, 0, 0, /*IsNegated=*/true};
  if (const auto *Cast = dyn_cast<CastExpr>(E)) {
    // A truth value, whatever it is kept in.
    if (Cast->getCastKind() == CK_IntegralToBoolean ||
        Cast->getCastKind() == CK_PointerToBoolean ||
        isWidening(Cast, Unit.AST))
      return testOf(Cast->getSubExpr(), Depth + 1);
    return std::nullopt;
  }
  if (const auto *Not = dyn_cast<UnaryOperator>(E)) {
    if (Not->getOpcode() != UO_LNot)
      return std::nullopt;
    std::optional<ParameterTest> Inner = testOf(Not->getSubExpr(), Depth + 1);
    if (Inner)
      Inner->IsNegated = !Inner->IsNegated;
    return Inner;
  }
  if (const auto *Call = dyn_cast<CallExpr>(E)) {
    // `likely(p)`.
    unsigned Id = Call->getBuiltinCallee();
    if (Id != Builtin::BI__builtin_expect &&
        Id != Builtin::BI__builtin_expect_with_probability)
      return std::nullopt;
    return testOf(Call->getArg(0), Depth + 1);
  }
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (!Variable || !Variable->hasLocalStorage() ||
        isa<ParmVarDecl>(Variable) || !isChoice(Variable->getType()))
      return std::nullopt;
    std::optional<ParameterTest> Init = testOf(Variable->getInit(), Depth + 1);
    if (Init && writtenVariables().contains(Variable))
      return std::nullopt;
    return Init;
  }
  const auto *Comparison = dyn_cast<BinaryOperator>(E);
  if (!Comparison || !Comparison->isComparisonOp())
    return std::nullopt;
  const Expr *Left = Comparison->getLHS(), *Right = Comparison->getRHS();
  BinaryOperatorKind Kind = Comparison->getOpcode();
  std::optional<int32_t> Constant = choiceOf(Right);
  if (!Constant) {
    Constant = choiceOf(Left);
    std::swap(Left, Right);
    if (Comparison->isRelationalOp())
      Kind = BinaryOperator::reverseComparisonOp(Kind);
  }
  const ParmVarDecl *Parameter = Constant ? parameterOf(Left) : nullptr;
  if (!Parameter)
    return std::nullopt;
  switch (Kind) {
  case BO_EQ:
  case BO_NE:
    return ParameterTest{Parameter, *Constant, *Constant, Kind == BO_NE};
  case BO_LE:
  case BO_GT:
    return ParameterTest{Parameter, Least, *Constant, Kind == BO_GT};
  case BO_LT:
  case BO_GE:
    if (*Constant == Least)
      return std::nullopt;
    return ParameterTest{Parameter, Least, *Constant - 1, Kind == BO_GE};
  default:
    return std::nullopt;
  }
}

void FunctionLowering::askParameters(llvm::ArrayRef<const CFGBlock *> Order,
                                     BlockNumbers NumberOf) {
  if (llvm::none_of(Definition->parameters(), [](const ParmVarDecl *P) {
        return isChoice(P->getType());
      }))
    return;
  unsigned Shift = Graph.NumParameters - Definition->getNumParams();
  for (auto [Number, B] : llvm::enumerate(Order)) {
    const Stmt *Terminator = B->getTerminatorStmt();
    if (!Terminator || Number >= Graph.Blocks.size() ||
        Graph.Blocks[Number].Successors.size() < 2 || B->succ_size() < 2)
      continue;
    flow::Question Q;
    Q.Block = Number;
    const ParmVarDecl *Parameter = nullptr;
    if (const auto *Switch = dyn_cast<SwitchStmt>(Terminator)) {
      Parameter = Switch->getCond() ? parameterOf(Switch->getCond()) : nullptr;
      if (!Parameter)
        continue;
      for (const CFGBlock::AdjacentBlock &Next : B->succs()) {
        const CFGBlock *Successor = Next.getReachableBlock();
        std::optional<uint32_t> To =
            Successor ? NumberOf(Successor) : std::nullopt;
        if (!To)
          continue;
        const auto *Label = dyn_cast_or_null<CaseStmt>(Successor->getLabel());
        if (!Label) {
          // Where all others go, if it is no handler.
          if (!isa_and_nonnull<CXXTryStmt>(Successor->getTerminatorStmt()))
            Q.Else = *To;
          continue;
        }
        std::optional<int32_t> First = choiceOf(Label->getLHS());
        std::optional<int32_t> Last =
            Label->getRHS() ? choiceOf(Label->getRHS()) : First;
        if (First && Last)
          Q.Cases.push_back({*First, *Last, *To});
      }
    } else if (!isa<CXXTryStmt>(Terminator)) {
      std::optional<ParameterTest> C =
          testOf(dyn_cast_or_null<Expr>(B->getLastCondition()));
      if (!C)
        continue;
      std::optional<uint32_t> Ways[2];
      for (auto [Way, Next] : llvm::zip(Ways, B->succs()))
        if (const CFGBlock *Successor = Next.getReachableBlock())
          Way = NumberOf(Successor);
      if (!Ways[0] || !Ways[1] || Ways[0] == Ways[1])
        continue;
      Parameter = C->Parameter;
      Q.Cases.push_back({C->First, C->Last, *Ways[C->IsNegated]});
      Q.Else = Ways[!C->IsNegated];
    }
    Q.Parameter = Parameter->getFunctionScopeIndex() + Shift;
    if (!Q.Cases.empty())
      Graph.Questions.push_back(std::move(Q));
  }
}

//===----------------------------------------------------------------------===//
// What a local variable is not: `if (alg == NONE) return;`
//===----------------------------------------------------------------------===//

/// The number or enumerator of this function's own that an expression is, or
/// null. What a lambda captures may change where nobody looks.
static const VarDecl *localNumberOf(const Expr *E) {
  const auto *Reference =
      E ? dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts()) : nullptr;
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && Variable->hasLocalStorage() &&
                 !isa<ParmVarDecl>(Variable) &&
                 !Reference->refersToEnclosingVariableOrCapture() &&
                 Variable->getType()->isIntegralOrEnumerationType()
             ? Variable
             : nullptr;
}

/// Where a block begins that only this way leads to, a variable is not what it
/// was compared with: of the constants, algorithms are followed.
void FunctionLowering::exclude(const VarDecl *Local, const Expr *Constant,
                               const CFGBlock *From, BlockNumbers NumberOf) {
  Constant = Constant->IgnoreParenCasts();
  const auto *Reference = dyn_cast<DeclRefExpr>(Constant);
  if (!isa<IntegerLiteral>(Constant) &&
      !(Reference && isa<EnumConstantDecl>(Reference->getDecl())))
    return;
  std::optional<uint32_t> Number =
      From && From->pred_size() == 1 ? NumberOf(From) : std::nullopt;
  if (!Number)
    return;
  Current = *Number;
  Here = Constant->getExprLoc();
  auto &List = Graph.Blocks[Current].Instructions;
  std::vector<flow::Instruction> Later = std::exchange(List, {});
  if (Register Text = lowerNew(Constant))
    add(flow::Opcode::Exclude, {addressOf(Local), Text});
  std::move(Later.begin(), Later.end(), std::back_inserter(List));
}

void FunctionLowering::excludeConstants(llvm::ArrayRef<const CFGBlock *> Order,
                                        BlockNumbers NumberOf) {
  for (const CFGBlock *B : Order) {
    const Stmt *Terminator = B->getTerminatorStmt();
    if (!Terminator || B->succ_size() < 2)
      continue;
    if (const auto *Switch = dyn_cast<SwitchStmt>(Terminator)) {
      const VarDecl *Local = localNumberOf(Switch->getCond());
      if (!Local)
        continue;
      const CFGBlock *Else = nullptr;
      for (const CFGBlock::AdjacentBlock &Next : B->succs())
        if (const CFGBlock *To = Next.getReachableBlock();
            To && isa_and_nonnull<DefaultStmt>(To->getLabel()))
          Else = To;
      for (const SwitchCase *Case = Switch->getSwitchCaseList(); Case && Else;
           Case = Case->getNextSwitchCase())
        if (const auto *One = dyn_cast<CaseStmt>(Case); One && !One->getRHS())
          exclude(Local, One->getLHS(), Else, NumberOf);
      continue;
    }
    const auto *Asked = dyn_cast_or_null<Expr>(B->getLastCondition());
    const auto *Comparison =
        Asked && !isa<CXXTryStmt>(Terminator)
            ? dyn_cast<BinaryOperator>(Asked->IgnoreParenImpCasts())
            : nullptr;
    if (!Comparison || !Comparison->isEqualityOp())
      continue;
    const Expr *Left = Comparison->getLHS(), *Right = Comparison->getRHS();
    if (!localNumberOf(Left))
      std::swap(Left, Right);
    if (const VarDecl *Local = localNumberOf(Left))
      exclude(
          Local, Right,
          B->succ_begin()[Comparison->getOpcode() == BO_EQ].getReachableBlock(),
          NumberOf);
  }
}

} // namespace jwttidy::lowering
