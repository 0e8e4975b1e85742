//===- Lowering.cpp - From Clang's AST to flow graphs ---------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/Lowering.h"
#include "Flow/Json.h"
#include "Flow/Secrets.h"
#include "Lowering/FunctionLowering.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace jwttidy::lowering {

/// In names and in literals alike, so that the text is what is looked at.
static bool mentionsWord(const ASTContext &Context,
                         const models::ModelSet &Models) {
  const SourceManager &Sources = Context.getSourceManager();
  llvm::StringRef Text = Sources.getBufferData(Sources.getMainFileID());
  auto IsPart = [](char C) { return llvm::isAlnum(C) || C == '_'; };
  while (!Text.empty()) {
    llvm::StringRef Name = Text.take_while(IsPart);
    if (Models.endsInWord(Name, models::WordKind::Token) ||
        Models.endsInWord(Name, models::WordKind::PerhapsToken) ||
        Name == flow::AlgorithmParameter ||
        Name.starts_with(flow::EncodedObject))
      return true;
    Text = Text.drop_front(Name.size()).drop_until(IsPart);
  }
  return false;
}

Mention mentionsTokens(ASTContext &Context, const models::ModelSet &Models) {
  if (mentionsAny(Context, Models.triggers()))
    return Mention::Library;
  return mentionsWord(Context, Models) ? Mention::Word : Mention::None;
}

bool seesWholeUnit(const ASTContext &Context) {
  // A vector of its own before LLVM 22.
  const auto &Scope = Context.getTraversalScope();
  return Scope.size() == 1 && isa<TranslationUnitDecl>(Scope.front());
}

/// Tokens and keys by their look, where the file is about tokens at all; and
/// what globals and fields start with, which may be a key.
static void collectLiterals(UnitContext &Unit, Mention Mentioned,
                            flow::Program &Program) {
  auto Add = [&](llvm::StringRef Text, SourceLocation At,
                 llvm::StringRef Slot) {
    Program.Literals.push_back({Text.str(), Unit.Places.place(At), Slot.str()});
  };
  if (Mentioned != Mention::None)
    for (const auto &[At, Text] : Unit.Relevant.literals())
      if (flow::isSecret(flow::secretKind(Text)))
        Add(Text, At, "");
  for (const auto &[Slot, Start] : Unit.Relevant.starts())
    if (flow::mayBeKey(flow::secretKind(Start.Text))) {
      const auto *Field = dyn_cast<FieldDecl>(Slot);
      Add(Start.Text, Start.At->getBeginLoc(),
          Field ? fieldName(Field) : Unit.id(Slot));
    }
}

Lowered lower(ASTContext &Context, const models::ModelSet &Models,
              const claims::Vocabulary &Vocabulary, Mention Mentioned,
              const LoweringOptions &Options) {
  Lowered Result;
  ModelMatcher Matcher(Models);
  Relevance Relevant(Context, Matcher, TokenNames(Models, Mentioned), Options);
  UnitContext Unit(Context, Matcher, Vocabulary, Relevant, Result.Places,
                   Options, Result.Parties);
  for (const FunctionDecl *Definition : Relevant.functions())
    if (std::optional<flow::Function> Graph =
            FunctionLowering(Unit, Definition).lower()) {
      if (Graph->IsPartial)
        Result.Limits.push_back(
            {Definition->getLocation(), "function '" + Graph->Name +
                                            "' is too large to follow; what "
                                            "stands beyond its first " +
                                            std::to_string(MaxBlocks) +
                                            " blocks was not analysed"});
      Result.Program.Functions.push_back(std::move(*Graph));
    } else {
      Result.Limits.push_back(
          {Definition->getLocation(),
           "function '" + Definition->getNameAsString() +
               "' was not analysed: Clang has no control flow graph of it"});
    }
  for (const FunctionDecl *Value : Unit.LibraryValues)
    Result.Program.Functions.push_back(
        FunctionLowering(Unit, Value).lowerLibraryValue());
  for (flow::Function &Made : Unit.Made)
    Result.Program.Functions.push_back(std::move(Made));
  Relevant.forEachReassigned([&](const VarDecl *Variable) {
    Result.Program.Reassigned.push_back(Unit.id(Variable));
  });
  llvm::sort(Result.Program.Reassigned);
  collectLiterals(Unit, Mentioned, Result.Program);
  if (Options.ForFacts)
    Relevant.forEachWrite([&](const VarDecl *Variable, SourceLocation At) {
      Result.Writes.push_back({Unit.id(Variable), Result.Places.place(At)});
    });
  Result.Libraries.assign(Matcher.usedLibraries().begin(),
                          Matcher.usedLibraries().end());
  return Result;
}

} // namespace jwttidy::lowering
