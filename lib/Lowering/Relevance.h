//===- Relevance.h - Which functions to lower -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Walks a translation unit once and finds the functions that touch tokens,
/// their callers, and what these call.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_LOWERING_RELEVANCE_H
#define JWTTIDY_LOWERING_RELEVANCE_H

#include "Lowering/Literals.h"
#include "Lowering/Lowering.h"
#include "Lowering/ModelMatcher.h"
#include "Lowering/TokenNames.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

namespace jwttidy::lowering {

/// What the walk saw of a function with a body.
struct FunctionUse {
  llvm::SmallVector<const clang::FunctionDecl *, 8> Calls;
  /// The fields and globals that it names.
  llvm::SmallVector<const clang::ValueDecl *, 8> Names;
  /// Those of them that it may write to.
  llvm::SmallVector<const clang::ValueDecl *, 4> Writes;
  /// Functions among \c Calls that it hands a literal.
  llvm::SmallVector<const clang::FunctionDecl *, 0> GivesText;
  /// The types of its own that a library carries by functions of these names.
  llvm::SmallVector<std::pair<llvm::StringRef, const clang::RecordDecl *>, 0>
      Carried;
  bool TouchesTokens = false;
  bool HasTry = false;
};

/// Calls back for the record types that a library meets where it is given a
/// value: the type itself, its bases, or what a container of the library's
/// holds. \returns the first for which \p C returns true, or null.
const clang::RecordDecl *
findRecord(clang::QualType Type,
           llvm::function_ref<bool(const clang::RecordDecl *)> C,
           unsigned Depth = 0);

/// \returns the constructor that `std::make_unique<T>()` and its like call
/// where they are given nothing, or null.
const clang::CXXConstructorDecl *
constructorBehind(const clang::FunctionDecl *Callee);

class Relevance {
public:
  Relevance(clang::ASTContext &Context, ModelMatcher &Matcher,
            TokenNames Tokens, const LoweringOptions &Options);

  const TokenNames &tokenNames() const { return Tokens; }

  /// The functions to lower, in the order of their definitions.
  llvm::ArrayRef<const clang::FunctionDecl *> functions() const {
    return Chosen;
  }
  /// \returns the definition of \p Function if it is lowered, or null.
  const clang::FunctionDecl *lowered(const clang::FunctionDecl *Function) const;
  bool hasTry(const clang::FunctionDecl *Definition) const {
    const auto *It = Uses.find(Definition);
    return It != Uses.end() && It->second.HasTry;
  }
  /// The call operators of a class of the program's own.
  llvm::ArrayRef<const clang::FunctionDecl *>
  callOperators(const clang::CXXRecordDecl *Class) const;
  /// The definitions in sight that override \p Method.
  llvm::ArrayRef<const clang::CXXMethodDecl *>
  overriders(const clang::CXXMethodDecl *Method) const;
  /// True if something in sight assigns to the variable or takes its address.
  bool isWritten(const clang::VarDecl *Variable) const {
    return Written.count(Variable->getCanonicalDecl());
  }
  /// The functions in sight that are put into a variable or field.
  llvm::ArrayRef<const clang::FunctionDecl *>
  targets(const clang::ValueDecl *Slot) const {
    auto It = Targets.find(Slot);
    if (It == Targets.end())
      return {};
    return It->second.getArrayRef();
  }
  /// \returns the program's own function of this name with two parameters, one
  /// of which is of type \p Record; null for none.
  const clang::FunctionDecl *carrier(llvm::StringRef Name,
                                     const clang::RecordDecl *Record) const {
    return Carriers.lookup({Name, Record});
  }
  /// Calls back for every global that gets a value more than once.
  template <typename Callback> void forEachReassigned(Callback C) const {
    for (const auto &[Variable, Places] : Written)
      if (Places.size() + (initialized(Variable) != nullptr) > 1)
        C(Variable);
  }
  /// The literals that may be tokens or keys by their look.
  const llvm::MapVector<clang::SourceLocation, std::string> &literals() const {
    return Literals;
  }
  /// What a global or field starts with, where that is a literal.
  llvm::ArrayRef<std::pair<const clang::ValueDecl *, FoundLiteral>>
  starts() const {
    return Starts;
  }
  /// Calls back for every place where a global gets a value.
  template <typename Callback> void forEachWrite(Callback C) const {
    for (const auto &[Variable, Places] : Written) {
      if (const clang::VarDecl *Definition = initialized(Variable))
        C(Definition, Definition->getLocation());
      for (clang::SourceLocation At : Places)
        C(Variable, At);
    }
  }

private:
  friend class UseCollector;
  TokenNames Tokens;
  llvm::MapVector<const clang::FunctionDecl *, FunctionUse> Uses;
  llvm::DenseMap<const clang::CXXMethodDecl *,
                 llvm::SmallVector<const clang::CXXMethodDecl *, 2>>
      Overriders;
  llvm::DenseMap<const clang::ValueDecl *,
                 llvm::SmallSetVector<const clang::FunctionDecl *, 2>>
      Targets;
  /// Those that a function of a token library is put into, or a JOSE header.
  llvm::DenseSet<const clang::ValueDecl *> TokenSlots;
  /// Where each global is written.
  llvm::MapVector<const clang::VarDecl *,
                  llvm::SmallVector<clang::SourceLocation, 1>>
      Written;
  llvm::DenseMap<std::pair<llvm::StringRef, const clang::RecordDecl *>,
                 const clang::FunctionDecl *>
      Carriers;
  /// Functions with few parameters, which a library may look for.
  std::vector<const clang::FunctionDecl *> OfFew;
  /// Filled on demand.
  mutable llvm::DenseMap<const clang::CXXRecordDecl *,
                         llvm::SmallVector<const clang::FunctionDecl *, 1>>
      CallOperators;
  llvm::MapVector<clang::SourceLocation, std::string> Literals;
  std::vector<std::pair<const clang::ValueDecl *, FoundLiteral>> Starts;
  std::vector<const clang::FunctionDecl *> Chosen;
  llvm::DenseSet<const clang::FunctionDecl *> IsChosen;

  void choose(const LoweringOptions &Options);
  void findCarriers();
  /// The declaration that gives the variable a value other than null, or null.
  static const clang::VarDecl *initialized(const clang::VarDecl *Variable);
};

} // namespace jwttidy::lowering

#endif // JWTTIDY_LOWERING_RELEVANCE_H
