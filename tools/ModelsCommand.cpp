//===- ModelsCommand.cpp - jwt-tidy models --------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Checks a user's models before a run depends on them, and says what the
/// packaged ones cover.
///
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "CompareModels.h"
#include "Models/Models.h"
#include "Models/Spelling.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <set>

using namespace llvm;
using namespace jwttidy::models;

namespace jwttidy {

namespace {

constexpr StringRef Usage =
    "usage: jwt-tidy models FILE...   check model files\n"
    "       jwt-tidy models --check FILE... -- FLAGS   hold model files "
    "against\n"
    "                                 the code that a compiler's command line "
    "names\n"
    "       jwt-tidy models --list    list the packaged models' functions\n"
    "       jwt-tidy models --table   the same, counted, as a Markdown table\n";

constexpr int ExitGood = 0;
constexpr int ExitWrong = 2;

/// Calls \p Visit with every effect of \p F, those of its tags too.
template <typename Visitor>
void visitEffects(const Function &F, Visitor Visit) {
  for (const Effect &E : F.Effects)
    Visit(E);
  for (const Tag &T : F.Tags)
    for (const Effect &E : T.Effects)
      Visit(E);
}

/// The functions of \p L that have an effect, by effect; each once, however
/// many rows it has.
std::map<EffectKind, std::set<StringRef>> functionsByEffect(const Library &L) {
  std::map<EffectKind, std::set<StringRef>> Result;
  for (const Function &F : L.Functions)
    visitEffects(F, [&](const Effect &E) { Result[E.Kind].insert(F.Name); });
  return Result;
}

size_t countFunctions(const Library &L) {
  std::set<StringRef> Names;
  for (const Function &F : L.Functions)
    Names.insert(F.Name);
  return Names.size();
}

std::string countOf(size_t Count, StringRef What) {
  return (Twine(Count) + " " + What + (Count == 1 ? "" : "s")).str();
}

/// \returns `3 functions, 2 words`.
std::string describeContents(const Library &L) {
  std::string Result;
  raw_string_ostream OS(Result);
  ListSeparator Comma;
  auto Count = [&](size_t N, StringRef What) {
    if (N)
      OS << Comma << countOf(N, What);
  };
  Count(countFunctions(L), "function");
  Count(L.Triggers.size(), "trigger");
  Count(L.CarryingNamespaces.size(), "carrying namespace");
  Count(L.Constants.size(), "constant");
  Count(L.Outlets.size(), "outlet");
  Count(L.Words.size(), "word");
  return Result;
}

/// Writes \p Names after \p Label, in lines of 80 characters.
void printNames(StringRef Label, const std::set<StringRef> &Names) {
  constexpr size_t Indent = 12, Width = 80;
  outs() << "  " << left_justify(Label, Indent - 2);
  size_t Column = Indent;
  for (auto [I, Name] : enumerate(Names)) {
    bool IsLast = I + 1 == Names.size();
    size_t Length = Name.size() + !IsLast;
    if (I && Column + 1 + Length > Width) {
      outs() << '\n';
      outs().indent(Indent);
      Column = Indent;
    } else if (I) {
      outs() << ' ';
      ++Column;
    }
    outs() << Name << (IsLast ? "\n" : ",");
    Column += Length;
  }
}

void printList() {
  ListSeparator BlankLine("\n");
  for (const Library &L : packagedLibraries()) {
    outs() << BlankLine << L.Name << ": " << describeContents(L) << '\n';
    if (!L.About.empty())
      outs() << "  " << L.About << '\n';
    for (const auto &[Kind, Names] : functionsByEffect(L))
      printNames(spell(Kind), Names);
  }
}

std::string escapeMarkdown(StringRef Text) {
  std::string Result;
  for (char C : Text)
    Result += C == '|' ? "\\|" : std::string(1, C);
  return Result;
}

void printTable() {
  outs() << "| Library | What it is | Functions | Covered |\n"
         << "|---|---|--:|---|\n";
  for (const Library &L : packagedLibraries()) {
    outs() << "| " << escapeMarkdown(L.Name) << " | " << escapeMarkdown(L.About)
           << " | " << countFunctions(L) << " | ";
    ListSeparator Comma;
    for (const auto &[Kind, Names] : functionsByEffect(L))
      outs() << Comma << '`' << spell(Kind) << "` " << Names.size();
    outs() << " |\n";
  }
}

int checkFiles(ArrayRef<const char *> Files) {
  int Exit = ExitGood;
  for (const char *File : Files) {
    BumpPtrAllocator Allocator;
    Expected<Library> L = readLibrary(File, Allocator);
    if (L) {
      outs() << File << ": " << describeContents(*L) << '\n';
      continue;
    }
    errs() << toString(L.takeError()) << '\n';
    Exit = ExitWrong;
  }
  return Exit;
}

int refuse(const Twine &Message) {
  errs() << "jwt-tidy models: " << Message << '\n' << Usage;
  return ExitWrong;
}

} // namespace

/// \param Args what follows `models` on the command line.
int runModelsCommand(ArrayRef<const char *> Args) {
  if (Args.empty())
    return refuse("no file is named");
  auto IsOption = [](StringRef Arg) { return Arg.starts_with("-"); };
  if (none_of(Args, IsOption))
    return checkFiles(Args);
  StringRef Option = Args.front();
  if (Option == "--check") {
    Args = Args.drop_front();
    const auto *End = find(Args, StringRef("--"));
    ArrayRef<const char *> Files(Args.begin(), End);
    if (Files.empty())
      return refuse("--check needs a model file");
    if (End == Args.end() || End + 1 == Args.end())
      return refuse("--check needs '--' and a compiler's flags after it, a "
                    "source file or header among them");
    return compareModels(Files, {End + 1, Args.end()});
  }
  if (Args.size() > 1)
    return refuse("options and files do not mix");
  if (Option == "--list")
    printList();
  else if (Option == "--table")
    printTable();
  else if (Option == "--help" || Option == "-h")
    outs() << Usage;
  else
    return refuse("unknown option '" + Option + "'");
  return ExitGood;
}

} // namespace jwttidy
