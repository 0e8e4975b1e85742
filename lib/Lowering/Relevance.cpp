//===- Relevance.cpp - Which functions to lower ---------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/Relevance.h"
#include "Flow/Json.h"
#include "Flow/Secrets.h"
#include "Lowering/FunctionLowering.h"
#include "Lowering/Urls.h"
#include "Lowering/Versions.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace jwttidy::lowering {

/// Can a token, a claim or a key be in a value of this type?
static bool canCarry(QualType Type) {
  Type = Type.getNonReferenceType();
  return Type->isPointerType() || Type->isRecordType() ||
         Type->isDependentType() || Type->isArrayType();
}

/// Collects, per function with a body, what it calls. Library code is left out:
/// system headers, and the files that declare modelled functions.
class UseCollector : public RecursiveASTVisitor<UseCollector> {
  using Base = RecursiveASTVisitor<UseCollector>;

public:
  UseCollector(ASTContext &Context, ModelMatcher &Matcher, Relevance &Result)
      : AST(Context), Sources(Context.getSourceManager()), Matcher(Matcher),
        Result(Result) {}

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool shouldVisitImplicitCode() const { return false; }
  bool shouldWalkTypesOfTypeLocs() const { return false; }

  bool isLibraryCode(const Decl *D) {
    SourceLocation Location = D->getLocation();
    if (Location.isInvalid())
      return true;
    if (Sources.isInSystemHeader(Location))
      return true;
    FileID File = Sources.getFileID(Sources.getExpansionLoc(Location));
    if (File == Sources.getMainFileID())
      return false;
    auto It = IsLibraryFile.find(File);
    return It != IsLibraryFile.end() && It->second;
  }

  /// A header that declares modelled functions is a library's.
  void noteLibraryFile(const FunctionDecl *Function) {
    SourceLocation Location = Function->getCanonicalDecl()->getLocation();
    if (Location.isInvalid() || Sources.isInSystemHeader(Location))
      return;
    FileID File = Sources.getFileID(Sources.getExpansionLoc(Location));
    if (File != Sources.getMainFileID())
      IsLibraryFile[File] = true;
  }

  // A function's type, parameters and attributes hold no code of its own; only
  // bodies and initialisers are walked.
  bool TraverseTypeLoc(TypeLoc, bool = true) { return true; }
  bool TraverseAttr(Attr *) { return true; }
  bool TraverseNestedNameSpecifierLoc(NestedNameSpecifierLoc) { return true; }
  bool TraverseTemplateArgumentLoc(const TemplateArgumentLoc &) { return true; }

  /// A variable template's instance keeps the arguments of the template as they
  /// are written, which the visitor does not expect.
  bool TraverseVarTemplateSpecializationDecl(VarTemplateSpecializationDecl *D) {
    return Base::TraverseVarDecl(D);
  }

  bool TraverseVarDecl(VarDecl *Variable) {
    const Expr *Init = Variable->getInit();
    if (!Init || !Variable->hasGlobalStorage() || Variable->isStaticLocal() ||
        Variable->isConstexpr() || !isSetByCode(Variable, Init))
      return Base::TraverseVarDecl(Variable);
    return enterInitializer(Variable,
                            [&] { return Base::TraverseVarDecl(Variable); });
  }
  bool TraverseFieldDecl(FieldDecl *Field) {
    const Expr *Init = Field->hasInClassInitializer()
                           ? Field->getInClassInitializer()
                           : nullptr;
    if (!Init || !isSetByCode(Field, Init))
      return Base::TraverseFieldDecl(Field);
    return enterInitializer(Field,
                            [&] { return Base::TraverseFieldDecl(Field); });
  }

  bool TraverseFunctionDecl(FunctionDecl *D) { return enter(D); }
  bool TraverseCXXMethodDecl(CXXMethodDecl *D) { return enter(D); }
  bool TraverseCXXConstructorDecl(CXXConstructorDecl *D) { return enter(D); }
  bool TraverseCXXDestructorDecl(CXXDestructorDecl *D) { return enter(D); }
  bool TraverseCXXConversionDecl(CXXConversionDecl *D) { return enter(D); }

  bool TraverseLambdaExpr(LambdaExpr *Lambda) {
    for (Expr *Init : Lambda->capture_inits())
      if (Init && !Base::TraverseStmt(Init))
        return false;
    CXXMethodDecl *Operator = Lambda->getCallOperator();
    if (Current)
      Current->Calls.push_back(Operator);
    if (FunctionTemplateDecl *Template =
            Lambda->getLambdaClass()->getDependentLambdaCallOperator()) {
      for (FunctionDecl *Instance : Template->specializations()) {
        if (Current)
          Current->Calls.push_back(Instance);
        enter(Instance);
      }
      return true;
    }
    return enter(Operator);
  }

  /// The form with the conversions in it, which call constructors.
  bool TraverseInitListExpr(InitListExpr *List,
                            DataRecursionQueue *Queue = nullptr) {
    if (InitListExpr *Semantic = List->getSemanticForm())
      List = Semantic;
    VisitInitListExpr(List);
    for (Stmt *Child : List->children())
      if (Child && !TraverseStmt(Child, Queue))
        return false;
    return true;
  }

  bool VisitCallExpr(CallExpr *Call) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    noteCall(Callee);
    if (Callee)
      noteToken(Callee);
    if (Callee && !Call->getNumArgs())
      noteConstructor(
          const_cast<CXXConstructorDecl *>(constructorBehind(Callee)));
    for (const Expr *Argument : Call->arguments())
      noteCallOperators(Argument);
    noteGiven(Callee, {Call->getArgs(), Call->getNumArgs()});
    noteCarried(Callee, Call->getType(), {Call->getArgs(), Call->getNumArgs()});
    if (Callee && !isa<CXXOperatorCallExpr>(Call))
      for (unsigned I = 0;
           I != std::min(Call->getNumArgs(), Callee->getNumParams()); ++I)
        noteReference(Callee->getParamDecl(I)->getType(), Call->getArg(I));
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *Construct) {
    CXXConstructorDecl *Constructor = Construct->getConstructor();
    noteConstructor(Constructor);
    for (unsigned I = 0;
         I != std::min(Construct->getNumArgs(), Constructor->getNumParams());
         ++I)
      if (QualType Type = Constructor->getParamDecl(I)->getType();
          Type->isLValueReferenceType() &&
          !Type->getPointeeType().isConstQualified())
        noteSlotWrite(Construct->getArg(I)); // `Writer writer(out)`
    for (const Expr *Argument : Construct->arguments())
      noteCallOperators(Argument);
    noteGiven(Constructor, {Construct->getArgs(), Construct->getNumArgs()});
    noteCarried(Constructor, QualType(),
                {Construct->getArgs(), Construct->getNumArgs()});
    const CXXRecordDecl *Class = Constructor->getParent();
    if (const CXXDestructorDecl *Destructor = Class->getDestructor();
        Destructor && Destructor->isUserProvided())
      noteCall(Destructor);
    return true;
  }
  bool VisitDeclRefExpr(DeclRefExpr *Reference) {
    // A function that is named may be called through a pointer.
    if (auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl()))
      noteCall(Function);
    if (auto *Variable = dyn_cast<VarDecl>(Reference->getDecl())) {
      if (Variable->hasGlobalStorage())
        noteName(Variable);
      noteToken(Variable);
    }
    return true;
  }
  bool VisitMemberExpr(MemberExpr *Member) {
    noteName(Member->getMemberDecl());
    noteToken(Member->getMemberDecl());
    return true;
  }
  bool VisitStringLiteral(clang::StringLiteral *Literal) {
    // What a token or key by its look is, it is wherever it stands.
    if (Literal->getLength() >= LeastSecret)
      if (std::string Text = utf8(Literal); flow::mayShowSecret(Text))
        Result.Literals.try_emplace(Literal->getBeginLoc(), std::move(Text));
    if (Current && Literal->getCharByteWidth() == 1)
      Current->TouchesTokens |=
          Result.Tokens.isToken(Literal->getString()) ||
          Result.Tokens.isVariableOfToken(Literal->getString()) ||
          Literal->getString() == flow::AlgorithmParameter ||
          flow::isJoseHeader(Literal->getString()) ||
          anyParameter(Literal->getString(), [&](llvm::StringRef Name) {
            return Result.Tokens.isToken(Name);
          });
    return true;
  }
  bool VisitInitListExpr(InitListExpr *List) {
    if (List->getType().isNull()) // Code that does not compile.
      return true;
    const RecordDecl *Record = List->getType()->getAsRecordDecl();
    if (Record && !Record->isUnion())
      for (auto [Field, Init] : llvm::zip(Record->fields(), List->inits()))
        if (Init && !isa<ImplicitValueInitExpr, CXXDefaultInitExpr>(Init))
          noteWritten(Field);
    return true;
  }
  bool VisitCXXForRangeStmt(CXXForRangeStmt *Loop) {
    noteReference(Loop->getLoopVariable()->getType(), Loop->getRangeInit());
    return true;
  }
  bool VisitReturnStmt(ReturnStmt *Return) {
    if (!Returns.isNull())
      noteReference(Returns, Return->getRetValue());
    return true;
  }
  bool VisitFieldDecl(FieldDecl *Field) {
    if (Field->hasInClassInitializer())
      noteStart(Field, Field->getInClassInitializer());
    return true;
  }
  bool VisitVarDecl(VarDecl *Variable) {
    if (Variable->hasGlobalStorage() && !Variable->isStaticLocal())
      noteStart(cast<ValueDecl>(Variable->getCanonicalDecl()),
                Variable->getInit());
    if (Variable->hasInit() && Variable->hasGlobalStorage())
      noteTargets(Variable->getCanonicalDecl(), Variable->getInit());
    if (!Variable->isCXXForRangeDecl() && !Variable->isImplicit())
      noteReference(Variable->getType(), Variable->getInit());
    return true;
  }
  bool VisitCXXTryStmt(CXXTryStmt *) {
    if (Current)
      Current->HasTry = true;
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *Operator) {
    if (Operator->isAssignmentOp())
      noteWrite(Operator->getLHS());
    if (Operator->getOpcode() != BO_Assign)
      return true;
    const Expr *To = Operator->getLHS()->IgnoreParens();
    if (const auto *Member = dyn_cast<MemberExpr>(To))
      noteTargets(Member->getMemberDecl(), Operator->getRHS());
    else if (const auto *Reference = dyn_cast<DeclRefExpr>(To))
      noteTargets(cast<ValueDecl>(Reference->getDecl()->getCanonicalDecl()),
                  Operator->getRHS());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *Operator) {
    if (Operator->getOpcode() == UO_AddrOf ||
        Operator->isIncrementDecrementOp())
      noteWrite(Operator->getSubExpr());
    return true;
  }
  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *Call) {
    if (Call->isAssignmentOp() && Call->getNumArgs())
      noteWrite(Call->getArg(0));
    else if (Call->getNumArgs() &&
             !Call->getArg(0)->getType().isConstQualified())
      noteSlotWrite(Call->getArg(0)); // `out << text`
    return true;
  }
  bool VisitCXXMemberCallExpr(CXXMemberCallExpr *Call) {
    if (const CXXMethodDecl *Method = Call->getMethodDecl();
        Method && !Method->isConst())
      noteWrite(Call->getImplicitObjectArgument());
    return true;
  }

  /// Enters what the code that was met calls and names, and what that does, as
  /// far as there are bodies.
  void follow() {
    llvm::DenseSet<const VarDecl *> Globals;
    for (unsigned I = 0; I != Result.Uses.size(); ++I) {
      // What is entered moves the map.
      FunctionUse Use = (Result.Uses.begin() + I)->second;
      for (const FunctionDecl *Called : Use.Calls)
        enterDefinition(Called);
      for (const ValueDecl *Named : Use.Names)
        if (auto *Global = const_cast<VarDecl *>(dyn_cast<VarDecl>(Named));
            Global && Globals.insert(Global).second)
          for (VarDecl *Declared : Global->redecls())
            TraverseDecl(Declared);
    }
  }

private:
  /// A JOSE header alone is longer.
  static constexpr unsigned LeastSecret = 16;

  ASTContext &AST;
  SourceManager &Sources;
  ModelMatcher &Matcher;
  Relevance &Result;
  FunctionUse *Current = nullptr;
  QualType Returns; ///< What the function at hand returns.
  llvm::DenseMap<FileID, bool> IsLibraryFile;
  /// The globals and fields whose initializers were met.
  llvm::DenseSet<const ValueDecl *> Initialized;

  /// Does the global or field get its first value from code that runs?
  bool isSetByCode(const ValueDecl *Slot, const Expr *Init) {
    return AST.getLangOpts().CPlusPlus && canCarry(Slot->getType()) &&
           !Slot->getDeclContext()->isDependentContext() &&
           !Slot->getType()->isDependentType() && !Init->isValueDependent() &&
           !isLibraryCode(Slot) && !literalOf(Init, AST);
  }

  template <typename SlotDecl, typename Walk>
  bool enterInitializer(SlotDecl *Slot, Walk Traverse) {
    if (!Initialized.insert(Slot).second)
      return Traverse();
    FunctionUse Use;
    FunctionUse *Outer = std::exchange(Current, &Use);
    noteWritten(Slot);
    bool IsComplete = Traverse();
    Current = Outer;
    if (!Use.Calls.empty())
      Result.Uses.insert({initializerOf(Slot), std::move(Use)});
    return IsComplete;
  }

  /// A function that gives a global its first value, as the code that Clang
  /// makes before `main` does. No declaration context knows of it.
  FunctionDecl *initializerOf(VarDecl *Variable) {
    FunctionDecl *Function = functionFor(Variable, {});
    SourceLocation At = Function->getLocation();
    Stmt *Declared =
        new (AST) DeclStmt(DeclGroupRef(Variable), Variable->getBeginLoc(), At);
    Function->setBody(
        CompoundStmt::Create(AST, Declared, FPOptionsOverride(), At, At));
    return Function;
  }

  /// One that gives a field the value that its class says, as constructors do.
  FunctionDecl *initializerOf(FieldDecl *Field) {
    QualType Class = AST.getPointerType(typeOf(AST, Field->getParent()));
    FunctionDecl *Function = functionFor(Field, Class);
    SourceLocation At = Function->getLocation();
    auto *Object = ParmVarDecl::Create(AST, Function, At, At, /*Id=*/nullptr,
                                       Class, /*TInfo=*/nullptr, SC_None,
                                       /*DefArg=*/nullptr);
    Object->setScopeInfo(0, 0);
    Function->setParams(Object);
    Expr *Named = DeclRefExpr::Create(
        AST, NestedNameSpecifierLoc(), SourceLocation(), Object,
        /*RefersToEnclosingVariableOrCapture=*/false, At, Class, VK_LValue);
    Expr *Pointer = ImplicitCastExpr::Create(AST, Class, CK_LValueToRValue,
                                             Named, /*BasePath=*/nullptr,
                                             VK_PRValue, FPOptionsOverride());
    Expr *Into =
        MemberExpr::CreateImplicit(AST, Pointer, /*IsArrow=*/true, Field,
                                   Field->getType(), VK_LValue, OK_Ordinary);
    Stmt *Set = BinaryOperator::Create(
        AST, Into, Field->getInClassInitializer(), BO_Assign, Field->getType(),
        VK_LValue, OK_Ordinary, At, FPOptionsOverride());
    Function->setBody(
        CompoundStmt::Create(AST, Set, FPOptionsOverride(), At, At));
    return Function;
  }

  FunctionDecl *functionFor(const NamedDecl *Slot,
                            llvm::ArrayRef<QualType> Parameters) {
    SourceLocation At = Slot->getLocation();
    return FunctionDecl::Create(AST, AST.getTranslationUnitDecl(), At, At,
                                Slot->getDeclName(),
                                AST.getFunctionType(AST.VoidTy, Parameters, {}),
                                /*TInfo=*/nullptr, SC_Static);
  }

  /// Who names a slot with a JOSE header in it makes tokens by hand.
  void noteHeader(const ValueDecl *Slot,
                  const std::optional<FoundLiteral> &Start) {
    if (Start && flow::isJoseHeader(Start->Text))
      Result.TokenSlots.insert(Slot);
  }

  /// What a global or field starts with, for those who read it.
  void noteStart(const ValueDecl *Slot, const Expr *Init) {
    if (!Init || isLibraryCode(Slot) || !canCarry(Slot->getType()))
      return;
    std::optional<FoundLiteral> Start = literalOf(Init, AST);
    if (!Start)
      return;
    noteHeader(Slot, Start);
    Result.Starts.push_back({Slot, std::move(*Start)});
  }

  /// What a constructor does to a field or base that it does not mention, where
  /// the program says what: in the class, or in the class of the field.
  Expr *startOf(const CXXCtorInitializer *Init) {
    if (auto *Default = dyn_cast_or_null<CXXDefaultInitExpr>(Init->getInit()))
      return Default->getExpr();
    auto *Construct = dyn_cast_or_null<CXXConstructExpr>(Init->getInit());
    return Construct && hasStarts(Construct->getConstructor()) ? Construct
                                                               : nullptr;
  }

  /// Is it a constructor that nobody wrote, and that gives fields values?
  bool hasStarts(const CXXConstructorDecl *Constructor) {
    return !Constructor->isUserProvided() &&
           Constructor->isDefaultConstructor() &&
           Constructor->doesThisDeclarationHaveABody() &&
           !isLibraryCode(Constructor) &&
           llvm::any_of(Constructor->inits(),
                        [&](const CXXCtorInitializer *Init) {
                          return startOf(Init) != nullptr;
                        });
  }

  bool enter(FunctionDecl *D) {
    // What stands in for an argument is code where it is missing; a token there
    // is in the source wherever that is.
    if (!isLibraryCode(D))
      for (ParmVarDecl *Parameter : D->parameters())
        if (Parameter->hasDefaultArg() && !Parameter->hasUnparsedDefaultArg() &&
            !Parameter->hasUninstantiatedDefaultArg())
          if (auto Default = literalOf(Parameter->getDefaultArg(), AST);
              Default && flow::mayShowSecret(Default->Text))
            Result.Literals.try_emplace(Default->At->getBeginLoc(),
                                        std::move(Default->Text));
    // The type, what the library passes, and perhaps a tag and a context.
    if (D->getNumParams() >= 2 && D->getNumParams() <= 4 &&
        !D->isCXXInstanceMember() && !D->isDependentContext())
      Result.OfFew.push_back(D);
    if (D->isDependentContext() || !D->doesThisDeclarationHaveABody()) {
      // A class template's methods are met in its instantiations.
      return true;
    }
    if (isLibraryCode(D))
      return true;
    if (Matcher.isTokenFunction(D))
      noteLibraryFile(D);
    if (Result.Uses.count(D))
      return true;
    FunctionUse Use;
    FunctionUse *Outer = std::exchange(Current, &Use);
    QualType OuterReturns = std::exchange(Returns, D->getReturnType());
    if (auto *Constructor = dyn_cast<CXXConstructorDecl>(D))
      for (CXXCtorInitializer *Init : Constructor->inits())
        if (Expr *Value = Init->isWritten() ? Init->getInit() : startOf(Init)) {
          if (const FieldDecl *Field = Init->getAnyMember()) {
            noteWritten(Field);
            if (Field->getType().isConstQualified())
              noteHeader(Field, literalOf(Value, AST));
          }
          Base::TraverseStmt(Value);
        }
    Base::TraverseStmt(D->getBody());
    Current = Outer;
    Returns = OuterReturns;
    Result.Uses.insert({D, std::move(Use)});
    if (auto *Method = dyn_cast<CXXMethodDecl>(D))
      noteOverridden(Method, Method);
    return true;
  }

  void enterDefinition(const FunctionDecl *Called) {
    const FunctionDecl *Definition = nullptr;
    if (isLibraryCode(Called) || !Called->hasBody(Definition) ||
        Result.Uses.count(Definition))
      return;
    enter(const_cast<FunctionDecl *>(Definition));
    // What one method leaves in a field, another one may let out.
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Definition))
      for (CXXMethodDecl *Other : Method->getParent()->methods())
        enter(Other);
  }

  void noteOverridden(const CXXMethodDecl *Method, const CXXMethodDecl *By) {
    for (const CXXMethodDecl *Overridden : Method->overridden_methods()) {
      Result.Overriders[Overridden->getCanonicalDecl()].push_back(By);
      noteOverridden(Overridden, By);
    }
  }

  void noteCall(const FunctionDecl *Function) {
    if (!Function || !Current)
      return;
    if (Matcher.isTokenFunction(Function)) {
      Current->TouchesTokens = true;
      noteLibraryFile(Function);
    }
    Current->Calls.push_back(Function);
  }

  void noteConstructor(CXXConstructorDecl *Constructor) {
    noteCall(Constructor);
    if (Current && Constructor && hasStarts(Constructor))
      enter(Constructor);
  }

  /// An object that is handed over may be called.
  void noteCallOperators(const Expr *Object) {
    if (const auto *Class = Object->getType()->getAsCXXRecordDecl();
        Class && Current)
      for (const FunctionDecl *Operator : Result.callOperators(Class))
        Current->Calls.push_back(Operator);
  }

  /// The program's own types that a library carries by the program's own
  /// functions.
  void noteCarried(const FunctionDecl *Callee, QualType Returned,
                   llvm::ArrayRef<Expr *> Arguments) {
    if (!Callee || !Current)
      return;
    for (llvm::StringRef By : Matcher.carriers(Callee)) {
      auto Note = [&](const RecordDecl *Record) {
        if (!Matcher.isCarrying(Record))
          Current->Carried.push_back({By, Record});
        return false;
      };
      findRecord(Returned, Note);
      for (const Expr *Argument : Arguments)
        findRecord(Argument->getType(), Note);
    }
  }

  void noteGiven(const FunctionDecl *Callee,
                 llvm::ArrayRef<const Expr *> Arguments) {
    if (Current && Callee && !isLibraryCode(Callee) &&
        llvm::any_of(Arguments, [&](const Expr *Argument) {
          return literalOf(Argument, AST).has_value();
        }))
      Current->GivesText.push_back(Callee);
  }

  /// What is called a token is perhaps one that came from elsewhere.
  void noteToken(const ValueDecl *Declaration) {
    if (Current && !Current->TouchesTokens)
      Current->TouchesTokens = Result.Tokens.isToken(Declaration);
  }

  void noteName(const ValueDecl *Slot) {
    if (!Current || !isa<FieldDecl, VarDecl>(Slot) || isLibraryCode(Slot) ||
        !canCarry(Slot->getType()))
      return;
    Slot = cast<ValueDecl>(Slot->getCanonicalDecl());
    if (!llvm::is_contained(Current->Names, Slot))
      Current->Names.push_back(Slot);
    // By a pointer that is copied, anyone may write.
    QualType Type = Slot->getType();
    if (Type->isArrayType() ||
        (Type->isPointerType() && !Type->getPointeeType().isConstQualified()))
      noteWritten(Slot);
  }

  void noteWritten(const ValueDecl *Slot) {
    Slot = cast<ValueDecl>(Slot->getCanonicalDecl());
    if (Current && !llvm::is_contained(Current->Writes, Slot))
      Current->Writes.push_back(Slot);
  }

  /// What is written to, and all that the way to it leads through.
  void noteSlotWrite(const Expr *To) {
    while (To) {
      To = To->IgnoreParenCasts();
      if (const auto *Member = dyn_cast<MemberExpr>(To)) {
        noteWritten(Member->getMemberDecl());
        To = Member->getBase();
      } else if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(To)) {
        To = Subscript->getBase();
      } else if (const auto *Operator = dyn_cast<UnaryOperator>(To)) {
        To = Operator->getSubExpr();
      } else if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(To)) {
        To = Call->getNumArgs() ? Call->getArg(0) : nullptr;
      } else if (const auto *Call = dyn_cast<CXXMemberCallExpr>(To)) {
        To = Call->getImplicitObjectArgument();
      } else {
        if (const auto *Reference = dyn_cast<DeclRefExpr>(To))
          if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
              Variable && Variable->hasGlobalStorage())
            noteWritten(Variable);
        return;
      }
    }
  }

  /// A reference by which the caller may write.
  void noteReference(QualType Type, const Expr *To) {
    if (To && Type->isReferenceType() &&
        !Type->getPointeeType().isConstQualified())
      noteWrite(To);
  }

  /// The functions that an expression names, also in the rows of a table, may
  /// be called by way of the slot.
  void noteTargets(const ValueDecl *Slot, const Expr *From) {
    From = From->IgnoreParenCasts();
    if (const auto *Operator = dyn_cast<UnaryOperator>(From);
        Operator && Operator->getOpcode() == UO_AddrOf)
      From = Operator->getSubExpr()->IgnoreParenCasts();
    if (const auto *Reference = dyn_cast<DeclRefExpr>(From)) {
      if (const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl())) {
        Result.Targets[Slot].insert(Function);
        if (Matcher.isTokenFunction(Function))
          Result.TokenSlots.insert(Slot);
      }
      return;
    }
    const auto *List = dyn_cast<InitListExpr>(From);
    if (!List)
      return;
    if (const InitListExpr *Semantic = List->getSemanticForm())
      List = Semantic;
    const RecordDecl *Record = List->getType()->getAsRecordDecl();
    if (!Record || Record->isUnion() || isa<CXXRecordDecl>(Record)) {
      for (const Expr *Init : List->inits())
        noteTargets(Slot, Init);
      return;
    }
    for (auto [Field, Init] : llvm::zip(Record->fields(), List->inits())) {
      noteTargets(Slot, Init);
      noteTargets(Field, Init);
    }
  }

  void noteWrite(const Expr *To) {
    noteSlotWrite(To);
    To = To->IgnoreParenImpCasts();
    // `table[name] = value` writes to the table.
    while (const auto *Subscript = dyn_cast<CXXOperatorCallExpr>(To)) {
      if (Subscript->getOperator() != OO_Subscript)
        break;
      To = Subscript->getArg(0)->IgnoreParenImpCasts();
    }
    if (const auto *Reference = dyn_cast<DeclRefExpr>(To))
      if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
          Variable && Variable->hasGlobalStorage())
        Result.Written[Variable->getCanonicalDecl()].push_back(
            To->getExprLoc());
  }
};

const CXXConstructorDecl *constructorBehind(const FunctionDecl *Callee) {
  if (!Callee->isInStdNamespace())
    return nullptr;
  const auto *Pointer = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Callee->getReturnType()->getAsCXXRecordDecl());
  if (!Pointer || !Pointer->getName().ends_with("_ptr") ||
      !Pointer->getTemplateArgs().size() ||
      Pointer->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return nullptr;
  const CXXRecordDecl *Class =
      Pointer->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl();
  if (Class && (Class = Class->getDefinition()))
    for (const CXXConstructorDecl *Constructor : Class->ctors())
      if (Constructor->isDefaultConstructor())
        return Constructor;
  return nullptr;
}

const RecordDecl *findRecord(QualType Type,
                             llvm::function_ref<bool(const RecordDecl *)> C,
                             unsigned Depth) {
  constexpr unsigned MaxDepth = 3;
  if (Type.isNull() || Depth == MaxDepth)
    return nullptr;
  const RecordDecl *Record = Type.getNonReferenceType()->getAsRecordDecl();
  if (!Record)
    return nullptr;
  Record = cast<RecordDecl>(Record->getCanonicalDecl());
  if (C(Record))
    return Record;
  const auto *Class = dyn_cast<CXXRecordDecl>(Record);
  if (!Class)
    return nullptr;
  if (const auto *Instance = dyn_cast<ClassTemplateSpecializationDecl>(Class);
      Instance && Class->isInStdNamespace()) {
    for (const TemplateArgument &A : Instance->getTemplateArgs().asArray())
      if (A.getKind() == TemplateArgument::Type)
        if (const RecordDecl *Held = findRecord(A.getAsType(), C, Depth + 1))
          return Held;
    return nullptr;
  }
  if (Class->hasDefinition() && !Class->isInStdNamespace())
    for (const CXXBaseSpecifier &Base : Class->bases())
      if (const RecordDecl *Found = findRecord(Base.getType(), C, Depth + 1))
        return Found;
  return nullptr;
}

Relevance::Relevance(ASTContext &Context, ModelMatcher &Matcher,
                     TokenNames Names, const LoweringOptions &Options)
    : Tokens(std::move(Names)) {
  UseCollector Collector(Context, Matcher, *this);
  // Not always the whole translation unit: clangd narrows the scope to the main
  // file. What stands in system headers is no one's here.
  for (Decl *D : Context.getTraversalScope()) {
    auto *Unit = dyn_cast<TranslationUnitDecl>(D);
    if (!Unit) {
      if (!Collector.isLibraryCode(D))
        Collector.TraverseDecl(D);
      continue;
    }
    for (Decl *Top : Unit->decls())
      if (!Collector.isLibraryCode(Top))
        Collector.TraverseDecl(Top);
  }
  if (!seesWholeUnit(Context))
    Collector.follow();
  // A header that turned out to be a library's after its code was met.
  Uses.remove_if(
      [&](const auto &Entry) { return Collector.isLibraryCode(Entry.first); });
  // An instance may have come after who asked.
  CallOperators.clear();
  findCarriers();
  choose(Options);
}

llvm::ArrayRef<const FunctionDecl *>
Relevance::callOperators(const CXXRecordDecl *Class) const {
  if (Class->isLambda() || !Class->hasDefinition() || Class->isInStdNamespace())
    return {};
  Class = Class->getDefinition();
  auto [It, IsNew] = CallOperators.try_emplace(Class);
  if (!IsNew)
    return It->second;
  llvm::SmallVector<const FunctionDecl *, 1> Found;
  DeclarationName Name =
      Class->getASTContext().DeclarationNames.getCXXOperatorName(OO_Call);
  for (const NamedDecl *D : Class->lookup(Name)) {
    D = D->getUnderlyingDecl();
    if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D))
      Found.append(Template->spec_begin(), Template->spec_end());
    else if (const auto *Function = dyn_cast<FunctionDecl>(D))
      Found.push_back(Function);
  }
  if (Found.empty())
    for (const CXXBaseSpecifier &Base : Class->bases())
      if (const auto *Record = Base.getType()->getAsCXXRecordDecl()) {
        llvm::ArrayRef<const FunctionDecl *> Inherited = callOperators(Record);
        Found.append(Inherited.begin(), Inherited.end());
      }
  // The recursion may have moved the map.
  auto &Known = CallOperators[Class];
  Known = std::move(Found);
  return Known;
}

/// Finds the functions that libraries look for: `to_json(json &, const User &)`
/// wherever it is declared, as a friend or in a specialization.
void Relevance::findCarriers() {
  llvm::DenseSet<std::pair<llvm::StringRef, const RecordDecl *>> Wanted;
  llvm::DenseSet<llvm::StringRef> Names;
  for (const auto &[F, Use] : Uses)
    for (const auto &Carried : Use.Carried) {
      Wanted.insert(Carried);
      Names.insert(Carried.first);
    }
  if (Wanted.empty())
    return;
  for (const FunctionDecl *F : OfFew) {
    if (!F->getIdentifier() || !Names.contains(F->getName()))
      continue;
    for (const ParmVarDecl *Parameter : F->parameters()) {
      const auto *Record =
          Parameter->getType().getNonReferenceType()->getAsRecordDecl();
      if (!Record)
        continue;
      auto It = Wanted.find(
          {F->getName(), cast<RecordDecl>(Record->getCanonicalDecl())});
      if (It == Wanted.end())
        continue;
      const FunctionDecl *&Known = Carriers[*It];
      if (!Known || F->doesThisDeclarationHaveABody())
        Known = F;
    }
  }
  for (auto &[F, Use] : Uses)
    for (const auto &[Name, Record] : Use.Carried)
      if (const FunctionDecl *Found = carrier(Name, Record))
        Use.Calls.push_back(Found);
}

const FunctionDecl *Relevance::lowered(const FunctionDecl *Function) const {
  const FunctionDecl *Definition = nullptr;
  if (!Function->hasBody(Definition) || !IsChosen.contains(Definition))
    return nullptr;
  return Definition;
}

llvm::ArrayRef<const CXXMethodDecl *>
Relevance::overriders(const CXXMethodDecl *Method) const {
  auto It = Overriders.find(Method->getCanonicalDecl());
  if (It == Overriders.end())
    return {};
  return It->second;
}

const VarDecl *Relevance::initialized(const VarDecl *Variable) {
  const VarDecl *Definition = nullptr;
  const Expr *Init = Variable->getAnyInitializer(Definition);
  bool HasValue =
      Init && !Init->isNullPointerConstant(Variable->getASTContext(),
                                           Expr::NPC_ValueDependentIsNotNull);
  return HasValue ? Definition : nullptr;
}

/// Can the function hand a token on that another translation unit makes?
static bool mayHandOn(const FunctionDecl *Function, const FunctionUse &Use) {
  auto Carries = [](const FunctionDecl *F) {
    return canCarry(F->getReturnType()) ||
           llvm::any_of(F->parameters(), [](const ParmVarDecl *P) {
             return canCarry(P->getType());
           });
  };
  return isa<CXXMethodDecl>(Function) || Carries(Function) ||
         llvm::any_of(Use.Calls, Carries);
}

void Relevance::choose(const LoweringOptions &Options) {
  auto Definition = [&](const FunctionDecl *F) -> const FunctionDecl * {
    const FunctionDecl *Body = nullptr;
    return F->hasBody(Body) && Uses.count(Body) ? Body : nullptr;
  };
  llvm::DenseMap<const FunctionDecl *,
                 llvm::SmallVector<const FunctionDecl *, 4>>
      Callers;
  std::vector<const FunctionDecl *> Work;
  for (auto &[F, Use] : Uses) {
    for (const ValueDecl *Slot : Use.Names) {
      Use.Calls.append(targets(Slot).begin(), targets(Slot).end());
      Use.TouchesTokens |= TokenSlots.contains(Slot);
    }
    for (const FunctionDecl *Called : Use.Calls) {
      if (const FunctionDecl *Body = Definition(Called))
        Callers[Body].push_back(F);
      // A call of a virtual method may be one of any that overrides it.
      if (const auto *Method = dyn_cast<CXXMethodDecl>(Called))
        for (const CXXMethodDecl *By : overriders(Method))
          Callers[By].push_back(F);
    }
    if (Use.TouchesTokens || Options.EveryFunction ||
        (Options.ForFacts && mayHandOn(F, Use))) {
      IsChosen.insert(F);
      Work.push_back(F);
    }
  }
  // Upwards: whoever calls one of them holds what it makes.
  while (!Work.empty()) {
    const FunctionDecl *F = Work.back();
    Work.pop_back();
    for (const FunctionDecl *Caller : Callers.lookup(F))
      if (IsChosen.insert(Caller).second)
        Work.push_back(Caller);
  }
  // Sideways: what one method leaves in a field another one may let out.
  llvm::DenseSet<const CXXRecordDecl *> Classes;
  for (const FunctionDecl *F : IsChosen)
    if (const auto *Method = dyn_cast<CXXMethodDecl>(F);
        Method && !Method->isStatic() && !Method->getParent()->isLambda())
      Classes.insert(Method->getParent());
  for (auto &[F, Use] : Uses)
    if (const auto *Method = dyn_cast<CXXMethodDecl>(F);
        Method && Classes.contains(Method->getParent()))
      IsChosen.insert(F);
  // What one function leaves in a global, or a field of a record that all can
  // name, likewise: one of the two writes there, and the other one reads.
  llvm::DenseSet<const ValueDecl *> Named, Written;
  auto ChooseByNames = [&](bool OnlyGlobals) {
    auto Collect = [&](llvm::ArrayRef<const ValueDecl *> Slots,
                       llvm::DenseSet<const ValueDecl *> &Into) {
      for (const ValueDecl *Slot : Slots)
        if (!OnlyGlobals || isa<VarDecl>(Slot))
          Into.insert(Slot);
    };
    for (auto &[F, Use] : Uses)
      if (IsChosen.contains(F)) {
        Collect(Use.Names, Named);
        Collect(Use.Writes, Written);
      }
    auto Meets = [](llvm::ArrayRef<const ValueDecl *> Slots,
                    const llvm::DenseSet<const ValueDecl *> &Others) {
      return llvm::any_of(
          Slots, [&](const ValueDecl *Slot) { return Others.contains(Slot); });
    };
    for (auto &[F, Use] : Uses)
      if ((Meets(Use.Names, Written) || Meets(Use.Writes, Named)) &&
          IsChosen.insert(F).second)
        Work.push_back(F);
  };
  ChooseByNames(/*OnlyGlobals=*/false);
  // Who hands a literal to one that keeps it there: perhaps a key.
  for (auto &[F, Use] : Uses)
    if (!IsChosen.contains(F) &&
        llvm::any_of(Use.GivesText, [&](const FunctionDecl *Called) {
          const FunctionDecl *Body = Definition(Called);
          return Body && IsChosen.contains(Body) &&
                 !Uses.find(Body)->second.Writes.empty();
        }))
      IsChosen.insert(F);
  // Downwards: whatever they call may be handed it.
  Work.clear();
  for (auto &[F, Use] : Uses)
    if (IsChosen.contains(F))
      Work.push_back(F);
  auto ChooseCallees = [&] {
    while (!Work.empty()) {
      const FunctionDecl *F = Work.back();
      Work.pop_back();
      auto Enter = [&](const FunctionDecl *Called) {
        const FunctionDecl *Body = Definition(Called);
        if (!Body || IsChosen.contains(Body))
          return;
        bool Carries =
            canCarry(Body->getReturnType()) || isa<CXXMethodDecl>(Body) ||
            llvm::any_of(Body->parameters(), [](const ParmVarDecl *P) {
              return canCarry(P->getType());
            });
        if (!Carries)
          return;
        IsChosen.insert(Body);
        Work.push_back(Body);
      };
      const auto *It = Uses.find(F);
      for (const FunctionDecl *Called : It->second.Calls) {
        Enter(Called);
        if (const auto *Method = dyn_cast<CXXMethodDecl>(Called))
          for (const CXXMethodDecl *By : overriders(Method))
            Enter(By);
      }
    }
  };
  ChooseCallees();
  // A helper may put it into a global.
  ChooseByNames(/*OnlyGlobals=*/true);
  ChooseCallees();
  for (auto &[F, Use] : Uses)
    if (IsChosen.contains(F))
      Chosen.push_back(F);
}

} // namespace jwttidy::lowering
