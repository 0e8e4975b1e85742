//===- Analysis.cpp - One analysis for all checks -------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace clang;

namespace jwttidy {

/// Looks a relative path up from the analysed file's folder upwards: clang-tidy
/// tells a check neither where an option stood nor a stable working directory.
static llvm::Expected<std::string> findUpwards(llvm::StringRef Path,
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
      "option 'Models': file '" + Path + "' was not found" +
          (llvm::sys::path::is_absolute(Path)
               ? llvm::Twine()
               : " in the folder of '" + Absolute + "' or any above it"));
}

static llvm::Expected<std::shared_ptr<const models::ModelSet>>
loadModels(const SharedOptions &Options, llvm::StringRef MainFile) {
  std::vector<std::string> Files;
  llvm::SmallVector<llvm::StringRef, 2> Paths;
  llvm::StringRef(Options.Models).split(Paths, ';', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Path : Paths) {
    llvm::Expected<std::string> Found = findUpwards(Path.trim(), MainFile);
    if (!Found)
      return Found.takeError();
    Files.push_back(std::move(*Found));
  }
  return models::ModelSet::create(Files);
}

static void analyse(ASTContext &Context, const SharedOptions &Options,
                    UnitResult &Result) {
  const SourceManager &Sources = Context.getSourceManager();
  std::string MainFile;
  if (OptionalFileEntryRef Entry =
          Sources.getFileEntryRefForID(Sources.getMainFileID()))
    MainFile = Entry->getName().str();
  auto Models = loadModels(Options, MainFile);
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
  if (!Options.EveryFunction && !lowering::mentionsTokens(Context, **Models))
    return;

  lowering::LoweringOptions Lowering;
  Lowering.EveryFunction = Options.EveryFunction;
  lowering::Lowered Unit =
      lowering::lower(Context, **Models, **Vocabulary, Lowering);
  if (!Context.getDiagnostics().hasErrorOccurred())
    for (auto &[Location, Text] : Unit.Limits)
      Result.Limits.push_back({Sources.getFileLoc(Location), Text});
  if (Options.PrintFlow)
    flow::print(Unit.Program, llvm::outs());
  flow::Universe Universe;
  flow::SolverOptions Solver;
  Solver.MaxShownCharacters = Options.MaxShownCharacters;
  flow::Solution Solved(Unit.Program, Universe, Solver);

  // What stands in a macro is where the user wrote it, not where the macro was
  // defined.
  auto Locate = [&](flow::PlaceId Place) {
    return Sources.getFileLoc(Unit.Places.location(Place));
  };
  auto IsBefore = [&](flow::PlaceId A, flow::PlaceId B) {
    return Sources.isBeforeInTranslationUnit(Locate(A), Locate(B));
  };
  rules::Context Rules{Solved, **Vocabulary, IsBefore};
  std::string Remedy = report::remedy(Unit.Libraries);
  for (unsigned R = 0; R != rules::NumRules; ++R)
    for (const rules::Finding &F : rules::find(rules::Rule(R), Rules)) {
      LocatedFinding Located;
      Located.Location = Locate(F.Primary);
      Located.Text = report::message(F, Remedy);
      for (const rules::Step &S : F.Steps)
        if (SourceLocation At = Locate(S.Place); At.isValid())
          Located.Notes.push_back({At, report::note(S)});
      Result.ByRule[R].push_back(std::move(Located));
    }
}

UnitResult &Analysis::run(ASTContext &Context, const SharedOptions &Options) {
  Run *Mine;
  {
    std::lock_guard<std::mutex> Lock(Mutex);
    std::vector<std::unique_ptr<Run>> &List = Runs[&Context];
    for (const std::unique_ptr<Run> &Known : List)
      if (Known->Options == Options)
        return Known->Result;
    List.push_back(std::make_unique<Run>());
    Mine = List.back().get();
    Mine->Options = Options;
  }
  // One context is never analysed on two threads.
  analyse(Context, Options, Mine->Result);
  return Mine->Result;
}

void Analysis::finished(const ASTContext &Context) {
  std::lock_guard<std::mutex> Lock(Mutex);
  Runs.erase(&Context);
}

} // namespace jwttidy
