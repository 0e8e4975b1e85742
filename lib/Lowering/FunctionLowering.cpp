//===- FunctionLowering.cpp - One function's flow graph -------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/FunctionLowering.h"
#include "Claims/Algorithms.h"
#include "Lowering/CharacterLoops.h"
#include "Lowering/Decisions.h"
#include "Lowering/Literals.h"
#include "clang/AST/ExprObjC.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Analysis/Analyses/PostOrderCFGView.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Index/USRGeneration.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/ConvertUTF.h"

using namespace clang;

namespace jwttidy::lowering {

using flow::Opcode;
using flow::Root;

bool isCharacter(QualType Type) {
  return Type->isAnyCharacterType() || Type->isChar8Type();
}

bool isCharacterPointer(QualType Type) {
  if (Type->isPointerType())
    return isCharacter(Type->getPointeeType());
  if (const ArrayType *Array = Type->getAsArrayTypeUnsafe())
    return isCharacter(Array->getElementType());
  return false;
}

std::string utf8(const clang::StringLiteral *Literal) {
  if (Literal->isUnevaluated() || Literal->getCharByteWidth() == 1)
    return Literal->getString().str();
  std::string Text;
  bool IsText;
  if (Literal->getCharByteWidth() == 2) {
    llvm::SmallVector<llvm::UTF16, 32> Units;
    for (unsigned I = 0; I != Literal->getLength(); ++I)
      Units.push_back(Literal->getCodeUnit(I));
    IsText = llvm::convertUTF16ToUTF8String(Units, Text);
  } else {
    llvm::SmallVector<llvm::UTF32, 32> Units;
    for (unsigned I = 0; I != Literal->getLength(); ++I)
      Units.push_back(Literal->getCodeUnit(I));
    IsText = llvm::convertUTF32ToUTF8String(Units, Text);
  }
  return IsText ? Text : "";
}

const std::string &UnitContext::id(const NamedDecl *Declaration) {
  const auto *Canonical = cast<NamedDecl>(Declaration->getCanonicalDecl());
  auto [It, IsNew] = Ids.try_emplace(Canonical);
  if (!IsNew)
    return It->second;
  llvm::SmallString<128> Usr;
  if (index::generateUSRForDecl(Canonical, Usr) || Usr.empty()) {
    // Nothing outside can name it: its place is name enough.
    Usr = "place:";
    Usr += std::to_string(Places.place(Canonical->getLocation()));
  }
  // Closures of one enclosing function share a USR.
  const auto *Method = dyn_cast<CXXMethodDecl>(Canonical);
  bool IsClosure = Method && Method->getParent()->isLambda();
  if (!Options.Namespace.empty() &&
      (IsClosure || !Canonical->isExternallyVisible()))
    Usr = (Options.Namespace + "|" + Usr).str();
  if (IsClosure) {
    Usr += "@";
    Usr += std::to_string(Places.place(Method->getParent()->getLocation()));
    if (Method->isFunctionTemplateSpecialization())
      Usr += "#" + std::to_string(Ids.size());
  }
  return Ids[Canonical] = std::string(Usr);
}

std::string UnitContext::libraryId(const FunctionDecl *Function) {
  return Options.Namespace + "|value|" + id(Function);
}

FunctionLowering::FunctionLowering(UnitContext &Unit,
                                   const FunctionDecl *Definition)
    : Unit(Unit), Definition(Definition) {}

FunctionLowering::~FunctionLowering() = default;

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

flow::Instruction &
FunctionLowering::add(Opcode Code, std::initializer_list<Register> Operands) {
  auto &List = Graph.Blocks[Current].Instructions;
  List.emplace_back();
  flow::Instruction &I = List.back();
  I.Code = Code;
  I.Operands.assign(Operands.begin(), Operands.end());
  I.Place = Unit.Places.place(Here);
  return I;
}

flow::Register
FunctionLowering::emit(Opcode Code, std::initializer_list<Register> Operands) {
  return add(Code, Operands).Result = ++LastRegister;
}

flow::Register FunctionLowering::emitText(llvm::StringRef Text) {
  flow::Instruction &I = add(Opcode::Text, {});
  I.Text = Text.str();
  return I.Result = ++LastRegister;
}

flow::Register FunctionLowering::emitAddress(Root Base, uint32_t Number,
                                             llvm::StringRef Id) {
  flow::Instruction &I = add(Opcode::Address, {});
  I.Base = Base;
  I.Number = Number;
  I.Text = Id.str();
  return I.Result = ++LastRegister;
}

/// Calls back for the members of a record that is anonymous in another one; of
/// a union, for the first, which stands for all.
static void forEachNamed(const RecordDecl *Record,
                         llvm::function_ref<void(const FieldDecl *)> Callback) {
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isAnonymousStructOrUnion())
      forEachNamed(Field->getType()->getAsRecordDecl(), Callback);
    else if (!Field->getName().empty())
      Callback(Field);
    if (Record->isUnion())
      return;
  }
}

/// The first member of a union, also of an anonymous one in it.
static const FieldDecl *firstMember(const RecordDecl *Union) {
  for (const FieldDecl *Field : Union->fields()) {
    const RecordDecl *Inner = Field->isAnonymousStructOrUnion()
                                  ? Field->getType()->getAsRecordDecl()
                                  : nullptr;
    const FieldDecl *First = Inner ? firstMember(Inner) : Field;
    if (First && !First->getName().empty())
      return First;
  }
  return nullptr;
}

std::string fieldName(const FieldDecl *Field) {
  // All members of a union are in one place.
  if (Field->getParent()->isUnion())
    if (const FieldDecl *First = firstMember(Field->getParent()))
      Field = First;
  // An anonymous union's member is its record's.
  const RecordDecl *Owner = Field->getParent();
  while (Owner->isAnonymousStructOrUnion() &&
         isa<RecordDecl>(Owner->getDeclContext()))
    Owner = cast<RecordDecl>(Owner->getDeclContext());
  llvm::StringRef OwnerName = Owner->getName();
  if (OwnerName.empty())
    if (const TypedefNameDecl *Typedef = Owner->getTypedefNameForAnonDecl())
      OwnerName = Typedef->getName();
  if (OwnerName.empty())
    return Field->getName().empty() ? "unnamed" : Field->getName().str();
  return (OwnerName + "::" + Field->getName()).str();
}

flow::Register FunctionLowering::emitField(Register Record,
                                           llvm::StringRef Name) {
  if (!Record)
    return 0;
  flow::Instruction &I = add(Opcode::Field, {Record});
  I.Text = Name.str();
  return I.Result = ++LastRegister;
}

flow::Register FunctionLowering::emitField(Register Record,
                                           const FieldDecl *Field) {
  return emitField(Record, fieldName(Field));
}

flow::Register FunctionLowering::emitLoad(Register Address) {
  return Address ? emit(Opcode::Load, {Address}) : 0;
}

flow::Register FunctionLowering::homeOf(const Expr *Pointer) {
  const Expr *E = Pointer->IgnoreParenCasts();
  // `t + 4` and `t++` point into what `t` does.
  while (true) {
    if (const auto *Operator = dyn_cast<BinaryOperator>(E);
        Operator && Operator->isAdditiveOp())
      E = Operator->getLHS()->IgnoreParenCasts();
    else if (const auto *Moved = dyn_cast<UnaryOperator>(E);
             Moved && Moved->isIncrementDecrementOp())
      E = Moved->getSubExpr()->IgnoreParenCasts();
    else
      break;
  }
  if (!E->isLValue() || !E->getType()->isPointerType() ||
      !isCharacterPointer(E->getType()))
    return 0;
  return lower(E);
}

flow::Register FunctionLowering::behind(const Expr *Pointer, Register Value) {
  Register Home = Value ? homeOf(Pointer) : 0;
  return Home ? emit(Opcode::Behind, {Value, Home}) : Value;
}

void FunctionLowering::emitStore(Register To, Register From) {
  if (To)
    add(Opcode::Store, {To, From});
}

void FunctionLowering::emitCopy(Register To, Register From) {
  if (To && From && To != From)
    add(Opcode::Copy, {To, From});
}

flow::Register FunctionLowering::emitJoin(Register A, Register B) {
  if (!A || !B || A == B)
    return A ? A : B;
  return emit(Opcode::Join, {A, B});
}

flow::Register FunctionLowering::emitTemporary() {
  Register Address = emitAddress(Root::Temporary, ++LastTemporary);
  TemporaryOf[Address] = LastTemporary;
  return Address;
}

flow::Register FunctionLowering::emitReceived(Register Value,
                                              llvm::StringRef Name) {
  flow::Instruction &I = add(Opcode::Received, {Value});
  I.Text = Name.str();
  return I.Result = ++LastRegister;
}

flow::Register FunctionLowering::emitNamed(Register Value,
                                           llvm::StringRef Name) {
  flow::Instruction &I = add(Opcode::Named, {Value});
  I.Text = Name.str();
  return I.Result = ++LastRegister;
}

flow::Register FunctionLowering::emitPart(Register Value, unsigned Characters) {
  flow::Instruction &I = add(Opcode::Part, {Value});
  I.Number = Characters;
  return I.Result = ++LastRegister;
}

flow::Register FunctionLowering::emitOutlet(models::Channel To) {
  flow::Instruction &I = add(Opcode::Outlet, {});
  I.To = To;
  return I.Result = ++LastRegister;
}

void FunctionLowering::keep(Register Address) {
  auto It = TemporaryOf.find(Address);
  if (It != TemporaryOf.end() && !llvm::is_contained(Graph.Kept, It->second))
    Graph.Kept.push_back(It->second);
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

/// Is there a base or field whose class an error left undefined? At the end of
/// a destructor, CFG's builder asks each of them for its own.
static bool hasUndefinedPart(const CXXRecordDecl *Class) {
  auto IsUndefined = [](QualType Type) {
    const CXXRecordDecl *Part =
        Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
    return Part && !Part->hasDefinition();
  };
  return llvm::any_of(Class->bases(),
                      [&](const CXXBaseSpecifier &Base) {
                        return !Base.getType()->getAsCXXRecordDecl() ||
                               IsUndefined(Base.getType());
                      }) ||
         llvm::any_of(Class->fields(), [&](const FieldDecl *Field) {
           return IsUndefined(Field->getType());
         });
}

/// Clang's CFG leads from calls to the handlers of the `try` around them, but
/// not from constructors, which parse and throw as well.
static void addConstructorEdges(CFG &Cfg, const Stmt *Body) {
  llvm::DenseMap<const Stmt *, CFGBlock *> Handlers;
  for (CFGBlock *B : Cfg)
    if (const Stmt *Terminator = B->getTerminatorStmt())
      if (isa<CXXTryStmt>(Terminator))
        Handlers[Terminator] = B;
  // The handlers of the innermost `try` around each constructor.
  llvm::DenseMap<const Stmt *, CFGBlock *> HandlersOf;
  llvm::SmallVector<std::pair<const Stmt *, CFGBlock *>, 32> Open{
      {Body, nullptr}};
  while (!Open.empty()) {
    auto [S, Around] = Open.pop_back_val();
    if (!S || isa<LambdaExpr>(S))
      continue;
    if (const auto *Try = dyn_cast<CXXTryStmt>(S)) {
      Open.push_back({Try->getTryBlock(), Handlers.lookup(Try)});
      for (unsigned I = 0; I != Try->getNumHandlers(); ++I)
        Open.push_back({Try->getHandler(I), Around});
      continue;
    }
    if (Around && isa<CXXConstructExpr>(S))
      HandlersOf[S] = Around;
    for (const Stmt *Child : S->children())
      Open.push_back({Child, Around});
  }
  if (HandlersOf.empty())
    return;
  auto Throws = [](const Stmt *S) {
    const CXXConstructorDecl *Made =
        cast<CXXConstructExpr>(S)->getConstructor();
    const auto *Type = Made->getType()->getAs<FunctionProtoType>();
    return !Made->isImplicit() && !(Type && Type->isNothrow());
  };
  for (CFGBlock *B : Cfg) {
    llvm::SmallSetVector<CFGBlock *, 2> Next;
    for (const CFGElement &Element : *B)
      if (auto Statement = Element.getAs<CFGStmt>())
        if (auto It = HandlersOf.find(Statement->getStmt());
            It != HandlersOf.end() && Throws(It->first))
          Next.insert(It->second);
    for (CFGBlock *Handler : Next)
      if (llvm::none_of(B->succs(), [&](const CFGBlock::AdjacentBlock &Known) {
            return Known.getReachableBlock() == Handler;
          }))
        B->addSuccessor(CFGBlock::AdjacentBlock(Handler, /*IsReachable=*/true),
                        Cfg.getBumpVectorContext());
  }
}

std::optional<flow::Function> FunctionLowering::lower() {
  CFG::BuildOptions Options;
  Options.setAllAlwaysAdd();
  Options.AddInitializers = true;
  const auto *Destructor = dyn_cast<CXXDestructorDecl>(Definition);
  Options.AddImplicitDtors =
      !Destructor || !hasUndefinedPart(Destructor->getParent());
  Options.PruneTriviallyFalseEdges = true;
  // Edges from every call to the handlers: only where there are handlers.
  Options.AddEHEdges = Unit.Relevant.hasTry(Definition);
  std::unique_ptr<CFG> Cfg =
      CFG::buildCFG(Definition, Definition->getBody(), &Unit.AST, Options);
  if (!Cfg)
    return std::nullopt;
  if (Options.AddEHEdges)
    addConstructorEdges(*Cfg, Definition->getBody());

  Graph.Id = Unit.id(Definition);
  Graph.Name = Definition->getNameAsString();
  Graph.IsInternal = !Definition->isExternallyVisible();
  const auto *Method = dyn_cast<CXXMethodDecl>(Definition);
  if (Unit.Options.ForFacts) {
    Graph.Place = Unit.Places.place(Definition->getLocation());
    if (Method)
      addOverridden(Method);
  }
  bool HasThis = Method && !Method->isStatic();
  Graph.NumParameters = Definition->getNumParams() + HasThis;
  if (HasThis)
    Graph.Parameters.push_back("this");
  for (const ParmVarDecl *Parameter : Definition->parameters())
    Graph.Parameters.push_back(Parameter->getName().str());

  // Blocks in reverse post-order, so that what is used was made before; those
  // that nothing leads to are left out. Block 0 is Clang's entry.
  PostOrderCFGView View(Cfg.get());
  llvm::DenseMap<const CFGBlock *, uint32_t> Numbers;
  llvm::SmallVector<const CFGBlock *, 32> Order;
  for (const CFGBlock *B : View) {
    Numbers[B] = Order.size();
    Order.push_back(B);
  }
  if (Order.empty() || Order.front() != &Cfg->getEntry())
    return std::nullopt;
  if (Order.size() > MaxBlocks) {
    Graph.IsPartial = true;
    Order.resize(MaxBlocks);
  }
  Graph.Blocks.resize(Order.size());
  Here = Definition->getLocation();
  for (auto [Number, B] : llvm::enumerate(Order)) {
    Current = Number;
    for (const CFGBlock::AdjacentBlock &Next : B->succs())
      if (const CFGBlock *Successor = Next.getReachableBlock()) {
        auto It = Numbers.find(Successor);
        if (It == Numbers.end() || It->second >= Order.size())
          continue;
        auto &Successors = Graph.Blocks[Number].Successors;
        if (!llvm::is_contained(Successors, It->second))
          Successors.push_back(It->second);
      }
    for (const CFGElement &Element : *B)
      lowerElement(Element);
    // A log line that is written when it dies dies here.
    for (const Temporary &T : std::exchange(Dying, {}))
      destroy(T.Address, T.Destructor);
  }
  numberConditions(Order);
  auto NumberOf = [&](const CFGBlock *B) -> std::optional<uint32_t> {
    auto It = Numbers.find(B);
    if (It == Numbers.end() || It->second >= Order.size())
      return std::nullopt;
    return It->second;
  };
  askParameters(Order, NumberOf);
  excludeConstants(Order, NumberOf);
  llvm::sort(Graph.Kept);
  Graph.IsLogger = isLogger();
  Graph.IsLogClass = Method && (isa<CXXDestructorDecl>(Method) ||
                                isLogClass(Method->getParent()));
  return std::move(Graph);
}

flow::Function FunctionLowering::lowerLibraryValue() {
  Graph.Id = Unit.libraryId(Definition);
  Graph.Name = Definition->getNameAsString();
  Graph.IsInternal = true;
  // What it writes is its caller's.
  Graph.IsLogger = true;
  Graph.NumParameters = Definition->getNumParams();
  Graph.Blocks.resize(1);
  // What it is called with, as expressions that stand nowhere.
  Call C;
  C.Callee = Definition;
  auto Stand = [&](QualType Type, Register Value) {
    auto *E = new (Unit.AST)
        OpaqueValueExpr(SourceLocation(), Type.getNonReferenceType(),
                        Type->isReferenceType() ? VK_LValue : VK_PRValue);
    Expressions[E] = {Value, Current, 0};
    return E;
  };
  for (auto [Index, Parameter] : llvm::enumerate(Definition->parameters())) {
    Graph.Parameters.push_back(Parameter->getName().str());
    QualType Type = Parameter->getType();
    Register Address = emitAddress(Root::Parameter, Index);
    C.Arguments.push_back(
        Stand(Type, Type->isRecordType() ? Address : emitLoad(Address)));
  }
  if (Definition->isVariadic())
    C.Arguments.push_back(
        Stand(Unit.AST.VoidPtrTy,
              emitLoad(emitAddress(Root::Parameter, Graph.NumParameters))));
  C.Site = Stand(Definition->getReturnType(), 0);
  if (isAddress(C.Site) && !C.Site->isGLValue())
    C.ReturnTo = emitTemporary();
  lowerModelled(C);
  flow::Instruction &I =
      add(Opcode::Return, {C.ReturnTo ? C.ReturnTo : C.Result});
  I.IsObject = C.ReturnTo != 0;
  return std::move(Graph);
}

bool FunctionLowering::isLogClass(const CXXRecordDecl *Class) const {
  return Class->getIdentifier() &&
         Unit.Matcher.models().hasWord(Class->getName(), models::WordKind::Log);
}

void FunctionLowering::addOverridden(const CXXMethodDecl *Method) {
  for (const CXXMethodDecl *Overridden : Method->overridden_methods()) {
    const std::string &Id = Unit.id(Overridden);
    if (llvm::is_contained(Graph.Overrides, Id))
      continue;
    Graph.Overrides.push_back(Id);
    addOverridden(Overridden);
  }
}

/// Is this a project's own way to write a log? Its name says so, or it does
/// nothing with what it is given but write it. One that calls its parameter a
/// token knows what it writes.
bool FunctionLowering::isLogger() const {
  const models::ModelSet &Models = Unit.Matcher.models();
  for (const ParmVarDecl *Parameter : Definition->parameters())
    if (Unit.Relevant.tokenNames().isToken(Parameter))
      return false;
  const auto *Method = dyn_cast<CXXMethodDecl>(Definition);
  if (Models.hasWord(Graph.Name, models::WordKind::Log) ||
      (Method && isLogClass(Method->getParent())))
    return true;
  for (const flow::Block &B : Graph.Blocks)
    for (const flow::Instruction &I : B.Instructions)
      switch (I.Code) {
      case Opcode::Unseen:
      case Opcode::Claim:
      case Opcode::Claims:
      case Opcode::Sign:
      case Opcode::Encrypt:
      case Opcode::Decode:
      case Opcode::Decrypt:
      case Opcode::Verify:
      case Opcode::Key:
      case Opcode::UseKey:
        return false;
      default:
        break;
      }
  return true;
}

void FunctionLowering::lowerElement(const CFGElement &Element) {
  if (auto Statement = Element.getAs<CFGStmt>())
    return lowerStatement(Statement->getStmt());
  if (auto Scope = Element.getAs<CFGAutomaticObjDtor>()) {
    const VarDecl *Variable = Scope->getVarDecl();
    if (!Variable->getType()->isReferenceType())
      if (const CXXDestructorDecl *Destructor =
              destructorOf(Variable->getType()))
        destroy(addressOf(Variable), Destructor);
    return;
  }
  if (auto Initializer = Element.getAs<CFGInitializer>())
    return lowerInitializer(Initializer->getInitializer());
}

/// \returns the destructor of a class, if its body is lowered.
const CXXDestructorDecl *FunctionLowering::destructorOf(QualType Type) const {
  const auto *Record = Type->getAsCXXRecordDecl();
  const CXXDestructorDecl *Destructor =
      Record && Record->hasDefinition() ? Record->getDestructor() : nullptr;
  return Destructor && Unit.Relevant.lowered(Destructor) ? Destructor : nullptr;
}

void FunctionLowering::destroy(Register Address,
                               const CXXDestructorDecl *Destructor) {
  flow::Instruction &I = add(Opcode::Call, {0});
  I.Text = Unit.id(Unit.Relevant.lowered(Destructor));
  flow::Argument A;
  A.Value = Address;
  A.IsMutable = true;
  I.Arguments.push_back(A);
}

void FunctionLowering::lowerStatement(const Stmt *S) {
  Here = S->getBeginLoc();
  if (const auto *E = dyn_cast<Expr>(S)) {
    // A function's name is lowered where its address is used: in most places it
    // is called.
    if (const Expr *Named = E->IgnoreParenImpCasts();
        isa<DeclRefExpr>(Named) && Named->getType()->isFunctionType())
      return;
    lower(E);
    return;
  }
  if (const auto *Declaration = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(D))
        lowerVariable(Variable);
    return;
  }
  if (const auto *Return = dyn_cast<ReturnStmt>(S))
    return lowerReturn(Return);
  if (const auto *Return = dyn_cast<CoreturnStmt>(S)) {
    if (const Expr *Operand = Return->getOperand())
      add(Opcode::Return, {valueOf(Operand)});
  }
}

void FunctionLowering::lowerVariable(const VarDecl *Variable) {
  if (Variable->isStaticLocal() && constantVariable(Variable))
    return;
  const Expr *Init = Variable->getInit();
  if (!Init)
    return;
  Here = Variable->getLocation();
  Register Value = numeric(Init);
  Here = Variable->getLocation();
  if (Variable->getType()->isReferenceType()) {
    // A reference to an element of a document is one to the document.
    if (auto It = Elements.find(Init->IgnoreUnlessSpelledInSource());
        It != Elements.end() && It->second.Container) {
      if (It->second.IsRecord)
        Value = emitJoin(Value, emit(Opcode::Element, {It->second.Container}));
      else if (!Variable->getType()->getPointeeType().isConstQualified())
        Value = It->second.Container;
    }
    keep(Value);
    return emitStore(addressOf(Variable), Value);
  }
  Register Address = addressOf(Variable);
  if (Variable->isStaticLocal()) {
    // The first time only; what was put in since then stays. A handle that is
    // made once is its variable.
    if (!Init->getType()->isPointerType() ||
        Init->getType()->isFunctionPointerType() ||
        isCharacterPointer(Init->getType()))
      add(Opcode::Add, {Address, isAddress(Init) ? emitLoad(Value) : Value});
    return;
  }
  if (isAddress(Init))
    emitCopy(Address, Value);
  else
    emitStore(Address, Value);
}

void FunctionLowering::lowerReturn(const ReturnStmt *Return) {
  const Expr *Value = Return->getRetValue();
  if (!Value)
    return;
  Register Returned = numeric(Value);
  // A reference into a container: the caller may write there.
  if (const Selected *Element = selected(Value);
      Element && Element->Container &&
      Definition->getReturnType()->isReferenceType())
    Returned = emitJoin(Returned, emit(Opcode::Element, {Element->Container}));
  Here = Return->getBeginLoc();
  bool IsObject =
      isAddress(Value) && !Definition->getReturnType()->isReferenceType();
  flow::Instruction &I = add(Opcode::Return, {Returned});
  I.IsObject = IsObject;
}

void FunctionLowering::lowerInitializer(const CXXCtorInitializer *Init) {
  const Expr *Value = Init->getInit();
  if (!Value)
    return;
  Here = Init->getSourceLocation();
  Register From = numeric(Value);
  Here = Init->getSourceLocation();
  if (!From)
    return;
  Register Object = thisPointer();
  const FieldDecl *Field = Init->getAnyMember();
  if (!Field) {
    // A constructor was given the object itself.
    if (isAddress(Value) && !isa<CXXConstructExpr>(Value->IgnoreImplicit()))
      add(Opcode::Add, {Object, emitLoad(From)});
    return;
  }
  Register Address = emitField(Object, Field);
  if (Field->getType()->isReferenceType() || !isAddress(Value))
    emitStore(Address, From);
  else
    emitCopy(Address, From);
}

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

bool FunctionLowering::isAddress(const Expr *E) const {
  // Code that does not compile has holes, and expressions without a type. A
  // literal is its own text.
  if (!E || E->getType().isNull() || E->getType()->isDependentType() ||
      E->getType()->isVoidType() ||
      isa<clang::StringLiteral>(E->IgnoreParens()))
    return false;
  if (E->isGLValue())
    return !E->getType()->isFunctionType();
  return E->getType()->isRecordType() || E->getType()->isArrayType();
}

/// A function object of the program's own, as the library that is handed it
/// keeps it: a copy, that can be called.
flow::Register FunctionLowering::closureOf(const Expr *E, Register Object) {
  const auto *Class = E->getType()->getAsCXXRecordDecl();
  if (!Class || Class->isLambda())
    return 0;
  llvm::SmallVector<const FunctionDecl *, 2> Bodies = bodiesOf(Class);
  if (Bodies.empty())
    return 0;
  Register Closure = emit(Opcode::Fresh, {});
  emitCopy(Closure, Object);
  for (const FunctionDecl *Body : Bodies)
    add(Opcode::Add, {Closure, emitTarget(Body, Closure)});
  return emitLoad(Closure);
}

flow::Register FunctionLowering::valueOf(const Expr *E) {
  Register Value = lower(E);
  if (!Value || !isAddress(E))
    return Value;
  if (Register Closure = closureOf(E, Value))
    return Closure;
  return named(E, half(E, emitLoad(Value)));
}

/// Is the field one of two, a name and its value?
static bool isHalf(const FieldDecl *Field) {
  return !Field->getParent()->isUnion() &&
         std::distance(Field->getParent()->field_begin(),
                       Field->getParent()->field_end()) == 2;
}

/// The first and second member of a pair are the name and value of what is
/// stored as a claim.
flow::Register FunctionLowering::half(const Expr *E, Register Value) {
  if (!Value)
    return Value;
  E = E->IgnoreParenImpCasts();
  std::optional<unsigned> Index;
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    if (Field && isHalf(Field))
      Index = Field->getFieldIndex();
  } else if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const auto *Binding = dyn_cast<BindingDecl>(Reference->getDecl());
    const auto *Whole =
        Binding
            ? dyn_cast_or_null<DecompositionDecl>(Binding->getDecomposedDecl())
            : nullptr;
    if (Whole && Binding->getHoldingVar() && Whole->bindings().size() == 2)
      Index = Whole->bindings()[0] == Binding ? 0 : 1;
  } else if (auto It = PickedHalves.find(E); It != PickedHalves.end()) {
    Index = It->second;
  }
  // A handle is no name.
  if (!Index || (*Index == 0 && E->getType()->isPointerType() &&
                 !isCharacterPointer(E->getType())))
    return Value;
  Register Half = emit(*Index == 0 ? Opcode::Names : Opcode::Values, {Value});
  // The fields of a record of the program's own are apart by themselves.
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    Graph.Blocks[Current].Instructions.back().IsObject =
        !cast<FieldDecl>(Member->getMemberDecl())
             ->getParent()
             ->isInStdNamespace();
  return Half;
}

flow::Register FunctionLowering::lower(const Expr *E) {
  if (!E) // Code that does not compile has holes.
    return 0;
  E = E->IgnoreParens();
  auto It = Expressions.find(E);
  if (It == Expressions.end()) {
    SourceLocation Outer = Here;
    if (SourceLocation Begin = E->getExprLoc(); Begin.isValid())
      Here = Begin;
    Register Value = lowerNew(E);
    Here = Outer;
    Expressions[E] = {Value, Current, 0};
    return Value;
  }
  Lowered &Known = It->second;
  if (!Known.Value || Known.Block == Current)
    return Known.Value;
  // Registers do not leave their block: what another block needs goes through
  // memory, from the end of the block that made it.
  uint32_t Using = Current;
  if (!Known.Spill) {
    Current = Known.Block;
    keep(Known.Value);
    Register Address = emitTemporary();
    Known.Spill = LastTemporary;
    Graph.Kept.push_back(LastTemporary);
    emitStore(Address, Known.Value);
    Current = Using;
  }
  uint32_t Spill = Known.Spill;
  return emitLoad(emitAddress(Root::Temporary, Spill));
}

/// Is it the first of a command's arguments (C17, 5.1.2.2.1), the name under
/// which the program was called? What the others are, it is not.
bool FunctionLowering::isProgramName(const ArraySubscriptExpr *E) const {
  if (constantOf(E->getIdx()) != 0u)
    return false;
  const auto *Reference =
      dyn_cast<DeclRefExpr>(E->getBase()->IgnoreParenImpCasts());
  const auto *Arguments =
      Reference ? dyn_cast<ParmVarDecl>(Reference->getDecl()) : nullptr;
  if (!Arguments || !Arguments->getFunctionScopeIndex())
    return false;
  // `int argc, char **argv`, in main and in what it hands them to.
  const auto *Function = dyn_cast<FunctionDecl>(Arguments->getDeclContext());
  QualType Type = Arguments->getType();
  return Function && Type->isPointerType() &&
         isCharacterPointer(Type->getPointeeType()) &&
         Function->getParamDecl(Arguments->getFunctionScopeIndex() - 1)
             ->getType()
             ->isSpecificBuiltinType(BuiltinType::Int);
}

flow::Register FunctionLowering::lowerNew(const Expr *E) {
  switch (E->getStmtClass()) {
  case Stmt::DeclRefExprClass:
    return lowerReference(cast<DeclRefExpr>(E));
  case Stmt::MemberExprClass:
    return lowerMember(cast<MemberExpr>(E));
  case Stmt::CXXThisExprClass:
    return thisPointer();
  case Stmt::IntegerLiteralClass:
    return algorithmConstant(macroOf(cast<IntegerLiteral>(E)));
  case Stmt::StringLiteralClass: {
    return emitText(utf8(cast<clang::StringLiteral>(E)));
  }
  case Stmt::ImplicitCastExprClass:
  case Stmt::CStyleCastExprClass:
  case Stmt::CXXStaticCastExprClass:
  case Stmt::CXXReinterpretCastExprClass:
  case Stmt::CXXConstCastExprClass:
  case Stmt::CXXDynamicCastExprClass:
  case Stmt::CXXFunctionalCastExprClass:
  case Stmt::BuiltinBitCastExprClass:
  case Stmt::CXXAddrspaceCastExprClass:
    return lowerCast(cast<CastExpr>(E));
  case Stmt::UnaryOperatorClass:
    return lowerUnary(cast<UnaryOperator>(E));
  case Stmt::BinaryOperatorClass:
  case Stmt::CompoundAssignOperatorClass:
    return lowerBinary(cast<BinaryOperator>(E));
  case Stmt::ConditionalOperatorClass:
  case Stmt::BinaryConditionalOperatorClass: {
    const auto *Choice = cast<AbstractConditionalOperator>(E);
    if (E->getType()->isVoidType())
      return 0;
    return emitJoin(lower(Choice->getTrueExpr()),
                    lower(Choice->getFalseExpr()));
  }
  case Stmt::ArraySubscriptExprClass: {
    const auto *Subscript = cast<ArraySubscriptExpr>(E);
    lower(Subscript->getIdx());
    Register Array = lower(Subscript->getBase());
    if (!Array || isProgramName(Subscript))
      return 0;
    // Records at constant indices are kept apart.
    if (E->getType()->isRecordType())
      if (std::optional<unsigned> Index = constantOf(Subscript->getIdx()))
        return emitField(Array, "[" + std::to_string(*Index) + "]");
    return emit(Opcode::Element, {Array});
  }
  case Stmt::CallExprClass:
  case Stmt::CXXMemberCallExprClass:
  case Stmt::CXXOperatorCallExprClass:
  case Stmt::UserDefinedLiteralClass:
    return lowerCallExpression(cast<CallExpr>(E));
  case Stmt::CXXConstructExprClass:
  case Stmt::CXXTemporaryObjectExprClass:
    return lowerConstruct(cast<CXXConstructExpr>(E));
  case Stmt::CXXNewExprClass:
    return lowerNewExpression(cast<CXXNewExpr>(E));
  case Stmt::InitListExprClass:
    return lowerInitList(cast<InitListExpr>(E));
  case Stmt::LambdaExprClass:
    return lowerLambda(cast<LambdaExpr>(E));
  case Stmt::MaterializeTemporaryExprClass: {
    const auto *Temporary = cast<MaterializeTemporaryExpr>(E);
    const Expr *Sub = Temporary->getSubExpr();
    Register Value = numeric(Sub);
    if (!isAddress(Sub)) {
      Register Address = emitTemporary();
      emitStore(Address, Value);
      Value = Address;
    }
    if (Temporary->getExtendingDecl())
      keep(Value);
    return Value;
  }
  case Stmt::CXXThrowExprClass: {
    if (const Expr *Thrown = cast<CXXThrowExpr>(E)->getSubExpr())
      add(Opcode::Throw, {lower(Thrown)});
    return 0;
  }
  case Stmt::StmtExprClass: {
    const CompoundStmt *Body = cast<StmtExpr>(E)->getSubStmt();
    const Stmt *Last = Body->body_empty() ? nullptr : Body->body_back();
    if (const auto *Labelled = dyn_cast_or_null<ValueStmt>(Last))
      Last = Labelled->getExprStmt();
    const auto *Value = dyn_cast_or_null<Expr>(Last);
    return Value ? lower(Value) : 0;
  }
  case Stmt::VAArgExprClass:
    // Each is another one.
    return emitJoin(emitLoad(lower(cast<VAArgExpr>(E)->getSubExpr())),
                    emit(Opcode::Opaque, {}));
  case Stmt::CXXInheritedCtorInitExprClass:
  case Stmt::CXXScalarValueInitExprClass:
  case Stmt::ImplicitValueInitExprClass:
    return E->getType()->isRecordType() ? emitTemporary() : 0;
  default:
    return lowerOnce(E);
  }
}

/// Expressions that stand for another one.
flow::Register FunctionLowering::lowerOnce(const Expr *E) {
  const Expr *Sub = nullptr;
  if (const auto *Full = dyn_cast<FullExpr>(E)) {
    return lower(Full->getSubExpr());
  }
  if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E)) {
    Register Value = lower(Bound->getSubExpr());
    if (const CXXDestructorDecl *Destructor = destructorOf(E->getType()))
      Dying.push_back({Value, Destructor});
    return Value;
  }
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
    Sub = Default->getExpr();
  else if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(E))
    Sub = Default->getExpr();
  else if (const auto *Opaque = dyn_cast<OpaqueValueExpr>(E))
    Sub = Opaque->getSourceExpr();
  else if (const auto *Literal = dyn_cast<CompoundLiteralExpr>(E))
    Sub = Literal->getInitializer();
  else if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(E))
    Sub = List->getSubExpr();
  else if (const auto *Parameter = dyn_cast<SubstNonTypeTemplateParmExpr>(E))
    Sub = Parameter->getReplacement();
  else if (const auto *Choice = dyn_cast<ChooseExpr>(E))
    Sub = Choice->isConditionDependent() ? nullptr : Choice->getChosenSubExpr();
  else if (const auto *Selection = dyn_cast<GenericSelectionExpr>(E))
    Sub = Selection->isResultDependent() ? nullptr : Selection->getResultExpr();
  else if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(E))
    Sub = Rewritten->getSemanticForm();
  else if (const auto *Pseudo = dyn_cast<PseudoObjectExpr>(E))
    Sub = Pseudo->getResultExpr();
  else if (const auto *Suspend = dyn_cast<CoroutineSuspendExpr>(E))
    Sub = Suspend->getOperand();
  else if (const auto *List = dyn_cast<CXXParenListInitExpr>(E)) {
    Register Record = emitTemporary();
    for (const Expr *Init : List->getInitExprs())
      if (Init)
        if (Register Value = valueOf(Init))
          add(Opcode::Add, {Record, Value});
    return Record;
  }
  return Sub ? lower(Sub) : 0;
}

flow::Register FunctionLowering::thisPointer() {
  const auto *Method = dyn_cast<CXXMethodDecl>(Definition);
  if (!Method || Method->isStatic())
    return 0;
  Register Object = emitLoad(emitAddress(Root::Parameter, 0));
  if (!Method->getParent()->isLambda())
    return Object;
  // In a lambda, `this` is the captured one.
  return emitLoad(emitField(Object, "this"));
}

/// \returns the declaration with the initializer if the variable keeps for good
/// what it is initialized with, or null.
const VarDecl *
FunctionLowering::constantVariable(const VarDecl *Variable) const {
  if (!Variable->hasGlobalStorage())
    return nullptr;
  const VarDecl *WithInit = nullptr;
  const Expr *Init = Variable->getAnyInitializer(WithInit);
  if (!Init || !WithInit || Init->isValueDependent())
    return nullptr;
  // Bytes are a key, perhaps; which variable they are in is what matters.
  const ArrayType *Array = Variable->getType()->getAsArrayTypeUnsafe();
  if (Array && Array->getElementType()->isArithmeticType() &&
      !isa<clang::StringLiteral>(Init->IgnoreParens()))
    return nullptr;
  // So is a handle: made once, it is the same wherever it is used.
  if (Variable->getType()->isPointerType() &&
      !Variable->getType()->getPointeeType().isConstQualified() &&
      !isCharacterPointer(Variable->getType()) &&
      !Variable->getType()->isFunctionPointerType())
    return nullptr;
  bool IsConstant = Variable->getType().isConstQualified() ||
                    (!Variable->isExternallyVisible() &&
                     !Unit.Relevant.isWritten(Variable)) ||
                    (isCharacterPointer(Variable->getType()) &&
                     !Unit.Relevant.isWritten(Variable));
  return IsConstant ? WithInit : nullptr;
}

/// \returns the literal that every constructor gives a constant field, or null.
static const Expr *constantField(const FieldDecl *Field,
                                 const ASTContext &Context) {
  const auto *Class = dyn_cast<CXXRecordDecl>(Field->getParent());
  // An aggregate is given what whoever makes it likes.
  if (!Field->getType().isConstQualified() || !Class || Class->isAggregate() ||
      Class->isDependentContext())
    return nullptr;
  const Expr *Known = Field->getInClassInitializer();
  std::optional<FoundLiteral> Literal =
      Known ? literalOf(Known, Context) : std::nullopt;
  if (Known && !Literal)
    return nullptr;
  for (const CXXConstructorDecl *Constructor : Class->ctors()) {
    if (Constructor->isDeleted() || Constructor->isCopyOrMoveConstructor() ||
        Constructor->isImplicit() || Constructor->isDelegatingConstructor())
      continue;
    const FunctionDecl *Body = nullptr;
    if (!Constructor->hasBody(Body))
      return nullptr;
    for (const CXXCtorInitializer *Init :
         cast<CXXConstructorDecl>(Body)->inits()) {
      if (Init->getAnyMember() != Field || !Init->isWritten())
        continue;
      std::optional<FoundLiteral> Here = literalOf(Init->getInit(), Context);
      if (!Here || (Literal && Here->Text != Literal->Text))
        return nullptr;
      Known = Init->getInit();
      Literal = std::move(Here);
    }
  }
  return Known;
}

/// A constant is a local that the entry block initializes.
flow::Register
FunctionLowering::addressOfConstant(const ValueDecl *Key,
                                    llvm::function_ref<void(Register)> Fill) {
  auto [It, IsNew] = Locals.try_emplace(Key, Graph.Locals.size());
  uint32_t Number = It->second;
  if (IsNew) {
    Graph.Locals.push_back(Key->getName().str());
    uint32_t Using = std::exchange(Current, 0);
    SourceLocation Outer = Here;
    // The function's own body may have met the initializer in another block.
    decltype(Expressions) Met;
    std::swap(Met, Expressions);
    Fill(emitAddress(Root::Local, Number));
    Expressions = std::move(Met);
    Here = Outer;
    Current = Using;
  }
  return emitAddress(Root::Local, Number);
}

flow::Register FunctionLowering::addressOfConstant(const VarDecl *Variable) {
  return addressOfConstant(Variable->getCanonicalDecl(), [&](Register Address) {
    if (const models::Constant *Known = Unit.Matcher.constant(Variable)) {
      emitStore(Address, emitText(Known->Text));
    } else if (const VarDecl *WithInit = constantVariable(Variable)) {
      Here = WithInit->getLocation();
      const Expr *Init = WithInit->getInit();
      Register Value = numeric(Init);
      if (isAddress(Init))
        emitCopy(Address, Value);
      else
        emitStore(Address, Value);
    }
  });
}

flow::Register FunctionLowering::addressOf(const VarDecl *Variable) {
  if (const auto *Parameter = dyn_cast<ParmVarDecl>(Variable);
      Parameter && Parameter->getDeclContext() == Definition) {
    const auto *Method = dyn_cast<CXXMethodDecl>(Definition);
    unsigned Shift = Method && !Method->isStatic();
    return emitAddress(Root::Parameter,
                       Parameter->getFunctionScopeIndex() + Shift);
  }
  if (Variable->hasGlobalStorage())
    return emitAddress(Root::Global, 0, Unit.id(Variable));
  auto [It, IsNew] =
      Locals.try_emplace(Variable->getCanonicalDecl(), Graph.Locals.size());
  if (IsNew)
    Graph.Locals.push_back(Variable->getName().str());
  return emitAddress(Root::Local, It->second);
}

/// A capture is a field of the closure, under the variable's name.
static llvm::StringRef captureName(const ValueDecl *Variable) {
  return Variable->getName().empty() ? "unnamed" : Variable->getName();
}

/// The address of the member of a tuple with this number.
flow::Register FunctionLowering::member(Register Tuple, QualType Type,
                                        unsigned Index) {
  const auto *Record = Type.getNonReferenceType()->getAsCXXRecordDecl();
  // A pair: half() tells its members apart.
  if (Record && Record->hasDefinition() &&
      std::distance(Record->field_begin(), Record->field_end()) == 2)
    return Tuple;
  return emitField(Tuple, "[" + std::to_string(Index) + "]");
}

/// The macro that stands for the number; empty if there is none.
llvm::StringRef FunctionLowering::macroOf(const IntegerLiteral *Number) const {
  SourceLocation At = Number->getBeginLoc();
  return At.isMacroID()
             ? Lexer::getImmediateMacroName(At, Unit.AST.getSourceManager(),
                                            Unit.AST.getLangOpts())
             : "";
}

/// A library's constant for an algorithm is the algorithm's name.
flow::Register FunctionLowering::algorithmConstant(llvm::StringRef Name) {
  const claims::Algorithm *Known = claims::algorithmOfConstant(Name);
  return Known ? emitText(Known->Name) : 0;
}

/// `optarg`: a text that each call of a library's function changes, so that it
/// is another one wherever it is read.
bool FunctionLowering::isSetOutOfSight(const VarDecl *Variable) const {
  return Variable->hasExternalStorage() && !Variable->getDefinition() &&
         isCharacterPointer(Variable->getType()) &&
         !Variable->getType().isConstQualified() &&
         Unit.AST.getSourceManager().isInSystemHeader(Variable->getLocation());
}

flow::Register FunctionLowering::lowerReference(const DeclRefExpr *Reference) {
  const ValueDecl *Declaration = Reference->getDecl();
  if (const auto *Binding = dyn_cast<BindingDecl>(Declaration)) {
    // A tuple's elements are fields by their number; a pair is one value with
    // two halves.
    if (Binding->getHoldingVar())
      if (const auto *Whole = dyn_cast_or_null<DecompositionDecl>(
              Binding->getDecomposedDecl())) {
        Register Address = addressOf(Whole);
        if (Whole->getType()->isReferenceType())
          Address = emitLoad(Address);
        unsigned Index =
            llvm::find(Whole->bindings(), Binding) - Whole->bindings().begin();
        return member(Address, Whole->getType(), Index);
      }
    const Expr *Bound = Binding->getBinding();
    return Bound ? lower(Bound) : 0;
  }
  if (const auto *Function = dyn_cast<FunctionDecl>(Declaration)) {
    if (Register Known = emitTarget(Function, 0))
      return Known;
    if (isa<CXXMethodDecl>(Function))
      return 0;
    const models::Function *Model =
        Unit.Matcher.match(Function, Function->getNumParams());
    bool Does = Model && llvm::any_of(Model->Effects, [](const auto &Said) {
                  return Said.Kind != models::EffectKind::Nothing;
                });
    if (Does)
      Unit.LibraryValues.insert(Function);
    flow::Instruction &I = add(Opcode::Target, {});
    if (Does)
      I.Text = Unit.libraryId(Function);
    else if (!Unit.Matcher.isLibraryFunction(Function))
      I.Text = Function->getNameAsString();
    return I.Result = ++LastRegister;
  }
  if (isa<EnumConstantDecl>(Declaration)) {
    if (const models::Constant *Known = Unit.Matcher.constant(Declaration))
      return emitText(Known->Text);
    // `Algorithm::none`: the type says what is none.
    const auto *Type = cast<EnumDecl>(Declaration->getDeclContext());
    llvm::StringRef Name = Declaration->getName();
    return Name.equals_insensitive("none")
               ? algorithmConstant((Type->getName() + Name).str())
               : algorithmConstant(Name);
  }
  const auto *Variable = dyn_cast<VarDecl>(Declaration);
  if (!Variable)
    return 0;
  if (models::Channel To = Unit.Matcher.outlet(Variable);
      To != models::Channel::None) {
    return emitOutlet(To);
  }
  Register Address;
  const auto *Method = dyn_cast<CXXMethodDecl>(Definition);
  if (Reference->refersToEnclosingVariableOrCapture() && Method &&
      Method->getParent()->isLambda()) {
    // A capture is a field of the closure, under the variable's name.
    Register Closure = emitLoad(emitAddress(Root::Parameter, 0));
    Address = emitField(Closure, captureName(Variable));
    bool ByReference = Variable->getType()->isReferenceType();
    for (const LambdaCapture &Capture : Method->getParent()->captures())
      if (Capture.capturesVariable() &&
          Capture.getCapturedVar()->getCanonicalDecl() ==
              Variable->getCanonicalDecl())
        ByReference |= Capture.getCaptureKind() == LCK_ByRef;
    return ByReference ? emitLoad(Address) : Address;
  }
  if (Unit.Matcher.constant(Variable) || constantVariable(Variable))
    Address = addressOfConstant(Variable);
  else if (isSetOutOfSight(Variable))
    Address =
        emitAddress(Root::Global, 0,
                    ("c:@" +
                     llvm::Twine(Unit.AST.getSourceManager().getFileOffset(
                         Unit.AST.getSourceManager().getFileLoc(
                             Reference->getLocation()))) +
                     "@" + Variable->getName())
                        .str());
  else
    Address = addressOf(Variable);
  return Variable->getType()->isReferenceType() ? emitLoad(Address) : Address;
}

flow::Register FunctionLowering::lowerMember(const MemberExpr *Member) {
  Register Base = lower(Member->getBase());
  const ValueDecl *Declaration = Member->getMemberDecl();
  if (const auto *Static = dyn_cast<VarDecl>(Declaration)) {
    if (constantVariable(Static))
      return addressOfConstant(Static);
    return addressOf(Static);
  }
  const auto *Field = dyn_cast<FieldDecl>(Declaration);
  if (!Field || !Base)
    return 0;
  // The members of an anonymous union are its record's.
  if (Field->isAnonymousStructOrUnion())
    return Base;
  if (const Expr *Init = constantField(Field, Unit.AST))
    return addressOfConstant(Field->getCanonicalDecl(), [&](Register Address) {
      FoundLiteral Literal = *literalOf(Init, Unit.AST);
      Here = Literal.At->getBeginLoc();
      emitStore(Address, emitText(Literal.Text));
    });
  // A record in a container: its fields are with the container's.
  if (const Selected *Element = selected(Member->getBase());
      Element && Element->Container)
    Base = emitJoin(Base, emit(Opcode::Element, {Element->Container}));
  Register Address = emitField(Base, Field);
  // The fields of a record in a pair are with the pair's.
  if (Field->getParent()->isInStdNamespace() && isHalf(Field) &&
      Field->getType()->isRecordType())
    Address = emitJoin(Address, Base);
  return Field->getType()->isReferenceType() ? emitLoad(Address) : Address;
}

flow::Register FunctionLowering::lowerLoad(const Expr *From) {
  Register Address = lower(From);
  if (!Address)
    return 0;
  // One character, or a truth, is no token and no claim's text.
  if (isCharacter(From->getType()))
    return 0;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(From->IgnoreParens()))
    if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
        Variable && Unit.Matcher.outlet(Variable) != models::Channel::None)
      return Address;
  return named(From, half(From, emitLoad(Address)));
}

flow::Register FunctionLowering::lowerCast(const CastExpr *Cast) {
  const Expr *Sub = Cast->getSubExpr();
  switch (Cast->getCastKind()) {
  case CK_LValueToRValue:
    if (Cast->getType()->isRecordType())
      return lower(Sub);
    return lowerLoad(Sub);
  case CK_ToVoid:
  case CK_NullToPointer:
  case CK_NullToMemberPointer:
  case CK_PointerToBoolean:
  case CK_FloatingToBoolean:
  case CK_MemberPointerToBoolean:
  case CK_BuiltinFnToFnPtr:
    lower(Sub);
    return 0;
  case CK_ArrayToPointerDecay:
    return named(Sub, lower(Sub));
  default:
    return lower(Sub);
  }
}

flow::Register FunctionLowering::lowerUnary(const UnaryOperator *Operator) {
  const Expr *Sub = Operator->getSubExpr();
  Register Value = lower(Sub);
  switch (Operator->getOpcode()) {
  case UO_AddrOf:
    keep(Value);
    return Value;
  case UO_Deref:
  case UO_Plus:
  case UO_Extension:
    return Value;
  case UO_PreInc:
  case UO_PreDec:
    // A pointer that is moved still points into the same object.
    return Operator->isGLValue() ? Value : emitLoad(Value);
  case UO_PostInc:
  case UO_PostDec:
    return Sub->getType()->isPointerType() ? emitLoad(Value) : 0;
  default:
    return 0;
  }
}

/// `s[i] = '*'` masks, `s[8] = 0` cuts: neither keeps the whole text.
void FunctionLowering::assignCharacter(const Expr *To, const Expr *From) {
  const Expr *Array = nullptr, *Index = nullptr;
  To = To->IgnoreParenImpCasts();
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(To)) {
    Array = Subscript->getBase();
    Index = Subscript->getIdx();
  } else if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(To);
             Call && Call->getOperator() == OO_Subscript &&
             Call->getNumArgs() == 2) {
    Array = Call->getArg(0);
    Index = Call->getArg(1);
  } else if (const auto *Reference = dyn_cast<DeclRefExpr>(To);
             Reference && Reference->getDecl()->getType()->isReferenceType()) {
    // `for (char &c : s) c = '*'`.
    Array = Reference;
  } else if (const auto *Deref = dyn_cast<UnaryOperator>(To);
             Deref && Deref->getOpcode() == UO_Deref) {
    Array = Deref->getSubExpr();
  }
  if (!Array)
    return;
  Expr::EvalResult Character;
  if (!From->EvaluateAsInt(Character, Unit.AST)) {
    // A text that is copied one by one.
    if (Register Copied = characters(From))
      if (Register Text = behind(Array, lower(Array)))
        add(Opcode::Add, {Text, Copied});
    return;
  }
  // `*strchr(t, '.') = 0` leaves the header alone.
  if (const Expr *Cut = Index ? (endOfFirstPart(Index) ? Array : nullptr)
                              : endOfFirstPart(Array);
      Cut && Character.Val.getInt() == 0) {
    if (Register Text = behind(Cut, lower(Cut))) {
      Register Rest = emitPart(emitLoad(Text), 0);
      Graph.Blocks[Current].Instructions.back().IsObject = true;
      emitStore(Text, Rest);
    }
    return;
  }
  Register Text = lower(Array);
  if (!Text)
    return;
  std::optional<unsigned> At = Index ? constantOf(Index) : std::nullopt;
  const llvm::APSInt &Written = Character.Val.getInt();
  if (At ? Written != 0 : !isMaskCharacter(Written.getLimitedValue()))
    return; // One character more or less.
  Text = behind(Array, Text);
  Register Rest = emitPart(emitLoad(Text), At ? *At : 0);
  Graph.Blocks[Current].Instructions.back().IsObject = true;
  emitStore(Text, Rest);
}

void FunctionLowering::assign(const Expr *To, Register Address, Register Value,
                              QualType Type) {
  // `object["name"] = value` adds a claim.
  if (const Selected *Element = selected(To)) {
    add(Opcode::Claim, {Element->Container, Element->Name, Value});
    return;
  }
  (void)Type;
  emitStore(Address, Value);
}

flow::Register FunctionLowering::lowerBinary(const BinaryOperator *Operator) {
  const Expr *Left = Operator->getLHS(), *Right = Operator->getRHS();
  switch (Operator->getOpcode()) {
  case BO_Assign: {
    Register Value = numeric(Right), To = lower(Left);
    Here = Operator->getExprLoc();
    if (isCharacter(Left->getType())) {
      assignCharacter(Left, Right);
      return To;
    }
    assignFound(Left, Right);
    if (isAddress(Right) && Left->getType()->isRecordType())
      emitCopy(To, Value);
    else
      assign(Left, To, Value, Left->getType());
    return Operator->isGLValue() ? To : Value;
  }
  case BO_Comma:
    lower(Left);
    return lower(Right);
  case BO_Add:
  case BO_Sub:
    if (Left->getType()->isPointerType() && Right->getType()->isPointerType())
      return 0; // A length.
    if (Left->getType()->isPointerType())
      return lower(Left);
    if (Right->getType()->isPointerType())
      return lower(Right);
    [[fallthrough]];
  case BO_Mul:
  case BO_Div:
  case BO_Rem:
    return lowerArithmetic(Operator);
  case BO_AddAssign:
  case BO_SubAssign: {
    lower(Right);
    Register To = lower(Left);
    if (Register Sum = lowerArithmetic(Operator))
      emitStore(To, Sum);
    return Operator->isGLValue() ? To : emitLoad(To);
  }
  default: {
    lower(Left);
    lower(Right);
    if (Operator->isGLValue())
      return lower(Left);
    return 0;
  }
  }
}

/// May an element of a list be a name, or half of a pair, by how it is made? A
/// pair of its own is made of two; what is spelled out is an element.
static bool isOneValue(const Expr *E) {
  E = E->IgnoreImplicit();
  if (isa<CXXFunctionalCastExpr, CXXTemporaryObjectExpr>(E))
    return false;
  const auto *Construct = dyn_cast<CXXConstructExpr>(E);
  return !Construct || Construct->getNumArgs() < 2 ||
         isa<CXXDefaultArgExpr>(Construct->getArg(1));
}

flow::Register FunctionLowering::lowerInitList(const InitListExpr *List) {
  if (const InitListExpr *Semantic = List->getSemanticForm())
    List = Semantic;
  if (List->isTransparent() ||
      (!List->getType()->isRecordType() && !List->getType()->isArrayType()))
    return List->getNumInits() == 1 ? lower(List->getInit(0)) : 0;
  if (List->hasArrayFiller() && List->getNumInits() == 0)
    return emitTemporary();
  Register Whole = emitTemporary();
  if (const auto *Record = List->getType()->getAsRecordDecl()) {
    // `none{}` calls no constructor, but is what one would make.
    if (const auto *Class = dyn_cast<CXXRecordDecl>(Record);
        Class && List->getNumInits() == 0)
      if (const models::Function *Model = Unit.Matcher.matchEmpty(Class)) {
        Call Made;
        Made.Site = List;
        Made.ObjectAddress = Whole;
        lowerEffects(Made, Model->Effects, 0);
        return Whole;
      }
    Register First = 0;
    unsigned Number = 0;
    auto Initialize = [&](Register Address, const Expr *Init, bool Refers) {
      Register Value = numeric(Init);
      if (!Value)
        return;
      if (Refers || !isAddress(Init))
        emitStore(Address, Value);
      else
        emitCopy(Address, Value);
      // Methods out of sight read an array's elements, not its field.
      if (Record->isInStdNamespace())
        add(Opcode::Add, {Whole, isAddress(Init) ? emitLoad(Value) : Value});
    };
    if (const auto *Class = dyn_cast<CXXRecordDecl>(Record))
      Number = Class->hasDefinition() ? Class->getNumBases() : 0;
    if (const FieldDecl *Active = List->getInitializedFieldInUnion()) {
      if (List->getNumInits())
        Initialize(emitField(Whole, Active), List->getInit(0), false);
      return Whole;
    }
    // What the lambdas that it is made of hold.
    for (unsigned Base = 0; Base < std::min(Number, List->getNumInits());
         ++Base) {
      const Expr *Init = List->getInit(Base);
      Register From = isAddress(Init) ? lower(Init) : 0;
      const auto *Lambda = Init->getType()->getAsCXXRecordDecl();
      if (!From)
        continue;
      if (!Lambda || !Lambda->isLambda()) {
        if (Number == 1)
          emitCopy(Whole, From);
        continue;
      }
      for (const LambdaCapture &Capture : Lambda->captures()) {
        llvm::StringRef Name = Capture.capturesVariable()
                                   ? captureName(Capture.getCapturedVar())
                                   : "this";
        emitCopy(emitField(Whole, Name), emitField(From, Name));
      }
    }
    Register Name = 0, Held = 0;
    const Expr *HeldFrom = nullptr;
    for (const FieldDecl *Field : Record->fields()) {
      if (Field->isUnnamedBitField())
        continue;
      if (Number >= List->getNumInits())
        break;
      const Expr *Init = List->getInit(Number++);
      if (!Init)
        continue;
      // The members of what is anonymous are the record's.
      if (const auto *Inner = dyn_cast<InitListExpr>(Init);
          Inner && Field->isAnonymousStructOrUnion()) {
        if (Register From = lower(Inner))
          forEachNamed(Field->getType()->getAsRecordDecl(),
                       [&](const FieldDecl *Member) {
                         Register To = emitField(Whole, Member);
                         emitCopy(To, emitField(From, Member));
                       });
        continue;
      }
      Initialize(emitField(Whole, Field), Init,
                 Field->getType()->isReferenceType());
      if (isa<ImplicitValueInitExpr>(Init))
        continue;
      if (!First) {
        First = 1;
        if (textOf(Init))
          Name = valueOf(Init);
      } else if (Name && !Held) {
        Held = valueOf(Init);
        HeldFrom = Init;
      }
    }
    // A record that begins with a text is a row of a table of names and values.
    if (Name && HeldFrom) {
      flow::Instruction &I = add(Opcode::Pair, {Name, Held});
      I.Kind = valueKind(HeldFrom);
      Register Row = I.Result = ++LastRegister;
      add(Opcode::Add, {Whole, Row});
    }
    return Whole;
  }
  // Two elements of a document's type, the first a text, are a name and its
  // value: `{"email", address}`.
  if (const ArrayType *Array = List->getType()->getAsArrayTypeUnsafe();
      Array && List->getNumInits() == 2) {
    const auto *Element = Array->getElementType()->getAsCXXRecordDecl();
    if (Element && !Element->isInStdNamespace() &&
        isOneValue(List->getInit(0)) && textOf(List->getInit(0))) {
      flow::Instruction &I = add(
          Opcode::Pair, {valueOf(List->getInit(0)), valueOf(List->getInit(1))});
      I.Kind = valueKind(List->getInit(1));
      Register Pair = I.Result = ++LastRegister;
      emitStore(Whole, Pair);
      return Whole;
    }
  }
  if (std::optional<std::string> Bytes = bytesOf(List, Unit.AST)) {
    Here = List->getBeginLoc();
    add(Opcode::Add, {Whole, emitText(*Bytes)});
    return Whole;
  }
  // An array: its elements are not kept apart, but for the first few records.
  unsigned Index = 0;
  for (const Expr *Init : List->inits()) {
    if (Init && isa<InitListExpr>(Init) && Init->getType()->isRecordType() &&
        Index < 8)
      if (Register Value = lower(Init))
        emitCopy(emitField(Whole, "[" + std::to_string(Index) + "]"), Value);
    ++Index;
    if (!Init || isa<ImplicitValueInitExpr>(Init))
      continue;
    Register Value = lower(Init);
    if (!Value)
      continue;
    add(Opcode::Add, {Whole, isAddress(Init) ? emitLoad(Value) : Value});
  }
  return Whole;
}

/// A function whose body is in sight, as a value that can be called.
flow::Register FunctionLowering::emitTarget(const FunctionDecl *Function,
                                            Register Closure) {
  const FunctionDecl *Body = Unit.Relevant.lowered(Function);
  if (!Body)
    return 0;
  flow::Instruction &I = add(Opcode::Target, {Closure});
  I.Text = Unit.id(Body);
  return I.Result = ++LastRegister;
}

/// The bodies that a call of an object may run: a generic lambda has several.
llvm::SmallVector<const FunctionDecl *, 2>
FunctionLowering::bodiesOf(const CXXRecordDecl *Lambda) const {
  llvm::SmallVector<const FunctionDecl *, 2> Bodies;
  auto Add = [&](const FunctionDecl *Operator) {
    if (const FunctionDecl *Body = Unit.Relevant.lowered(Operator))
      Bodies.push_back(Body);
  };
  if (!Lambda->isLambda())
    for (const FunctionDecl *Operator : Unit.Relevant.callOperators(Lambda))
      Add(Operator);
  else if (FunctionTemplateDecl *Template =
               Lambda->getDependentLambdaCallOperator())
    for (const FunctionDecl *Instance : Template->specializations())
      Add(Instance);
  else if (const CXXMethodDecl *Operator = Lambda->getLambdaCallOperator())
    Add(Operator);
  return Bodies;
}

flow::Register FunctionLowering::lowerLambda(const LambdaExpr *Lambda) {
  // An object of its own: the closure may be returned, or kept.
  Register Closure = emit(Opcode::Fresh, {});
  for (const FunctionDecl *Body : bodiesOf(Lambda->getLambdaClass()))
    add(Opcode::Add, {Closure, emitTarget(Body, Closure)});
  auto Init = Lambda->capture_init_begin();
  for (const LambdaCapture &Capture : Lambda->captures()) {
    const Expr *Value = *Init++;
    if (Capture.capturesThis()) {
      Register Address = emitField(Closure, "this");
      emitStore(Address, thisPointer());
      continue;
    }
    if (!Capture.capturesVariable() || !Value)
      continue;
    const ValueDecl *Variable = Capture.getCapturedVar();
    Register From;
    bool ByReference = Capture.getCaptureKind() == LCK_ByRef;
    From = lower(Value);
    Register Address = emitField(Closure, captureName(Variable));
    if (ByReference || !isAddress(Value))
      emitStore(Address, From);
    else
      emitCopy(Address, From);
  }
  return Closure;
}

flow::Register FunctionLowering::lowerNewExpression(const CXXNewExpr *New) {
  Register Object = emit(Opcode::Fresh, {});
  if (const Expr *Init = New->getInitializer()) {
    Register Value = lower(Init);
    if (isAddress(Init))
      emitCopy(Object, Value);
    else
      emitStore(Object, Value);
  }
  return Object;
}

std::pair<const ValueDecl *, const NamedDecl *> declarationOf(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  // A text that becomes a view of it is called as before.
  while (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
    if (!isa_and_nonnull<CXXConversionDecl>(Call->getMethodDecl()))
      break;
    E = Call->getImplicitObjectArgument()->IgnoreParenImpCasts();
  }
  auto OwnerOf = [](const Expr *Base) -> const NamedDecl * {
    Base = Base->IgnoreParenImpCasts();
    if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(Base);
        Call && Call->getNumArgs())
      Base = Call->getArg(0)->IgnoreParenImpCasts();
    if (const auto *Reference = dyn_cast<DeclRefExpr>(Base))
      return Reference->getDecl();
    if (const auto *Member = dyn_cast<MemberExpr>(Base))
      return Member->getMemberDecl();
    if (const auto *Call = dyn_cast<CallExpr>(Base))
      return Call->getDirectCallee();
    return nullptr;
  };
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E))
    return {Reference->getDecl(), nullptr};
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return {Member->getMemberDecl(), OwnerOf(Member->getBase())};
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E))
    return {Call->getMethodDecl(), OwnerOf(Call->getImplicitObjectArgument())};
  if (isa<CallExpr>(E) && !isa<CXXOperatorCallExpr>(E)) {
    const auto *Call = cast<CallExpr>(E);
    return {Call->getDirectCallee(),
            Call->getNumArgs() ? OwnerOf(Call->getArg(0)) : nullptr};
  }
  return {nullptr, nullptr};
}

/// What an optional or a pointer holds is called as it is: `*accessToken`.
/// \returns the call of its `*` that the expression is, or null.
static const CXXOperatorCallExpr *asHeld(const Expr *E) {
  const auto *Call = dyn_cast<CXXOperatorCallExpr>(E->IgnoreParenImpCasts());
  return Call && Call->getOperator() == OO_Star && Call->getNumArgs() == 1
             ? Call
             : nullptr;
}

/// \returns the name by which a sensitive value is seen: the variable's or
/// field's, with its owner, or the function's that returned it; empty for none.
llvm::StringRef FunctionLowering::sensitiveName(const Expr *E) {
  const CXXOperatorCallExpr *Held = asHeld(E);
  auto [Declaration, Owner] = declarationOf(Held ? Held->getArg(0) : E);
  if (!Declaration || !Declaration->getIdentifier())
    return "";
  auto [It, IsNew] =
      Unit.SensitiveNames.try_emplace({Declaration, Owner}, std::string());
  if (IsNew) {
    std::string Path = Declaration->getName().str();
    if (Owner && Owner->getIdentifier())
      Path = (Owner->getName() + "." + Path).str();
    if (Unit.Vocabulary.classifyValue(Path, valueKind(E)))
      It->second = Path;
  }
  return It->second;
}

/// \returns the name that says that a text is a token; empty for none.
llvm::StringRef FunctionLowering::tokenName(const Expr *E) {
  while (true) {
    E = E->IgnoreParenImpCasts();
    if (const CXXOperatorCallExpr *Held = asHeld(E))
      E = Held->getArg(0);
    else if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E);
             Call && !Call->getNumArgs() && isText(Call->getType()) &&
             Call->getRecordDecl() && Call->getRecordDecl()->isInStdNamespace())
      E = Call->getImplicitObjectArgument();
    else
      break;
  }
  const ValueDecl *Declaration = declarationOf(E).first;
  if (!Declaration || !Unit.Relevant.tokenNames().isToken(Declaration))
    return "";
  // What a library's function returns, its model says.
  if (const auto *Function = dyn_cast<FunctionDecl>(Declaration);
      Function && Unit.Matcher.isLibraryFunction(Function))
    return "";
  return Declaration->getName();
}

/// The value, with what its names tell of it.
flow::Register FunctionLowering::named(const Expr *E, Register Value) {
  if (!Value)
    return Value;
  if (llvm::StringRef Name = sensitiveName(E); !Name.empty())
    Value = emitNamed(Value, Name);
  if (llvm::StringRef Name = tokenName(E); !Name.empty())
    Value = emitReceived(Value, Name);
  return Value;
}

/// Likewise of a copy, by its address.
void FunctionLowering::nameObject(const Expr *E, Register Object) {
  if (llvm::StringRef Name = sensitiveName(E); !Name.empty())
    add(Opcode::Add, {Object, emitNamed(0, Name)});
  if (llvm::StringRef Name = tokenName(E); !Name.empty())
    add(Opcode::Add, {Object, emitReceived(emitLoad(Object), Name)});
}

} // namespace jwttidy::lowering
