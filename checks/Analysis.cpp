//===- Analysis.cpp - One analysis for all checks -------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "BuildId.h"
#include "Facts/Redaction.h"
#include "Flow/Variants.h"
#include "Lowering/UnitFacts.h"
#include "Report/Excerpts.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cstdlib>

using namespace clang;

namespace jwttidy {

/// Looks a relative path up from the analysed file's folder upwards: clang-tidy
/// tells a check neither where an option stood nor a stable working directory.
static llvm::Expected<std::string> findUpwards(llvm::StringRef Option,
                                               llvm::StringRef Path,
                                               llvm::StringRef MainFile) {
  llvm::SmallString<256> Absolute(MainFile);
  llvm::sys::fs::make_absolute(Absolute);
  llvm::sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
  if (llvm::sys::path::is_absolute(Path)) {
    if (llvm::sys::fs::exists(Path))
      return Path.str();
  } else {
    for (llvm::StringRef Folder = llvm::sys::path::parent_path(Absolute);
         !Folder.empty(); Folder = llvm::sys::path::parent_path(Folder)) {
      llvm::SmallString<256> Candidate(Folder);
      llvm::sys::path::append(Candidate, Path);
      if (llvm::sys::fs::exists(Candidate))
        return std::string(Candidate);
    }
  }
  return llvm::createStringError(
      llvm::inconvertibleErrorCode(),
      "option '" + Option + "': " + (Option == "Models" ? "file" : "folder") +
          " '" + Path + "' was not found" +
          (llvm::sys::path::is_absolute(Path)
               ? llvm::Twine()
               : " in the folder of '" + Absolute + "' or any above it"));
}

/// \param Files the paths of the user's own models.
static llvm::Expected<std::shared_ptr<const models::ModelSet>>
loadModels(const SharedOptions &Options, llvm::StringRef MainFile,
           std::vector<std::string> &Files) {
  llvm::SmallVector<llvm::StringRef, 2> Paths;
  llvm::StringRef(Options.Models).split(Paths, ';', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Path : Paths) {
    llvm::Expected<std::string> Found =
        findUpwards("Models", Path.trim(), MainFile);
    if (!Found)
      return Found.takeError();
    Files.push_back(std::move(*Found));
  }
  return models::ModelSet::create(Files);
}

/// Writes the facts of a translation unit, or takes away those of an earlier
/// run where there are none to write: what is there is never half true.
static llvm::Error writeFacts(const UnitUnderAnalysis &Unit,
                              const SharedOptions &Options,
                              const facts::PathTeller &Tell,
                              std::optional<facts::Unit> Facts) {
  llvm::SmallString<256> Path(Options.FactsDir);
  std::string MainFile =
      lowering::mainFileOf(Unit.Context.getSourceManager(), Tell);
  llvm::sys::path::append(
      Path,
      Options.FactsName.empty()
          ? facts::fileName(MainFile, lowering::configurationOf(Unit.PP, Tell))
          : Options.FactsName + facts::FileEnding.str());
  if (!Facts) {
    llvm::sys::fs::remove(Path);
    return llvm::Error::success();
  }
  if (std::error_code Error =
          llvm::sys::fs::create_directories(Options.FactsDir))
    return llvm::createStringError(
        Error, "'" + Options.FactsDir + "' cannot be made: " + Error.message());
  // A build engine named the file, and wants to know what it is made of.
  if (!Options.FactsName.empty())
    if (llvm::Error Error =
            facts::writeDependencies(*Facts, Path, Options.FactsRoot))
      return Error;
  return facts::writeFile(*Facts, Path);
}

/// What a change is in the source, unless what it replaces is not written
/// there: it came from a macro, or in other words.
static std::optional<LocatedNote> located(const rules::Change &C,
                                          SourceLocation Literal,
                                          const SourceManager &Sources) {
  if (!Literal.isFileID())
    return std::nullopt;
  auto Inside = report::findInLiteral(Sources.getCharacterData(Literal), C.Old);
  if (!Inside)
    return std::nullopt;
  SourceLocation Begin = Literal.getLocWithOffset(*Inside);
  return LocatedNote{Begin, report::note(C),
                     FixItHint::CreateReplacement(
                         CharSourceRange::getCharRange(
                             Begin, Begin.getLocWithOffset(C.Old.size())),
                         C.New)};
}

/// Solves the graphs, and puts what the rules find into words.
static void findAll(const lowering::Lowered &Graphs,
                    const flow::Program &Program,
                    const claims::Vocabulary &Vocabulary,
                    const SharedOptions &Options,
                    const rules::Options &RuleOptions,
                    const SourceManager &Sources, UnitResult &Result) {
  flow::Universe Universe;
  flow::SolverOptions Solver;
  Solver.MaxShownCharacters = Options.MaxShownCharacters;
  flow::Solution Solved(Program, Universe, Solver);

  // What stands in a macro is where the user wrote it, not where the macro was
  // defined.
  auto Locate = [&](flow::PlaceId Place) {
    return Sources.getFileLoc(Graphs.Places.location(Place));
  };
  auto IsBefore = [&](flow::PlaceId A, flow::PlaceId B) {
    return Sources.isBeforeInTranslationUnit(Locate(A), Locate(B));
  };
  auto PathOf = [&](flow::PlaceId Place) {
    return Sources.getFilename(Locate(Place)).str();
  };
  rules::Context Rules{Solved, Vocabulary, IsBefore, RuleOptions, PathOf};
  std::string Remedy = report::remedy(Graphs.Libraries);
  for (const rules::Finding &F : rules::findAll(Rules)) {
    LocatedFinding Located;
    Located.Location = Locate(F.Primary);
    Located.Text = report::message(F, Remedy);
    for (const rules::Step &S : F.Steps)
      if (SourceLocation At = Locate(S.Place); At.isValid())
        Located.Notes.push_back({At, report::note(S)});
    if (F.Change)
      if (auto Offered = located(
              *F.Change, Graphs.Places.location(F.Change->Place), Sources))
        Located.Notes.push_back(std::move(*Offered));
    Result.ByRule[unsigned(F.Rule)].push_back(std::move(Located));
  }
}

static void analyse(const UnitUnderAnalysis &Unit, SharedOptions Options,
                    UnitResult &Result) {
  ASTContext &Context = Unit.Context;
  const SourceManager &Sources = Context.getSourceManager();
  std::string MainFile;
  if (OptionalFileEntryRef Entry =
          Sources.getFileEntryRefForID(Sources.getMainFileID()))
    MainFile = Entry->getName().str();
  facts::PathTeller Tell(Options.FactsRoot);
  // An editor's text is not what the program is made of, and it shows us only a
  // part: there, facts are neither written nor taken away.
  bool WritesFacts =
      !Options.FactsDir.empty() && lowering::seesWholeUnit(Context);
  if (WritesFacts && !llvm::sys::path::is_absolute(Options.FactsDir)) {
    llvm::Expected<std::string> Found =
        findUpwards("FactsDir", Options.FactsDir, MainFile);
    if (!Found) {
      Result.Error = llvm::toString(Found.takeError());
      return;
    }
    Options.FactsDir = std::move(*Found);
  }
  // An error of any kind leaves no facts.
  if (WritesFacts)
    llvm::consumeError(writeFacts(Unit, Options, Tell, std::nullopt));
  std::vector<std::string> ModelFiles;
  auto Models = loadModels(Options, MainFile, ModelFiles);
  if (!Models) {
    Result.Error = llvm::toString(Models.takeError());
    return;
  }
  auto Vocabulary = claims::Vocabulary::create(Options.Claims);
  if (!Vocabulary) {
    Result.Error =
        "option 'Categories': " + llvm::toString(Vocabulary.takeError());
    return;
  }
  auto RuleOptions = rules::Options::parse(Options.OfRules);
  if (!RuleOptions) {
    Result.Error = llvm::toString(RuleOptions.takeError());
    return;
  }
  lowering::Mention Mentioned = lowering::mentionsTokens(Context, **Models);
  bool IsSolved = Options.EveryFunction || Mentioned != lowering::Mention::None;
  if (!WritesFacts && !IsSolved)
    return;

  lowering::LoweringOptions Lowering;
  Lowering.EveryFunction = Options.EveryFunction;
  if (WritesFacts) {
    Lowering.ForFacts = true;
    Lowering.Namespace = lowering::mainFileOf(Sources, Tell);
  }
  lowering::Lowered Graphs =
      lowering::lower(Context, **Models, **Vocabulary, Mentioned, Lowering);
  bool HasErrors = Context.getDiagnostics().hasErrorOccurred();
  if (!HasErrors)
    for (auto &[Location, Text] : Graphs.Limits)
      Result.Limits.push_back({Sources.getFileLoc(Location), Text});
  if (Options.PrintFlow)
    flow::print(Graphs.Program, llvm::outs());
  if (IsSolved) {
    // Facts are told as they are: variants are made of the whole program.
    flow::Program Program =
        WritesFacts ? Graphs.Program : std::move(Graphs.Program);
    flow::addVariants(Program, /*IsWhole=*/false);
    findAll(Graphs, Program, **Vocabulary, Options, *RuleOptions, Sources,
            Result);
  }
  if (!WritesFacts || HasErrors)
    return;
  llvm::StringSet<> Parties = std::move(Graphs.Parties);
  facts::Unit Facts = lowering::describe(Unit.PP, Graphs, Tell, ModelFiles);
  const char *Key = std::getenv("JWT_TIDY_FACTS_KEY");
  facts::Redaction Redaction(Key ? Key : "");
  Redaction.apply(Facts.Graphs, **Vocabulary, Parties);
  Facts.Build = JWTTIDY_BUILD_ID;
  Facts.Models = (*Models)->hash();
  Facts.RedactionId = Redaction.id();
  Facts.Options = {Options.Claims.Categories, Options.Claims.SensitiveClaims,
                   Options.Claims.AllowedClaims, Options.MaxShownCharacters,
                   Options.OfRules};
  Facts.Checks = Unit.Checks;
  if (llvm::Error Error = writeFacts(Unit, Options, Tell, std::move(Facts)))
    Result.Error = "option 'FactsDir': " + llvm::toString(std::move(Error));
}

UnitResult &Analysis::run(const UnitUnderAnalysis &Unit,
                          const SharedOptions &Options) {
  Run *Mine;
  {
    std::lock_guard<std::mutex> Lock(Mutex);
    std::vector<std::unique_ptr<Run>> &List = Runs[&Unit.Context];
    for (const std::unique_ptr<Run> &Known : List)
      if (Known->Options == Options)
        return Known->Result;
    List.push_back(std::make_unique<Run>());
    Mine = List.back().get();
    Mine->Options = Options;
  }
  // One context is never analysed on two threads.
  analyse(Unit, Options, Mine->Result);
  return Mine->Result;
}

void Analysis::finished(const ASTContext &Context) {
  std::lock_guard<std::mutex> Lock(Mutex);
  Runs.erase(&Context);
}

} // namespace jwttidy
