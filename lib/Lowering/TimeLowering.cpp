//===- TimeLowering.cpp - Numbers, spans and points of time ---------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// How long a token lives: `time(NULL) + 86400`, `now() + hours{24}`. A span is
/// a number of seconds, whatever its type counts in.
///
//===----------------------------------------------------------------------===//

#include "Lowering/FunctionLowering.h"

using namespace clang;

namespace jwttidy::lowering {

using flow::Opcode;

/// An integer that can be a time, rather than a flag, a character or a name.
static bool isNumber(QualType Type) {
  Type = Type.getNonReferenceType();
  return Type->isIntegerType() && !Type->isBooleanType() &&
         !Type->isEnumeralType() && !isCharacter(Type);
}

/// How many seconds a unit is: so many, through so many.
struct Period {
  int64_t Seconds, Through;
};

/// Is the type a span of time by its structure: the number of a unit that is a
/// ratio, `duration<int64_t, ratio<60, 1>>`?
static std::optional<Period> periodOf(QualType Type) {
  const auto *Class = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type.getNonReferenceType()->getAsCXXRecordDecl());
  if (!Class || Class->getTemplateArgs().size() != 2)
    return std::nullopt;
  const TemplateArgument &Count = Class->getTemplateArgs()[0],
                         &Unit = Class->getTemplateArgs()[1];
  if (Count.getKind() != TemplateArgument::Type ||
      Unit.getKind() != TemplateArgument::Type ||
      !Count.getAsType()->isArithmeticType())
    return std::nullopt;
  const auto *Ratio = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Unit.getAsType()->getAsCXXRecordDecl());
  if (!Ratio || Ratio->getTemplateArgs().size() != 2)
    return std::nullopt;
  int64_t Parts[2];
  for (unsigned I = 0; I != 2; ++I) {
    const TemplateArgument &Part = Ratio->getTemplateArgs()[I];
    if (Part.getKind() != TemplateArgument::Integral)
      return std::nullopt;
    Parts[I] = Part.getAsIntegral().getSExtValue();
    if (Parts[I] <= 0)
      return std::nullopt;
  }
  return Period{Parts[0], Parts[1]};
}

/// Does the type have a span's as an argument, as a point of time has?
static bool isPointOfTime(QualType Type) {
  const auto *Class = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type.getNonReferenceType()->getAsCXXRecordDecl());
  return Class && Class->getTemplateArgs().size() == 2 &&
         Class->getTemplateArgs()[1].getKind() == TemplateArgument::Type &&
         periodOf(Class->getTemplateArgs()[1].getAsType());
}

/// 0 and 1 are no lifetimes, and stand everywhere.
static bool isWorthTelling(int64_t Number) { return Number < 0 || Number > 1; }

bool mayBeConstant(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    return isa<EnumConstantDecl>(Reference->getDecl()) ||
           (Variable && Variable->getType().isConstQualified());
  }
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    const auto *Variable = dyn_cast<VarDecl>(Member->getMemberDecl());
    return Variable && Variable->getType().isConstQualified();
  }
  if (const auto *Operator = dyn_cast<BinaryOperator>(E))
    return !Operator->isAssignmentOp() && !Operator->isComparisonOp() &&
           mayBeConstant(Operator->getLHS()) &&
           mayBeConstant(Operator->getRHS());
  if (const auto *Operator = dyn_cast<UnaryOperator>(E))
    return !Operator->isIncrementDecrementOp() &&
           mayBeConstant(Operator->getSubExpr());
  if (const auto *Call = dyn_cast<CallExpr>(E)) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    return Callee && Callee->isConstexpr();
  }
  return isa<IntegerLiteral, CXXBoolLiteralExpr, CharacterLiteral,
             CXXDefaultArgExpr, SubstNonTypeTemplateParmExpr>(E);
}

std::optional<int64_t> FunctionLowering::constantNumber(const Expr *E) const {
  if (!E || E->isValueDependent() || !isNumber(E->getType()) ||
      !mayBeConstant(E))
    return std::nullopt;
  Expr::EvalResult Result;
  if (!E->EvaluateAsInt(Result, Unit.AST))
    return std::nullopt;
  return Result.Val.getInt().tryExtValue();
}

/// The seconds of a span that is constant, whatever it is computed by.
std::optional<int64_t> FunctionLowering::constantSpan(const Expr *E) const {
  std::optional<Period> Unit = periodOf(E->getType());
  if (!Unit || E->isValueDependent() || !E->isPRValue())
    return std::nullopt;
  Expr::EvalResult Result;
  if (!E->EvaluateAsRValue(Result, this->Unit.AST) || Result.HasSideEffects ||
      !Result.Val.isStruct() || Result.Val.getStructNumFields() != 1 ||
      !Result.Val.getStructField(0).isInt())
    return std::nullopt;
  std::optional<int64_t> Count =
      Result.Val.getStructField(0).getInt().tryExtValue();
  int64_t Seconds;
  if (!Count || llvm::MulOverflow(*Count, Unit->Seconds, Seconds))
    return std::nullopt;
  return Seconds / Unit->Through;
}

flow::Register FunctionLowering::emitNumber(int64_t Number) {
  flow::Instruction &I = add(Opcode::Number, {});
  I.Text = std::to_string(Number);
  return I.Result = ++LastRegister;
}

flow::Register FunctionLowering::numeric(const Expr *E) {
  if (!E)
    return 0;
  // `const int &`: the constant is in the temporary.
  if (E->getType().isNull() || E->isGLValue() || !isNumber(E->getType()))
    return lower(E);
  const Expr *Inner = E->IgnoreParenCasts();
  if (const auto *Choice = dyn_cast<ConditionalOperator>(Inner))
    return emitJoin(numericWay(Choice->getTrueExpr()),
                    numericWay(Choice->getFalseExpr()));
  Register Value = lower(E);
  // An algorithm's constant is its name.
  if (Value && isa<IntegerLiteral>(Inner))
    return Value;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Inner);
      Reference && isa<EnumConstantDecl>(Reference->getDecl()))
    return Value;
  std::optional<int64_t> Number = constantNumber(E);
  if (!Number)
    return Value;
  if (!isWorthTelling(*Number))
    return 0;
  SourceLocation Outer = Here;
  Here = E->getBeginLoc();
  Register Constant = emitNumber(*Number);
  Here = Outer;
  return Constant;
}

/// The same of what is chosen: a constant is made on the way that leads there,
/// which may not be taken.
flow::Register FunctionLowering::numericWay(const Expr *E) {
  auto It = Expressions.find(E->IgnoreParens());
  if (It == Expressions.end() || It->second.Block == Current ||
      !constantNumber(E))
    return numeric(E);
  uint32_t Using = std::exchange(Current, It->second.Block);
  Register Value = numeric(E);
  uint32_t Kept = 0;
  if (Value) {
    emitStore(emitTemporary(), Value);
    Graph.Kept.push_back(Kept = LastTemporary);
  }
  Current = Using;
  return Kept ? emitLoad(emitAddress(flow::Root::Temporary, Kept)) : 0;
}

flow::Register FunctionLowering::emitTimes(Register A, Register B,
                                           int64_t Through) {
  flow::Instruction &I = add(Opcode::Times, {A, B});
  I.Number = Through;
  return I.Result = ++LastRegister;
}

/// A value, times one constant and through another.
flow::Register FunctionLowering::emitScaled(Register Value, int64_t By,
                                            int64_t Through) {
  if (!Value || By == Through)
    return Value;
  return emitTimes(Value, emitNumber(By), Through);
}

/// A number of units, in seconds.
flow::Register FunctionLowering::emitSpan(Register Value,
                                          models::ValueKind Unit) {
  switch (Unit) {
  case models::ValueKind::Microseconds:
    return emitScaled(Value, 1, 1000000);
  case models::ValueKind::Milliseconds:
    return emitScaled(Value, 1, 1000);
  case models::ValueKind::Minutes:
    return emitScaled(Value, 60, 1);
  case models::ValueKind::Hours:
    return emitScaled(Value, 60 * 60, 1);
  case models::ValueKind::Days:
    return emitScaled(Value, 24 * 60 * 60, 1);
  default:
    return Value;
  }
}

flow::Register
FunctionLowering::lowerArithmetic(const BinaryOperator *Operator) {
  const Expr *Left = Operator->getLHS(), *Right = Operator->getRHS();
  bool Assigns = Operator->isAssignmentOp();
  if (!isNumber(Left->getType()) || !isNumber(Right->getType()))
    return Assigns ? 0 : emitJoin(lower(Left), lower(Right));
  std::optional<int64_t> Known = constantNumber(Right);
  // What counts, counts no time.
  if (Assigns && Known && !isWorthTelling(*Known))
    return 0;
  Register A = Assigns ? emitLoad(lower(Left)) : numeric(Left);
  Register B = numeric(Right);
  if (!A && !B)
    return 0;
  switch (Operator->getOpcode()) {
  case BO_Sub:
  case BO_SubAssign:
    if (Known)
      B = isWorthTelling(*Known) ? emitNumber(-*Known) : 0;
    else
      B = emitTimes(B, emitNumber(-1), 1);
    [[fallthrough]];
  case BO_Add:
  case BO_AddAssign:
    if (Known && !isWorthTelling(*Known))
      return A;
    return emit(Opcode::Later, {A, B});
  case BO_Div:
    if (Known && isWorthTelling(*Known) && *Known > 0 && *Known <= INT32_MAX)
      return emitScaled(A, 1, *Known);
    [[fallthrough]];
  default:
    // A product with what nobody knows is not known, either.
    return emitTimes(A, Operator->getOpcode() == BO_Mul ? B : 0, 1);
  }
}

/// Calls that compute spans and points of time. \returns false if this is none.
bool FunctionLowering::lowerTime(Call &C) {
  const auto *Method = dyn_cast<CXXMethodDecl>(C.Callee);
  bool Constructs = isa<CXXConstructExpr>(C.Site);
  Register To = Constructs ? C.ObjectAddress : C.ReturnTo;
  std::optional<Period> Unit = periodOf(C.Site->getType());
  if (Unit && To && C.Site->isPRValue()) {
    if (std::optional<int64_t> Seconds = constantSpan(C.Site)) {
      if (isWorthTelling(*Seconds))
        emitStore(To, emitNumber(*Seconds));
      return true;
    }
    // `hours(n)`
    if (Constructs && C.Arguments.size() == 1 &&
        isNumber(C.Arguments.front()->getType())) {
      const Expr *Count = C.Arguments.front();
      Register Value = isAddress(Count) ? valueOf(Count) : numeric(Count);
      emitStore(To, emitScaled(Value, Unit->Seconds, Unit->Through));
      return true;
    }
  }
  // `span.count()`
  if (Method && C.Object && !C.ObjectIsPointer && C.Arguments.empty() &&
      C.Site->getType()->isArithmeticType())
    if (std::optional<Period> Of = periodOf(C.Object->getType());
        Of && Of->Seconds <= INT32_MAX) {
      C.Result =
          emitScaled(emitLoad(C.ObjectAddress), Of->Through, Of->Seconds);
      return true;
    }
  OverloadedOperatorKind Operator = C.Callee->getOverloadedOperator();
  if (Operator == OO_None || !this->Unit.Matcher.isLibraryFunction(C.Callee))
    return false;
  const Expr *Left = C.Object              ? C.Object
                     : C.Arguments.empty() ? nullptr
                                           : C.Arguments.front();
  const Expr *Right = C.Arguments.empty() ? nullptr : C.Arguments.back();
  if (!Left || !Right || Left == Right)
    return false;
  auto IsTime = [](const Expr *E) {
    return periodOf(E->getType()) || isPointOfTime(E->getType());
  };
  if (!IsTime(Left) && !IsTime(Right))
    return false;
  auto Value = [&](const Expr *E) {
    return isAddress(E) ? valueOf(E) : numeric(E);
  };
  switch (Operator) {
  case OO_Plus:
  case OO_Minus:
  case OO_PlusEqual:
  case OO_MinusEqual: {
    Register B = Value(Right);
    if (Operator == OO_Minus || Operator == OO_MinusEqual)
      B = emitScaled(B, -1, 1);
    Register A = Value(Left);
    Register Sum = A || B ? emit(Opcode::Later, {A, B}) : 0;
    if (To) {
      emitStore(To, Sum);
    } else {
      Register Address = lower(Left);
      emitStore(Address, Sum);
      C.Result = Address;
    }
    return true;
  }
  case OO_Star:
  case OO_Slash: {
    if (!To)
      return false;
    Register A = Value(Left), B = Operator == OO_Star ? Value(Right) : 0;
    emitStore(To, A || B ? emitTimes(A, B, 1) : 0);
    return true;
  }
  default:
    return false;
  }
}

} // namespace jwttidy::lowering
