//===- EffectLowering.cpp - From a model's rows to instructions -----------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flow/Json.h"
#include "Flow/Markers.h"
#include "Lowering/CharacterLoops.h"
#include "Lowering/Decisions.h"
#include "Lowering/Formats.h"
#include "Lowering/FunctionLowering.h"
#include "Lowering/Urls.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace jwttidy::lowering {

using flow::Opcode;
using models::Effect;
using models::EffectKind;
using ModelOperand = models::Operand;

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

const Expr *FunctionLowering::expressionOf(const Call &C, const ModelOperand &O,
                                           unsigned FirstTagged) const {
  size_t Index;
  switch (O.Kind) {
  case ModelOperand::This:
    return C.Object;
  case ModelOperand::Argument:
  case ModelOperand::Rest:
    Index = O.Index;
    break;
  case ModelOperand::Next:
    Index = FirstTagged + O.Index;
    break;
  default:
    return nullptr;
  }
  return Index < C.Arguments.size() ? C.Arguments[Index] : nullptr;
}

/// The field of a record, of its bases or of what is anonymous in it.
static const FieldDecl *fieldIn(const RecordDecl *Record,
                                llvm::StringRef Name) {
  Record = Record ? Record->getDefinition() : nullptr;
  if (!Record)
    return nullptr;
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isAnonymousStructOrUnion()) {
      if (const FieldDecl *Inner =
              fieldIn(Field->getType()->getAsRecordDecl(), Name))
        return Inner;
    } else if (Field->getName() == Name) {
      return Field;
    }
  }
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Record))
    for (const CXXBaseSpecifier &Base : Class->bases())
      if (const FieldDecl *Inherited =
              fieldIn(Base.getType()->getAsRecordDecl(), Name))
        return Inherited;
  return nullptr;
}

/// The field of the record that a type is or leads to.
static const FieldDecl *fieldNamed(QualType Type, llvm::StringRef Name) {
  Type = Type.getNonReferenceType();
  while (Type->isPointerType() || Type->isArrayType())
    Type = Type->isPointerType()
               ? Type->getPointeeType()
               : QualType(Type->getArrayElementTypeNoTypeQual(), 0);
  return fieldIn(Type->getAsRecordDecl(), Name);
}

/// The address of the field that an operand names, through all fields on the
/// way. What is read may be in any element of an array on the way.
FunctionLowering::FieldPlace
FunctionLowering::fieldOf(const Expr *E, const ModelOperand &O, bool IsRead) {
  FieldPlace Place;
  QualType Type = E->getType();
  Register Record = lower(E);
  // A variable of the caller's for a pointer to the record.
  if (Type->isPointerType() && Type->getPointeeType()->isPointerType()) {
    Type = Type->getPointeeType();
    Record = emitLoad(Record);
  }
  llvm::SmallVector<llvm::StringRef, 4> Path;
  O.Field.split(Path, '.');
  for (llvm::StringRef Name : Path) {
    const FieldDecl *Field = fieldNamed(Type, Name);
    if (!Field || !Record)
      return {};
    if (Place.Field && Place.Field->getType()->isPointerType())
      Record = emitLoad(Record);
    Place.Address = emitField(Record, Field);
    if (IsRead && Place.Field && (Type->isPointerType() || Type->isArrayType()))
      Place.Address = emitJoin(
          Place.Address, emitField(emit(Opcode::Element, {Record}), Field));
    Place.Field = Field;
    Type = Field->getType();
    if (Type->isReferenceType())
      Place.Address = emitLoad(Place.Address);
    Record = Place.Address;
  }
  return Place;
}

flow::Register FunctionLowering::inputOf(Call &C, const ModelOperand &O,
                                         unsigned FirstTagged) {
  if (O.Kind == ModelOperand::Result)
    return C.ReturnTo ? emitLoad(C.ReturnTo) : C.Result;
  if (O.Kind == ModelOperand::Kept)
    return emitLoad(keptBy(C.Callee));
  if (O.Kind == ModelOperand::This && !C.Object)
    return emitLoad(C.ObjectAddress); // A constructor's.
  if (O.Kind == ModelOperand::Rest) {
    Register All = 0;
    for (size_t I = O.Index; I < C.Arguments.size(); ++I)
      All = emitJoin(All, valueOf(C.Arguments[I]));
    return All;
  }
  const Expr *E = expressionOf(C, O, FirstTagged);
  if (!E)
    return 0;
  if (!O.Field.empty())
    return emitLoad(fieldOf(E, O, /*IsRead=*/true).Address);
  if (O.Kind == ModelOperand::This) {
    return C.ObjectIsPointer ? emitLoad(C.ObjectAddress) : valueOf(E);
  }
  return isAddress(E) ? valueOf(E) : numeric(E);
}

/// Where a function keeps something from one call in this function to the next:
/// a local variable of its name.
flow::Register FunctionLowering::keptBy(const FunctionDecl *Callee) {
  auto [It, IsNew] =
      Locals.try_emplace(Callee->getCanonicalDecl(), Graph.Locals.size());
  if (IsNew)
    Graph.Locals.push_back(Callee->getNameAsString());
  return emitAddress(flow::Root::Local, It->second);
}

flow::Register FunctionLowering::destinationOf(Call &C, const ModelOperand &O,
                                               unsigned FirstTagged) {
  if (O.Kind == ModelOperand::Result)
    return C.ReturnTo ? C.ReturnTo : C.Result;
  if (O.Kind == ModelOperand::Kept)
    return keptBy(C.Callee);
  if (O.Kind == ModelOperand::This && !C.Object)
    return C.ObjectAddress;
  const Expr *E = expressionOf(C, O, FirstTagged);
  if (!E)
    return 0;
  // An element of a document stands for the document.
  if (const Selected *Element = selected(E))
    return Element->Container;
  Register Address = lower(E);
  // `std::fill(s.begin(), ..)` writes to the string.
  if (isIterator(E->getType()))
    return emitLoad(emitField(Address, IteratedContainer));
  if (!O.Field.empty())
    if (FieldPlace Place = fieldOf(E, O, /*IsRead=*/false); Place.Address) {
      if (!O.IsPointee)
        return Place.Address;
      Register Pointer = emitLoad(Place.Address);
      return isCharacterPointer(Place.Field->getType())
                 ? emit(Opcode::Behind, {Pointer, Place.Address})
                 : Pointer;
    }
  return behind(E, Address);
}

flow::Register FunctionLowering::nameOf(Call &C, const Effect &E,
                                        unsigned FirstTagged) {
  if (!E.Claim.empty())
    return emitText(E.Claim);
  // An index is the name of an element.
  if (E.Kind == EffectKind::Element)
    if (std::optional<unsigned> Index =
            constantOf(expressionOf(C, E.Name, FirstTagged)))
      return emitText(std::to_string(*Index));
  return inputOf(C, E.Name, FirstTagged);
}

/// Gives \p To a value. A handle (\p NeedsObject) gets an object of its own
/// that holds the value, so that what is added later goes into one thing.
void FunctionLowering::putTo(Call &C, const ModelOperand &To, Register Value,
                             unsigned FirstTagged, bool NeedsObject) {
  if (To.Kind == ModelOperand::Result) {
    if (NeedsObject && !C.ReturnTo) {
      Register Object = emit(Opcode::Fresh, {});
      if (Value)
        add(Opcode::Add, {Object, Value});
      C.Result = Object;
      return;
    }
    if (Value)
      return returnFrom(C, Value);
    if (C.ReturnTo)
      emitStore(C.ReturnTo, 0);
    return;
  }
  Register Address = destinationOf(C, To, FirstTagged);
  if (!Address)
    return;
  const Expr *E = expressionOf(C, To, FirstTagged);
  // `document["name"].set(value)`
  if (const Selected *Element = selected(E)) {
    if (Value)
      add(Opcode::Claim, {Address, Element->Name, Value});
    return;
  }
  QualType Type = E ? E->getType() : QualType();
  if (To.IsPointee)
    if (FieldPlace Place = fieldOf(E, To, /*IsRead=*/false); Place.Field)
      Type = Place.Field->getType();
  bool IsHandle = NeedsObject && E && Type->isPointerType() &&
                  Type->getPointeeType()->isPointerType();
  if (IsHandle) {
    Register Object = emit(Opcode::Fresh, {});
    if (Value)
      add(Opcode::Add, {Object, Value});
    return emitStore(Address, Object);
  }
  emitStore(Address, Value);
}

const FunctionLowering::Selected *
FunctionLowering::selected(const Expr *E) const {
  if (!E)
    return nullptr;
  E = E->IgnoreParenImpCasts();
  while (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E))
    E = Bound->getSubExpr()->IgnoreParenImpCasts();
  auto It = Elements.find(E);
  return It == Elements.end() ? nullptr : &It->second;
}

/// Is the type a proxy, an object that stands for an element and is assigned
/// what the element shall be?
static bool isProxy(QualType Type) {
  const auto *Class = Type->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition() || Class->isInStdNamespace())
    return false;
  DeclarationName Assignment =
      Class->getASTContext().DeclarationNames.getCXXOperatorName(OO_Equal);
  for (const auto *Around = Class; Around;) {
    for (const NamedDecl *D : Around->lookup(Assignment)) {
      const auto *Method = dyn_cast<CXXMethodDecl>(D->getUnderlyingDecl());
      if (!Method || !(Method->isCopyAssignmentOperator() ||
                       Method->isMoveAssignmentOperator()))
        return true;
    }
    // What bases assign is hidden by a class's own, but for what it names.
    Around = Around->getNumBases()
                 ? Around->bases_begin()->getType()->getAsCXXRecordDecl()
                 : nullptr;
  }
  return false;
}

/// Is it a stream that may lead to a file, rather than to a text?
static bool isFile(QualType Type) {
  Type = Type.getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  const auto *Record = Type->getAsRecordDecl();
  if (!Record)
    return false;
  llvm::StringRef Name = Record->getName();
  return Name.contains("FILE") || (Name.ends_with_insensitive("stream") &&
                                   !Name.contains_insensitive("string"));
}

/// Where a stream leads that the code shows: its class leads there, whatever
/// base of it writes, or it is called a log.
models::Channel FunctionLowering::outletOf(const Expr *Stream) {
  Stream = Stream->IgnoreParenImpCasts();
  if (models::Channel To = Unit.Matcher.outlet(Stream->getType());
      To != models::Channel::None)
    return To;
  const ValueDecl *Declaration = declarationOf(Stream).first;
  return Declaration && Declaration->getIdentifier() &&
                 isFile(Stream->getType()) && namesLog(Declaration->getName())
             ? models::Channel::Log
             : models::Channel::None;
}

bool FunctionLowering::namesLog(llvm::StringRef Name) const {
  return Unit.Matcher.models().hasWord(Name, models::WordKind::Log);
}

/// Is there a log's name in a path, in a literal or as a variable's?
bool FunctionLowering::isPathOfLog(const Stmt *Path, unsigned Depth) const {
  constexpr unsigned MaxDepth = 12;
  if (!Path || Depth == MaxDepth)
    return false;
  if (const auto *Literal = dyn_cast<clang::StringLiteral>(Path))
    return Literal->getCharByteWidth() == 1 && namesLog(Literal->getString());
  const ValueDecl *Declaration =
      isa<Expr>(Path) ? declarationOf(cast<Expr>(Path)).first : nullptr;
  if (Declaration && Declaration->getIdentifier() &&
      namesLog(Declaration->getName()))
    return true;
  if (const auto *Variable = dyn_cast_or_null<VarDecl>(Declaration))
    if (const VarDecl *Constant = constantVariable(Variable))
      return isPathOfLog(Constant->getInit(), Depth + 1);
  return llvm::any_of(Path->children(), [&](const Stmt *Child) {
    return isPathOfLog(Child, Depth + 1);
  });
}

//===----------------------------------------------------------------------===//
// What the code shows of values
//===----------------------------------------------------------------------===//

std::optional<unsigned> FunctionLowering::constantOf(const Expr *E) const {
  if (!E || E->isValueDependent())
    return std::nullopt;
  Expr::EvalResult Result;
  if (!E->getType()->isIntegralOrEnumerationType() ||
      !E->EvaluateAsInt(Result, Unit.AST))
    return std::nullopt;
  const llvm::APSInt &Value = Result.Val.getInt();
  if (Value.isNegative() || Value.getActiveBits() > 31)
    return std::nullopt;
  return unsigned(Value.getZExtValue());
}

/// The same of a character, which a class may wrap: `QChar('.')`.
std::optional<unsigned> FunctionLowering::characterOf(const Expr *E) const {
  for (unsigned Depth = 0; E && Depth != 16; ++Depth) {
    E = E->IgnoreParenImpCasts();
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(E);
        Construct && Construct->getNumArgs() == 1)
      E = Construct->getArg(0);
    else if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E))
      E = Temporary->getSubExpr();
    else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E))
      E = Bound->getSubExpr();
    else if (const auto *Cast = dyn_cast<CastExpr>(E);
             Cast && E->getType()->isRecordType())
      E = Cast->getSubExpr();
    else
      return constantOf(E);
  }
  return std::nullopt;
}

bool FunctionLowering::isOne(const Expr *E, char Character) const {
  return characterOf(E) == unsigned(Character) ||
         textOf(E) == std::string(1, Character);
}

/// \returns the text of a literal, also behind casts and constructors.
std::optional<std::string> FunctionLowering::textOf(const Expr *E) const {
  for (unsigned Depth = 0; E && Depth != 16; ++Depth) {
    E = E->IgnoreParenImpCasts();
    if (const auto *Literal = dyn_cast<clang::StringLiteral>(E)) {
      return utf8(Literal);
    }
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(E)) {
      E = Construct->getNumArgs() ? Construct->getArg(0) : nullptr;
    } else if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E)) {
      E = Temporary->getSubExpr();
    } else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E)) {
      E = Bound->getSubExpr();
    } else if (const auto *Cast = dyn_cast<CastExpr>(E)) {
      E = Cast->getSubExpr();
    } else if (const auto *List = dyn_cast<InitListExpr>(E)) {
      E = List->getNumInits() == 1 ? List->getInit(0) : nullptr;
    } else if (const auto *Standard = dyn_cast<CXXStdInitializerListExpr>(E)) {
      E = Standard->getSubExpr();
    } else if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
      const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
      const VarDecl *Constant = Variable ? constantVariable(Variable) : nullptr;
      E = Constant ? Constant->getInit() : nullptr;
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

/// Does the expression stand for the whole of a text, rather than for what is
/// left of it from some place on?
bool FunctionLowering::isStart(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (isa<BinaryOperator, UnaryOperator>(E) || endOfFirstPart(E))
    return false;
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  if (!Variable || !Variable->hasLocalStorage() ||
      !Variable->getType()->isPointerType())
    return true;
  if (!writtenVariables().contains(Variable) && !Variable->hasInit())
    return true;
  const Expr *Value = onlyValue(Variable);
  return Value && isStart(Value);
}

/// Is it where the first dot was found, `t.find('.')`, `strchr(t, '.')`, also
/// by way of a variable that keeps it? What stands before it is the JOSE
/// header; before the first space, the scheme of an HTTP header. \returns the
/// text in which it was sought, or null.
const Expr *FunctionLowering::endOfFirstPart(const Expr *E, char End) {
  E = E->IgnoreParenCasts();
  if (const auto *Minus = dyn_cast<BinaryOperator>(E);
      Minus && Minus->getOpcode() == BO_Sub) {
    if (Minus->getLHS()->getType()->isPointerType()) // `dot - t`
      return endOfFirstPart(Minus->getLHS(), End);
    // `strlen(t) - strlen(dot)`
    const auto *Whole =
        dyn_cast<CallExpr>(Minus->getLHS()->IgnoreParenImpCasts());
    const auto *Rest =
        dyn_cast<CallExpr>(Minus->getRHS()->IgnoreParenImpCasts());
    if (Whole && Rest && Rest->getNumArgs() == 1 && Rest->getDirectCallee() &&
        Whole->getDirectCallee() == Rest->getDirectCallee())
      return endOfFirstPart(Rest->getArg(0), End);
  }
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    const Expr *Value = Variable ? onlyValue(Variable) : nullptr;
    return Value ? endOfFirstPart(Value, End) : nullptr;
  }
  const auto *Search = dyn_cast<CallExpr>(E);
  if (!Search || !Search->getDirectCallee())
    return nullptr;
  const models::Function *Model =
      Unit.Matcher.match(Search->getDirectCallee(), Search->getNumArgs());
  if (!Model)
    return nullptr;
  for (const Effect &Said : Model->Effects) {
    if (Said.Kind != EffectKind::Find)
      continue;
    Call C;
    C.Arguments.assign(Search->arg_begin(), Search->arg_end());
    if (const auto *Method = dyn_cast<CXXMemberCallExpr>(Search))
      C.Object = Method->getImplicitObjectArgument();
    const Expr *Start = expressionOf(C, Said.Start, 0);
    if (Start && !isa<CXXDefaultArgExpr>(Start) && constantOf(Start) != 0u)
      return nullptr;
    const Expr *Sought = expressionOf(C, Said.Value, 0),
               *In = expressionOf(C, Said.From, 0);
    return Sought && isOne(Sought, End) && In && (C.Object || isStart(In))
               ? In
               : nullptr;
  }
  return nullptr;
}

const CharacterLoops &FunctionLowering::loops() {
  if (!Loops)
    Loops = std::make_unique<CharacterLoops>(Definition->getBody(), Unit.AST);
  return *Loops;
}

const Decisions &FunctionLowering::decisions() {
  if (!Outcomes)
    Outcomes = std::make_unique<Decisions>(Definition->getBody(), Unit.AST,
                                           Unit.Matcher);
  return *Outcomes;
}

/// Does the program go on whether the token is right or not?
bool FunctionLowering::isIgnored(const Call &C, const models::Effect &Verify) {
  if (!Verify.Tells)
    return decisions().isSwallowed(C.Site);
  const Expr *Told = expressionOf(C, Verify.Tells, 0);
  return (Told || Verify.Tells.Kind == ModelOperand::Result) &&
         decisions().isIgnored(C.Site, Told);
}

/// The characters of a text that an expression reads one by one, as a loop
/// does: `s[i]`, `*s++`, `hex[s[i] >> 4]`. One at a constant index is no text.
flow::Register FunctionLowering::characters(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (!Variable || !Variable->hasLocalStorage() || isa<ParmVarDecl>(Variable))
      return 0;
    const Expr *Element = loops().elementOf(Reference);
    return Element ? characters(Element) : 0;
  }
  // `s[i]` and `*it` of a library's text.
  if (isa<CXXOperatorCallExpr, CXXMemberCallExpr>(E) && isElementOfText(E)) {
    const auto *Read = cast<CallExpr>(E);
    const auto *Method = dyn_cast<CXXMemberCallExpr>(E);
    const Expr *Text =
        Method ? Method->getImplicitObjectArgument() : Read->getArg(0);
    const Expr *Index = Method                    ? Read->getArg(0)
                        : Read->getNumArgs() == 2 ? Read->getArg(1)
                                                  : nullptr;
    if (!Read->getDirectCallee() || Text->getType()->isPointerType() ||
        !Unit.Matcher.isLibraryFunction(Read->getDirectCallee()) ||
        (Index && constantOf(Index)) || !loops().showsAll(E))
      return 0;
    Register Value = valueOf(Text);
    std::optional<unsigned> Bound = Index ? loopBoundOf(Index) : std::nullopt;
    return Value ? emitPart(Value, Bound.value_or(~0u)) : 0;
  }
  const Expr *Text = nullptr;
  std::optional<unsigned> Bound;
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(E)) {
    if (!isCharacter(E->getType()) || constantOf(Subscript->getIdx()))
      return 0;
    if (textOf(Subscript->getBase()))
      return characters(Subscript->getIdx());
    Text = Subscript->getBase();
    Bound = loopBoundOf(Subscript->getIdx());
  } else if (const auto *Operator = dyn_cast<UnaryOperator>(E);
             Operator && Operator->getOpcode() == UO_Deref) {
    const auto *Moved =
        dyn_cast<UnaryOperator>(Operator->getSubExpr()->IgnoreParenCasts());
    if (!isCharacter(E->getType()))
      return 0;
    // `*s` is one in a loop only if something moves it.
    const auto *Reference = dyn_cast<DeclRefExpr>(
        (Moved ? Moved->getSubExpr() : Operator->getSubExpr())
            ->IgnoreParenCasts());
    const auto *Variable =
        Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
    if (!Moved && !(Variable && writtenVariables().contains(Variable)))
      return 0;
    Text = Operator->getSubExpr();
  } else if (const auto *Operator = dyn_cast<BinaryOperator>(E)) {
    if (Operator->isComparisonOp() || Operator->isLogicalOp() ||
        Operator->isAssignmentOp())
      return 0;
    return emitJoin(characters(Operator->getLHS()),
                    characters(Operator->getRHS()));
  } else if (const auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    return emitJoin(characters(Choice->getTrueExpr()),
                    characters(Choice->getFalseExpr()));
  } else if (const auto *Converted = dyn_cast<CallExpr>(E);
             Converted && Converted->getNumArgs() == 1 &&
             E->getType()->isIntegerType()) {
    return characters(Converted->getArg(0));
  }
  if (!Text || !isCharacterPointer(Text->getType()))
    return 0;
  Register Value = lower(Text);
  return Value ? emitPart(Value, Bound.value_or(~0u)) : 0;
}

/// How many characters a part shows at most; ~0u if nobody knows.
unsigned FunctionLowering::shownCharacters(Call &C, const Effect &E) {
  // `t.replace(4, npos, "..")` shows four; `t.erase(0, 7)` all but seven.
  if (const Expr *Removed = expressionOf(C, E.Removed, 0)) {
    constexpr unsigned Few = 64;
    if (!isa<CXXDefaultArgExpr>(Removed) &&
        constantOf(Removed).value_or(Few) < Few)
      return ~0u;
  }
  const Expr *Start = expressionOf(C, E.Start, 0);
  const Expr *Length = expressionOf(C, E.Length, 0);
  // The first of the pieces of a token is its header.
  if (const Expr *Until = expressionOf(C, E.Until, 0))
    return isOne(Until, '.') && startsPieces(C, E) ? 0 : ~0u;
  if (Length && !isa<CXXDefaultArgExpr>(Length)) {
    // The header alone, which holds no claims.
    bool FromStart = !Start || constantOf(Start) == 0u;
    if (FromStart && endOfFirstPart(Length))
      return 0;
    return boundOf(Length).value_or(~0u);
  }
  // `s.substr(s.size() - 4)`: the last four.
  if (!Start)
    return ~0u;
  const auto *Minus = dyn_cast<BinaryOperator>(Start->IgnoreParenImpCasts());
  if (!Minus || Minus->getOpcode() != BO_Sub || constantOf(Minus->getLHS()))
    return ~0u;
  return constantOf(Minus->getRHS()).value_or(~0u);
}

/// A pointer to a text pointer: what is taken off the text is taken for good.
static bool movesOn(const Expr *E) {
  return E->getType()->isPointerType() &&
         isCharacterPointer(E->getType()->getPointeeType());
}

/// Is the first piece of a text taken, or at least perhaps?
bool FunctionLowering::startsPieces(Call &C, const Effect &E) {
  const Expr *From = expressionOf(C, E.From, 0);
  return From && (movesOn(From) || isStart(From));
}

/// What a part shows, and what a copy shows that has a length.
flow::Register FunctionLowering::emitShown(Call &C, const Effect &E,
                                           Register From) {
  const Expr *Source = expressionOf(C, E.From, 0);
  const Expr *Until = expressionOf(C, E.Until, 0);
  const Expr *Start = expressionOf(C, E.Start, 0);
  const Expr *Length = expressionOf(C, E.Length, 0);
  bool IsWord =
      Until ? (constantOf(Until) == unsigned(' ') ||
               textOf(Until).value_or("").find(' ') != std::string::npos) &&
                  startsPieces(C, E)
            : Length && (!Start || constantOf(Start) == 0u) &&
                  endOfFirstPart(Length, ' ');
  Register At = Until && Source && movesOn(Source) ? lower(Source) : 0;
  Register Shown = IsWord ? emit(Opcode::FirstWord, {From})
                          : emitPart(From, shownCharacters(C, E));
  if (At)
    Graph.Blocks[Current].Instructions.back().Operands.push_back(At);
  return Shown;
}

claims::ValueKind FunctionLowering::valueKind(const Expr *E) const {
  for (unsigned Depth = 0; E && Depth != 16; ++Depth) {
    E = E->IgnoreParenImpCasts();
    QualType Type = E->getType().getNonReferenceType();
    // `json_boolean(n)` says what its int is.
    if (const auto *Wrapper = dyn_cast<CallExpr>(E);
        Wrapper && Wrapper->getDirectCallee())
      if (const models::Function *Model = Unit.Matcher.match(
              Wrapper->getDirectCallee(), Wrapper->getNumArgs()))
        for (const Effect &Said : Model->Effects)
          if (Said.ValueKind != models::ValueKind::Unknown &&
              Said.ValueKind <= models::ValueKind::Time)
            return claims::ValueKind(Said.ValueKind);
    if (Type->isBooleanType())
      return claims::ValueKind::Boolean;
    if (isCharacterPointer(Type))
      return claims::ValueKind::Text;
    if (Type->isArithmeticType())
      return claims::ValueKind::Number;
    const auto *Record = Type->getAsCXXRecordDecl();
    if (Record && Record->getIdentifier()) {
      if (Record->getName() == "basic_string" ||
          Record->getName() == "basic_string_view")
        return claims::ValueKind::Text;
      if (Record->getName() == "time_point" || Record->getName() == "duration")
        return claims::ValueKind::Time;
    }
    // What a wrapper wraps.
    if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(E)) {
      E = Choice->getTrueExpr();
      continue;
    }
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(E))
      E = Construct->getNumArgs() ? Construct->getArg(0) : nullptr;
    else if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E))
      E = Temporary->getSubExpr();
    else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E))
      E = Bound->getSubExpr();
    else if (const auto *Cast = dyn_cast<CastExpr>(E))
      E = Cast->getSubExpr();
    else if (const auto *Wrapper = dyn_cast<CallExpr>(E);
             Wrapper && Wrapper->getNumArgs() == 1 &&
             Wrapper->getDirectCallee() && !isa<CXXMemberCallExpr>(E) &&
             Unit.Matcher.isLibraryFunction(Wrapper->getDirectCallee()))
      E = Wrapper->getArg(0);
    else
      return claims::ValueKind::Unknown;
  }
  return claims::ValueKind::Unknown;
}

//===----------------------------------------------------------------------===//
// Effects
//===----------------------------------------------------------------------===//

/// Is it an argument that asks for something: neither left out, nor null, nor
/// false, nor a constant that is 0?
bool FunctionLowering::isGiven(const Expr *E) const {
  if (const auto *Default = dyn_cast_if_present<CXXDefaultArgExpr>(E))
    E = Default->getExpr();
  if (!E || E->isValueDependent())
    return E;
  if (E->isNullPointerConstant(Unit.AST, Expr::NPC_ValueDependentIsNotNull))
    return false;
  Expr::EvalResult Value;
  return !E->getType()->isIntegralOrEnumerationType() ||
         !E->EvaluateAsInt(Value, Unit.AST) || Value.Val.getInt() != 0;
}

void FunctionLowering::lowerEffects(Call &C, llvm::ArrayRef<Effect> Effects,
                                    unsigned FirstTagged) {
  for (const Effect &E : Effects) {
    if ((E.If && !isGiven(expressionOf(C, E.If, FirstTagged))) ||
        (E.Unless && isGiven(expressionOf(C, E.Unless, FirstTagged))))
      continue;
    lowerEffect(C, E, FirstTagged);
    for (const ModelOperand &O : {E.To, E.Into})
      if (O.Kind == ModelOperand::Argument && O.Index < 32)
        C.WrittenArguments |= 1u << O.Index;
  }
}

void FunctionLowering::lowerTags(Call &C, const models::Function &Model) {
  for (size_t I = Model.TagsFrom; I < C.Arguments.size();) {
    const Expr *Tagged = C.Arguments[I]->IgnoreParenCasts();
    llvm::StringRef Name;
    if (const auto *Reference = dyn_cast<DeclRefExpr>(Tagged)) {
      if (Reference->getDecl()->getIdentifier())
        Name = Reference->getDecl()->getName();
    } else if (const auto *Literal = dyn_cast<IntegerLiteral>(Tagged)) {
      Name = macroOf(Literal);
    }
    const models::Tag *Found = nullptr;
    for (const models::Tag &T : Model.Tags)
      if (T.Name == Name)
        Found = &T;
    Here = Tagged->getExprLoc();
    ++I;
    if (!Found)
      continue;
    lowerEffects(C, Found->Effects, I);
    I += Found->Takes;
  }
}

/// A document that is made from a template: `{s:s, s:i}`.
void FunctionLowering::lowerPack(Call &C, const Effect &E) {
  Register Object = emit(Opcode::Fresh, {});
  const Expr *Format = expressionOf(C, E.Format, 0);
  std::optional<std::string> Template = Format ? textOf(Format) : std::nullopt;
  size_t First = E.From ? E.From.Index : E.Format.Index + 1;
  if (!Template) {
    // Nobody knows what is a name: everything goes in.
    for (size_t I = First; I < C.Arguments.size(); ++I)
      if (Register Value = valueOf(C.Arguments[I]))
        add(Opcode::Claims, {Object, Value});
  } else {
    auto Argument = [&](int Index) -> const Expr * {
      size_t At = First + Index;
      return Index >= 0 && At < C.Arguments.size() ? C.Arguments[At] : nullptr;
    };
    for (const PackedMember &Member : readPack(*Template)) {
      const Expr *Name = Argument(Member.Name), *Value = nullptr;
      Register ValueRegister = 0;
      for (unsigned Index : Member.Values)
        if (const Expr *One = Argument(int(Index))) {
          Value = One;
          ValueRegister = emitJoin(ValueRegister, valueOf(One));
        }
      if (!Name) {
        if (ValueRegister)
          add(Opcode::Claims, {Object, ValueRegister});
        continue;
      }
      Register NameRegister = valueOf(Name);
      Here = Name->getExprLoc();
      if (std::optional<unsigned> Number = constantOf(Value);
          Number && !ValueRegister)
        ValueRegister = emitText(std::to_string(*Number));
      flow::Instruction &I =
          add(Opcode::Claim, {Object, NameRegister, ValueRegister});
      // A list is none of its elements.
      I.Kind = Member.IsBoolean ? claims::ValueKind::Boolean
               : Value && Member.Values.size() == 1
                   ? valueKind(Value)
                   : claims::ValueKind::Unknown;
    }
    Here = C.Site->getExprLoc();
  }
  C.Result = emitJoin(C.Result, Object);
}

/// The arguments of a format as it shows them.
flow::Register FunctionLowering::formattedInputs(Call &C, const Effect &E) {
  const Expr *Format = expressionOf(C, E.Format, 0);
  std::optional<std::string> Text = Format ? textOf(Format) : std::nullopt;
  Register All = 0;
  if (!Text) {
    if (Format)
      All = valueOf(Format);
    return emitJoin(All, inputOf(C, E.From, 0));
  }
  // `vsnprintf(.., ap)`: the list is one argument, whatever the format says.
  if (E.From.Kind != ModelOperand::Rest)
    return inputOf(C, E.From, 0);
  // Keep the text: it may be the payload that is being written. A format that
  // is checked while it is compiled is an object that holds it somewhere.
  if (isCharacterPointer(Format->getType())) {
    All = valueOf(Format);
  } else {
    SourceLocation Outer = Here;
    Here = Format->getBeginLoc();
    All = emitText(*Text);
    Here = Outer;
  }
  const clang::StringLiteral *Literal =
      E.Kind == EffectKind::Carry || E.Kind == EffectKind::Create
          ? lastPiece(Format)
          : nullptr;
  for (const ShownArgument &Shown : readFormat(E.Style, *Text)) {
    size_t Index = E.From.Index + Shown.Index;
    if (Index >= C.Arguments.size())
      continue;
    // `{"aud":"%s"}`: the value of one member.
    llvm::StringRef Member;
    if (Literal)
      Member = memberAt(*Text, Shown.At);
    auto AddMember = [&](Register Value, claims::ValueKind Kind) {
      if (Value && !Member.empty())
        All = emitJoin(All, emitMember(Literal, Member, Value, Kind));
    };
    if (!Shown.IsText) {
      All = emitJoin(All, characters(C.Arguments[Index]));
      if (!Member.empty())
        AddMember(numeric(C.Arguments[Index]), claims::ValueKind::Number);
      continue;
    }
    Register Value = valueOf(C.Arguments[Index]);
    if (!Value)
      continue;
    unsigned Characters = Shown.Characters;
    if (Shown.CharactersFrom >= 0) {
      size_t At = E.From.Index + size_t(Shown.CharactersFrom);
      if (At < C.Arguments.size() && endOfFirstPart(C.Arguments[At], ' '))
        Value = emit(Opcode::FirstWord, {Value});
      else if (At < C.Arguments.size())
        Characters = endOfFirstPart(C.Arguments[At])
                         ? 0
                         : boundOf(C.Arguments[At]).value_or(~0u);
    }
    Value = emitPart(Value, Characters);
    All = emitJoin(All, Value);
    AddMember(Value, Shown.At && (*Text)[Shown.At - 1] == '"'
                         ? claims::ValueKind::Text
                         : valueKind(C.Arguments[Index]));
  }
  return All;
}

flow::Register FunctionLowering::inputs(Call &C, const Effect &E,
                                        unsigned FirstTagged) {
  if (E.Style == models::FormatStyle::Printf ||
      E.Style == models::FormatStyle::Braces)
    return formattedInputs(C, E);
  return emitJoin(inputOf(C, E.From, FirstTagged),
                  inputOf(C, E.And, FirstTagged));
}

/// Is it a record, or leads to records, whose fields the called function reads?
/// It knows them, if it is written for their type.
static bool knowsFields(const FunctionDecl *Callee, QualType Type) {
  Type = Type.getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  Type = Type->getBaseElementTypeUnsafe()->getCanonicalTypeInternal();
  const RecordDecl *Record = Type->getAsRecordDecl();
  const auto *Class = dyn_cast_or_null<CXXRecordDecl>(Record);
  return Record && Record->getDefinition() && !Record->isInStdNamespace() &&
         !(Class && Class->isLambda()) && !isIterator(Type) &&
         !Callee->isTemplateInstantiation();
}

/// What an effect is about; \p HasRecords if that may be records that are read
/// with all their fields.
flow::Register FunctionLowering::subject(Call &C, const Effect &E,
                                         unsigned FirstTagged,
                                         bool &HasRecords) {
  Register All = written(C, E, FirstTagged);
  HasRecords = false;
  if (E.Style != models::FormatStyle::None)
    return All;
  auto Add = [&](const ModelOperand &O, const Expr *From) {
    if (!From)
      return;
    QualType Type = From->getType();
    FieldPlace Place;
    if (!O.Field.empty()) {
      Place = fieldOf(From, O, /*IsRead=*/true);
      if (!Place.Field)
        return;
      Type = Place.Field->getType();
    }
    if (!knowsFields(C.Callee, Type))
      return;
    HasRecords = true;
    // A pointer leads there already.
    if (Place.Field && !Type->isPointerType())
      All = emitJoin(All, Place.Address);
    else if (!Place.Field && isAddress(From) && !Type->isPointerType())
      All = emitJoin(All, lower(From));
  };
  for (const ModelOperand &O : {E.From, E.And})
    if (O.Kind == ModelOperand::Rest)
      for (size_t I = O.Index; I < C.Arguments.size(); ++I)
        Add(O, C.Arguments[I]);
    else
      Add(O, expressionOf(C, O, FirstTagged));
  return All;
}

/// What is written out or added, which may be single characters of a text.
flow::Register FunctionLowering::written(Call &C, const Effect &E,
                                         unsigned FirstTagged) {
  Register All = inputs(C, E, FirstTagged);
  auto Add = [&](const Expr *From) {
    if (From && From->getType()->isIntegerType())
      All = emitJoin(All, characters(From));
  };
  if (E.From.Kind == ModelOperand::Rest && E.Style == models::FormatStyle::None)
    for (size_t I = E.From.Index; I < C.Arguments.size(); ++I)
      Add(C.Arguments[I]);
  else
    Add(expressionOf(C, E.From, FirstTagged));
  if (E.And)
    Add(expressionOf(C, E.And, FirstTagged));
  return All;
}

/// A library carries the program's types by the program's own functions:
/// `json j = user` calls `to_json(j, user)`. \returns false if there is none.
bool FunctionLowering::carryBy(Call &C, const Effect &E, unsigned FirstTagged) {
  if (E.By.empty() || !E.To)
    return false;
  const FunctionDecl *Own = nullptr;
  auto OwnFor = [&](QualType Type) {
    return findRecord(Type, [&](const RecordDecl *Record) {
      Own = Unit.Relevant.carrier(E.By, Record);
      return Own != nullptr;
    });
  };
  const Expr *From = expressionOf(C, E.From, FirstTagged);
  const Expr *To = expressionOf(C, E.To, FirstTagged);
  QualType FromType = From ? From->getType() : QualType();
  QualType ToType = To ? To->getType() : C.Site->getType();
  const RecordDecl *Record = OwnFor(FromType);
  bool IsFrom = Record != nullptr;
  if (!Record)
    Record = OwnFor(ToType);
  if (!Record)
    return false;
  auto Is = [&](QualType Type) {
    const auto *Known = Type.getNonReferenceType()->getAsRecordDecl();
    return Known && Known->getCanonicalDecl() == Record;
  };
  Register Source = From == C.Object ? C.ObjectAddress : From ? lower(From) : 0;
  Register Target = destinationOf(C, E.To, FirstTagged);
  if (!Source || !Target || (From && From != C.Object && !isAddress(From)))
    return false;
  // A list of them: each goes into one of the other kind.
  const auto *Holder = (IsFrom ? FromType : ToType)->getAsCXXRecordDecl();
  bool IsList = Holder && Holder->isInStdNamespace();
  Register Into = IsList ? emitTemporary() : Target;
  if (IsList && IsFrom)
    Source = emit(Opcode::Element, {Source});
  Register Mine = IsFrom ? Source : Into, Other = IsFrom ? Into : Source;
  llvm::SmallVector<Register, 2> Arguments;
  auto IsTag = [](QualType Type) {
    const auto *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
    return Class && Class->hasDefinition() && Class->isEmpty();
  };
  for (const ParmVarDecl *Parameter : Own->parameters())
    Arguments.push_back(Is(Parameter->getType())      ? Mine
                        : IsTag(Parameter->getType()) ? 0
                                                      : Other);
  if (!callOwn(Own, Arguments))
    return false;
  if (IsList) {
    add(Opcode::Add, {Target, emitLoad(Into)});
    add(Opcode::Merge, {Target, Into});
  }
  return true;
}

/// Does the result refer to what is carried, rather than copy it?
bool FunctionLowering::aliases(const Call &C, const Effect &E) {
  if (E.To.Kind != ModelOperand::Result || E.And)
    return false;
  QualType Type = C.Site->getType();
  const Expr *From = expressionOf(C, E.From, 0);
  if (!From || !(C.Site->isGLValue() || Type->isPointerType()))
    return false;
  if (!samePointee(From->getType(), Type))
    return false;
  // `strcpy` returns the buffer that it wrote; `strdup` another one.
  return !isCharacterPointer(Type) ||
         (E.From.Kind == ModelOperand::Argument && E.From.Index < 32 &&
          (C.WrittenArguments >> E.From.Index & 1));
}

/// `memcpy(&a, &b, sizeof a)` copies a record with its fields.
bool FunctionLowering::copiesRecord(Call &C, const Effect &E,
                                    unsigned FirstTagged) {
  const Expr *To = expressionOf(C, E.To, FirstTagged),
             *From = expressionOf(C, E.From, FirstTagged);
  if (!To || !From || !To->getType()->isPointerType())
    return false;
  To = To->IgnoreParenCasts();
  From = From->IgnoreParenCasts();
  if (!To->getType()->isPointerType() ||
      !To->getType()->getPointeeType()->isRecordType() ||
      !samePointee(To->getType(), From->getType()))
    return false;
  emitCopy(lower(To), lower(From));
  return true;
}

/// The fields of records that are put into a container go along.
void FunctionLowering::putRecords(Call &C, const Effect &E, Register Container,
                                  unsigned FirstTagged) {
  if (E.From.Kind == ModelOperand::Rest) {
    for (size_t I = E.From.Index; I < C.Arguments.size(); ++I)
      putRecord(Container, C.Arguments[I]);
  } else if (const Expr *From = expressionOf(C, E.From, FirstTagged);
             From && E.From.Field.empty() && From != C.Object) {
    putRecord(Container, From);
  }
}

void FunctionLowering::putRecord(Register Container, const Expr *E) {
  if (!Container || !E->getType()->isRecordType() || !isAddress(E) ||
      isIterator(E->getType()))
    return;
  if (Register From = lower(E))
    add(Opcode::Merge, {Container, From});
}

/// The number, from 1, of the argument that an object stands for in a bound
/// call: an empty object of a library's, whose type has that number. 0 for
/// other things.
unsigned FunctionLowering::placeholderOf(const Expr *E) const {
  const auto *Type = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      E->getType()->getAsCXXRecordDecl());
  if (!Type || !Type->hasDefinition() || !Type->isEmpty() ||
      !Unit.Matcher.isCarrying(Type))
    return 0;
  const TemplateArgumentList &Arguments = Type->getTemplateArgs();
  constexpr unsigned MaxPlaceholder = 16;
  if (Arguments.size() != 1 ||
      Arguments[0].getKind() != TemplateArgument::Integral)
    return 0;
  uint64_t Number = Arguments[0].getAsIntegral().getLimitedValue();
  return Number <= MaxPlaceholder ? Number : 0;
}

/// A function with some of its arguments: a closure of them, and the graph of
/// a function that calls it with these and its own.
flow::Register FunctionLowering::bind(Call &C, const Effect &E,
                                      unsigned FirstTagged) {
  Register Function = inputOf(C, E.From, FirstTagged);
  if (!Function)
    return 0;
  flow::Function Bound;
  Bound.Id =
      Unit.Options.Namespace + "|bound|" + std::to_string(Unit.Made.size());
  Bound.Name = "bind";
  Bound.IsInternal = true;
  flow::Block &Body = Bound.Blocks.emplace_back();
  flow::PlaceId Place = Unit.Places.place(Here);
  Register Last = 0;
  auto Add =
      [&](Opcode Code,
          std::initializer_list<Register> Operands) -> flow::Instruction & {
    flow::Instruction &I = Body.Instructions.emplace_back();
    I.Code = Code;
    I.Place = Place;
    I.Operands.assign(Operands.begin(), Operands.end());
    I.Result = ++Last;
    return I;
  };
  auto Argument = [&](unsigned Number) {
    flow::Instruction &I = Add(Opcode::Address, {});
    I.Base = flow::Root::Parameter;
    I.Number = Number;
    return Add(Opcode::Load, {Last}).Result;
  };
  auto Field = [&](Register Object, llvm::StringRef Name) {
    flow::Instruction &I = Add(Opcode::Field, {Object});
    I.Text = Name.str();
    return I.Result;
  };

  Register Closure = emit(Opcode::Fresh, {});
  emitStore(emitField(Closure, "function"), Function);
  Register Inside = Argument(0);
  Register Called = Add(Opcode::Load, {Field(Inside, "function")}).Result;
  llvm::SmallVector<Register, 4> Passed;
  unsigned NumParameters = 0;
  for (size_t I = E.Value.Index; I < C.Arguments.size(); ++I) {
    const Expr *Given = C.Arguments[I];
    if (unsigned Number = placeholderOf(Given)) {
      NumParameters = std::max(NumParameters, Number);
      Passed.push_back(Argument(Number));
      continue;
    }
    std::string Name = "[" + std::to_string(I) + "]";
    Register Value = lower(Given);
    Register Address = Field(Inside, Name);
    if (isAddress(Given)) {
      emitCopy(emitField(Closure, Name), Value);
      Passed.push_back(Address);
    } else {
      emitStore(emitField(Closure, Name), Value);
      Passed.push_back(Add(Opcode::Load, {Address}).Result);
    }
  }
  // Without placeholders, its own arguments may come behind the bound ones.
  constexpr unsigned MostBehind = 4;
  if (!NumParameters)
    for (; NumParameters != MostBehind; ++NumParameters)
      Passed.push_back(Argument(NumParameters + 1));
  Bound.NumParameters = NumParameters + 1;
  Bound.Parameters.resize(Bound.NumParameters);
  flow::Instruction &Returned = Add(Opcode::Address, {});
  Returned.Base = flow::Root::Temporary;
  Returned.Number = 1;
  Register To = Last;
  flow::Instruction &Invoke = Add(Opcode::Invoke, {To, Called, 0});
  Invoke.Text = "a function pointer";
  for (Register Value : Passed) {
    flow::Argument &A = Invoke.Arguments.emplace_back();
    A.Value = Value;
    A.IsMutable = true;
  }
  flow::Instruction &Return = Add(Opcode::Return, {To});
  Return.Result = 0;
  Return.IsObject = true;

  flow::Instruction &Known = add(Opcode::Target, {Closure});
  Known.Text = Bound.Id;
  Register Target = Known.Result = ++LastRegister;
  Unit.Made.push_back(std::move(Bound));
  add(Opcode::Add, {Closure, Target});
  return emitLoad(Closure);
}

/// Are these two fields of one record that a field leads to? It may be one of
/// many.
static bool inOneArray(const ModelOperand &Name, const ModelOperand &Value) {
  size_t Dot = Name.Field.rfind('.');
  return Dot != llvm::StringRef::npos && Name.Kind == Value.Kind &&
         Name.Index == Value.Index && Value.Field.rfind('.') == Dot &&
         Name.Field.take_front(Dot) == Value.Field.take_front(Dot);
}

void FunctionLowering::lowerEffect(Call &C, const Effect &E,
                                   unsigned FirstTagged) {
  auto Input = [&](const ModelOperand &O) {
    return inputOf(C, O, FirstTagged);
  };
  auto Into = [&] { return destinationOf(C, E.Into, FirstTagged); };
  // An iterator may lead to a stream.
  auto IntoStream = [&] {
    const Expr *To = expressionOf(C, E.Into, FirstTagged);
    return To && isIterator(To->getType());
  };
  auto PutTo = [&](Register Value, bool NeedsObject) {
    if (E.Into)
      if (Register Address = Into()) {
        // `document["name"].append(value)`: what was there stays.
        if (const Selected *Element =
                selected(expressionOf(C, E.Into, FirstTagged));
            Element && Value)
          Value = emit(Opcode::Pair, {Element->Name, Value});
        if (Value)
          add(IntoStream() ? Opcode::Write : Opcode::Add, {Address, Value});
        putRecords(C, E, Address, FirstTagged);
        return;
      }
    if (E.To)
      putTo(C, E.To, Value, FirstTagged, NeedsObject);
  };
  bool IsPointer = C.Site->getType()->isPointerType() &&
                   !isCharacterPointer(C.Site->getType());

  switch (E.Kind) {
  case EffectKind::Nothing:
  case EffectKind::Find:
    return;
  case EffectKind::Create: {
    if (E.Style == models::FormatStyle::Pack)
      return lowerPack(C, E);
    Register From = E.From ? inputs(C, E, FirstTagged) : 0;
    return PutTo(From, true);
  }
  case EffectKind::New: {
    Register From = E.From ? inputs(C, E, FirstTagged) : 0;
    Register Object = emit(Opcode::Fresh, {});
    if (From)
      add(Opcode::Add, {Object, From});
    putRecords(C, E, Object, FirstTagged);
    if (const CXXConstructorDecl *Constructor =
            C.Arguments.empty() ? constructorBehind(C.Callee) : nullptr)
      if (const FunctionDecl *Body = Unit.Relevant.lowered(Constructor)) {
        flow::Instruction &I = add(Opcode::Call, {0});
        I.Text = Unit.id(Body);
        flow::Argument &A = I.Arguments.emplace_back();
        A.Value = Object;
        A.IsMutable = true;
      }
    return PutTo(Object, false);
  }
  case EffectKind::Token:
    add(Opcode::UseToken, {inputs(C, E, FirstTagged)});
    return;
  case EffectKind::Encoded:
    return PutTo(emit(Opcode::Encoded, {inputs(C, E, FirstTagged)}), false);
  case EffectKind::Payload:
    return PutTo(emit(Opcode::Payload, {inputs(C, E, FirstTagged)}), false);
  case EffectKind::Clear:
    if (Register Address = destinationOf(C, E.To, FirstTagged))
      emitStore(Address, 0);
    return;
  case EffectKind::Claim: {
    Register Address = Into();
    if (!Address)
      return;
    if (E.Name && inOneArray(E.Name, E.Value)) {
      if (const Expr *Array = expressionOf(C, E.Name, FirstTagged)) {
        Register Names = fieldOf(Array, E.Name, /*IsRead=*/false).Address;
        Register Values = fieldOf(Array, E.Value, /*IsRead=*/false).Address;
        if (Names && Values)
          add(Opcode::ClaimEach, {Address, Names, Values}).InHeader =
              E.InHeader;
      }
      return;
    }
    Register Name = nameOf(C, E, FirstTagged), Value = 0;
    if (int64_t Fixed; E.Text.empty())
      Value = Input(E.Value);
    else
      Value =
          E.Text.getAsInteger(10, Fixed) ? emitText(E.Text) : emitNumber(Fixed);
    const Expr *Held = expressionOf(C, E.Value, FirstTagged);
    // How long a key is, how many iterations: a constant is its digits.
    if (!Value && E.ValueKind == models::ValueKind::Number)
      if (std::optional<unsigned> Number = constantOf(Held))
        Value = emitText(std::to_string(*Number));
    bool IsSpan = E.ValueKind > models::ValueKind::Time;
    if (IsSpan)
      Value = emit(Opcode::Later, {0, emitSpan(Value, E.ValueKind)});
    flow::Instruction &I = add(Opcode::Claim, {Address, Name, Value});
    I.InHeader = E.InHeader;
    I.Kind = IsSpan ? claims::ValueKind::Time : claims::ValueKind(E.ValueKind);
    // What the field of a record has room for is there if it is filled.
    I.IsObject = !E.Claim.empty() && !E.Value.Field.empty();
    if (Held && I.Kind == claims::ValueKind::Unknown)
      I.Kind = valueKind(Held);
    if (Held)
      putRecord(Address, Held);
    return;
  }
  case EffectKind::Claims: {
    bool HasRecords;
    Register From = subject(C, E, FirstTagged, HasRecords);
    Register Address = destinationOf(C, E.To ? E.To : E.Into, FirstTagged);
    if (Address && E.To && !E.InHeader)
      add(Opcode::ClearClaims, {Address});
    if (Address && From) {
      flow::Instruction &I = add(Opcode::Claims, {Address, From});
      I.InHeader = E.InHeader;
      I.IsObject = HasRecords;
    }
    return;
  }
  case EffectKind::Remove: {
    Register Name = nameOf(C, E, FirstTagged);
    if (Register Address = Into())
      add(Opcode::Remove, {Address, Name});
    return;
  }
  case EffectKind::Sign: {
    bool HasRecords;
    Register From = subject(C, E, FirstTagged, HasRecords);
    Register Header = Input(E.Header), Key = Input(E.Key);
    flow::Instruction &I = add(Opcode::Sign, {From, Header, Key});
    I.IsObject = HasRecords;
    Register Token = I.Result = ++LastRegister;
    return PutTo(Token, false);
  }
  case EffectKind::Encrypt: {
    Effect Plain = E; // Not with the second recipient's key.
    Plain.And = {};
    bool HasRecords;
    Register From = subject(C, Plain, FirstTagged, HasRecords),
             Key = Input(E.Key), Header = Input(E.Header), Also = Input(E.And);
    // A list of recipients: is one key in it twice?
    if (!E.Key.Field.empty() && !E.Key.Field.contains('.'))
      if (const Expr *List = expressionOf(C, E.Key, FirstTagged))
        if (const FieldDecl *Field = fieldNamed(List->getType(), E.Key.Field))
          if (Register Array = lower(List)) {
            flow::Instruction &I = add(Opcode::Repeated, {Array});
            I.Text = fieldName(Field);
            Register Twice = I.Result = ++LastRegister;
            Also = emitJoin(Also, Twice);
          }
    flow::Instruction &I = add(Opcode::Encrypt, {From, Key, Header, Also});
    I.IsObject = HasRecords;
    Register Token = I.Result = ++LastRegister;
    return PutTo(Token, false);
  }
  case EffectKind::UseKey: {
    Register Key = Input(E.Key);
    if (Register Address = Into(); Address && Key)
      add(Opcode::UseKey, {Address, Key});
    return;
  }
  case EffectKind::Decode:
  case EffectKind::Decrypt: {
    Register From = Input(E.From), Key = Input(E.Key);
    return PutTo(
        emit(E.Kind == EffectKind::Decode ? Opcode::Decode : Opcode::Decrypt,
             {From, Key}),
        IsPointer);
  }
  case EffectKind::Verify: {
    Register From = Input(E.From), Key = Input(E.Key),
             Expects = Input(E.Expects);
    if (isIgnored(C, E))
      Expects = emitJoin(
          Expects, emit(Opcode::Pair, {emitText(flow::IgnoredParameter), 0}));
    add(Opcode::Verify, {From, Key, Expects}).IsObject = bool(E.Expects);
    return;
  }
  case EffectKind::Key:
  case EffectKind::PublicKey: {
    Register From = E.From ? inputs(C, E, FirstTagged) : 0;
    return PutTo(
        emit(E.Kind == EffectKind::Key ? Opcode::Key : Opcode::PublicKey,
             {From}),
        true);
  }
  case EffectKind::Load: {
    Register From = inputs(C, E, FirstTagged);
    flow::Instruction &I = add(Opcode::External, {From});
    I.LoadedFrom = E.LoadedFrom;
    Register Loaded = I.Result = ++LastRegister;
    // What the environment has under such a name, it has for programs that log
    // in: `GITHUB_TOKEN`.
    const Expr *Variable = expressionOf(C, E.From, FirstTagged);
    if (Variable && E.LoadedFrom == models::Source::Environment)
      if (std::optional<std::string> Text = textOf(Variable);
          Text && Unit.Relevant.tokenNames().isVariableOfToken(*Text))
        Loaded = emitReceived(Loaded, *Text);
    return PutTo(Loaded, false);
  }
  case EffectKind::Alias: {
    const Expr *From = expressionOf(C, E.From, FirstTagged);
    Register Object = From == C.Object ? C.ObjectAddress
                      : From           ? lower(From)
                                       : 0;
    if (E.To.Kind != ModelOperand::Result)
      return PutTo(Object, false);
    // One that is returned by value is a handle to the object.
    if (C.ReturnTo)
      emitStore(C.ReturnTo, Object);
    C.Result = Object;
    return;
  }
  case EffectKind::Carry: {
    if (aliases(C, E)) {
      const Expr *From = expressionOf(C, E.From, FirstTagged);
      C.Result =
          E.From.Kind == ModelOperand::This ? C.ObjectAddress : lower(From);
      if (const Selected *Known = selected(From)) {
        const Selected Element = *Known;
        Elements[C.Site] = Element;
      }
      return;
    }
    if (copiesRecord(C, E, FirstTagged) || carryBy(C, E, FirstTagged))
      return;
    Register From = written(C, E, FirstTagged);
    const Expr *Source = expressionOf(C, E.From, FirstTagged);
    // A pointer into a container, or out of a handle: to an element of what
    // holds the value, and to what a smart pointer points at.
    // What may be written through such a pointer goes into the container.
    bool IsBuffer =
        isCharacterPointer(C.Site->getType()) && isMutable(C.Site->getType());
    if ((IsPointer || IsBuffer || C.Site->isGLValue()) && From && C.Object &&
        !C.ObjectIsPointer && E.From.Kind == ModelOperand::This &&
        E.To.Kind == ModelOperand::Result && C.ObjectAddress) {
      C.Result = emitJoin(From, emit(Opcode::Element, {C.ObjectAddress}));
      return;
    }
    bool IsText = (Source && isCharacterPointer(Source->getType())) ||
                  (E.To.Kind == ModelOperand::Result &&
                   isCharacterPointer(C.Site->getType()));
    if (From && IsText)
      From = emit(Opcode::Carry, {From});
    // A size-limited copy shows that much.
    if (E.Length && From)
      From = emitShown(C, E, From);
    return PutTo(From, false);
  }
  case EffectKind::Hide: {
    Register From = inputs(C, E, FirstTagged);
    return PutTo(From ? emit(Opcode::Hide, {From}) : 0, false);
  }
  case EffectKind::Digest: {
    Register From = inputs(C, E, FirstTagged), Key = Input(E.Key);
    return PutTo(From || Key ? emit(Opcode::Digest, {From, Key}) : 0, false);
  }
  case EffectKind::Part: {
    if (copiesRecord(C, E, FirstTagged))
      return;
    Register From = inputs(C, E, FirstTagged);
    if (!From)
      return;
    Register Shown = emitShown(C, E, From);
    // Cut in place: what is short enough to need no cutting is no token.
    Graph.Blocks[Current].Instructions.back().IsObject =
        E.From.Kind == ModelOperand::This && E.To.Kind == ModelOperand::This;
    return PutTo(Shown, false);
  }
  case EffectKind::Log:
  case EffectKind::Send: {
    models::Channel To = E.Channel;
    if (const Expr *Name = expressionOf(C, E.Name, FirstTagged))
      if (std::optional<std::string> Text = textOf(Name)) {
        if (To == models::Channel::URL && isMadeForUrls(*Text))
          return;
        if (isUrlHeader(*Text))
          To = models::Channel::URL;
      }
    bool HasRecords;
    if (Register From = subject(C, E, FirstTagged, HasRecords)) {
      flow::Instruction &I = add(Opcode::Out, {From});
      I.To = To;
      I.IsObject = HasRecords;
    }
    return;
  }
  case EffectKind::Request: {
    bool HasRecords;
    if (Register From = subject(C, E, FirstTagged, HasRecords))
      add(Opcode::Request, {From}).IsObject = HasRecords;
    return;
  }
  case EffectKind::Write: {
    Register From = written(C, E, FirstTagged);
    Register Address = Into();
    if (const Expr *Stream = expressionOf(C, E.Into, FirstTagged))
      if (models::Channel To = outletOf(Stream); To != models::Channel::None) {
        Register Outlet = emitOutlet(To);
        Address = emitJoin(Address, Outlet);
      }
    if (Address && From)
      add(Opcode::Write, {Address, From});
    // The result of an insertion is the stream.
    if (C.Site->isGLValue() && !C.Result)
      C.Result = Address;
    return;
  }
  case EffectKind::Open:
    return PutTo(isPathOfLog(expressionOf(C, E.From, FirstTagged))
                     ? emitOutlet(models::Channel::Log)
                     : 0,
                 false);
  case EffectKind::Names: {
    Register From = inputs(C, E, FirstTagged);
    return PutTo(From ? emit(Opcode::Names, {From}) : 0, false);
  }
  case EffectKind::Channel: {
    Register Outlet = emitOutlet(E.Channel);
    return PutTo(Outlet, false);
  }
  case EffectKind::Element: {
    Register Name = nameOf(C, E, FirstTagged);
    Register From = Input(E.From);
    Register Container = destinationOf(C, E.From, FirstTagged);
    if (!Container && !From)
      return;
    flow::Instruction &I = add(Opcode::Member, {From, Name});
    Register Held = I.Result = ++LastRegister;
    I.IsObject = Unit.Matcher.isTokenFunction(C.Callee) &&
                 decisions().isCompared(C.Site);
    // The name under which it is read says what it is.
    if (const Expr *NameExpression = expressionOf(C, E.Name, FirstTagged))
      if (std::optional<std::string> Text = textOf(NameExpression)) {
        if (Unit.Vocabulary.classifyValue(*Text))
          Held = emitNamed(Held, *Text);
        if (Unit.Relevant.tokenNames().isToken(*Text))
          Held = emitReceived(Held, *Text);
      }
    if (E.To.Kind != ModelOperand::Result)
      return PutTo(Held, false);
    // `document["name"] = value`, where the operator returns a proxy.
    if (C.Site->isPRValue() && C.Site->getType()->isRecordType() &&
        isProxy(C.Site->getType()))
      Elements[C.Site] = {Container, Name, /*IsRecord=*/false};
    if (C.Site->isGLValue()) {
      const auto *Record = C.Site->getType()->getAsCXXRecordDecl();
      const Expr *Whole = expressionOf(C, E.From, FirstTagged);
      Elements[C.Site] = {
          Container, Name,
          Record && !Record->isInStdNamespace() &&
              !Unit.Matcher.isLibraryClass(Record) && Whole &&
              !samePointee(Whole->getType(), C.Site->getType())};
      Register Holder = emitTemporary();
      emitStore(Holder, Held);
      C.Result = Holder;
      return;
    }
    return returnFrom(C, Held);
  }
  case EffectKind::Gather: {
    Register Tuple = destinationOf(C, E.To, FirstTagged);
    if (!Tuple)
      return;
    // All of it for whoever does not ask which; then each by its number.
    Register All = inputs(C, E, FirstTagged);
    emitStore(Tuple, All);
    for (size_t I = E.From.Index; I < C.Arguments.size(); ++I) {
      Register Address =
          emitField(Tuple, "[" + std::to_string(I - E.From.Index) + "]");
      Register Value = lower(C.Arguments[I]);
      if (isAddress(C.Arguments[I]))
        emitCopy(Address, Value);
      else
        emitStore(Address, Value);
    }
    return;
  }
  case EffectKind::Pick: {
    const Expr *Tuple = expressionOf(C, E.From, FirstTagged);
    Register Address = Tuple ? lower(Tuple) : 0;
    if (!Address)
      return;
    // `std::get<1>`: the number is a template argument. A type is not asked.
    std::optional<unsigned> Index;
    if (const TemplateArgumentList *List =
            C.Callee->getTemplateSpecializationArgs())
      if (List->size() && List->get(0).getKind() == TemplateArgument::Integral)
        Index = List->get(0).getAsIntegral().getZExtValue();
    if (!Index)
      return PutTo(inputs(C, E, FirstTagged), false);
    C.Result = member(Address, Tuple->getType(), *Index);
    if (C.Result == Address)
      PickedHalves[C.Site] = *Index;
    return;
  }
  case EffectKind::Call: {
    Register Function = Input(E.From);
    llvm::SmallVector<const Expr *, 4> Arguments;
    if (E.Value.Kind == ModelOperand::Rest) {
      for (size_t I = E.Value.Index; I < C.Arguments.size(); ++I)
        Arguments.push_back(C.Arguments[I]);
    } else if (const Expr *One = expressionOf(C, E.Value, FirstTagged)) {
      Arguments.push_back(One);
    }
    // A function out of sight: it may hand on what it is given.
    if (!Function) {
      for (const Expr *Argument : Arguments)
        Function = emitJoin(Function, valueOf(Argument));
      return PutTo(Function, false);
    }
    // An algorithm's or a thread's: what it calls is not a way to log.
    bool IsCallback = E.From.Kind != ModelOperand::This;
    if (!E.Into) {
      invoke(C, Function, Arguments);
      Graph.Blocks[Current].Instructions.back().IsObject = IsCallback;
      return;
    }
    Call Inner = C;
    Inner.ReturnTo = emitTemporary();
    Inner.Result = 0;
    invoke(Inner, Function, Arguments);
    Graph.Blocks[Current].Instructions.back().IsObject = IsCallback;
    if (Register Address = Into()) {
      add(IntoStream() ? Opcode::Write : Opcode::Add,
          {Address, emitLoad(Inner.ReturnTo)});
      add(Opcode::Merge, {Address, Inner.ReturnTo});
    }
    return;
  }
  case EffectKind::Later: {
    Register Units = Input(E.Value);
    // One is worth telling of days.
    if (!Units && constantNumber(expressionOf(C, E.Value, FirstTagged)) == 1)
      Units = emitNumber(1);
    Register Value = emitSpan(Units, E.ValueKind);
    if (E.From)
      Value = emit(Opcode::Later, {Input(E.From), Value});
    return PutTo(Value, false);
  }
  case EffectKind::Bind:
    return PutTo(bind(C, E, FirstTagged), false);
  case EffectKind::Pair: {
    Register Name = nameOf(C, E, FirstTagged), Value = Input(E.Value);
    flow::Instruction &I = add(Opcode::Pair, {Name, Value});
    if (const Expr *Held = expressionOf(C, E.Value, FirstTagged))
      I.Kind = valueKind(Held);
    Register Pair = I.Result = ++LastRegister;
    PutTo(Pair, false);
    if (const Expr *Held = expressionOf(C, E.Value, FirstTagged))
      putRecord(destinationOf(C, E.To, FirstTagged), Held);
    return;
  }
  }
}

} // namespace jwttidy::lowering
