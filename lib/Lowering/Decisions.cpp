//===- Decisions.cpp - What the outcome of a call decides -----------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/Decisions.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace jwttidy::lowering {

using models::EffectKind;

/// Variables that are set from one another are followed so far.
static constexpr unsigned MaxDepth = 4;

Decisions::Decisions(const Stmt *Body, const ASTContext &Context,
                     ModelMatcher &Matcher)
    : Context(Context), Matcher(Matcher) {
  llvm::SmallVector<const Stmt *, 32> Work;
  if (Body) // Not of a library's function.
    Work.push_back(Body);
  while (!Work.empty()) {
    const Stmt *S = Work.pop_back_val();
    if (const auto *Reference = dyn_cast<DeclRefExpr>(S))
      References[Reference->getDecl()].push_back(Reference);
    for (const Stmt *Child : S->children())
      if (Child && Parents.try_emplace(Child, S).second)
        Work.push_back(Child);
  }
}

/// \returns the variable of this function that is named, or whose address is
/// taken, or null.
const VarDecl *Decisions::variableOf(const Expr *E) const {
  E = E->IgnoreParenCasts();
  if (const auto *Operator = dyn_cast<UnaryOperator>(E);
      Operator && Operator->getOpcode() == UO_AddrOf)
    E = Operator->getSubExpr()->IgnoreParenCasts();
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && Variable->hasLocalStorage() &&
                 !isa<ParmVarDecl>(Variable) &&
                 !Variable->getType()->isReferenceType()
             ? Variable
             : nullptr;
}

static const FunctionDecl *calleeOf(const Expr *Call) {
  if (const auto *E = dyn_cast<CallExpr>(Call))
    return E->getDirectCallee();
  const auto *Made = dyn_cast<CXXConstructExpr>(Call);
  return Made ? Made->getConstructor() : nullptr;
}

/// Is this a stream that leads to a log or to the console, or what remains of
/// one to which something was written?
bool Decisions::isOutlet(const Expr *E) const {
  E = E->IgnoreParenImpCasts();
  while (const auto *Insertion = dyn_cast<CXXOperatorCallExpr>(E)) {
    if (Insertion->getOperator() != OO_LessLess)
      break;
    E = Insertion->getArg(0)->IgnoreParenImpCasts();
  }
  // `LOG(ERROR)` is a stream that an object has.
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E))
    E = Call->getImplicitObjectArgument()->IgnoreParenImpCasts();
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return (Variable && Matcher.outlet(Variable) != models::Channel::None) ||
         Matcher.outlet(E->getType()) != models::Channel::None;
}

/// Does the call write a log, or to a stream, and nothing else?
bool Decisions::shows(const Expr *Call) const {
  const FunctionDecl *Callee = calleeOf(Call);
  const auto *E = dyn_cast<CallExpr>(Call);
  if (!Callee || !E || Callee->isNoReturn())
    return false;
  if (Callee->getOverloadedOperator() == OO_LessLess)
    return isOutlet(E);
  if (const models::Function *Row = Matcher.match(Callee, E->getNumArgs()))
    return llvm::any_of(Row->Effects, [](const models::Effect &Effect) {
      return Effect.Kind == EffectKind::Log || Effect.Kind == EffectKind::Write;
    });
  return Callee->getIdentifier() && E->getType()->isVoidType() &&
         Matcher.models().hasWord(Callee->getName(), models::WordKind::Log);
}

/// Is what the call returns what it was given, and does it do nothing else?
bool Decisions::onlyHandsOn(const CallExpr *Call) const {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee || Callee->isNoReturn() || Call->getType()->isVoidType())
    return false;
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
      Method && !Method->isStatic() && Method->isConst())
    return true;
  const models::Function *Row = Matcher.match(Callee, Call->getNumArgs());
  return Row && llvm::all_of(Row->Effects, [](const models::Effect &Effect) {
           return Effect.Kind == EffectKind::Nothing ||
                  ((Effect.Kind == EffectKind::Carry ||
                    Effect.Kind == EffectKind::Hide ||
                    Effect.Kind == EffectKind::Part) &&
                   Effect.To.Kind == models::Operand::Result);
         });
}

/// Does the statement write logs and go on, and do nothing else?
bool Decisions::onlyShows(const Stmt *S) const {
  if (!S || isa<NullStmt>(S))
    return true;
  if (isa<CompoundStmt>(S) || isa<AttributedStmt>(S))
    return llvm::all_of(S->children(),
                        [&](const Stmt *Child) { return onlyShows(Child); });
  if (const auto *If = dyn_cast<IfStmt>(S))
    return onlyShows(If->getThen()) && onlyShows(If->getElse());
  // What macros are wrapped in.
  if (const auto *Once = dyn_cast<DoStmt>(S)) {
    Expr::EvalResult Again;
    return Once->getCond()->EvaluateAsRValue(Again, Context) &&
           Again.Val.isInt() && !Again.Val.getInt() &&
           onlyShows(Once->getBody());
  }
  const auto *E = dyn_cast<Expr>(S);
  if (!E)
    return false;
  E = E->IgnoreParenCasts();
  if (const auto *Whole = dyn_cast<ExprWithCleanups>(E))
    return onlyShows(Whole->getSubExpr());
  return shows(E) || !E->HasSideEffects(Context);
}

/// Is the value of the expression dropped where it stands?
bool Decisions::isDiscarded(const Stmt *Value, const Stmt *In) const {
  if (isa<CompoundStmt>(In) || isa<SwitchCase>(In) || isa<LabelStmt>(In))
    return true;
  const auto *If = dyn_cast<IfStmt>(In);
  return If && If->getCond() != Value;
}

/// Something to compare with, rather than a question whether there is a value.
bool Decisions::isOtherValue(const Expr *E) const {
  E = E->IgnoreParenImpCasts();
  if (const auto *Text = dyn_cast<StringLiteral>(E))
    return Text->getLength() != 0;
  return !E->isNullPointerConstant(const_cast<ASTContext &>(Context),
                                   Expr::NPC_ValueDependentIsNotNull);
}

/// Calls back with what becomes of the value, until somebody returns false.
/// \returns whether nobody did.
bool Decisions::everyUse(const Stmt *Value, Use So, OnUse Callback,
                         unsigned Depth) const {
  auto Unknown = [&] { return Callback(So); };
  auto Nothing = [&] {
    So.Decides = false;
    return Callback(So);
  };
  if (Depth > MaxDepth)
    return Unknown();
  for (const Stmt *In = parent(Value); In; Value = In, In = parent(Value)) {
    if (isDiscarded(Value, In))
      return Nothing();
    if (const auto *If = dyn_cast<IfStmt>(In))
      return onlyShows(If->getThen()) && onlyShows(If->getElse()) ? Nothing()
                                                                  : Unknown();
    if (const auto *Declaration = dyn_cast<DeclStmt>(In)) {
      for (const Decl *D : Declaration->decls())
        if (const auto *Variable = dyn_cast<VarDecl>(D);
            Variable && Variable->getInit() == Value)
          return Variable->hasLocalStorage()
                     ? everyUseOf(Variable, nullptr, So, Callback, Depth + 1)
                     : Unknown();
      return Unknown();
    }
    if (const auto *Member = dyn_cast<MemberExpr>(In)) {
      if (isa<CXXMethodDecl>(Member->getMemberDecl()))
        continue;
      return Unknown();
    }
    if (const auto *Operator = dyn_cast<BinaryOperator>(In)) {
      const Expr *Other =
          Operator->getLHS() == Value ? Operator->getRHS() : Operator->getLHS();
      if (Operator->isAssignmentOp()) {
        if (Operator->getLHS() == Value)
          return Operator->getOpcode() == BO_Assign || Unknown();
        const VarDecl *Variable = variableOf(Operator->getLHS());
        if (!Variable)
          return Unknown();
        if (!everyUseOf(Variable, nullptr, So, Callback, Depth + 1))
          return false;
        continue;
      }
      if (Operator->isLogicalOp() && Other->HasSideEffects(Context))
        return Unknown();
      So.IsCompared |= Operator->isComparisonOp() && isOtherValue(Other);
      continue;
    }
    if (const auto *Choice = dyn_cast<ConditionalOperator>(In)) {
      if (Choice->getCond() == Value &&
          (Choice->getLHS()->HasSideEffects(Context) ||
           Choice->getRHS()->HasSideEffects(Context)))
        return Unknown();
      continue;
    }
    if (const auto *Call = dyn_cast<CallExpr>(In)) {
      if (shows(Call))
        return Nothing();
      if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call)) {
        if (Operator->isAssignmentOp())
          return Operator->getArg(0) == Value || Unknown();
        if (Operator->isComparisonOp() && Operator->getNumArgs() == 2) {
          So.IsCompared |= isOtherValue(
              Operator->getArg(Operator->getArg(0) == Value ? 1 : 0));
          continue;
        }
      }
      if (!onlyHandsOn(Call))
        return Unknown();
      // `strcmp(role, "admin")`, `role.find("admin")`
      So.IsCompared |= Call->getType()->isArithmeticType() &&
                       llvm::any_of(Call->arguments(), [&](const Expr *Other) {
                         return Other != Value && isOtherValue(Other);
                       });
      continue;
    }
    if (!isa<CastExpr, ParenExpr, FullExpr, MaterializeTemporaryExpr,
             CXXBindTemporaryExpr, CXXConstructExpr, UnaryOperator>(In))
      return Unknown();
  }
  return Unknown();
}

/// \param Except where the variable gets the value.
bool Decisions::everyUseOf(const ValueDecl *Variable, const Expr *Except,
                           Use So, OnUse Callback, unsigned Depth) const {
  auto It = References.find(Variable);
  if (It == References.end())
    return true;
  return llvm::all_of(It->second, [&](const DeclRefExpr *Reference) {
    for (const Stmt *S = Reference; Except && S; S = parent(S))
      if (S == Except)
        return true;
    return everyUse(Reference, So, Callback, Depth);
  });
}

bool Decisions::isIgnored(const Expr *Call, const Expr *Told) const {
  auto DecidesNothing = [](Use One) { return !One.Decides; };
  if (!Told)
    return everyUse(Call, {}, DecidesNothing, 0);
  if (!isOtherValue(Told))
    return true;
  const VarDecl *Variable = variableOf(Told);
  return Variable && everyUseOf(Variable, Told, {}, DecidesNothing, 0);
}

bool Decisions::isSwallowed(const Expr *Call) const {
  for (const Stmt *S = Call; const Stmt *In = parent(S); S = In) {
    const auto *Try = dyn_cast<CXXTryStmt>(In);
    if (!Try) {
      const auto *Body = dyn_cast<CompoundStmt>(In);
      if (isa<FullExpr, ParenExpr>(In) || (Body && Body->body_back() == S))
        continue;
      return false;
    }
    for (unsigned I = 0; I != Try->getNumHandlers(); ++I)
      if (!onlyShows(Try->getHandler(I)->getHandlerBlock()))
        return false;
    return true;
  }
  return false;
}

bool Decisions::isCompared(const Expr *Value) const {
  return !everyUse(
      Value, {}, [](Use One) { return !One.Decides || !One.IsCompared; }, 0);
}

} // namespace jwttidy::lowering
