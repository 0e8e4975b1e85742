//===- ModelMatcher.h - Which model rows a declaration has ------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Finds the rows of the models that hold for a declaration. Names are compared
/// once per declaration: by their last component first, by namespaces and
/// classes only where that is known. Template arguments and inline namespaces
/// do not count.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_MODELMATCHER_H
#define JWTTIDY_LOWERING_MODELMATCHER_H

#include "Models/Models.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"

namespace jwttidy::lowering {

class ModelMatcher {
public:
  explicit ModelMatcher(const models::ModelSet &Models) : Models(Models) {}

  const models::ModelSet &models() const { return Models; }

  /// \returns the rows that name the function, guards not yet looked at.
  llvm::ArrayRef<models::ModelSet::Row>
  rows(const clang::FunctionDecl *Function);

  /// \returns the row that holds for a call of \p Function with \p NumArguments
  /// arguments, or null.
  const models::Function *match(const clang::FunctionDecl *Function,
                                unsigned NumArguments);

  /// \returns the row of the constructor without arguments of a class that is
  /// an aggregate, whose objects are made without one; or null.
  const models::Function *matchEmpty(const clang::CXXRecordDecl *Class);

  /// True if the function is of a library with triggers: one that makes or
  /// reads tokens.
  bool isTokenFunction(const clang::FunctionDecl *Function);

  /// Names of functions of the program's own by which a library carries the
  /// program's types.
  llvm::ArrayRef<llvm::StringRef> carriers(const clang::FunctionDecl *Function);

  /// True if a row names the function, or its namespace carries.
  bool isLibraryFunction(const clang::FunctionDecl *Function);

  /// True for functions in a namespace that hands on what it is given.
  bool isCarrying(const clang::FunctionDecl *Function);
  bool isCarrying(const clang::DeclContext *Context);

  /// True for a class of which a row names a method.
  bool isLibraryClass(const clang::CXXRecordDecl *Class);

  /// What a modelled variable or enumerator holds.
  const models::Constant *constant(const clang::ValueDecl *Declaration);
  models::Channel outlet(const clang::VarDecl *Variable);
  models::Channel outlet(clang::QualType Type);

  /// The libraries of all rows that matched so far.
  llvm::ArrayRef<const models::Library *> usedLibraries() const {
    return UsedLibraries.getArrayRef();
  }

private:
  bool isHere(const models::Library *Library, clang::ASTContext &Context);

  const models::ModelSet &Models;
  llvm::DenseMap<const models::Library *, bool> Here;
  llvm::DenseMap<const clang::Decl *,
                 llvm::SmallVector<models::ModelSet::Row, 1>>
      Rows;
  llvm::DenseMap<const clang::Decl *, llvm::SmallVector<llvm::StringRef, 1>>
      Carriers;
  llvm::DenseMap<const clang::Decl *, bool> Carrying;
  llvm::DenseMap<const clang::Decl *, models::Channel> Outlets;
  llvm::SetVector<const models::Library *> UsedLibraries;
};

/// Is one of these an identifier of the translation unit?
bool mentionsAny(clang::ASTContext &Context,
                 llvm::ArrayRef<llvm::StringRef> Names);

/// Does the type, as Clang prints it, contain \p Text? Any contains "".
bool typeContains(clang::QualType Type, llvm::StringRef Text,
                  const clang::ASTContext &Context);

/// The function's name, or that of its operator; a constructor's class.
std::string lastComponent(const clang::NamedDecl *Declaration);

/// The name with namespaces and classes, without template arguments and inline
/// namespaces.
std::string qualifiedName(const clang::NamedDecl *Declaration);

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_MODELMATCHER_H
