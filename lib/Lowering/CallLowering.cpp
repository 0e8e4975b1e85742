//===- CallLowering.cpp - Calls in a flow graph ---------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/FunctionLowering.h"
#include "clang/Basic/Builtins.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace jwttidy::lowering {

using flow::Opcode;
using models::Effect;

/// Can the callee write through this argument, as far as its type tells?
bool isMutable(QualType Type) {
  if (Type->isReferenceType() || Type->isPointerType()) {
    QualType Pointee = Type->getPointeeType();
    return !Pointee.isConstQualified() && !Pointee->isFunctionType();
  }
  return false;
}

bool samePointee(QualType A, QualType B) {
  auto Pointee = [](QualType Type) {
    Type = Type.getNonReferenceType();
    if (Type->isPointerType())
      Type = Type->getPointeeType();
    return Type.getCanonicalType().getUnqualifiedType();
  };
  return Pointee(A) == Pointee(B);
}

static const CXXMethodDecl *objectMethod(const FunctionDecl *Function) {
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Function);
  return Method && Method->isImplicitObjectMemberFunction() ? Method : nullptr;
}

flow::Register FunctionLowering::lowerCallExpression(const CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  llvm::SmallVector<const Expr *, 8> Arguments(E->arguments());
  const Expr *Object = nullptr;
  bool ObjectIsPointer = false;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(E)) {
    Object = Member->getImplicitObjectArgument();
    ObjectIsPointer = Object && Object->getType()->isPointerType();
  } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E)) {
    if (Operator->getOperator() == OO_Equal && Arguments.size() == 2)
      return lowerAssignment(Operator);
    if (objectMethod(Callee) && !Arguments.empty()) {
      Object = Arguments.front();
      Arguments.erase(Arguments.begin());
    }
  }
  return lowerCall(E, Callee, Object, ObjectIsPointer, Arguments);
}

flow::Register FunctionLowering::lowerAssignment(const CXXOperatorCallExpr *E) {
  const Expr *To = E->getArg(0), *From = E->getArg(1);
  const FunctionDecl *Callee = E->getDirectCallee();
  // `std::tie(a, b) = f()`: each variable gets its member.
  if (const auto *Tie = dyn_cast<CallExpr>(To->IgnoreUnlessSpelledInSource());
      Tie && Tie->getDirectCallee() && Tie->isPRValue())
    if (const models::Function *Model =
            Unit.Matcher.match(Tie->getDirectCallee(), Tie->getNumArgs());
        Model && llvm::any_of(Model->Effects, [](const Effect &Said) {
          return Said.Kind == models::EffectKind::Gather;
        })) {
      Register Tuple = lower(From);
      QualType Type = From->getType();
      for (unsigned I = 0; I != Tie->getNumArgs(); ++I) {
        Register Member = member(Tuple, Type, I);
        Register Value = emitLoad(Member);
        if (Member == Tuple && Value)
          Value = emit(I == 0 ? Opcode::Names : Opcode::Values, {Value});
        emitStore(lower(Tie->getArg(I)), Value);
      }
      return lower(To);
    }
  // An element of a document gains a claim, whatever its type's operator is.
  if (isCharacter(To->getType())) {
    lower(From);
    assignCharacter(To, From);
    return lower(To);
  }
  Register Address = lower(To);
  assignFound(To, From);
  if (const Selected *Known = selected(To)) {
    const Selected Element = *Known;
    Register Value = valueOf(From);
    flow::Instruction &I =
        add(Opcode::Claim, {Element.Container, Element.Name, Value});
    I.Kind = valueKind(From);
    putRecord(Element.Container, From);
    return Address;
  }
  const auto *Method = objectMethod(Callee);
  const FunctionDecl *Body = Callee ? Unit.Relevant.lowered(Callee) : nullptr;
  bool IsCopy = Method && (Method->isCopyAssignmentOperator() ||
                           Method->isMoveAssignmentOperator());
  if (IsCopy && (!Body || Body->isDefaulted())) {
    Register Value = lower(From);
    emitCopy(Address, Value);
    return Address;
  }
  return lowerCall(E, Callee, To, false, {From});
}

flow::Register
FunctionLowering::lowerConstruct(const CXXConstructExpr *Construct) {
  const CXXConstructorDecl *Constructor = Construct->getConstructor();
  // A base is part of the object; a delegating constructor makes it whole.
  const auto *Around = dyn_cast<CXXConstructorDecl>(Definition);
  bool IsPart = Around && llvm::any_of(Around->inits(), [&](const auto *Init) {
                  return !Init->getAnyMember() && Init->getInit() &&
                         Init->getInit()->IgnoreImplicit() == Construct;
                });
  Register Object = IsPart ? thisPointer() : emitTemporary();
  llvm::SmallVector<const Expr *, 8> Arguments(Construct->arguments());
  bool IsCopy = Constructor->isCopyOrMoveConstructor();
  const FunctionDecl *Body = Unit.Relevant.lowered(Constructor);
  if (IsCopy && !Arguments.empty() && (!Body || Body->isDefaulted())) {
    Register From = lower(Arguments.front());
    emitCopy(Object, From);
    if (Register Loaded = emitLoad(From))
      if (Register Half = half(Arguments.front(), Loaded); Half != Loaded)
        emitStore(Object, Half);
    nameObject(Arguments.front(), Object);
    return Object;
  }
  lowerCall(Construct, Constructor, nullptr, false, Arguments, Object);
  return Object;
}

/// \returns what says that a function looks for an element and returns it.
static const Effect *foundBy(const models::Function &Model) {
  for (const Effect &Said : Model.Effects)
    if (Said.Kind == models::EffectKind::Element &&
        Said.To.Kind == models::Operand::Result &&
        Said.From.Kind == models::Operand::This)
      return &Said;
  return nullptr;
}

/// `m.find("name")->second = value`, also by way of a variable: a claim, as
/// `m["name"] = value` is.
void FunctionLowering::assignFound(const Expr *To, const Expr *From) {
  const auto *Member = dyn_cast<MemberExpr>(To->IgnoreParenImpCasts());
  const auto *Deref =
      Member ? dyn_cast<CXXOperatorCallExpr>(
                   Member->getBase()->IgnoreUnlessSpelledInSource())
             : nullptr;
  if (!Deref || Deref->getNumArgs() != 1 ||
      !isIterator(Deref->getArg(0)->getType()))
    return;
  const Expr *Iterator = Deref->getArg(0)->IgnoreUnlessSpelledInSource();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Iterator)) {
    // What is assigned to what it leads to does not move it.
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (!Variable || !Variable->hasLocalStorage() || !Variable->hasInit())
      return;
    Iterator = Variable->getInit()->IgnoreUnlessSpelledInSource();
  }
  const auto *Search = dyn_cast<CXXMemberCallExpr>(Iterator);
  if (!Search || !Search->getMethodDecl())
    return;
  const models::Function *Model =
      Unit.Matcher.match(Search->getMethodDecl(), Search->getNumArgs());
  const Effect *Said = Model ? foundBy(*Model) : nullptr;
  if (!Said || Said->Name.Index >= Search->getNumArgs())
    return;
  Register Container = lower(Search->getImplicitObjectArgument());
  Register Name = valueOf(Search->getArg(Said->Name.Index));
  Register Value = valueOf(From);
  add(Opcode::Claim, {Container, Name, Value}).Kind = valueKind(From);
  putRecord(Container, From);
}

/// Can another translation unit of the program define the function?
static bool mayBeElsewhere(const FunctionDecl *Function) {
  const SourceManager &Sources = Function->getASTContext().getSourceManager();
  return Function->isExternallyVisible() && !Function->getBuiltinID() &&
         !Sources.isInSystemHeader(Function->getCanonicalDecl()->getLocation());
}

static bool isInsertion(const Expr *Site) {
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Site);
  return Operator && Operator->getOperator() == OO_LessLess;
}

flow::Register
FunctionLowering::lowerCall(const Expr *Site, const FunctionDecl *Callee,
                            const Expr *Object, bool ObjectIsPointer,
                            llvm::ArrayRef<const Expr *> Arguments,
                            Register ConstructedAt) {
  Call C;
  C.Site = Site;
  C.Callee = Callee;
  C.Object = Object;
  C.ObjectIsPointer = ObjectIsPointer;
  C.Arguments.assign(Arguments.begin(), Arguments.end());
  if (ConstructedAt)
    C.ObjectAddress = ConstructedAt;
  else if (Object)
    C.ObjectAddress = lower(Object);
  for (const Expr *Argument : Arguments)
    lower(Argument);
  Here = Site->getExprLoc();
  if (!ConstructedAt && isAddress(Site) && !Site->isGLValue())
    C.ReturnTo = emitTemporary();

  if (Callee && (lowerBuiltin(C) || lowerTime(C)))
    return ConstructedAt ? ConstructedAt : C.ReturnTo ? C.ReturnTo : C.Result;
  // A lambda without captures becomes a pointer to its function.
  if (const auto *Conversion = dyn_cast_or_null<CXXConversionDecl>(Callee);
      Conversion && Conversion->getParent()->isLambda())
    return emitLoad(C.ObjectAddress);
  noteUrl(C);
  // A model knows better than a body, which may be a library's.
  if (Callee && lowerModelled(C)) {
  } else if (Callee && Unit.Relevant.lowered(Callee)) {
    lowerDirect(C, Unit.Relevant.lowered(Callee));
    addCharacterwise(C);
  } else if (const CXXMethodDecl *Method = objectMethod(Callee);
             Method && !Unit.Relevant.overriders(Method).empty()) {
    lowerDirect(C, nullptr);
  } else if (Site->isGLValue() &&
             (Callee ? Callee->getOverloadedOperator() == OO_LessLess
                     : isInsertion(Site))) {
    lowerInsertion(C);
  } else if (Callee && (Unit.Matcher.isCarrying(Callee) ||
                        Callee->isImplicit() || Callee->isDefaulted())) {
    lowerCarrying(C);
  } else if (Unit.Options.ForFacts && Callee && mayBeElsewhere(Callee)) {
    lowerElsewhere(C);
  } else if (Callee || !lowerInvoke(C)) {
    lowerUnseen(C);
  }
  noteMember(C);
  if (ConstructedAt) {
    // `std::ostream_iterator<T>(std::cout)`
    if (isIterator(Site->getType()) && Unit.Matcher.isCarrying(Callee))
      if (Register Container = containerOf(C))
        emitStore(emitField(ConstructedAt, IteratedContainer), Container);
    return ConstructedAt;
  }
  if (C.ReturnTo) {
    nameObject(Site, C.ReturnTo);
    return C.ReturnTo;
  }
  // The name of a function says what it returns.
  if (C.Result && !Site->isGLValue() && Callee)
    C.Result = named(Site, C.Result);
  return C.Result;
}

/// Gives the call's result, or what it constructs, a value.
void FunctionLowering::returnFrom(Call &C, Register Value) {
  if (!Value)
    return;
  if (C.ReturnTo)
    return emitStore(C.ReturnTo, Value);
  // A reference to something the model does not name: to a holder of the
  // value, and to what a smart pointer among it points at.
  if (C.Site->isGLValue()) {
    Register Holder = emitTemporary();
    emitStore(Holder, Value);
    keep(Holder);
    C.Result = emitJoin(Value, Holder);
    return;
  }
  C.Result = emitJoin(C.Result, Value);
}

bool FunctionLowering::lowerBuiltin(Call &C) {
  switch (C.Callee->getBuiltinID()) {
  case 0:
    return false;
  case Builtin::BI__builtin_expect:
  case Builtin::BI__builtin_expect_with_probability:
  case Builtin::BI__builtin_launder:
  case Builtin::BI__builtin_assume_aligned:
  case Builtin::BImove:
  case Builtin::BIforward:
  case Builtin::BImove_if_noexcept:
  case Builtin::BIas_const:
  case Builtin::BIaddressof:
  case Builtin::BI__addressof:
  case Builtin::BI__builtin_addressof:
    if (!C.Arguments.empty())
      C.Result = lower(C.Arguments.front());
    if (C.ReturnTo && C.Result) {
      emitCopy(C.ReturnTo, C.Result);
      C.Result = 0;
    }
    return true;
  case Builtin::BI__builtin_va_start:
  case Builtin::BI__va_start:
    // The arguments after the last named one are one more parameter.
    if (!C.Arguments.empty())
      if (Register List = lower(C.Arguments.front())) {
        Register Variadic =
            emitLoad(emitAddress(flow::Root::Parameter, Graph.NumParameters));
        add(Opcode::Add, {List, Variadic});
      }
    return true;
  case Builtin::BI__builtin_va_copy:
    if (C.Arguments.size() == 2)
      add(Opcode::Add,
          {lower(C.Arguments[0]), emitLoad(lower(C.Arguments[1]))});
    return true;
  case Builtin::BI__builtin_va_end:
    return true;
  default:
    return false;
  }
}

void FunctionLowering::addArguments(Call &C, flow::Instruction &I) {
  // Registers are made before the instruction; they are cached by now.
  auto Add = [&](Register Value, bool IsObject, bool IsMutable) {
    flow::Argument A;
    A.Value = Value;
    A.IsObject = IsObject;
    A.IsMutable = IsMutable;
    I.Arguments.push_back(A);
  };
  const CXXMethodDecl *Method = objectMethod(C.Callee);
  if (C.ObjectAddress || Method)
    Add(C.ObjectAddress, false, !Method || !Method->isConst());
  for (auto [Index, Argument] : llvm::enumerate(C.Arguments)) {
    auto It = Expressions.find(Argument->IgnoreParens());
    Register Value = It == Expressions.end() ? 0 : It->second.Value;
    bool HasParameter = C.Callee && Index < C.Callee->getNumParams();
    QualType Type = HasParameter ? C.Callee->getParamDecl(Index)->getType()
                                 : Argument->getType();
    bool ByReference = HasParameter && Type->isReferenceType();
    Add(Value, isAddress(Argument) && !ByReference, isMutable(Type));
  }
}

/// What is passed after the last named parameter: one more argument.
flow::Register FunctionLowering::variadic(Call &C, unsigned NumNamed) {
  if (NumNamed >= C.Arguments.size())
    return 0;
  // A project's own printf: its format says how much of each is shown.
  Effect Shown;
  if (NumNamed && textOf(C.Arguments[NumNamed - 1])) {
    Shown.Style = models::FormatStyle::Printf;
    Shown.Format = {models::Operand::Argument, uint8_t(NumNamed - 1), {}};
  }
  Shown.From = {models::Operand::Rest, uint8_t(NumNamed), {}};
  return inputs(C, Shown, 0);
}

/// The variable or field that holds the pointer by which a function is called.
static const ValueDecl *slotOf(const Expr *Pointer) {
  Pointer = Pointer->IgnoreParenCasts();
  if (const auto *Deref = dyn_cast<UnaryOperator>(Pointer);
      Deref && Deref->getOpcode() == UO_Deref)
    Pointer = Deref->getSubExpr()->IgnoreParenCasts();
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(Pointer))
    Pointer = Subscript->getBase()->IgnoreParenCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Pointer))
    return Member->getMemberDecl();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Pointer))
    return cast<ValueDecl>(Reference->getDecl()->getCanonicalDecl());
  return nullptr;
}

/// A call by a pointer. \returns false if what is called is no plain function.
bool FunctionLowering::lowerInvoke(Call &C) {
  const auto *Site = dyn_cast<CallExpr>(C.Site);
  if (!Site)
    return false;
  const Expr *Called = Site->getCallee();
  // `(object.*method)(token)`
  const auto *Bound = dyn_cast<BinaryOperator>(Called->IgnoreParens());
  if (Bound && Bound->isPtrMemOp() && C.ObjectAddress)
    Called = Bound->getRHS();
  else if (C.Object)
    return false;
  QualType Pointed = Called->getType();
  if (const auto *Member = Pointed->getAs<MemberPointerType>())
    Pointed = Member->getPointeeType();
  else if (Pointed->isPointerType())
    Pointed = Pointed->getPointeeType();
  const auto *Type = Pointed->getAs<FunctionProtoType>();
  if (!Type)
    return false;
  const ValueDecl *Slot = slotOf(Called);
  llvm::ArrayRef<const FunctionDecl *> Targets;
  if (Slot)
    Targets = Unit.Relevant.targets(Slot);
  // One that is nowhere set is what it is called.
  if (Slot && Targets.empty() && !isa<ParmVarDecl>(Slot) &&
      Slot->getIdentifier() &&
      Unit.Matcher.models().hasWord(Slot->getName(), models::WordKind::Log))
    return false;
  llvm::SmallVector<flow::Argument, 8> Passed;
  if (C.Object)
    Passed.emplace_back().Value = C.ObjectAddress;
  for (auto [Index, Argument] : llvm::enumerate(C.Arguments)) {
    QualType To = Index < Type->getNumParams() ? Type->getParamType(Index)
                                               : Argument->getType();
    flow::Argument A;
    A.Value = lower(Argument);
    A.IsObject = isAddress(Argument) && !To->isReferenceType();
    A.IsMutable = isMutable(To);
    A.Home = A.Value && A.IsMutable ? homeOf(Argument) : 0;
    Passed.push_back(A);
  }
  if (Register Rest = variadic(C, Type->getNumParams())) {
    Passed.resize(Type->getNumParams() + (C.Object != nullptr));
    Passed.emplace_back().Value = Rest;
  }
  Register Pointer = lower(Called), Otherwise = 0;
  constexpr size_t Few = 4;
  if (Targets.size() <= Few)
    for (const FunctionDecl *Target : Targets)
      Otherwise = emitJoin(Otherwise, emitTarget(Target, 0));
  emitInvoke(C, Pointer, Otherwise, Passed);
  return true;
}

void FunctionLowering::emitInvoke(Call &C, Register Pointer, Register Otherwise,
                                  llvm::ArrayRef<flow::Argument> Passed) {
  flow::Instruction &I = add(Opcode::Invoke, {C.ReturnTo, Pointer, Otherwise});
  I.Text = "a function pointer";
  I.Arguments.assign(Passed.begin(), Passed.end());
  Register Result = I.Result = ++LastRegister;
  if (!C.ReturnTo)
    C.Result = Result;
}

/// A library calls whatever function a value is. Whether that takes values or
/// addresses is not known here: an object is passed by its address.
void FunctionLowering::invoke(Call &C, Register Function,
                              llvm::ArrayRef<const Expr *> Arguments) {
  llvm::SmallVector<flow::Argument, 4> Passed;
  for (const Expr *E : Arguments) {
    flow::Argument A;
    A.Value = lower(E);
    A.IsMutable = isMutable(E->getType()) || E->isGLValue();
    // What an iterator leads to is in the container.
    if (A.Value && isAddress(E) && isIterator(E->getType()))
      A.Value = emitJoin(
          A.Value, emit(Opcode::Element,
                        {emitLoad(emitField(A.Value, IteratedContainer))}));
    Passed.push_back(A);
  }
  emitInvoke(C, Function, 0, Passed);
}

void FunctionLowering::lowerDirect(Call &C, const FunctionDecl *Body) {
  llvm::SmallVector<const FunctionDecl *, 4> Candidates;
  if (Body)
    Candidates.push_back(Body);
  // Which override runs is not known where the call does not name the class.
  if (const CXXMethodDecl *Method = objectMethod(C.Callee);
      Method && Method->isVirtual()) {
    const auto *Member = dyn_cast<MemberExpr>(
        isa<CXXMemberCallExpr>(C.Site) ? cast<CXXMemberCallExpr>(C.Site)
                                             ->getCallee()
                                             ->IgnoreParenImpCasts()
                                       : C.Site);
    if (!Member || !Member->hasQualifier())
      for (const CXXMethodDecl *By : Unit.Relevant.overriders(Method))
        if (Unit.Relevant.lowered(By) && Candidates.size() < 8)
          Candidates.push_back(By);
  }
  if (Candidates.empty())
    return lowerUnseen(C);
  Passed P = pass(C, Candidates.front());
  for (const FunctionDecl *Candidate : Candidates) {
    flow::Instruction &I = add(Opcode::Call, {C.ReturnTo});
    I.Text = Unit.id(Candidate);
    finishCall(C, I, P);
  }
}

/// Reads what is passed: arguments from other blocks are read here, before the
/// call, and those after the last named parameter become one more.
FunctionLowering::Passed FunctionLowering::pass(Call &C,
                                                const FunctionDecl *Called) {
  const unsigned NumNamed = Called->getNumParams();
  Passed P;
  P.NumNamed = NumNamed;
  for (auto [Parameter, Argument] :
       llvm::zip(Called->parameters(), C.Arguments))
    if (Unit.Matcher.models().endsInWord(Parameter->getName(),
                                         models::WordKind::Party))
      if (std::optional<std::string> Text = textOf(Argument))
        Unit.Parties.insert(*Text);
  for (auto [Index, Argument] : llvm::enumerate(C.Arguments)) {
    Register Value = numeric(Argument);
    // What is passed by reference takes its telling name along.
    if (Value && Argument->isGLValue() &&
        Argument->getType().isConstQualified() && hasTellingName(Argument)) {
      Register Holder = emitTemporary();
      emitCopy(Holder, Value);
      nameObject(Argument, Holder);
      Value = Holder;
    }
    P.Values.push_back(Value);
    bool Writes = Value && Index < C.Callee->getNumParams() &&
                  isMutable(C.Callee->getParamDecl(Index)->getType());
    P.Homes.push_back(Writes ? homeOf(Argument) : 0);
  }
  P.Variadic = variadic(C, NumNamed);
  return P;
}

/// Gives a call instruction its arguments and its result.
void FunctionLowering::finishCall(Call &C, flow::Instruction &I,
                                  const Passed &P) {
  addArguments(C, I);
  size_t First = I.Arguments.size() - C.Arguments.size();
  for (size_t A = 0; A != P.Values.size(); ++A) {
    I.Arguments[First + A].Value = P.Values[A];
    I.Arguments[First + A].Home = P.Homes[A];
    if (A < P.NumNamed)
      describe(I.Arguments[First + A], C.Arguments[A]);
  }
  if (I.Arguments.size() > First + P.NumNamed)
    I.Arguments.resize(First + P.NumNamed);
  if (P.Variadic) {
    I.Arguments.resize(First + P.NumNamed);
    flow::Argument Rest;
    Rest.Value = P.Variadic;
    I.Arguments.push_back(Rest);
  }
  Register Result = I.Result = ++LastRegister;
  if (!C.ReturnTo)
    C.Result = emitJoin(C.Result, Result);
}

/// `stream << value`, of whatever library.
void FunctionLowering::lowerInsertion(Call &C) {
  Register Stream = C.ObjectAddress;
  const Expr *StreamExpression = C.Object;
  const Expr *Written = nullptr;
  if (C.Object && C.Arguments.size() == 1) {
    Written = C.Arguments[0];
  } else if (C.Arguments.size() == 2) {
    StreamExpression = C.Arguments[0];
    Stream = lower(C.Arguments[0]);
    Written = C.Arguments[1];
  }
  if (!Written)
    return lowerUnseen(C);
  if (models::Channel To = outletOf(StreamExpression);
      To != models::Channel::None) {
    Register Outlet = emitOutlet(To);
    Stream = emitJoin(Stream, Outlet);
  }
  Register Value = valueOf(Written);
  if (!Value && Written->getType()->isIntegerType())
    Value = characters(Written);
  if (Value && Stream)
    add(Opcode::Write, {Stream, Value});
  C.Result = Stream;
}

/// A lambda that is handed to a function out of sight is called there: with
/// what else is handed over, or an element of it.
flow::Register FunctionLowering::lowerClosureArguments(Call &C) {
  Register All = 0;
  for (const Expr *Argument : C.Arguments) {
    const auto *Record = Argument->getType()->getAsCXXRecordDecl();
    if (!Record)
      continue;
    llvm::SmallVector<const FunctionDecl *, 2> Bodies = bodiesOf(Record);
    if (Bodies.empty())
      continue;
    Register Closure = lower(Argument);
    Register Others = 0;
    for (const Expr *Other : C.Arguments)
      if (Other != Argument)
        Others = emitJoin(Others, valueOf(Other));
    if (C.Object)
      Others = emitJoin(Others, emitLoad(C.ObjectAddress));
    Register Holder = 0;
    if (Others) {
      Holder = emitTemporary();
      emitStore(Holder, Others);
    }
    for (const FunctionDecl *Body : Bodies) {
      Register Returned = emitTemporary();
      flow::Instruction &I = add(Opcode::Call, {Returned});
      I.Text = Unit.id(Body);
      I.IsObject = true;
      flow::Argument A;
      A.Value = Closure;
      I.Arguments.push_back(A);
      for (const ParmVarDecl *Parameter : Body->parameters()) {
        flow::Argument B;
        bool TakesAddress = Parameter->getType()->isReferenceType() ||
                            Parameter->getType()->isRecordType();
        B.Value = TakesAddress ? Holder : Others;
        // A number is no text.
        if (Parameter->getType().getNonReferenceType()->isArithmeticType())
          B.Value = 0;
        B.IsObject = Parameter->getType()->isRecordType();
        I.Arguments.push_back(B);
      }
      Register Result = I.Result = ++LastRegister;
      if (Body->getReturnType()->isRecordType())
        Result = emitLoad(Returned);
      if (C.ObjectAddress && isa<CXXConstructExpr>(C.Site))
        add(Opcode::Add, {C.ObjectAddress, Result});
      All = emitJoin(All, Result);
    }
  }
  return All;
}

/// A library function that hands everything on: to its result and its object.
void FunctionLowering::lowerCarrying(Call &C) {
  QualType Type = C.Site->getType();
  Register Carried = lowerClosureArguments(C);
  for (const Expr *Argument : C.Arguments) {
    // What a character, a size or a truth says is no token.
    if (isCharacter(Argument->getType()) ||
        Argument->getType()->isBooleanType())
      continue;
    // Of several, one may be a size.
    Register Value = C.Arguments.size() == 1 && !isAddress(Argument)
                         ? numeric(Argument)
                         : valueOf(Argument);
    if (Value && isCharacterPointer(Argument->getType()))
      Value = emit(Opcode::Carry, {Value});
    Carried = emitJoin(Carried, Value);
  }
  const CXXMethodDecl *Method = objectMethod(C.Callee);
  bool IsConstructor = isa<CXXConstructExpr>(C.Site);
  if (IsConstructor) {
    if (Carried)
      add(Opcode::Add, {C.ObjectAddress, Carried});
    for (const Expr *Argument : C.Arguments)
      putRecord(C.ObjectAddress, Argument);
    return;
  }
  Register Object = C.ObjectAddress;
  if (Method && !Method->isConst() && Object) {
    if (Carried)
      add(Opcode::Add, {Object, Carried});
    for (const Expr *Argument : C.Arguments)
      putRecord(Object, Argument);
  }
  // Other containers that are handed over by mutable reference.
  for (auto [Index, Argument] : llvm::enumerate(C.Arguments))
    if (Index < C.Callee->getNumParams() && Carried &&
        isMutable(C.Callee->getParamDecl(Index)->getType()) &&
        C.Arguments.size() > 1 && isAddress(Argument))
      add(Opcode::Add, {lower(Argument), Carried});
  if (Type->isVoidType() || Type->isBooleanType() || isCharacter(Type))
    return;
  bool IsReference = C.Site->isGLValue() ||
                     (Type->isPointerType() && !isCharacterPointer(Type));
  if (IsReference) {
    // An element, or the thing itself.
    if (Object) {
      if (samePointee(C.Object->getType(), Type)) {
        C.Result = Object;
        return;
      }
      C.Result = emit(Opcode::Element, {Object});
      // What an iterator leads to is in the container.
      if (isIterator(C.Object->getType()))
        C.Result = emitJoin(
            C.Result, emit(Opcode::Element,
                           {emitLoad(emitField(Object, IteratedContainer))}));
      return;
    }
    for (const Expr *Argument : C.Arguments)
      if (Register Value = lower(Argument); Value && isAddress(Argument)) {
        C.Result = samePointee(Argument->getType(), Type)
                       ? Value
                       : emit(Opcode::Element, {Value});
        return;
      }
  }
  if (Type->isArithmeticType() || Type->isEnumeralType())
    return;
  if (Object)
    Carried = emitJoin(Carried, emitLoad(Object));
  returnFrom(C, Carried);
  returnIterator(C);
}

void FunctionLowering::returnIterator(Call &C) {
  if (C.ReturnTo && isIterator(C.Site->getType()))
    if (Register Container = containerOf(C))
      emitStore(emitField(C.ReturnTo, IteratedContainer), Container);
}

bool isIterator(QualType Type) {
  const auto *Record = Type->getAsCXXRecordDecl();
  if (!Record || !Record->hasDefinition())
    return false;
  DeclarationName Increment =
      Record->getASTContext().DeclarationNames.getCXXOperatorName(OO_PlusPlus);
  return !Record->getDefinition()->lookup(Increment).empty();
}

/// The address of what an iterator that a call returns goes through: the object
/// (`s.begin()`), or what another iterator goes through (`it + 4`).
flow::Register FunctionLowering::containerOf(Call &C) {
  auto Through = [&](const Expr *E, Register Address) {
    if (isIterator(E->getType()))
      return emitLoad(emitField(Address, IteratedContainer));
    keep(Address);
    return Address;
  };
  if (C.Object && C.ObjectAddress && !C.ObjectIsPointer)
    return Through(C.Object, C.ObjectAddress);
  if (!C.Arguments.empty() && isAddress(C.Arguments.front()))
    return Through(C.Arguments.front(), lower(C.Arguments.front()));
  return 0;
}

/// A function out of sight whose name says that it hands on what it is given,
/// in another form: to what it returns, and to what it may write.
void FunctionLowering::lowerCarrier(Call &C) {
  Register Carried = 0;
  llvm::SmallVector<Register, 2> Written;
  for (auto [Index, Argument] : llvm::enumerate(C.Arguments)) {
    bool HasParameter = Index < C.Callee->getNumParams();
    if (HasParameter && isMutable(C.Callee->getParamDecl(Index)->getType())) {
      Written.push_back(lower(Argument));
      continue;
    }
    if (Argument->getType()->isArithmeticType())
      continue;
    Register Value = valueOf(Argument);
    if (Value && isCharacterPointer(Argument->getType()))
      Value = emit(Opcode::Carry, {Value});
    Carried = emitJoin(Carried, Value);
  }
  if (!Carried)
    for (Register Address : Written)
      Carried = emitJoin(Carried, emit(Opcode::Carry, {Address}));
  else
    for (Register Address : Written)
      emitStore(Address, Carried);
  if (!C.Site->getType()->isVoidType() &&
      !C.Site->getType()->isArithmeticType())
    returnFrom(C, Carried);
}

/// Is an argument called a credential, or its parameter a key? A signature is
/// made with it, not of it.
bool FunctionLowering::isCredential(const Call &C, unsigned Index) {
  auto IsCalledOne = [&](llvm::StringRef Name) {
    auto Sensitive = Unit.Vocabulary.classifyValue(Name);
    return !Name.empty() && Sensitive &&
           Sensitive->Kind == claims::Category::Credential;
  };
  if (IsCalledOne(sensitiveName(C.Arguments[Index])))
    return true;
  if (!C.Callee || Index >= C.Callee->getNumParams())
    return false;
  llvm::StringRef Name = C.Callee->getParamDecl(Index)->getName();
  return Name.ends_with_insensitive("key") || IsCalledOne(Name);
}

/// What a function hashes or signs that is known by its name alone.
flow::Register FunctionLowering::digested(Call &C) {
  Register Input = 0, Key = 0;
  for (auto [Index, Argument] : llvm::enumerate(C.Arguments)) {
    Register &To = isCredential(C, Index) ? Key : Input;
    To = emitJoin(To, valueOf(Argument));
  }
  return emit(Opcode::Digest, {Input, Key});
}

/// Hashes and encoders compute characters of characters, which nobody follows:
/// what the function's name says holds, besides what its body does.
void FunctionLowering::addCharacterwise(Call &C) {
  const models::ModelSet &Models = Unit.Matcher.models();
  if (!C.Callee->getIdentifier())
    return;
  llvm::StringRef Name = C.Callee->getName();
  bool IsDigest = Models.hasWord(Name, models::WordKind::Digest);
  if (!IsDigest && (!Models.hasWord(Name, models::WordKind::Encode) ||
                    Models.hasWord(Name, models::WordKind::Mask)))
    return;
  Register Input = 0, Key = 0;
  llvm::SmallVector<Register, 2> Written;
  for (auto [Index, Parameter] : llvm::enumerate(C.Callee->parameters())) {
    const Expr *Argument =
        Index < C.Arguments.size() ? C.Arguments[Index] : nullptr;
    if (!Argument || Argument->getType()->isArithmeticType())
      continue;
    if (isMutable(Parameter->getType()) && isText(Parameter->getType())) {
      Written.push_back(lower(Argument));
      continue;
    }
    Register &To = IsDigest && isCredential(C, Index) ? Key : Input;
    To = emitJoin(To, valueOf(Argument));
  }
  if (!Input)
    return;
  Register Output = IsDigest ? emit(Opcode::Digest, {Input, Key})
                             : emit(Opcode::Carry, {Input});
  for (Register Address : Written)
    if (Address)
      add(Opcode::Add, {Address, Output});
  if (C.ReturnTo)
    add(Opcode::Add, {C.ReturnTo, Output});
  else if (isText(C.Site->getType()) && !C.Site->isGLValue())
    C.Result = emitJoin(C.Result, Output);
}

/// A function that is handed to code out of sight beside a `void *` is called
/// there with it: `event_new(base, fd, flags, on_read, context)`.
void FunctionLowering::callBack(Call &C) {
  if (!C.Callee)
    return;
  Register Data = 0;
  llvm::SmallVector<const FunctionDecl *, 2> Callbacks;
  for (auto [Parameter, Argument] :
       llvm::zip(C.Callee->parameters(), C.Arguments)) {
    if (Parameter->getType()->isVoidPointerType()) {
      Data = emitJoin(Data, lower(Argument));
      continue;
    }
    if (!Parameter->getType()->isFunctionPointerType())
      continue;
    const Expr *Named = Argument->IgnoreParenCasts();
    if (const auto *Operator = dyn_cast<UnaryOperator>(Named);
        Operator && Operator->getOpcode() == UO_AddrOf)
      Named = Operator->getSubExpr()->IgnoreParenCasts();
    if (const auto *Reference = dyn_cast<DeclRefExpr>(Named))
      if (const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl()))
        if (const FunctionDecl *Body = Unit.Relevant.lowered(Function))
          Callbacks.push_back(Body);
  }
  if (!Data)
    return;
  for (const FunctionDecl *Body : Callbacks) {
    flow::Instruction &I = add(Opcode::Call, {0});
    I.Text = Unit.id(Body);
    I.IsObject = true;
    for (const ParmVarDecl *Parameter : Body->parameters()) {
      flow::Argument &A = I.Arguments.emplace_back();
      if (!Parameter->getType()->isVoidPointerType())
        continue;
      A.Value = Data;
      A.IsMutable = true;
    }
  }
}

/// `getHeader("Authorization")` of a library that nobody modelled: \returns the
/// name of the token that is asked for, or "".
std::string FunctionLowering::tokenAskedFor(const Call &C) const {
  if (!C.Callee || !C.Callee->getIdentifier() || !isText(C.Site->getType()) ||
      !Unit.Matcher.models().endsInWord(C.Callee->getName(),
                                        models::WordKind::Getter))
    return "";
  for (const Expr *Argument : C.Arguments)
    if (std::optional<std::string> Name = textOf(Argument);
        Name && Unit.Relevant.tokenNames().isToken(*Name))
      return *Name;
  return "";
}

void FunctionLowering::lowerUnseen(Call &C) {
  const models::ModelSet &Models = Unit.Matcher.models();
  llvm::StringRef Name;
  if (C.Callee && C.Callee->getIdentifier())
    Name = C.Callee->getName();
  else if (const auto *Site = dyn_cast<CallExpr>(C.Site); Site && !C.Callee)
    if (const ValueDecl *Slot = slotOf(Site->getCallee());
        Slot && Slot->getIdentifier())
      Name = Slot->getName();
  bool IsMask = Models.hasWord(Name, models::WordKind::Mask);
  bool IsDigest = Models.hasWord(Name, models::WordKind::Digest);
  Register Carried = 0;
  bool HasText = false;
  bool Returns = !C.Site->getType()->isVoidType() &&
                 !C.Site->getType()->isArithmeticType();
  for (auto [Index, Argument] : llvm::enumerate(C.Arguments)) {
    Carried = emitJoin(Carried, valueOf(Argument));
    HasText |= isCharacterPointer(Argument->IgnoreParenImpCasts()->getType());
    Returns |= C.Callee && Index < C.Callee->getNumParams() &&
               isMutable(C.Callee->getParamDecl(Index)->getType());
  }
  // A masker is trusted by its name, where no body contradicts it.
  if ((IsMask || IsDigest) && Carried) {
    Register Hidden = IsMask ? emit(Opcode::Hide, {Carried}) : digested(C);
    returnFrom(C, Hidden);
    if (C.Site->isGLValue() && !C.Result)
      C.Result = Hidden;
    return;
  }
  // Something printf-like whose name says that it logs.
  std::string ClassName;
  if (const auto *Method = dyn_cast_or_null<CXXMethodDecl>(C.Callee))
    ClassName = Method->getParent()->getName().str();
  bool IsLog =
      C.Site->getType()->isVoidType() && !isa<CXXConstructExpr>(C.Site) &&
      ((Models.hasWord(Name, models::WordKind::Log) &&
        ((C.Callee &&
          (C.Callee->isVariadic() || C.Callee->isTemplateInstantiation())) ||
         HasText || !ClassName.empty())) ||
       (!ClassName.empty() && !Name.empty() &&
        Models.hasWord(ClassName, models::WordKind::Log)));
  if (IsLog && Carried) {
    flow::Instruction &I = add(Opcode::Out, {Carried});
    I.To = models::Channel::Log;
    return;
  }
  if (C.Callee && Carried && Returns &&
      Models.hasWord(Name, models::WordKind::Carry) &&
      !isa<CXXConstructExpr>(C.Site))
    return lowerCarrier(C);
  callBack(C);
  llvm::SmallVector<Register, 8> Values;
  for (const Expr *Argument : C.Arguments)
    Values.push_back(lower(Argument));
  bool Constructs = isa<CXXConstructExpr>(C.Site);
  flow::Instruction &I = add(Opcode::Unseen, {Constructs ? 0 : C.ReturnTo});
  I.Text = Constructs                  ? C.Site->getType().getAsString()
           : !C.Callee || Name.empty() ? "a function pointer"
                                       : Name.str();
  addArguments(C, I);
  size_t First = I.Arguments.size() - C.Arguments.size();
  for (size_t A = 0; A != Values.size(); ++A)
    I.Arguments[First + A].Value = Values[A];
  Register Result = I.Result = ++LastRegister;
  if (Constructs) {
    // The object holds what it was made from.
    if (Carried)
      add(Opcode::Add, {C.ObjectAddress, Carried});
    return;
  }
  if (!C.ReturnTo)
    C.Result = Result;
  if (std::string Token = tokenAskedFor(C); !Token.empty()) {
    if (C.ReturnTo) {
      Register Held = emitReceived(emitLoad(C.ReturnTo), Token);
      add(Opcode::Add, {C.ReturnTo, Held});
    } else if (C.Site->isGLValue()) {
      Register Holder = emitTemporary();
      emitStore(Holder, emitReceived(emitLoad(Result), Token));
      keep(Holder);
      C.Result = emitJoin(Result, Holder);
    } else {
      C.Result = emitReceived(Result, Token);
    }
  }
  // What comes back may be the text that is given for want of another.
  if (C.Callee && !C.Site->isGLValue() && isText(C.Site->getType()))
    for (auto [Parameter, Argument] :
         llvm::zip(C.Callee->parameters(), C.Arguments)) {
      if (!Parameter->getIdentifier() ||
          !Models.hasWord(Parameter->getName(), models::WordKind::Fallback) ||
          textOf(Argument).value_or("").empty())
        continue;
      Register Otherwise = valueOf(Argument);
      if (C.ReturnTo)
        add(Opcode::Add, {C.ReturnTo, Otherwise});
      else
        C.Result = emitJoin(C.Result, Otherwise);
    }
  // What comes back is of the argument's own kind.
  Register Same = 0;
  QualType Type = C.Site->getType();
  for (const Expr *Argument : C.Arguments) {
    QualType From = Argument->getType();
    bool IsHandle = !isCharacterPointer(From) && samePointee(From, Type) &&
                    (From->isRecordType() || From->isPointerType());
    if (const auto *Record = From->getAsCXXRecordDecl();
        Record && Record->isInStdNamespace())
      IsHandle = false;
    if (IsHandle)
      Same = emitJoin(Same, valueOf(Argument));
  }
  if (!Same)
    return;
  if (C.ReturnTo)
    add(Opcode::Add, {C.ReturnTo, Same});
  else if (!C.Site->isGLValue())
    C.Result = emitJoin(C.Result, Same);
}

/// The number by which the graph knows a function of another translation unit.
uint32_t FunctionLowering::numberOfElsewhere(const FunctionDecl *Function) {
  std::string Id = Unit.id(Function);
  auto Known = llvm::find(Graph.Callees, Id);
  uint32_t Number = Known - Graph.Callees.begin() + 1;
  if (Known == Graph.Callees.end())
    Graph.Callees.push_back(std::move(Id));
  return Number;
}

/// A call of a function of the program that stands nowhere in the code: a
/// library makes it. \returns false if the function is nowhere in sight.
bool FunctionLowering::callOwn(const FunctionDecl *Function,
                               llvm::ArrayRef<Register> Arguments) {
  const FunctionDecl *Body = Unit.Relevant.lowered(Function);
  if (!Body && !(Unit.Options.ForFacts && mayBeElsewhere(Function)))
    return false;
  uint32_t Number = Body ? 0 : numberOfElsewhere(Function);
  flow::Instruction &I = add(Body ? Opcode::Call : Opcode::Link, {0});
  I.Number = Number;
  if (Body)
    I.Text = Unit.id(Body);
  for (auto [Parameter, Value] : llvm::zip(Function->parameters(), Arguments)) {
    flow::Argument A;
    A.Value = Value;
    A.IsMutable = isMutable(Parameter->getType());
    A.IsObject = Parameter->getType()->isRecordType();
    I.Arguments.push_back(A);
  }
  return true;
}

/// A function that another translation unit may define: what is supposed of it
/// holds as long as the program has no body.
void FunctionLowering::lowerElsewhere(Call &C) {
  uint32_t Number = numberOfElsewhere(C.Callee);

  size_t Begin = Graph.Blocks[Current].Instructions.size();
  lowerUnseen(C);
  auto &List = Graph.Blocks[Current].Instructions;
  for (flow::Instruction &I : llvm::MutableArrayRef(List).drop_front(Begin))
    if (I.Code != Opcode::Address)
      I.Unless = Number;

  Passed P = pass(C, C.Callee);
  flow::Instruction &I = add(Opcode::Link, {C.ReturnTo});
  I.Number = Number;
  finishCall(C, I, P);
}

bool FunctionLowering::lowerModelled(Call &C) {
  const models::Function *Model =
      Unit.Matcher.match(C.Callee, C.Arguments.size());
  if (!Model)
    return false;
  lowerEffects(C, Model->Effects, 0);
  // That a request is sent says nothing of what the function returns.
  if (!Model->Effects.empty() && Model->Tags.empty() &&
      llvm::all_of(Model->Effects, [](const Effect &E) {
        return E.Kind == models::EffectKind::Request;
      }))
    return false;
  if (!Model->Tags.empty())
    lowerTags(C, *Model);
  if (C.ReturnTo && isIterator(C.Site->getType()) && foundBy(*Model)) {
    // It leads to the one element that it holds.
    keep(C.ReturnTo);
    emitStore(emitField(C.ReturnTo, IteratedContainer), C.ReturnTo);
    return true;
  }
  returnIterator(C);
  return true;
}

} // namespace jwttidy::lowering
