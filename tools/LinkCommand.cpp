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

#include "BuildId.h"
#include "Commands.h"
#include "CompileCommands.h"
#include "Facts/Paths.h"
#include "Facts/Program.h"
#include "Facts/Redaction.h"
#include "Models/Models.h"
#include "Report/Text.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/LineIterator.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
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
    "  --keep-going        link what there is where facts are missing; the "
    "exit\n"
    "                      status is 2 all the same\n"
    "  --exit-zero         findings are no failure: exit with 0, not with 1\n";

constexpr int ExitClean = 0;
constexpr int ExitFindings = 1;
constexpr int ExitCannot = 2;

struct LinkOptions {
  std::string Facts, Build, Root, Output;
  bool WithoutDatabase = false;
  bool ExitZero = false;
  bool KeepGoing = false;
};

Error errorOf(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

Expected<LinkOptions> readOptions(ArrayRef<const char *> Arguments) {
  LinkOptions Options;
  for (size_t I = 0; I != Arguments.size(); ++I) {
    StringRef Argument = Arguments[I];
    std::string *Value = nullptr;
    for (auto [Name, Member] :
         {std::pair<StringRef, std::string *>{"--facts", &Options.Facts},
          {"-p", &Options.Build},
          {"--root", &Options.Root},
          {"--output", &Options.Output}}) {
      if (Argument == Name) {
        Value = Member;
        if (I + 1 == Arguments.size())
          return errorOf("'" + Name + "' needs a value\n" + Usage);
        *Value = Arguments[++I];
      } else if (Name.starts_with("--") &&
                 Argument.starts_with((Name + "=").str())) {
        Value = Member;
        *Value = Argument.drop_front(Name.size() + 1).str();
      }
    }
    if (Value)
      continue;
    if (Argument == "--without-database")
      Options.WithoutDatabase = true;
    else if (Argument == "--keep-going")
      Options.KeepGoing = true;
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

/// The source files, as far as they are here.
class SourceTree {
public:
  explicit SourceTree(StringRef Root) : Root(Root) {}

  /// \returns the text of a file, or null where it cannot be read.
  const MemoryBuffer *text(StringRef Path) {
    auto [It, IsNew] = Buffers.try_emplace(Path);
    if (!IsNew)
      return It->second.get();
    SmallString<256> Whole(Path);
    if (!sys::path::is_absolute(Whole) && !Root.empty())
      Whole = Root, sys::path::append(Whole, Path);
    if (auto Buffer = MemoryBuffer::getFile(Whole))
      It->second = std::move(*Buffer);
    return It->second.get();
  }

  /// \returns the hash of the file's contents, or nothing where it is not here.
  std::optional<uint64_t> hash(StringRef Path) {
    auto [It, IsNew] = Hashes.try_emplace(Path);
    if (IsNew) {
      if (const MemoryBuffer *Buffer = text(Path))
        It->second = xxh3_64bits(Buffer->getBuffer());
      // Only what a finding stands in is read again.
      Buffers.erase(Path);
    }
    return It->second;
  }

private:
  std::string Root;
  StringMap<std::unique_ptr<MemoryBuffer>> Buffers;
  StringMap<std::optional<uint64_t>> Hashes;
};

/// What is wrong with the facts, in full and in order.
class Problems {
public:
  void add(const Twine &What) { List.push_back(What.str()); }
  bool any() const { return !List.empty(); }
  void print() const {
    constexpr size_t Most = 20;
    for (const std::string &What : ArrayRef(List).take_front(Most))
      errs() << "jwt-tidy link: " << What << '\n';
    if (List.size() > Most)
      errs() << "jwt-tidy link: and " << List.size() - Most << " more\n";
  }

private:
  std::vector<std::string> List;
};

/// Where literals stand that were found to be secrets, by file and offset.
using SecretPlaces = std::set<std::pair<uint32_t, uint32_t>>;

class Link {
public:
  explicit Link(const LinkOptions &Options)
      : Options(Options), Sources(Options.Root) {}

  int run();

private:
  const LinkOptions &Options;
  SourceTree Sources;
  Problems Wrong;
  Problems Missing;
  facts::Merger Merged;
  size_t NumUnits = 0;
  bool SourcesAreHere = false;
  SecretPlaces Secrets;

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
  size_t report(const facts::LinkedProgram &Program, raw_ostream &OS);
  void print(const facts::LinkedProgram &Program, flow::PlaceId At,
             StringRef Kind, StringRef Text, raw_ostream &OS);
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
  if (!Fits)
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
      continue;
    }
    if (!isOfProgram(*U, Name))
      continue;
    check(*U, Name);
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

/// The line of source at a place, with the literals that may be secrets cut.
/// Columns stay as they are, in bytes, up to the first literal that was cut.
std::string excerpt(const facts::LinkedProgram &Program, flow::PlaceId At,
                    const SecretPlaces &Secrets, const MemoryBuffer &Text) {
  const facts::Place &Here = Program.Places[At];
  StringRef All = Text.getBuffer();
  if (Here.Offset > All.size() || Here.Offset + 1 < Here.Column)
    return "";
  size_t Begin = Here.Offset - (Here.Column - 1);
  StringRef Line = All.drop_front(Begin).take_until(
      [](char C) { return C == '\n' || C == '\r'; });
  // A literal may have a prefix: `u8R"(..)"`.
  auto IsSecret = [&](size_t Offset) {
    constexpr size_t LongestPrefix = 3;
    auto It = Secrets.upper_bound({Here.File, uint32_t(Offset)});
    return It != Secrets.begin() && (--It)->first == Here.File &&
           Offset - It->second <= LongestPrefix;
  };
  auto MayBeSecret = [&](StringRef Literal, size_t Offset) {
    if (IsSecret(Offset))
      return true;
    // JSON text has values in it, whatever they are.
    if (Literal.contains("\\\":") || Literal.contains("\\\" :"))
      return true;
    // A secret has neither the marks of a format nor those of a sentence.
    if (Literal.find_first_of("%\\ {") != StringRef::npos)
      return false;
    if (any_of(Program.Redacted, [&](flow::PlaceId Id) {
          const facts::Place &P = Program.Places[Id];
          return P.File == Here.File && P.Offset == Offset;
        }))
      return true;
    // Not every literal is in a graph; this long a run is no word.
    constexpr size_t LongestWord = 20;
    size_t Run = 0;
    for (char C : Literal)
      if ((Run = isAlnum(C) ? Run + 1 : 0) > LongestWord)
        return true;
    return false;
  };
  constexpr size_t ShownOfSecret = 4;
  std::string Out;
  size_t I = 0;
  while (I != Line.size()) {
    // The bytes of a key.
    if (Line[I] == '{' && IsSecret(Begin + I)) {
      Out += "{…";
      I = std::min(Line.find('}', I), Line.size());
      continue;
    }
    if (Line[I] != '"') {
      Out += Line[I++];
      continue;
    }
    size_t End = I + 1;
    while (End < Line.size() && Line[End] != '"')
      End += Line[End] == '\\' && End + 1 < Line.size() ? 2 : 1;
    StringRef Literal = Line.substr(I + 1, End - I - 1);
    bool IsCut = MayBeSecret(Literal, Begin + I);
    if (IsCut)
      Literal = Literal.take_front(
          Literal.size() > 2 * ShownOfSecret ? ShownOfSecret : 0);
    Out += ("\"" + Literal + (IsCut ? "…" : "")).str();
    I = std::min(End, Line.size());
    if (I != Line.size())
      Out += Line[I++];
  }
  return Out;
}

void Link::print(const facts::LinkedProgram &Program, flow::PlaceId At,
                 StringRef Kind, StringRef Text, raw_ostream &OS) {
  const facts::Place &P = Program.Places[At];
  StringRef Path = Program.Files[P.File].Path;
  OS << Path << ':' << P.Line << ':' << P.Column << ": " << Kind << ": " << Text
     << '\n';
  const MemoryBuffer *Buffer = Sources.text(Path);
  std::string Line = Buffer ? excerpt(Program, At, Secrets, *Buffer) : "";
  if (Line.empty())
    return;
  // As Clang shows it: the line's number in a margin, a mark under the column.
  std::string Margin(5 > utostr(P.Line).size() ? 5 - utostr(P.Line).size() : 0,
                     ' ');
  OS << Margin << P.Line << " | " << Line << '\n' << "      | ";
  for (size_t I = 0; I + 1 < P.Column && I < Line.size(); ++I)
    OS << (Line[I] == '\t' ? '\t' : ' ');
  OS << "^\n";
}

size_t Link::report(const facts::LinkedProgram &Program, raw_ostream &OS) {
  std::vector<rules::Finding> All;
  for (auto [Set, Options] : enumerate(Program.OptionSets)) {
    auto Vocabulary = claims::Vocabulary::create(
        {Options.Categories, Options.SensitiveClaims, Options.AllowedClaims});
    if (!Vocabulary) {
      Wrong.add("option 'Categories': " + toString(Vocabulary.takeError()));
      return 0;
    }
    auto RuleOptions = rules::Options::parse(Options.OfRules);
    if (!RuleOptions) {
      Wrong.add(toString(RuleOptions.takeError()));
      return 0;
    }
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
    for (unsigned R = 0; R != rules::NumRules; ++R)
      for (rules::Finding &F : rules::find(rules::Rule(R), Context)) {
        if (!F.Primary)
          continue;
        const facts::Place &At = Program.Places[F.Primary];
        const facts::FileFacts &File = Program.Files[At.File];
        StringRef Check = report::checkName(F.Rule);
        bool IsWanted =
            File.OptionSet == Set && is_contained(File.Checks, Check) &&
            none_of(File.Suppressions,
                    [&](const auto &S) { return S.covers(At.Line, Check); });
        if (IsWanted)
          All.push_back(std::move(F));
      }
  }
  llvm::sort(All, [&](const rules::Finding &A, const rules::Finding &B) {
    if (A.Primary != B.Primary)
      return Program.isBefore(A.Primary, B.Primary);
    return std::tie(A.Rule, A.Subject, A.Name, A.InHeader) <
           std::tie(B.Rule, B.Subject, B.Name, B.InHeader);
  });
  for (const rules::Finding &F : All)
    if (F.Rule == rules::Rule::HardcodedSecret) {
      const facts::Place &P = Program.Places[F.Primary];
      Secrets.insert({P.File, P.Offset});
    }
  for (const rules::Finding &F : All) {
    const facts::FileFacts &File =
        Program.Files[Program.Places[F.Primary].File];
    SmallVector<const models::Library *, 4> Libraries;
    for (const models::Library &L : models::packagedLibraries())
      if (is_contained(File.Libraries, L.Name))
        Libraries.push_back(&L);
    print(Program, F.Primary, "warning",
          report::message(F, report::remedy(Libraries)) + " [" +
              report::checkName(F.Rule).str() + "]",
          OS);
    for (const rules::Step &S : F.Steps)
      print(Program, S.Place, "note", report::note(S), OS);
  }
  return All.size();
}

int Link::run() {
  if (Error E = readDatabase())
    Wrong.add(toString(std::move(E)));
  else if (Error E = readFacts())
    Wrong.add(toString(std::move(E)));
  findMissing();
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
  size_t Count = 0;
  Error Written = Error::success();
  if (Options.Output.empty()) {
    Count = report(Program, outs());
    outs().flush();
  } else {
    Written = writeToOutput(Options.Output, [&](raw_ostream &OS) {
      Count = report(Program, OS);
      return Error::success();
    });
  }
  if (Written)
    Wrong.add(toString(std::move(Written)));
  if (Wrong.any()) {
    Wrong.print();
    return ExitCannot;
  }
  if (Missing.any())
    return ExitCannot;
  errs() << "jwt-tidy link: " << NumUnits << " translation units, " << Count
         << " findings\n";
  return Count && !Options.ExitZero ? ExitFindings : ExitClean;
}

} // namespace

int jwttidy::runLinkCommand(ArrayRef<const char *> Arguments) {
  Expected<LinkOptions> Options = readOptions(Arguments);
  if (!Options) {
    errs() << "jwt-tidy link: " << toString(Options.takeError());
    return ExitCannot;
  }
  return Link(*Options).run();
}
