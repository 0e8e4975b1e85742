//===- LinkCommand.cpp - jwt-tidy link ------------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Solves the facts of all translation units of a program together. What it
/// finds is the program's result: it has what several files do together, and
/// has no more what one file alone made look open. It fails closed: facts that
/// are missing, out of date or of another build are an error.
///
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "BuildId.h"
#include "Commands.h"
#include "CompileCommands.h"
#include "Facts/Paths.h"
#include "Facts/Program.h"
#include "Flow/Variants.h"
#include "Report/Formats.h"
#include "Report/Gather.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/LineIterator.h"
#include "llvm/Support/MemoryBuffer.h"
#include <set>

using namespace llvm;
using namespace jwttidy;

namespace {

constexpr StringRef Usage =
    "usage: jwt-tidy link --facts DIR (-p BUILD | --without-database) "
    "[OPTION...]\n"
    "  --facts DIR         where the checks wrote the facts (option FactsDir)\n"
    "  --facts @FILE       the facts files, one on each line of FILE\n"
    "  -p BUILD            the folder of the program's compile_commands.json\n"
    "  --without-database  do not ask which translation units there should be\n"
    "  --root DIR          the folder that facts tell paths from (FactsRoot)\n"
    "  --output FILE       write the findings there, not to standard output\n"
    "  --report FORMAT=FILE\n"
    "                      write a report besides; may be repeated (formats: "
    "jwt-tidy report --formats)\n"
    "  --repository DIR    what reports tell paths from (the nearest folder "
    "with "
    "a\n"
    "                      .git, from the root upward; else the root)\n"
    "  --keep-going        link what there is where facts are missing; the "
    "exit\n"
    "                      status is 2 all the same\n"
    "  --prune             link nothing: remove facts that do not hold any "
    "more, and\n"
    "                      print the files that lack facts then, one on each "
    "line\n"
    "  --exit-zero         findings are no failure: exit with 0, not with 1\n";

struct LinkOptions {
  std::string Facts, Build, Root, Repository, Output;
  std::vector<report::Output> Reports;
  bool WithoutDatabase = false;
  bool ExitZero = false;
  bool KeepGoing = false;
  bool Prune = false;
};

Expected<LinkOptions> readOptions(ArrayRef<const char *> Arguments) {
  LinkOptions Options;
  std::string Report;
  for (size_t I = 0; I != Arguments.size(); ++I) {
    StringRef Argument = Arguments[I];
    Expected<std::string *> Value =
        takeValue(Arguments, I,
                  {{"--facts", &Options.Facts},
                   {"-p", &Options.Build},
                   {"--root", &Options.Root},
                   {"--repository", &Options.Repository},
                   {"--report", &Report},
                   {"--output", &Options.Output}},
                  Usage);
    if (!Value)
      return Value.takeError();
    if (*Value == &Report) {
      Expected<report::Output> Output = report::parseOutput(Report);
      if (!Output)
        return errorOf("'--report': " + toString(Output.takeError()) + "\n");
      Options.Reports.push_back(std::move(*Output));
    }
    if (*Value)
      continue;
    if (Argument == "--without-database")
      Options.WithoutDatabase = true;
    else if (Argument == "--keep-going")
      Options.KeepGoing = true;
    else if (Argument == "--prune")
      Options.Prune = true;
    else if (Argument == "--exit-zero")
      Options.ExitZero = true;
    else
      return errorOf("unknown argument '" + Argument + "'\n" + Usage);
  }
  if (Options.Facts.empty())
    return errorOf("where are the facts? give --facts DIR\n" + Usage);
  if (Options.Build.empty() != Options.WithoutDatabase)
    return errorOf("give either -p BUILD, so that no translation unit is "
                   "missed, or --without-database\n" +
                   Usage);
  return Options;
}

/// What is wrong with the facts, in full and in order.
class Problems {
public:
  void add(const Twine &What) { List.push_back(What.str()); }
  bool any() const { return !List.empty(); }
  ArrayRef<std::string> list() const { return List; }
  void print() const {
    constexpr size_t Most = 20;
    for (const std::string &What : ArrayRef(List).take_front(Most))
      errs() << "jwt-tidy link: " << report::printable(What) << '\n';
    if (List.size() > Most)
      errs() << "jwt-tidy link: and " << List.size() - Most << " more\n";
  }

private:
  std::vector<std::string> List;
};

class Link {
public:
  explicit Link(const LinkOptions &Options)
      : Options(Options), Sources(Options.Root) {}

  int run();

private:
  const LinkOptions &Options;
  report::SourceTree Sources;
  Problems Wrong;
  Problems Missing;
  /// Facts files that do not hold, and main files that lack facts without them.
  std::vector<std::string> Stale;
  std::set<std::string> Lacking;
  facts::Merger Merged;
  size_t NumUnits = 0;
  bool SourcesAreHere = false;

  // What the first facts file says, and all others have to.
  std::string FirstName, RedactionId;
  uint64_t Models = 0;

  /// The entries of the database by file, and which of them have facts.
  struct Entry {
    const CompileCommand *Command;
    bool HasFacts = false;
  };
  std::vector<CompileCommand> Commands;
  StringMap<std::vector<Entry>> Entries;

  Error readDatabase();
  Error readFacts();
  void check(const facts::Unit &U, StringRef Name);
  bool isOfProgram(const facts::Unit &U, StringRef Name);
  void findMissing();
  int prune();
  Error report(const report::Findings &F, const report::RepositoryPaths &Tell);
};

Error Link::readDatabase() {
  if (Options.WithoutDatabase)
    return Error::success();
  Expected<std::vector<CompileCommand>> Read =
      readCompileCommands(Options.Build);
  if (!Read)
    return Read.takeError();
  Commands = std::move(*Read);
  facts::PathTeller Tell(Options.Root);
  for (const CompileCommand &C : Commands)
    Entries[Tell(C.File)].push_back({&C});
  // The more an entry says, the fewer facts it fits.
  for (auto &List : Entries)
    llvm::sort(List.second, [](const Entry &A, const Entry &B) {
      size_t SizeA = A.Command->As.Arguments.size(),
             SizeB = B.Command->As.Arguments.size();
      return SizeA != SizeB ? SizeA > SizeB : A.Command < B.Command;
    });
  return Error::success();
}

/// Do the facts belong to an entry of the database? Says so if not: the entry
/// has gone.
bool Link::isOfProgram(const facts::Unit &U, StringRef Name) {
  if (Options.WithoutDatabase)
    return true;
  auto List = Entries.find(U.mainFile());
  bool Fits = false;
  if (List != Entries.end())
    for (Entry &E : List->second)
      if (E.Command->fits(U.As)) {
        Fits = true;
        // Entries that are told apart by nothing that facts hold share them.
        if (!E.HasFacts) {
          E.HasFacts = true;
          for (Entry &Other : List->second)
            Other.HasFacts |=
                Other.Command->As.Arguments == E.Command->As.Arguments &&
                Other.Command->As.Standard == E.Command->As.Standard;
          break;
        }
      }
  if (!Fits && !Options.Prune)
    errs() << "jwt-tidy link: left out " << Name << ": '" << U.mainFile()
           << "' is compiled so by no entry of the compilation database any "
              "more\n";
  return Fits;
}

void Link::check(const facts::Unit &U, StringRef Name) {
  if (U.Build != JWTTIDY_BUILD_ID)
    Wrong.add(Name + ": these facts are of build " + U.Build + ", this is " +
              JWTTIDY_BUILD_ID + "; analyse '" + U.mainFile() + "' again");
  if (FirstName.empty()) {
    FirstName = Name.str();
    RedactionId = U.RedactionId;
    Models = U.Models;
  }
  if (U.Models != Models)
    Wrong.add(Name + ": these facts were made with other models than " +
              FirstName + "; analyse the program again with one set");
  if (U.RedactionId != RedactionId)
    Wrong.add(Name +
              ": these facts were made with another JWT_TIDY_FACTS_KEY "
              "than " +
              FirstName + "; analyse the program again with one key");
  if (!Sources.hash(U.mainFile()))
    return;
  SourcesAreHere = true;
  for (const facts::SourceFile &File : U.Files) {
    std::optional<uint64_t> Now = Sources.hash(File.Path);
    if (Now == File.Hash)
      continue;
    Wrong.add(Name + ": these facts are out of date: '" + File.Path + "' " +
              (Now ? "has changed" : "is gone") + "; analyse '" + U.mainFile() +
              "' again");
    break;
  }
}

Error Link::readFacts() {
  std::vector<std::string> Names;
  std::error_code Error;
  if (StringRef List = Options.Facts; List.consume_front("@")) {
    auto Buffer = MemoryBuffer::getFile(List, /*IsText=*/true);
    Error = Buffer.getError();
    if (Buffer)
      for (line_iterator Line(**Buffer); !Line.is_at_end(); ++Line)
        Names.push_back(Line->str());
  } else {
    for (sys::fs::directory_iterator I(Options.Facts, Error), End;
         I != End && !Error; I.increment(Error))
      if (StringRef(I->path()).ends_with(facts::FileEnding))
        Names.push_back(I->path());
  }
  if (Error)
    return errorOf("'" + Options.Facts + "': " + Error.message());
  // One order, whatever the folder's or the list's.
  llvm::sort(Names);
  for (const std::string &Name : Names) {
    auto Buffer = MemoryBuffer::getFile(Name);
    if (!Buffer) {
      Wrong.add(Name + ": " + Buffer.getError().message());
      continue;
    }
    Expected<facts::Unit> U = facts::read((*Buffer)->getBuffer(), Name);
    if (!U) {
      Wrong.add(toString(U.takeError()));
      Stale.push_back(Name);
      continue;
    }
    if (!isOfProgram(*U, Name)) {
      Stale.push_back(Name);
      continue;
    }
    size_t NumWrong = Wrong.list().size();
    check(*U, Name);
    if (Wrong.list().size() != NumWrong) {
      Stale.push_back(Name);
      Lacking.insert(U->mainFile().str());
    }
    if (Wrong.any())
      continue;
    ++NumUnits;
    Merged.add(std::move(*U));
  }
  return Error::success();
}

void Link::findMissing() {
  std::vector<std::string> Files;
  for (const auto &List : Entries)
    for (const Entry &E : List.second)
      if (!E.HasFacts) {
        Lacking.insert(List.first().str());
        std::string As;
        if (List.second.size() > 1)
          As = " (" + join(E.Command->As.Arguments, " ") + ")";
        Files.push_back(("'" + List.first() + "'" + As).str());
      }
  llvm::sort(Files);
  for (const std::string &File : Files)
    Missing.add("there are no facts of " + File +
                "; analyse it with the option FactsDir: '" + Options.Facts +
                "'");
}

int Link::prune() {
  for (const std::string &Name : Stale)
    if (std::error_code Error = sys::fs::remove(Name)) {
      errs() << "jwt-tidy link: " << Name << ": " << Error.message() << '\n';
      return ExitCannot;
    }
  for (const std::string &File : Lacking)
    outs() << File << '\n';
  return ExitClean;
}

int Link::run() {
  if (Error E = readDatabase()) {
    errs() << "jwt-tidy link: " << toString(std::move(E)) << '\n';
    return ExitCannot;
  }
  if (Error E = readFacts())
    Wrong.add(toString(std::move(E)));
  findMissing();
  if (Options.Prune)
    return prune();
  if (Missing.any())
    Missing.print();
  else if (!Wrong.any() && !NumUnits)
    Wrong.add("'" + Options.Facts +
              "' holds no facts; set the option FactsDir "
              "when clang-tidy runs");
  Wrong.print();
  if (Wrong.any() || (Missing.any() && !Options.KeepGoing))
    return ExitCannot;
  if (NumUnits && !SourcesAreHere)
    errs() << "jwt-tidy link: the sources are not here: there are no excerpts, "
              "and whether the facts are up to date was not checked\n";
  facts::LinkedProgram Program = Merged.finish();
  flow::addVariants(Program.Graphs, /*IsWhole=*/true);
  report::RepositoryPaths Tell(Options.Root, Options.Repository);
  Expected<report::Findings> F = report::gather(Program, Sources, Tell);
  if (!F) {
    Wrong.add(toString(F.takeError()));
  } else {
    F->Build = JWTTIDY_BUILD_ID;
    F->NumUnits = NumUnits;
    F->SourcesAreHere = SourcesAreHere;
    F->Problems = Missing.list().vec();
    if (Error E = report(*F, Tell))
      Wrong.add(toString(std::move(E)));
  }
  if (Wrong.any()) {
    Wrong.print();
    return ExitCannot;
  }
  if (Missing.any())
    return ExitCannot;
  errs() << "jwt-tidy link: " << NumUnits << " translation units, "
         << F->count() << " findings\n";
  return F->count() && !Options.ExitZero ? ExitFindings : ExitClean;
}

/// Writes the findings and all reports of them.
Error Link::report(const report::Findings &F,
                   const report::RepositoryPaths &Tell) {
  auto Paths = [&](StringRef Path) { return Tell.asFactsTell(Path); };
  if (Options.Output.empty()) {
    report::writeText(F, Paths, outs());
    outs().flush();
  } else if (Error E = writeToOutput(Options.Output, [&](raw_ostream &OS) {
               report::writeText(F, Paths, OS);
               return Error::success();
             })) {
    return E;
  }
  for (const report::Output &To : Options.Reports)
    if (Error E = report::write(F, To))
      return E;
  return Error::success();
}

} // namespace

int jwttidy::runLinkCommand(ArrayRef<const char *> Arguments) {
  if (is_contained(Arguments, StringRef("--help"))) {
    outs() << Usage;
    return ExitClean;
  }
  Expected<LinkOptions> Options = readOptions(Arguments);
  if (!Options) {
    errs() << "jwt-tidy link: " << toString(Options.takeError());
    return ExitCannot;
  }
  return Link(*Options).run();
}
