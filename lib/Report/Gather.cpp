//===- Gather.cpp - From the solved program to findings ------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Gather.h"
#include "Facts/Paths.h"
#include "Models/Models.h"
#include "Report/RuleInfo.h"
#include "Report/Text.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA256.h"
#include <set>

using namespace llvm;

namespace jwttidy::report {

//===----------------------------------------------------------------------===//
// Paths
//===----------------------------------------------------------------------===//

RepositoryPaths::RepositoryPaths(StringRef Root, StringRef Repository)
    : Root(facts::realPath(Root.empty() ? "." : Root)) {
  if (!Repository.empty()) {
    this->Repository = facts::realPath(Repository);
    return;
  }
  for (StringRef Folder = this->Root; !Folder.empty();
       Folder = sys::path::parent_path(Folder)) {
    SmallString<256> Git(Folder);
    sys::path::append(Git, ".git");
    if (sys::fs::exists(Git)) {
      this->Repository = Folder.str();
      return;
    }
  }
  this->Repository = this->Root;
}

std::string RepositoryPaths::operator()(StringRef Path) {
  SmallString<256> Whole(Path);
  if (!sys::path::is_absolute(Whole))
    Whole = Root, sys::path::append(Whole, Path);
  StringRef Inside = Whole;
  std::string Here;
  if (Inside != Repository) {
    bool IsInside = Inside.consume_front(Repository) &&
                    (Repository == "/" || Inside.consume_front("/"));
    Here = printable(IsInside ? Inside : StringRef(Whole));
  }
  Told.try_emplace(Here, printable(Path));
  return Here;
}

//===----------------------------------------------------------------------===//
// Findings
//===----------------------------------------------------------------------===//

namespace {
class Gatherer {
public:
  Gatherer(const facts::LinkedProgram &Program, SourceTree &Sources,
           RepositoryPaths &Tell)
      : Program(Program), Tell(Tell), Shown(Program, Sources) {}

  Expected<Findings> run();

private:
  const facts::LinkedProgram &Program;
  RepositoryPaths &Tell;
  Excerpts Shown;
  Findings Out;
  /// The suppressions of each file, in the order of LinkedProgram, before those
  /// that say nothing of our checks are left out.
  std::vector<std::vector<Suppression>> Comments;
  DenseMap<flow::PlaceId, const flow::Function *> FunctionAt;

  Error findAll(std::vector<rules::Finding> &All);
  void collectFunctions(ArrayRef<rules::Finding> All);
  void collectSuppressions();
  Place place(flow::PlaceId At);
  Result result(const rules::Finding &F);
};

Error Gatherer::findAll(std::vector<rules::Finding> &All) {
  for (auto [Set, Options] : enumerate(Program.OptionSets)) {
    auto Vocabulary = claims::Vocabulary::create(
        {Options.Categories, Options.SensitiveClaims, Options.AllowedClaims});
    if (!Vocabulary)
      return createStringError(inconvertibleErrorCode(),
                               "option 'Categories': " +
                                   toString(Vocabulary.takeError()));
    auto RuleOptions = rules::Options::parse(Options.OfRules);
    if (!RuleOptions)
      return RuleOptions.takeError();
    flow::Universe Universe;
    flow::SolverOptions Solver;
    Solver.MaxShownCharacters = Options.MaxShownCharacters;
    flow::Solution Solved(Program.Graphs, Universe, Solver);
    auto IsBefore = [&](flow::PlaceId A, flow::PlaceId B) {
      return Program.isBefore(A, B);
    };
    auto PathOf = [&](flow::PlaceId Place) {
      return Program.Files[Program.Places[Place].File].Path;
    };
    rules::Context Context{Solved, **Vocabulary, IsBefore, *RuleOptions,
                           PathOf};
    for (rules::Finding &F : rules::findAll(Context)) {
      if (!F.Primary)
        continue;
      const facts::FileFacts &File =
          Program.Files[Program.Places[F.Primary].File];
      if (File.OptionSet == Set && is_contained(File.Checks, checkName(F.Rule)))
        All.push_back(std::move(F));
    }
  }
  llvm::sort(All, [&](const rules::Finding &A, const rules::Finding &B) {
    if (A.Primary != B.Primary)
      return Program.isBefore(A.Primary, B.Primary);
    return std::tie(A.Rule, A.Subject, A.Name, A.InHeader) <
           std::tie(B.Rule, B.Subject, B.Name, B.InHeader);
  });
  return Error::success();
}

/// In which functions the findings are.
void Gatherer::collectFunctions(ArrayRef<rules::Finding> All) {
  for (const rules::Finding &F : All)
    FunctionAt.try_emplace(F.Primary, nullptr);
  if (All.empty())
    return;
  for (const flow::Function &F : Program.Graphs.Functions)
    for (const flow::Block &B : F.Blocks)
      for (const flow::Instruction &I : B.Instructions)
        if (auto It = FunctionAt.find(I.Place);
            It != FunctionAt.end() && !It->second)
          It->second = &F;
}

Place Gatherer::place(flow::PlaceId At) {
  const facts::Place &From = Program.Places[At];
  Place To;
  To.Path = Tell(Program.Files[From.File].Path);
  To.Line = From.Line;
  To.Column = From.Column;
  Shown.describe(At, To);
  return To;
}

/// How many of the steps come before the primary place. They lead from the
/// source to the sink, and a finding stands at the one or at the other; at the
/// call that leads to the sink if that is deeper.
static size_t stepsBefore(const rules::Finding &F) {
  using rules::StepKind;
  for (auto [Index, S] : enumerate(F.Steps))
    if (S.Place == F.Primary)
      return Index;
  if (info(F.Rule).StandsAtSource)
    return 0;
  size_t Last = F.Steps.size();
  if (Last && F.Steps[Last - 1].Kind == StepKind::WrittenTo)
    for (--Last; Last && F.Steps[Last - 1].Kind == StepKind::HandedOn;)
      --Last;
  return Last;
}

/// What stays the same when lines move and other code changes. The message has
/// names only: a literal that may be a secret is cut there.
static std::string identity(const Result &R) {
  std::string Text = (R.Check + Twine('\0') + R.At.Path + Twine('\0') +
                      R.Function + Twine('\0') + headline(R.Message))
                         .str();
  std::array<uint8_t, 32> Hash = SHA256::hash(arrayRefFromStringRef(Text));
  return toHex(ArrayRef(Hash).take_front(16), /*LowerCase=*/true);
}

Result Gatherer::result(const rules::Finding &F) {
  const facts::Place &At = Program.Places[F.Primary];
  const facts::FileFacts &File = Program.Files[At.File];
  SmallVector<const models::Library *, 4> Libraries;
  for (const models::Library &L : models::packagedLibraries())
    if (is_contained(File.Libraries, L.Name))
      Libraries.push_back(&L);
  Result R;
  R.Check = checkName(F.Rule).str();
  R.Level = level(F);
  R.Message = printable(message(F, remedy(Libraries)));
  R.At = place(F.Primary);
  if (const flow::Function *Around = FunctionAt.lookup(F.Primary))
    R.Function = printable(Around->Name);
  R.NotesBefore = stepsBefore(F);
  for (const rules::Step &S : F.Steps)
    R.Notes.push_back({printable(note(S)), place(S.Place)});
  if (F.Change)
    if (auto Inside = Shown.findInLiteral(F.Change->Place, F.Change->Old)) {
      Fix &Offered = R.Fix.emplace();
      Offered.What = {note(*F.Change), place(F.Change->Place)};
      Place &At = Offered.What.At;
      At.Column += *Inside;
      At.Character += *Inside;
      At.Length = Offered.Length = F.Change->Old.size();
      Offered.New = F.Change->New.str();
    }
  return R;
}

void Gatherer::collectSuppressions() {
  for (const facts::FileFacts &File : Program.Files) {
    std::vector<Suppression> &List = Comments.emplace_back();
    for (const facts::Suppression &S : File.Suppressions)
      List.push_back({Tell(File.Path), S.Line, S.FirstLine, S.LastLine,
                      printable(S.Checks), printable(S.Reason),
                      /*IsUsed=*/false});
  }
}

Expected<Findings> Gatherer::run() {
  std::vector<rules::Finding> All;
  if (Error E = findAll(All))
    return std::move(E);
  for (const rules::Finding &F : All)
    if (F.Rule == rules::Rule::HardcodedSecret)
      Shown.hide(F.Primary);
  collectFunctions(All);
  collectSuppressions();

  std::vector<Suppression *> SuppressedBy;
  StringMap<unsigned> Alike;
  for (const rules::Finding &F : All) {
    Result &R = Out.Results.emplace_back(result(F));
    std::string Identity = identity(R);
    R.Fingerprint = (Identity + ":" + Twine(++Alike[Identity])).str();
    uint32_t File = Program.Places[F.Primary].File;
    Suppression *By = nullptr;
    for (auto [S, To] : zip(Program.Files[File].Suppressions, Comments[File]))
      if (S.covers(R.At.Line, R.Check)) {
        // Every one of several that say the same is of use.
        To.IsUsed = true;
        By = By ? By : &To;
      }
    SuppressedBy.push_back(By);
  }

  // By path, whatever the order of the facts.
  std::vector<Suppression *> Kept;
  for (std::vector<Suppression> &List : Comments)
    for (Suppression &S : List)
      if (S.IsUsed || StringRef(S.Checks).contains("jwt-"))
        Kept.push_back(&S);
  llvm::sort(Kept, [](const Suppression *A, const Suppression *B) {
    return std::tie(A->Path, A->Line, A->FirstLine) <
           std::tie(B->Path, B->Line, B->FirstLine);
  });
  DenseMap<const Suppression *, uint32_t> Index;
  for (const Suppression *S : Kept) {
    Index[S] = Out.Suppressions.size();
    Out.Suppressions.push_back(*S);
  }
  for (auto [R, By] : zip(Out.Results, SuppressedBy))
    if (By)
      R.Suppression = Index.at(By);

  std::set<std::string> Checks;
  for (const facts::FileFacts &File : Program.Files)
    Checks.insert(File.Checks.begin(), File.Checks.end());
  Out.Checks.assign(Checks.begin(), Checks.end());
  Out.Folder = Tell.folder();
  return std::move(Out);
}
} // namespace

Expected<Findings> gather(const facts::LinkedProgram &Program,
                          SourceTree &Sources, RepositoryPaths &Tell) {
  return Gatherer(Program, Sources, Tell).run();
}

} // namespace jwttidy::report
