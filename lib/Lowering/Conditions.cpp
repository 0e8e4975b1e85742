//===- Conditions.cpp - Conditions that are asked twice -------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Finds the conditions that a function asks more than once and does not change
/// in between: `if (encrypted) ..; if (encrypted) ..` goes two ways, not four.
///
//===----------------------------------------------------------------------===//

#include "Lowering/FunctionLowering.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace jwttidy::lowering {

namespace {
/// The variables that a function writes, apart from their initialization.
class WrittenVariables : public RecursiveASTVisitor<WrittenVariables> {
public:
  llvm::DenseSet<const VarDecl *> Variables;
  /// What is assigned to a variable; null if it is written in other ways too.
  llvm::DenseMap<const VarDecl *, const Expr *> Assigned;
  /// The bounds of loops: `i < n`. Null where a loop over it has none.
  llvm::DenseMap<const VarDecl *, const Expr *> Bounds;

  bool VisitBinaryOperator(BinaryOperator *Operator) {
    if (Operator->getOpcode() == BO_Assign)
      note(Operator->getLHS(), Operator->getRHS());
    else if (Operator->isAssignmentOp())
      note(Operator->getLHS());
    return true;
  }
  bool VisitForStmt(ForStmt *Loop) {
    noteBounds(Loop->getCond());
    return true;
  }
  bool VisitWhileStmt(WhileStmt *Loop) {
    noteBounds(Loop->getCond());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *Operator) {
    if (Operator->isIncrementDecrementOp() ||
        Operator->getOpcode() == UO_AddrOf)
      note(Operator->getSubExpr());
    return true;
  }
  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *Call) {
    if (Call->isAssignmentOp() && Call->getNumArgs())
      note(Call->getArg(0));
    return true;
  }
  bool VisitCXXMemberCallExpr(CXXMemberCallExpr *Call) {
    if (const CXXMethodDecl *Method = Call->getMethodDecl();
        Method && !Method->isConst())
      note(Call->getImplicitObjectArgument());
    return true;
  }
  bool VisitCallExpr(CallExpr *Call) {
    notePassed(Call->getDirectCallee(), Call->arguments());
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *Construct) {
    notePassed(Construct->getConstructor(), Construct->arguments());
    return true;
  }
  bool VisitVarDecl(VarDecl *Variable) {
    if (Variable->hasInit() && isChanging(Variable->getType()))
      note(Variable->getInit());
    return true;
  }

private:
  /// Is it a reference through which something can be written?
  static bool isChanging(QualType Type) {
    return Type->isReferenceType() &&
           !Type->getPointeeType().isConstQualified();
  }

  template <typename Range>
  void notePassed(const FunctionDecl *Callee, Range &&Arguments) {
    for (auto [I, Argument] : llvm::enumerate(Arguments))
      if (Argument->isGLValue() &&
          (!Callee || I >= Callee->getNumParams() ||
           isChanging(Callee->getParamDecl(I)->getType())))
        note(Argument);
  }

  void note(const Expr *To, const Expr *Value = nullptr) {
    To = To->IgnoreParenImpCasts();
    while (const auto *Member = dyn_cast<MemberExpr>(To)) {
      To = Member->getBase()->IgnoreParenImpCasts();
      Value = nullptr;
    }
    const auto *Reference = dyn_cast<DeclRefExpr>(To);
    const auto *Variable =
        Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
    if (!Variable)
      return;
    Variables.insert(Variable);
    auto [It, IsNew] = Assigned.try_emplace(Variable, Value);
    if (!IsNew)
      It->second = nullptr;
  }

  void noteBounds(const Expr *Condition) {
    const auto *Operator =
        Condition ? dyn_cast<BinaryOperator>(Condition->IgnoreParenImpCasts())
                  : nullptr;
    if (!Operator)
      return;
    if (Operator->getOpcode() == BO_LAnd) {
      noteBounds(Operator->getLHS());
      return noteBounds(Operator->getRHS());
    }
    if (Operator->getOpcode() != BO_LT && Operator->getOpcode() != BO_LE &&
        Operator->getOpcode() != BO_NE)
      return;
    const auto *Reference =
        dyn_cast<DeclRefExpr>(Operator->getLHS()->IgnoreParenImpCasts());
    const auto *Variable =
        Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
    if (!Variable)
      return;
    auto [It, IsNew] = Bounds.try_emplace(Variable, Operator->getRHS());
    if (!IsNew)
      It->second = nullptr;
  }
};

/// Is the condition made of variables, their members and constants alone?
bool isPlain(const Expr *E, const llvm::DenseSet<const VarDecl *> *Written) {
  E = E->IgnoreParenImpCasts();
  if (isa<IntegerLiteral, CXXBoolLiteralExpr, CXXNullPtrLiteralExpr,
          CharacterLiteral, CXXThisExpr, GNUNullExpr>(E))
    return true;
  if (const auto *Cast = dyn_cast<CastExpr>(E))
    return isPlain(Cast->getSubExpr(), Written);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (!Variable)
      return isa<EnumConstantDecl>(Reference->getDecl());
    return Variable->hasLocalStorage() &&
           !(Written && Written->contains(Variable));
  }
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return isa<FieldDecl>(Member->getMemberDecl()) &&
           isPlain(Member->getBase(), Written);
  if (const auto *Operator = dyn_cast<UnaryOperator>(E))
    return (Operator->getOpcode() == UO_LNot ||
            Operator->getOpcode() == UO_Deref) &&
           isPlain(Operator->getSubExpr(), Written);
  if (const auto *Operator = dyn_cast<BinaryOperator>(E))
    return Operator->isComparisonOp() && isPlain(Operator->getLHS(), Written) &&
           isPlain(Operator->getRHS(), Written);
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E))
    return Call->getNumArgs() == 0 && Call->getMethodDecl() &&
           Call->getMethodDecl()->isConst() &&
           isPlain(Call->getImplicitObjectArgument(), Written);
  return false;
}
} // namespace

const llvm::DenseSet<const VarDecl *> &FunctionLowering::writtenVariables() {
  if (!Written) {
    WrittenVariables Visitor;
    Visitor.TraverseStmt(Definition->getBody());
    Written = std::move(Visitor.Variables);
    Assigned = std::move(Visitor.Assigned);
    Bounds = std::move(Visitor.Bounds);
  }
  return *Written;
}

const Expr *FunctionLowering::onlyValue(const VarDecl *Variable) {
  if (!Variable->hasLocalStorage() || isa<ParmVarDecl>(Variable))
    return nullptr;
  const Expr *Init = Variable->getInit();
  if (!writtenVariables().contains(Variable))
    return Init;
  // `char *dot = NULL;`, and later its value.
  if (Init &&
      !Init->isNullPointerConstant(Unit.AST, Expr::NPC_ValueDependentIsNotNull))
    return nullptr;
  return Assigned.lookup(Variable);
}

std::optional<unsigned> FunctionLowering::boundOf(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (std::optional<unsigned> Constant = constantOf(E))
    return Constant;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    const Expr *Value = Variable ? onlyValue(Variable) : nullptr;
    return Value ? boundOf(Value) : std::nullopt;
  }
  // The smaller of two: `n > 8 ? 8 : n`.
  const auto *Choice = dyn_cast<ConditionalOperator>(E);
  const auto *Test =
      Choice ? dyn_cast<BinaryOperator>(Choice->getCond()->IgnoreParenCasts())
             : nullptr;
  if (!Test || !Test->isRelationalOp())
    return std::nullopt;
  bool IsLess = Test->getOpcode() == BO_LT || Test->getOpcode() == BO_LE;
  std::optional<unsigned> Left = constantOf(Test->getLHS()),
                          Right = constantOf(Test->getRHS());
  if (!Left == !Right)
    return std::nullopt;
  // Where the other one is the larger, the constant is taken.
  bool TakenIfTrue = IsLess == bool(Left);
  std::optional<unsigned> Taken =
      constantOf(TakenIfTrue ? Choice->getTrueExpr() : Choice->getFalseExpr());
  return Taken == (Left ? Left : Right) ? Taken : std::nullopt;
}

std::optional<unsigned> FunctionLowering::loopBoundOf(const Expr *Index) {
  const auto *Reference = dyn_cast<DeclRefExpr>(Index->IgnoreParenCasts());
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  if (!Variable)
    return std::nullopt;
  writtenVariables();
  const Expr *Bound = Bounds.lookup(Variable);
  return Bound ? boundOf(Bound) : std::nullopt;
}

void FunctionLowering::numberConditions(
    llvm::ArrayRef<const CFGBlock *> Order) {
  struct Asked {
    uint32_t Block;
    bool IsNegated;
    const Expr *Condition;
  };
  llvm::MapVector<unsigned, llvm::SmallVector<Asked, 2>> ByText;
  for (auto [Number, B] : llvm::enumerate(Order)) {
    if (Number >= Graph.Blocks.size() ||
        Graph.Blocks[Number].Successors.size() != 2 || B->succ_size() != 2)
      continue;
    const Expr *Condition = B->getLastCondition();
    const Stmt *Terminator = B->getTerminatorStmt();
    if (!Condition || !Terminator || isa<SwitchStmt, CXXTryStmt>(Terminator))
      continue;
    Condition = Condition->IgnoreParenImpCasts();
    bool IsNegated = false;
    while (const auto *Not = dyn_cast<UnaryOperator>(Condition)) {
      if (Not->getOpcode() != UO_LNot)
        break;
      IsNegated = !IsNegated;
      Condition = Not->getSubExpr()->IgnoreParenImpCasts();
    }
    if (!isPlain(Condition, nullptr))
      continue;
    llvm::FoldingSetNodeID Id;
    Condition->Profile(Id, Unit.AST, /*Canonical=*/true);
    ByText[Id.ComputeHash()].push_back(
        {uint32_t(Number), IsNegated, Condition});
  }
  ByText.remove_if([](const auto &Entry) { return Entry.second.size() < 2; });
  if (ByText.empty())
    return;
  uint32_t Number = 0;
  for (const auto &[Text, List] : ByText) {
    if (!isPlain(List.front().Condition, &writtenVariables()))
      continue;
    ++Number;
    for (const Asked &A : List) {
      flow::Block &B = Graph.Blocks[A.Block];
      B.Condition = Number;
      if (A.IsNegated)
        std::swap(B.Successors[0], B.Successors[1]);
    }
  }
}

} // namespace jwttidy::lowering
