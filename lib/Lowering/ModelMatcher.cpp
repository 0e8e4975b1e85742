//===- ModelMatcher.cpp - Which model rows a declaration has --------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/ModelMatcher.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExternalASTSource.h"
#include "clang/AST/PrettyPrinter.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace jwttidy::lowering {

std::string lastComponent(const NamedDecl *Declaration) {
  DeclarationName Name = Declaration->getDeclName();
  switch (Name.getNameKind()) {
  case DeclarationName::Identifier:
    return Declaration->getName().str();
  case DeclarationName::CXXConstructorName:
    return cast<CXXConstructorDecl>(Declaration)->getParent()->getName().str();
  case DeclarationName::CXXOperatorName:
    return std::string("operator") +
           getOperatorSpelling(Name.getCXXOverloadedOperator());
  case DeclarationName::CXXConversionFunctionName:
    // `operator T` of a template, to whatever type.
    if (Name.getCXXNameType()->isDependentType())
      return "operator auto";
    return Name.getAsString();
  default:
    return Name.getAsString();
  }
}

static const DeclContext *enclosing(const DeclContext *Context) {
  // What is declared in a function, `extern "C"` or an inline namespace is
  // named as if it stood outside it.
  while (Context && !Context->isTranslationUnit()) {
    if (isa<TagDecl>(Context))
      return Context;
    if (const auto *Namespace = dyn_cast<NamespaceDecl>(Context);
        Namespace && !Namespace->isInline() &&
        !Namespace->isAnonymousNamespace())
      return Context;
    Context = Context->getParent();
  }
  return nullptr;
}

/// Is \p Qualified the name of \p Declaration? Compared from the end, without
/// making the declaration's name.
static bool hasQualifiedName(const NamedDecl *Declaration,
                             llvm::StringRef Qualified) {
  size_t LastColon = Qualified.rfind("::");
  // An operator's name may not hold colons, so the last two are a separator.
  llvm::StringRef Rest =
      LastColon == llvm::StringRef::npos ? "" : Qualified.take_front(LastColon);
  const DeclContext *Context = enclosing(Declaration->getDeclContext());
  while (!Rest.empty()) {
    if (!Context)
      return false;
    auto [Outer, Component] = Rest.rsplit("::");
    if (Component.empty())
      std::swap(Outer, Component);
    if (!Rest.contains("::")) {
      Component = Rest;
      Outer = "";
    }
    const auto *Named = cast<NamedDecl>(Context);
    if (!Named->getIdentifier() || Named->getName() != Component)
      return false;
    Rest = Outer;
    Context = enclosing(Context->getParent());
  }
  return !Context;
}

std::string qualifiedName(const NamedDecl *Declaration) {
  std::string Name = lastComponent(Declaration);
  for (const DeclContext *Context = enclosing(Declaration->getDeclContext());
       Context; Context = enclosing(Context->getParent())) {
    const auto *Named = cast<NamedDecl>(Context);
    if (Named->getIdentifier())
      Name = (Named->getName() + "::" + Name).str();
  }
  return Name;
}

/// The declaration that all specialisations share.
static const FunctionDecl *primary(const FunctionDecl *Function) {
  if (const FunctionDecl *Pattern = Function->getTemplateInstantiationPattern())
    Function = Pattern;
  return Function->getCanonicalDecl();
}

static bool isPackaged(const models::Library *Library) {
  llvm::ArrayRef<models::Library> Packaged = models::packagedLibraries();
  return Library >= Packaged.begin() && Library < Packaged.end();
}

bool mentionsAny(ASTContext &Context, llvm::ArrayRef<llvm::StringRef> Names) {
  IdentifierTable &Identifiers = Context.Idents;
  // Names in a precompiled header or preamble are read on demand.
  IdentifierInfoLookup *External = Identifiers.getExternalIdentifierLookup();
  return llvm::any_of(Names, [&](llvm::StringRef Name) {
    return Identifiers.find(Name) != Identifiers.end() ||
           (External && External->get(Name));
  });
}

/// A library with triggers is there where one of them is: its header has them.
/// Its other names may be anyone's.
bool ModelMatcher::isHere(const models::Library *Library, ASTContext &Context) {
  if (Library->Triggers.empty())
    return true;
  auto [It, IsNew] = Here.try_emplace(Library, false);
  if (IsNew)
    It->second = mentionsAny(Context, Library->Triggers);
  return It->second;
}

llvm::ArrayRef<models::ModelSet::Row>
ModelMatcher::rows(const FunctionDecl *Function) {
  const FunctionDecl *Primary = primary(Function);
  auto [It, IsNew] = Rows.try_emplace(Primary);
  if (!IsNew)
    return It->second;
  llvm::SmallVector<models::ModelSet::Row, 1> Found;
  // What the program itself defines is the program's, whatever it is called.
  const FunctionDecl *Body = nullptr;
  const SourceManager &Sources = Primary->getASTContext().getSourceManager();
  bool IsDefinedHere =
      Primary->hasBody(Body) &&
      Sources.isInMainFile(Sources.getExpansionLoc(Body->getLocation()));
  // A C++ program's own `send` or `warn` is not the C library's.
  bool IsOwn = Primary->getASTContext().getLangOpts().CPlusPlus &&
               !Primary->isExternC() &&
               !Sources.isInSystemHeader(Primary->getLocation());
  for (const models::ModelSet::Row &Row :
       Models.functionsNamed(lastComponent(Primary)))
    if (hasQualifiedName(Primary, Row.Model->Name) &&
        isHere(Row.Owner, Primary->getASTContext()) &&
        !(isPackaged(Row.Owner) &&
          (IsDefinedHere || (IsOwn && Row.Owner->Triggers.empty() &&
                             !Row.Model->Name.contains("::")))))
      Found.push_back(Row);
  // A method that overrides a modelled one is modelled with it.
  if (Found.empty())
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Primary))
      for (const CXXMethodDecl *Overridden : Method->overridden_methods()) {
        llvm::ArrayRef<models::ModelSet::Row> Inherited = rows(Overridden);
        Found.append(Inherited.begin(), Inherited.end());
      }
  // The recursion may have moved the map.
  return Rows[Primary] = std::move(Found);
}

bool typeContains(QualType Type, llvm::StringRef Text,
                  const ASTContext &Context) {
  if (Text.empty())
    return true;
  if (Type.isNull())
    return false;
  return llvm::StringRef(Type.getCanonicalType().getAsString(
                             PrintingPolicy(Context.getLangOpts())))
      .contains(Text);
}

const models::Function *ModelMatcher::match(const FunctionDecl *Function,
                                            unsigned NumArguments) {
  for (const models::ModelSet::Row &Row : rows(Function)) {
    const models::Function &Model = *Row.Model;
    if (Model.Arguments >= 0 && unsigned(Model.Arguments) != NumArguments)
      continue;
    const ASTContext &Context = Function->getASTContext();
    if (!typeContains(Function->getReturnType(), Model.Returns, Context))
      continue;
    if (!Model.ParameterType.empty() &&
        (Model.TypedParameter >= Function->getNumParams() ||
         !typeContains(Function->getParamDecl(Model.TypedParameter)->getType(),
                       Model.ParameterType, Context)))
      continue;
    UsedLibraries.insert(Row.Owner);
    return &Model;
  }
  return nullptr;
}

const models::Function *ModelMatcher::matchEmpty(const CXXRecordDecl *Class) {
  if (!Class->getIdentifier())
    return nullptr;
  for (const models::ModelSet::Row &Row :
       Models.functionsNamed(Class->getName())) {
    const models::Function &Model = *Row.Model;
    if (Model.Arguments == 0 &&
        Model.Name == qualifiedName(Class) + "::" + Class->getName().str() &&
        isHere(Row.Owner, Class->getASTContext())) {
      UsedLibraries.insert(Row.Owner);
      return &Model;
    }
  }
  return nullptr;
}

bool ModelMatcher::isTokenFunction(const FunctionDecl *Function) {
  return llvm::any_of(rows(Function), [](const models::ModelSet::Row &Row) {
    return !Row.Owner->Triggers.empty();
  });
}

llvm::ArrayRef<llvm::StringRef>
ModelMatcher::carriers(const FunctionDecl *Function) {
  llvm::ArrayRef<models::ModelSet::Row> Known = rows(Function);
  if (Known.empty())
    return {};
  auto [It, IsNew] = Carriers.try_emplace(primary(Function));
  if (IsNew)
    for (const models::ModelSet::Row &Row : Known)
      for (const models::Effect &Said : Row.Model->Effects)
        if (!Said.By.empty() && !llvm::is_contained(It->second, Said.By))
          It->second.push_back(Said.By);
  return It->second;
}

bool ModelMatcher::isCarrying(const FunctionDecl *Function) {
  return isCarrying(Function->getDeclContext());
}

bool ModelMatcher::isCarrying(const DeclContext *Context) {
  const auto *Key = cast<Decl>(Context)->getCanonicalDecl();
  auto [It, IsNew] = Carrying.try_emplace(Key, false);
  if (!IsNew)
    return It->second;
  const auto *Scope = dyn_cast<NamedDecl>(cast<Decl>(Context));
  bool Result = false;
  if (Scope && Scope->getIdentifier())
    Result = Models.isCarryingNamespace(qualifiedName(Scope));
  else if (const DeclContext *Outer = enclosing(Context))
    Result = Models.isCarryingNamespace(qualifiedName(cast<NamedDecl>(Outer)));
  return Carrying[Key] = Result;
}

bool ModelMatcher::isLibraryFunction(const FunctionDecl *Function) {
  return !rows(Function).empty() || isCarrying(Function);
}

bool ModelMatcher::isLibraryClass(const CXXRecordDecl *Class) {
  return llvm::any_of(Class->methods(), [&](const CXXMethodDecl *Method) {
    return isLibraryFunction(Method);
  });
}

const models::Constant *ModelMatcher::constant(const ValueDecl *Declaration) {
  const auto *Variable = dyn_cast<VarDecl>(Declaration);
  if (!Declaration->getIdentifier() ||
      (Variable && !Variable->hasGlobalStorage()))
    return nullptr;
  return Models.constantNamed(qualifiedName(Declaration));
}

models::Channel ModelMatcher::outlet(const VarDecl *Variable) {
  if (!Variable->hasGlobalStorage() || !Variable->getIdentifier())
    return models::Channel::None;
  auto [It, IsNew] = Outlets.try_emplace(Variable->getCanonicalDecl());
  if (IsNew)
    It->second = Models.outletNamed(qualifiedName(Variable), false);
  return It->second;
}

models::Channel ModelMatcher::outlet(QualType Type) {
  const auto *Record = Type.isNull()
                           ? nullptr
                           : Type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!Record || !Record->getIdentifier())
    return models::Channel::None;
  auto It = Outlets.find(Record->getCanonicalDecl());
  if (It != Outlets.end())
    return It->second;
  models::Channel Found = Models.outletNamed(qualifiedName(Record), true);
  if (Found == models::Channel::None && Record->hasDefinition())
    for (const CXXBaseSpecifier &Base : Record->getDefinition()->bases())
      if (Found == models::Channel::None)
        Found = outlet(Base.getType());
  return Outlets[Record->getCanonicalDecl()] = Found;
}

} // namespace jwttidy::lowering
