//===- JwtCheck.cpp - What all checks have in common ----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JwtCheck.h"
#include "BuildId.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/Basic/DiagnosticIDs.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace jwttidy {

JwtCheck::JwtCheck(StringRef Name, tidy::ClangTidyContext *Context,
                   std::shared_ptr<Analysis> Shared, rules::Rule Rule)
    : ClangTidyCheck(Name, Context), Shared(std::move(Shared)), Rule(Rule) {
  Values.Models = Options.getLocalOrGlobal("Models", "").str();
  Values.Claims.Categories = Options.getLocalOrGlobal("Categories", "").str();
  Values.Claims.SensitiveClaims =
      Options.getLocalOrGlobal("SensitiveClaims", "").str();
  Values.Claims.AllowedClaims =
      Options.getLocalOrGlobal("AllowedClaims", "").str();
  Values.MaxShownCharacters =
      Options.getLocalOrGlobal("MaxShownCharacters", Values.MaxShownCharacters);
  // An option of another check is one of the analysis, too: all checks read all
  // of them, so that they share it.
  const tidy::ClangTidyOptions::OptionMap &Given =
      Context->getOptions().CheckOptions;
  for (const rules::OptionInfo &Info : rules::optionInfos()) {
    auto It = Given.find((Info.Check + "." + Info.Name).str());
    if (It == Given.end())
      It = Given.find(Info.Name);
    Values.OfRules.push_back({Info.Name.str(), It == Given.end()
                                                   ? Info.Default.str()
                                                   : It->getValue().Value});
  }
  llvm::sort(Values.OfRules);
  Values.FactsDir = Options.getLocalOrGlobal("FactsDir", "").str();
  Values.FactsRoot = Options.getLocalOrGlobal("FactsRoot", "").str();
  Values.FactsName = Options.getLocalOrGlobal("FactsName", "").str();
  for (unsigned R = 0; R != rules::NumRules; ++R)
    if (StringRef Check = report::checkName(rules::Rule(R));
        Context->isCheckEnabled(Check))
      Enabled.push_back(Check.str());
  llvm::sort(Enabled);
  Values.EveryFunction = Options.getLocalOrGlobal("EveryFunction", false);
  Values.PrintFlow = Options.getLocalOrGlobal("PrintFlow", false);
}

void JwtCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  // Shared options are written without a check's name: one line sets them all.
  // --verify-config knows them by that; --dump-config, which result caches
  // hash, shows only those with a check's name.
  auto Store = [&](StringRef Name, const Twine &Value) {
    std::string Text = Value.str();
    Opts[Name] = tidy::ClangTidyOptions::ClangTidyValue(Text);
    Options.store(Opts, Name, Text);
  };
  Store("Models", Values.Models);
  Store("Categories", Values.Claims.Categories);
  Store("SensitiveClaims", Values.Claims.SensitiveClaims);
  Store("AllowedClaims", Values.Claims.AllowedClaims);
  Store("MaxShownCharacters", Twine(Values.MaxShownCharacters));
  for (const auto &[Name, Value] : Values.OfRules) {
    Opts[Name] = tidy::ClangTidyOptions::ClangTidyValue(Value);
    for (const rules::OptionInfo &Info : rules::optionInfos())
      if (Info.Name == Name && Info.Check == report::checkName(Rule))
        Options.store(Opts, Name, Value);
  }
  Store("FactsDir", Values.FactsDir);
  Store("FactsRoot", Values.FactsRoot);
  Store("FactsName", Values.FactsName);
  Store("EveryFunction", Values.EveryFunction ? "true" : "false");
  Store("PrintFlow", Values.PrintFlow ? "true" : "false");
  // Result caches hash the options, not the plugin: a new build is a change.
  Options.store(Opts, "BuildId", JWTTIDY_BUILD_ID);
}

void JwtCheck::registerPPCallbacks(const SourceManager &, Preprocessor *PP,
                                   Preprocessor *) {
  this->PP = PP;
}

void JwtCheck::registerMatchers(ast_matchers::MatchFinder *Finder) {
  Finder->addMatcher(ast_matchers::translationUnitDecl().bind("unit"), this);
}

void JwtCheck::check(const ast_matchers::MatchFinder::MatchResult &Result) {
  Current = Result.Context;
  UnitResult &Found = Shared->run({*Result.Context, *PP, Enabled}, Values);
  SourceLocation Start = Result.SourceManager->getLocForStartOfFile(
      Result.SourceManager->getMainFileID());
  if (!Found.Error.empty()) {
    // Nothing was analysed: that is no clean file. Whichever check comes first
    // says so for all.
    if (!std::exchange(Found.ErrorReported, true))
      diag(Start, "jwt-tidy: %0", DiagnosticIDs::Error) << Found.Error;
    return;
  }
  // Nor is what could not be followed clean.
  for (const LocatedNote &Limit : std::exchange(Found.Limits, {}))
    diag(Limit.Location, "%0") << Limit.Text;
  for (const LocatedFinding &F : Found.ByRule[unsigned(Rule)]) {
    diag(F.Location.isValid() ? F.Location : Start, "%0") << F.Text;
    for (const LocatedNote &Note : F.Notes)
      diag(Note.Location, "%0", DiagnosticIDs::Note) << Note.Text << Note.Fix;
  }
}

void JwtCheck::onEndOfTranslationUnit() {
  if (Current)
    Shared->finished(*Current);
  Current = nullptr;
}

} // namespace jwttidy
