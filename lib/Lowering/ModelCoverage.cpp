//===- ModelCoverage.cpp - Which rows name nothing ------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/ModelCoverage.h"
#include "Lowering/ModelMatcher.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace jwttidy::lowering {

namespace {
/// All that a row could name, by qualified name.
class Declarations : public RecursiveASTVisitor<Declarations> {
public:
  llvm::StringMap<llvm::SmallVector<const FunctionDecl *, 2>> Functions;
  llvm::StringSet<> Variables, Types;

  bool shouldVisitImplicitCode() const { return false; }

  bool VisitFunctionDecl(FunctionDecl *Function) {
    Functions[qualifiedName(Function)].push_back(Function);
    return true;
  }
  bool VisitVarDecl(VarDecl *Variable) {
    if (Variable->hasGlobalStorage() && Variable->getIdentifier())
      Variables.insert(qualifiedName(Variable));
    return true;
  }
  bool VisitEnumConstantDecl(EnumConstantDecl *Enumerator) {
    Variables.insert(qualifiedName(Enumerator));
    return true;
  }
  bool VisitTagDecl(TagDecl *Tag) {
    if (Tag->getIdentifier())
      Types.insert(qualifiedName(Tag));
    return true;
  }
  // What stands in a body is no interface.
  bool TraverseStmt(Stmt *, DataRecursionQueue * = nullptr) { return true; }
};

class Comparison {
public:
  Comparison(ASTContext &Context, const models::Library &Library)
      : Context(Context), Library(Library) {
    Known.TraverseAST(Context);
  }

  std::vector<Mismatch> find() {
    for (llvm::StringRef Trigger : Library.Triggers)
      if (!isIdentifier(Trigger))
        tell(Trigger, "no identifier '" + Trigger.str() + "'",
             nearest(Trigger, Context.Idents,
                     [](const auto &Entry) { return Entry.getKey(); }));
    for (const models::Function &Row : Library.Functions)
      compare(Row);
    for (const models::Constant &Constant : Library.Constants)
      if (!Known.Variables.contains(Constant.Name))
        tell(Constant.Name, "no variable '" + Constant.Name.str() + "'",
             nearestKey(Constant.Name, Known.Variables));
    for (const models::Outlet &Outlet : Library.Outlets) {
      const llvm::StringSet<> &Names =
          Outlet.IsType ? Known.Types : Known.Variables;
      if (!Names.contains(Outlet.Name))
        tell(Outlet.Name,
             (Outlet.IsType ? "no class '" : "no variable '") +
                 Outlet.Name.str() + "'",
             nearestKey(Outlet.Name, Names));
    }
    return std::move(Found);
  }

private:
  ASTContext &Context;
  const models::Library &Library;
  Declarations Known;
  std::vector<Mismatch> Found;

  bool isIdentifier(llvm::StringRef Name) const {
    return Context.Idents.find(Name) != Context.Idents.end();
  }

  template <typename Range, typename NameOf>
  static std::string nearest(llvm::StringRef Name, const Range &Names,
                             NameOf Of) {
    // A name with more than a third of its letters wrong is another name.
    unsigned Least = Name.size() / 3 + 1;
    std::string Nearest;
    for (const auto &Entry : Names) {
      llvm::StringRef Other = Of(Entry);
      unsigned Distance = Name.edit_distance(Other, true, Least);
      if (Distance < Least ||
          (Distance == Least && !Nearest.empty() && Other.str() < Nearest)) {
        Least = Distance;
        Nearest = Other.str();
      }
    }
    return Nearest;
  }
  template <typename Map>
  static std::string nearestKey(llvm::StringRef Name, const Map &Names) {
    return nearest(Name, Names,
                   [](const auto &Entry) { return Entry.getKey(); });
  }

  void tell(llvm::StringRef Name, std::string What,
            const std::string &Nearest = "") {
    What += " in the given code";
    if (!Nearest.empty())
      What += "; did you mean '" + Nearest + "'?";
    bool IsTold = llvm::any_of(Found, [&](const Mismatch &M) {
      return M.Name == Name && M.Text == What;
    });
    if (!IsTold)
      Found.push_back({Name.str(), std::move(What)});
  }

  void compare(const models::Function &Row) {
    auto It = Known.Functions.find(Row.Name);
    if (It == Known.Functions.end())
      return tell(Row.Name, "no function '" + Row.Name.str() + "'",
                  nearestKey(Row.Name, Known.Functions));
    if (llvm::none_of(It->second, [&](const FunctionDecl *Function) {
          return holdsFor(Row, Function);
        }))
      return tell(Row.Name, "no '" + Row.Name.str() + "' with " + guards(Row));
    unsigned Most = 0;
    for (const FunctionDecl *Function : It->second)
      if (holdsFor(Row, Function))
        Most = std::max(Most, Function->isVariadic() || hasPack(Function)
                                  ? ~0u
                                  : Function->getNumParams());
    for (const models::Effect &Said : Row.Effects)
      for (const models::Operand &O :
           {Said.To, Said.Into, Said.From, Said.Name, Said.Value, Said.Key,
            Said.Header, Said.Format, Said.Start, Said.Length, Said.Removed,
            Said.Until, Said.And})
        if (O.Kind == models::Operand::Argument && O.Index >= Most)
          tell(Row.Name, "no argument " + std::to_string(O.Index) + " of '" +
                             Row.Name.str() + "', which has " +
                             std::to_string(Most) +
                             (Most == 1 ? " parameter" : " parameters") +
                             ", counted from 0,");
    for (const models::Tag &Tag : Row.Tags)
      if (!isIdentifier(Tag.Name))
        tell(Tag.Name, "no enumerator or macro '" + Tag.Name.str() + "'",
             nearest(Tag.Name, Context.Idents,
                     [](const auto &Entry) { return Entry.getKey(); }));
  }

  static bool hasPack(const FunctionDecl *Function) {
    return Function->getNumParams() &&
           Function->parameters().back()->isParameterPack();
  }

  /// Could a call of the function be one that the row holds for? What depends
  /// on a template's arguments could.
  bool holdsFor(const models::Function &Row,
                const FunctionDecl *Function) const {
    unsigned Arguments = Row.Arguments;
    if (Row.Arguments >= 0 &&
        (Arguments < Function->getMinRequiredArguments() ||
         (Arguments > Function->getNumParams() && !Function->isVariadic() &&
          !hasPack(Function))))
      return false;
    if (!typeContains(Function->getReturnType(), Row.Returns, Context) &&
        !Function->getReturnType()->isDependentType())
      return false;
    if (Row.ParameterType.empty())
      return true;
    if (Row.TypedParameter >= Function->getNumParams())
      return false;
    QualType Type = Function->getParamDecl(Row.TypedParameter)->getType();
    return Type->isDependentType() ||
           typeContains(Type, Row.ParameterType, Context);
  }

  static std::string guards(const models::Function &Row) {
    std::vector<std::string> All;
    if (Row.Arguments >= 0)
      All.push_back(std::to_string(Row.Arguments) + " arguments");
    if (!Row.Returns.empty())
      All.push_back("'" + Row.Returns.str() + "' in the type of its result");
    if (!Row.ParameterType.empty())
      All.push_back("'" + Row.ParameterType.str() +
                    "' in the type of parameter " +
                    std::to_string(Row.TypedParameter));
    return llvm::join(All, " and ");
  }
};
} // namespace

std::vector<Mismatch> findMismatches(ASTContext &Context,
                                     const models::Library &Library) {
  return Comparison(Context, Library).find();
}

} // namespace jwttidy::lowering
