//===- FunctionLowering.h - One function's flow graph -----------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Lowers one function, element by element of its clang::CFG. Expressions
/// become registers: a glvalue and anything of record type is an address, the
/// rest a value. Calls are lowered in CallLowering.cpp.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_FUNCTIONLOWERING_H
#define JWTTIDY_LOWERING_FUNCTIONLOWERING_H

#include "Lowering/Lowering.h"
#include "Lowering/ModelMatcher.h"
#include "Lowering/Relevance.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Analysis/CFG.h"

namespace jwttidy::lowering {

/// The most blocks of one function. A generated function of more is nobody's
/// token code; what is cut is said (Lowered::Limits).
constexpr size_t MaxBlocks = 20000;

/// What the lowering of all functions of a translation unit shares.
struct UnitContext {
  clang::ASTContext &AST;
  ModelMatcher &Matcher;
  const claims::Vocabulary &Vocabulary;
  const Relevance &Relevant;
  PlaceTable &Places;
  const LoweringOptions &Options;
  llvm::StringSet<> &Parties;
  /// Functions of libraries that are used as values.
  llvm::SetVector<const clang::FunctionDecl *> LibraryValues;
  /// Graphs of functions that stand nowhere in the code.
  std::vector<flow::Function> Made;
  /// Ids by declaration; the USR, made unique for what has no linkage.
  llvm::DenseMap<const clang::Decl *, std::string> Ids;
  /// Whether a name holds sensitive data, by declaration and owner.
  llvm::DenseMap<std::pair<const clang::Decl *, const clang::Decl *>,
                 std::string>
      SensitiveNames;

  UnitContext(clang::ASTContext &AST, ModelMatcher &Matcher,
              const claims::Vocabulary &Vocabulary, const Relevance &Relevant,
              PlaceTable &Places, const LoweringOptions &Options,
              llvm::StringSet<> &Parties)
      : AST(AST), Matcher(Matcher), Vocabulary(Vocabulary), Relevant(Relevant),
        Places(Places), Options(Options), Parties(Parties) {}

  const std::string &id(const clang::NamedDecl *Declaration);
  /// The id of the graph for a library's function that is used as a value.
  std::string libraryId(const clang::FunctionDecl *Function);
};

/// A thing that an effect reads or writes: a register, and how to take it.
struct Operand {
  flow::Register Value = 0;
  /// \c Value is the address of what is meant.
  bool IsAddress = false;
  clang::QualType Type;
  const clang::Expr *Source = nullptr;
  explicit operator bool() const { return Value != 0 || Source; }
};

class CharacterLoops;
class Decisions;

class FunctionLowering {
public:
  ~FunctionLowering();
  FunctionLowering(UnitContext &Unit, const clang::FunctionDecl *Definition);

  /// \returns the graph, or nothing if Clang cannot build a CFG for the body.
  std::optional<flow::Function> lower();

  /// \returns a graph that does what a library's function does, as its model
  /// says: what a pointer to it leads to.
  flow::Function lowerLibraryValue();

private:
  using Register = flow::Register;

  UnitContext &Unit;
  const clang::FunctionDecl *Definition;
  flow::Function Graph;
  uint32_t Current = 0; ///< The block that instructions are added to.
  Register LastRegister = 0;
  uint32_t LastTemporary = 0;
  clang::SourceLocation Here;

  std::optional<llvm::DenseSet<const clang::VarDecl *>> Written;
  llvm::DenseMap<const clang::VarDecl *, const clang::Expr *> Assigned, Bounds;
  /// Made when somebody asks.
  std::unique_ptr<CharacterLoops> Loops;
  std::unique_ptr<Decisions> Outcomes;

  /// The register of an expression, and where it may be read.
  struct Lowered {
    Register Value = 0;
    uint32_t Block = 0;
    uint32_t Spill = 0; ///< The temporary that other blocks read; 0 for none.
  };
  llvm::DenseMap<const clang::Expr *, Lowered> Expressions;
  llvm::DenseMap<const clang::ValueDecl *, uint32_t> Locals;
  /// Temporaries by the register of their address, for keeping them.
  llvm::DenseMap<Register, uint32_t> TemporaryOf;
  /// Calls that select an element: what they select it from, and its name.
  struct Selected {
    Register Container = 0;
    Register Name = 0;
    /// The element is a record of the program's own, not a document.
    bool IsRecord = false;
  };
  llvm::DenseMap<const clang::Expr *, Selected> Elements;
  /// \returns what the expression selects, or null if it selects nothing.
  const Selected *selected(const clang::Expr *E) const;
  /// Calls that select a half of a pair: which one.
  llvm::DenseMap<const clang::Expr *, unsigned> PickedHalves;
  /// What the text holds that is put together in a variable, and the block in
  /// which that is known.
  llvm::DenseMap<const clang::VarDecl *, std::pair<uint32_t, std::string>>
      TextSoFar;
  /// Temporaries whose destructor is in sight, until their block ends.
  struct Temporary {
    Register Address;
    const clang::CXXDestructorDecl *Destructor;
  };
  llvm::SmallVector<Temporary, 2> Dying;

  // Instructions.
  flow::Instruction &add(flow::Opcode Code, std::initializer_list<Register>);
  Register emit(flow::Opcode Code, std::initializer_list<Register> Operands);
  Register emitText(llvm::StringRef Text);
  Register emitAddress(flow::Root Base, uint32_t Number,
                       llvm::StringRef Id = {});
  Register emitField(Register Record, const clang::FieldDecl *Field);
  Register emitField(Register Record, llvm::StringRef Name);
  Register half(const clang::Expr *E, Register Value);
  Register emitLoad(Register Address);
  /// The address of the variable that holds a pointer to text, or none.
  Register homeOf(const clang::Expr *Pointer);
  /// Where what the pointer points at is written.
  Register behind(const clang::Expr *Pointer, Register Value);
  void emitStore(Register To, Register From);
  void emitCopy(Register To, Register From);
  /// Puts a record that an expression is into a container, with its fields.
  void putRecord(Register Container, const clang::Expr *E);
  Register emitJoin(Register A, Register B);
  Register emitTemporary();
  Register emitNamed(Register Value, llvm::StringRef Name);
  Register emitReceived(Register Value, llvm::StringRef Name);
  /// The first \p Characters of a value; ~0u if nobody knows how many.
  Register emitPart(Register Value, unsigned Characters);
  Register emitOutlet(models::Channel To);
  void keep(Register Address);

  // Statements.
  bool isLogger() const;
  bool isLogClass(const clang::CXXRecordDecl *Class) const;
  void addOverridden(const clang::CXXMethodDecl *Method);
  /// The local variables that the body writes after their initialization.
  const llvm::DenseSet<const clang::VarDecl *> &writtenVariables();
  /// The value of a local variable that has only one, or null.
  const clang::Expr *onlyValue(const clang::VarDecl *Variable);
  /// A constant that a number is, or does not exceed.
  std::optional<unsigned> boundOf(const clang::Expr *E);
  /// The same of the variable of a loop.
  std::optional<unsigned> loopBoundOf(const clang::Expr *Index);
  void numberConditions(llvm::ArrayRef<const clang::CFGBlock *> Order);

  // What is asked of parameters, and passed for them: Questions.cpp.
  /// Holds from \c First to \c Last, or, if \c IsNegated, elsewhere.
  struct ParameterTest {
    const clang::ParmVarDecl *Parameter = nullptr;
    int32_t First = 0, Last = 0; ///< Both included.
    bool IsNegated = false;
  };
  std::optional<ParameterTest> testOf(const clang::Expr *E, unsigned Depth = 0);
  const clang::ParmVarDecl *parameterOf(const clang::Expr *E);
  std::optional<int32_t> choiceOf(const clang::Expr *E) const;
  void describe(flow::Argument &A, const clang::Expr *E);
  using BlockNumbers =
      llvm::function_ref<std::optional<uint32_t>(const clang::CFGBlock *)>;
  void askParameters(llvm::ArrayRef<const clang::CFGBlock *> Order,
                     BlockNumbers NumberOf);
  void excludeConstants(llvm::ArrayRef<const clang::CFGBlock *> Order,
                        BlockNumbers NumberOf);
  void exclude(const clang::VarDecl *Local, const clang::Expr *Constant,
               const clang::CFGBlock *From, BlockNumbers NumberOf);

  void lowerElement(const clang::CFGElement &Element);
  void lowerStatement(const clang::Stmt *S);
  void lowerVariable(const clang::VarDecl *Variable);
  void lowerReturn(const clang::ReturnStmt *Return);
  void lowerInitializer(const clang::CXXCtorInitializer *Init);
  const clang::CXXDestructorDecl *destructorOf(clang::QualType Type) const;
  void destroy(Register Address, const clang::CXXDestructorDecl *Destructor);

  // Expressions.
  Register lower(const clang::Expr *E);
  bool isProgramName(const clang::ArraySubscriptExpr *E) const;
  Register lowerNew(const clang::Expr *E);
  Register lowerOnce(const clang::Expr *E);
  llvm::StringRef macroOf(const clang::IntegerLiteral *Number) const;
  Register algorithmConstant(llvm::StringRef Name);
  bool isSetOutOfSight(const clang::VarDecl *Variable) const;
  Register lowerReference(const clang::DeclRefExpr *Reference);
  Register addressOf(const clang::VarDecl *Variable);
  Register member(Register Tuple, clang::QualType Type, unsigned Index);
  Register addressOfConstant(const clang::VarDecl *Variable);
  Register addressOfConstant(const clang::ValueDecl *Key,
                             llvm::function_ref<void(Register)> Fill);
  Register lowerMember(const clang::MemberExpr *Member);
  Register lowerCast(const clang::CastExpr *Cast);
  Register lowerLoad(const clang::Expr *From);
  Register lowerUnary(const clang::UnaryOperator *Operator);
  Register lowerBinary(const clang::BinaryOperator *Operator);
  Register lowerInitList(const clang::InitListExpr *List);
  Register lowerLambda(const clang::LambdaExpr *Lambda);
  Register emitTarget(const clang::FunctionDecl *Function, Register Closure);
  llvm::SmallVector<const clang::FunctionDecl *, 2>
  bodiesOf(const clang::CXXRecordDecl *Lambda) const;
  Register lowerNewExpression(const clang::CXXNewExpr *New);
  Register lowerConstruct(const clang::CXXConstructExpr *Construct);
  Register thisPointer();
  void assign(const clang::Expr *To, Register Address, Register Value,
              clang::QualType Type);
  void assignFound(const clang::Expr *To, const clang::Expr *From);
  void assignCharacter(const clang::Expr *To, const clang::Expr *From);
  bool isAddress(const clang::Expr *E) const;
  /// The value of an expression, read through its address if it is one.
  Register valueOf(const clang::Expr *E);
  Register closureOf(const clang::Expr *E, Register Object);
  /// The same, seen under the name of the variable, field or call.
  Register named(const clang::Expr *E, Register Value);
  void nameObject(const clang::Expr *E, Register Object);
  llvm::StringRef sensitiveName(const clang::Expr *E);
  models::Channel outletOf(const clang::Expr *Stream);
  bool namesLog(llvm::StringRef Name) const;
  bool isPathOfLog(const clang::Stmt *Path, unsigned Depth = 0) const;
  llvm::StringRef tokenName(const clang::Expr *E);
  bool hasTellingName(const clang::Expr *E) {
    return !sensitiveName(E).empty() || !tokenName(E).empty();
  }
  const clang::VarDecl *constantVariable(const clang::VarDecl *Variable) const;

  // Calls: CallLowering.cpp.
  struct Call {
    const clang::Expr *Site = nullptr;
    const clang::FunctionDecl *Callee = nullptr;
    const clang::Expr *Object = nullptr; ///< Of a member call.
    bool ObjectIsPointer = false;
    llvm::SmallVector<const clang::Expr *, 8> Arguments;
    /// Where the result goes if it is a record: a temporary's address.
    Register ReturnTo = 0;
    Register Result = 0;
    /// The address of the object, or what takes its place.
    Register ObjectAddress = 0;
    /// The arguments behind which a model's rows wrote so far, as bits.
    uint32_t WrittenArguments = 0;
  };
  Register lowerCall(const clang::Expr *Site, const clang::FunctionDecl *Callee,
                     const clang::Expr *Object, bool ObjectIsPointer,
                     llvm::ArrayRef<const clang::Expr *> Arguments,
                     Register ConstructedAt = 0);
  Register lowerCallExpression(const clang::CallExpr *E);
  Register lowerAssignment(const clang::CXXOperatorCallExpr *E);
  bool lowerModelled(Call &C);
  void lowerDirect(Call &C, const clang::FunctionDecl *Body);
  /// What a call of a function in the program passes.
  struct Passed {
    llvm::SmallVector<Register, 8> Values, Homes;
    unsigned NumNamed = 0;
    Register Variadic = 0;
  };
  Passed pass(Call &C, const clang::FunctionDecl *Called);
  void finishCall(Call &C, flow::Instruction &I, const Passed &P);
  void lowerCarrying(Call &C);
  void returnIterator(Call &C);
  Register containerOf(Call &C);
  void lowerInsertion(Call &C);
  std::string tokenAskedFor(const Call &C) const;
  void lowerUnseen(Call &C);
  bool lowerInvoke(Call &C);
  void callBack(Call &C);
  Register variadic(Call &C, unsigned NumNamed);
  void lowerElsewhere(Call &C);
  uint32_t numberOfElsewhere(const clang::FunctionDecl *Function);
  bool callOwn(const clang::FunctionDecl *Function,
               llvm::ArrayRef<Register> Arguments);
  bool isCredential(const Call &C, unsigned Index);
  Register digested(Call &C);
  void addCharacterwise(Call &C);
  void lowerCarrier(Call &C);
  bool lowerBuiltin(Call &C);
  Register lowerClosureArguments(Call &C);
  void emitInvoke(Call &C, Register Pointer, Register Otherwise,
                  llvm::ArrayRef<flow::Argument> Passed);
  void invoke(Call &C, Register Function,
              llvm::ArrayRef<const clang::Expr *> Arguments);
  void returnFrom(Call &C, Register Value);
  void addArguments(Call &C, flow::Instruction &I);

  // URLs: Urls.cpp.
  std::string shapeOf(const clang::Expr *E, unsigned Depth = 0);
  void emitIntoUrl(const clang::Expr *E, llvm::StringRef Parameter);
  void formatIntoUrl(Call &C, const models::Effect &E);
  void noteInUrl(const clang::Expr *Piece, std::string &Before, size_t Start);
  void noteUrl(Call &C);

  // JSON of pieces: JsonPieces.cpp.
  Register emitMember(const clang::Expr *Literal, llvm::StringRef Name,
                      Register Value, claims::ValueKind Kind);
  void noteMember(Call &C);

  // Effects: EffectLowering.cpp.
  bool isGiven(const clang::Expr *E) const;
  void lowerEffects(Call &C, llvm::ArrayRef<models::Effect> Effects,
                    unsigned FirstTagged);
  void lowerEffect(Call &C, const models::Effect &E, unsigned FirstTagged);
  void lowerTags(Call &C, const models::Function &Model);
  Register inputOf(Call &C, const models::Operand &O, unsigned FirstTagged);
  Register inputs(Call &C, const models::Effect &E, unsigned FirstTagged);
  Register subject(Call &C, const models::Effect &E, unsigned FirstTagged,
                   bool &HasRecords);
  Register written(Call &C, const models::Effect &E, unsigned FirstTagged);
  Register formattedInputs(Call &C, const models::Effect &E);
  Register keptBy(const clang::FunctionDecl *Callee);
  struct FieldPlace {
    Register Address = 0;
    const clang::FieldDecl *Field = nullptr;
  };
  FieldPlace fieldOf(const clang::Expr *E, const models::Operand &O,
                     bool IsRead);
  Register destinationOf(Call &C, const models::Operand &O,
                         unsigned FirstTagged);
  const clang::Expr *expressionOf(const Call &C, const models::Operand &O,
                                  unsigned FirstTagged) const;
  void putRecords(Call &C, const models::Effect &E, Register Container,
                  unsigned FirstTagged);
  void putTo(Call &C, const models::Operand &To, Register Value,
             unsigned FirstTagged, bool NeedsObject);
  Register nameOf(Call &C, const models::Effect &E, unsigned FirstTagged);
  bool copiesRecord(Call &C, const models::Effect &E, unsigned FirstTagged);
  bool aliases(const Call &C, const models::Effect &E);
  bool carryBy(Call &C, const models::Effect &E, unsigned FirstTagged);
  void lowerPack(Call &C, const models::Effect &E);
  Register bind(Call &C, const models::Effect &E, unsigned FirstTagged);
  unsigned placeholderOf(const clang::Expr *E) const;
  std::optional<unsigned> constantOf(const clang::Expr *E) const;
  std::optional<unsigned> characterOf(const clang::Expr *E) const;
  bool isOne(const clang::Expr *E, char Character) const;
  std::optional<std::string> textOf(const clang::Expr *E) const;
  bool isStart(const clang::Expr *E);
  const clang::Expr *endOfFirstPart(const clang::Expr *E, char End = '.');
  bool startsPieces(Call &C, const models::Effect &E);
  Register emitShown(Call &C, const models::Effect &E, Register From);
  Register characters(const clang::Expr *E);
  const CharacterLoops &loops();
  const Decisions &decisions();
  bool isIgnored(const Call &C, const models::Effect &Verify);
  unsigned shownCharacters(Call &C, const models::Effect &E);
  claims::ValueKind valueKind(const clang::Expr *E) const;

  // Numbers, spans and points of time: TimeLowering.cpp.
  /// The value of an expression; of a constant that may be a lifetime, the
  /// number.
  Register numeric(const clang::Expr *E);
  Register numericWay(const clang::Expr *E);
  std::optional<int64_t> constantNumber(const clang::Expr *E) const;
  std::optional<int64_t> constantSpan(const clang::Expr *E) const;
  Register emitNumber(int64_t Number);
  Register emitTimes(Register A, Register B, int64_t Through);
  Register emitScaled(Register Value, int64_t By, int64_t Through);
  Register emitSpan(Register Value, models::ValueKind Unit);
  Register lowerArithmetic(const clang::BinaryOperator *Operator);
  bool lowerTime(Call &C);
};

/// The field of an iterator that holds the address of its container.
constexpr llvm::StringLiteral IteratedContainer = "*";

/// The declaration that an expression names: the variable or field, or the
/// function that returned it; and that of what it belongs to. Null for none.
std::pair<const clang::ValueDecl *, const clang::NamedDecl *>
declarationOf(const clang::Expr *E);

/// May an expression be a constant, at a glance? Most are none.
bool mayBeConstant(const clang::Expr *E);

/// Can objects of this class be moved on with `++`?
bool isIterator(clang::QualType Type);

/// The field's name, with its record's. The members of a union have one name.
std::string fieldName(const clang::FieldDecl *Field);
/// The text of a literal, whatever its characters are.
std::string utf8(const clang::StringLiteral *Literal);
/// Are the types the same, behind a reference or pointer and but for `const`?
bool samePointee(clang::QualType A, clang::QualType B);
/// A text that is put together, a buffer or stream that it is put into.
bool isTextOrStream(clang::QualType Type);
/// Does the operator join texts, or put one into another?
bool isJoining(clang::OverloadedOperatorKind Operator);
/// \returns the literal that the text which an expression puts together ends
/// with; null if it ends with something else.
const clang::StringLiteral *lastPiece(const clang::Expr *E);
/// \returns the member of the document in a format whose value is the
/// conversion at a place, and nothing but it; empty if there is none.
llvm::StringRef memberAt(llvm::StringRef Format, size_t At);
/// True for `char` and its kin: one character is no token.
bool isCharacter(clang::QualType Type);
/// True for a pointer to or array of characters.
bool isCharacterPointer(clang::QualType Type);
/// Can what a value of this type points or refers to be written by it?
bool isMutable(clang::QualType Type);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_FUNCTIONLOWERING_H
