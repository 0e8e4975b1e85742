//===- TokenNames.cpp - What a name says of tokens ------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/TokenNames.h"
#include "Lowering/FunctionLowering.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace clang;
using jwttidy::models::WordKind;

namespace jwttidy::lowering {

bool isText(QualType Type) {
  Type = Type.getNonReferenceType();
  if (isCharacterPointer(Type))
    return true;
  if (const ArrayType *Array = Type->getAsArrayTypeUnsafe())
    return isCharacter(Array->getElementType());
  const RecordDecl *Record = Type->isPointerType()
                                 ? Type->getPointeeType()->getAsRecordDecl()
                                 : Type->getAsRecordDecl();
  if (!Record)
    return false;
  // Of `typedef struct {..} text_str_t` the other name is the only one.
  llvm::StringRef Name = Record->getName();
  if (const TypedefNameDecl *Typedef = Record->getTypedefNameForAnonDecl())
    Name = Typedef->getName();
  if (Name.contains_insensitive("string") || Name.contains("_str_") ||
      Name.ends_with("ByteArray"))
    return true;
  const auto *Instance = dyn_cast<ClassTemplateSpecializationDecl>(Record);
  return Instance && Instance->isInStdNamespace() && !Type->isPointerType() &&
         Instance->getTemplateArgs().size() &&
         Instance->getTemplateArgs()[0].getKind() == TemplateArgument::Type &&
         (Name == "optional" || Name.ends_with("_ptr")) &&
         isText(Instance->getTemplateArgs()[0].getAsType());
}

bool TokenNames::isOther(llvm::StringRef Name) const {
  return Models.hasWord(Name, WordKind::OtherToken) ||
         Models.hasWord(Name, WordKind::Mask) ||
         Models.hasWord(Name, WordKind::Digest);
}

bool TokenNames::isToken(llvm::StringRef Name) const {
  return Models.endsInWord(Name, WordKind::Token) && !isOther(Name);
}

bool TokenNames::isVariableOfToken(llvm::StringRef Name) const {
  return llvm::none_of(Name, llvm::isLower) &&
         (Models.endsInWord(Name, WordKind::Token) ||
          Models.endsInWord(Name, WordKind::PerhapsToken)) &&
         !isOther(Name);
}

bool TokenNames::isToken(const ValueDecl *Declaration) const {
  auto [It, IsNew] = Known.try_emplace(Declaration, false);
  if (IsNew)
    It->second = read(Declaration);
  return It->second;
}

bool TokenNames::read(const ValueDecl *Declaration) const {
  if (!Declaration->getIdentifier())
    return false;
  llvm::StringRef Name = Declaration->getName();
  bool IsCertain = Models.endsInWord(Name, WordKind::Token);
  if (!IsCertain && !Models.endsInWord(Name, WordKind::PerhapsToken))
    return false;
  QualType Type = Declaration->getType();
  if (const auto *Function = dyn_cast<FunctionDecl>(Declaration))
    Type = Function->getReturnType();
  if (!isText(Type) || isOther(Name))
    return false;
  if (const auto *Variable = dyn_cast<VarDecl>(Declaration)) {
    // A constant is what a token is called, not a token.
    if (Variable->hasGlobalStorage() && Type.isConstQualified())
      return false;
    // What was put into a variable at hand says more than `token`.
    if (!IsCertain && !isa<ParmVarDecl>(Variable) &&
        !Variable->hasGlobalStorage())
      return false;
  }
  return IsCertain || isAboutTokens(Declaration);
}

/// Is it a token of this kind that the code around it deals with? What it is
/// part of says so, else what else the translation unit does.
bool TokenNames::isAboutTokens(const ValueDecl *Declaration) const {
  bool IsOther = false;
  auto Ask = [&](llvm::StringRef Name) {
    if (Models.hasWord(Name, WordKind::AboutTokens))
      return true;
    IsOther |= Models.hasWord(Name, WordKind::OtherToken);
    return false;
  };
  if (Ask(Declaration->getName()))
    return true;
  for (const DeclContext *Around = Declaration->getDeclContext(); Around;
       Around = Around->getParent())
    if (const auto *Named = dyn_cast<NamedDecl>(Around)) {
      if (Named->getIdentifier() && Ask(Named->getName()))
        return true;
    }
  const SourceManager &Sources =
      Declaration->getASTContext().getSourceManager();
  llvm::StringRef File =
      Sources.getFilename(Sources.getExpansionLoc(Declaration->getLocation()));
  if (Ask(llvm::sys::path::stem(File)))
    return true;
  return !IsOther && Unit == Mention::Library;
}

} // namespace jwttidy::lowering
