//===- ModelWriter.cpp - From rows to constant tables ---------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models/ModelWriter.h"
#include "Models/ModelHash.h"
#include "Models/Models.h"
#include "Models/Spelling.h"
#include "Models/Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <tuple>

using namespace llvm;

namespace jwttidy::models {

namespace {

/// A library, and the file it was read from.
struct ReadLibrary {
  Library Rows;
  StringRef File;
};

Error conflict(const ReadLibrary &First, const ReadLibrary &Second,
               const Twine &What) {
  return createStringError(inconvertibleErrorCode(),
                           Second.File + ": " + What + " is in " + First.File +
                               " as well; keep one of them");
}

/// A row that two libraries have would hold by the accident of their names.
class ConflictFinder {
public:
  Error add(const ReadLibrary &L);

private:
  using Guards = std::tuple<StringRef, int, StringRef, unsigned, StringRef>;
  std::map<StringRef, const ReadLibrary *> Libraries;
  std::map<Guards, const ReadLibrary *> Functions;
  std::map<StringRef, const ReadLibrary *> Constants;
  std::map<std::pair<StringRef, bool>, const ReadLibrary *> Outlets;
};

Error ConflictFinder::add(const ReadLibrary &L) {
  Error Problems = Error::success();
  auto Note = [&](auto &Known, const auto &Key, const Twine &What) {
    auto [First, IsNew] = Known.try_emplace(Key, &L);
    if (!IsNew)
      Problems =
          joinErrors(std::move(Problems), conflict(*First->second, L, What));
  };
  Note(Libraries, L.Rows.Name, "library '" + L.Rows.Name + "'");
  for (const Function &F : L.Rows.Functions)
    Note(Functions,
         Guards(F.Name, F.Arguments, F.Returns, F.TypedParameter,
                F.ParameterType),
         "function '" + F.Name + "'");
  for (const Constant &C : L.Rows.Constants)
    Note(Constants, C.Name, "constant '" + C.Name + "'");
  for (const Outlet &O : L.Rows.Outlets)
    Note(Outlets, std::pair(O.Name, O.IsType), "outlet '" + O.Name + "'");
  return Problems;
}

// One row -------------------------------------------------------------------

std::string literal(StringRef Text) {
  if (Text.empty())
    return "{}";
  std::string Result;
  raw_string_ostream OS(Result);
  // With its length, so that the compiler need not count while it evaluates.
  OS << "{\"";
  for (char C : Text) {
    if (C == '"' || C == '\\')
      OS << '\\' << C;
    else if (isPrint(C) && C != '?') // No trigraphs.
      OS << C;
    else
      OS << format("\\%03o", unsigned(uint8_t(C)));
  }
  OS << "\", " << Text.size() << '}';
  return Result;
}

std::string operandText(const Operand &O) {
  std::string Result;
  raw_string_ostream OS(Result);
  OS << "{Operand::KindTy{" << unsigned(O.Kind) << "}, " << unsigned(O.Index)
     << ", " << literal(O.Field) << (O.IsPointee ? ", true" : "") << '}';
  return Result;
}

std::string operandMember(StringRef Key) {
  return Key.take_front().upper() + Key.drop_front().str();
}

void writeEffect(raw_ostream &OS, const Effect &E) {
  OS << "{.Kind = EffectKind{" << unsigned(E.Kind) << "}";
  for (const OperandKey &Key : operandKeys())
    if (const Operand &O = E.*Key.Member)
      OS << ", ." << operandMember(Key.Text) << " = " << operandText(O);
  if (!E.Claim.empty())
    OS << ", .Claim = " << literal(E.Claim);
  if (!E.Text.empty())
    OS << ", .Text = " << literal(E.Text);
  if (!E.By.empty())
    OS << ", .By = " << literal(E.By);
  if (E.InHeader)
    OS << ", .InHeader = true";
  if (E.Channel != Channel::None)
    OS << ", .Channel = models::Channel{" << unsigned(E.Channel) << "}";
  if (E.ValueKind != ValueKind::Unknown)
    OS << ", .ValueKind = ValueKind{" << unsigned(E.ValueKind) << "}";
  if (E.Style != FormatStyle::None)
    OS << ", .Style = FormatStyle{" << unsigned(E.Style) << "}";
  if (E.LoadedFrom != Source::None)
    OS << ", .LoadedFrom = Source{" << unsigned(E.LoadedFrom) << "}";
  OS << "}";
}

// Tables --------------------------------------------------------------------

class TableWriter {
public:
  TableWriter(ArrayRef<ReadLibrary> Libraries, raw_ostream &OS)
      : Libraries(Libraries), OS(OS) {}

  void write();

private:
  /// Writes `constexpr llvm::ArrayRef<Type> Name`, and the array behind it.
  template <typename Range, typename Write>
  void writeTable(StringRef Type, const Twine &Name, const Range &Rows,
                  Write WriteRow);
  void writeTexts(const Twine &Name, ArrayRef<StringRef> Texts);

  StringRef nameOfEffects(ArrayRef<Effect> Effects);
  StringRef nameOfTags(ArrayRef<Tag> Tags);
  void writeFunctions(unsigned Number);
  void writeLists(unsigned Number);
  void writeLibraries();
  void writeNames();
  void writeConstantsAndOutlets();
  void writeWords();
  void writeMerged(StringRef Name, ArrayRef<StringRef> Library::*List);
  void writeHash();

  ArrayRef<ReadLibrary> Libraries;
  raw_ostream &OS;
  /// Tables by their contents: most effects are those of many functions.
  std::map<std::string, std::string> Tables;
};

template <typename Range, typename Write>
void TableWriter::writeTable(StringRef Type, const Twine &Name,
                             const Range &Rows, Write WriteRow) {
  if (adl_begin(Rows) == adl_end(Rows)) {
    OS << "constexpr llvm::ArrayRef<" << Type << "> " << Name << ";\n";
    return;
  }
  OS << "constexpr " << Type << ' ' << Name << "Table[] = {\n";
  for (const auto &Row : Rows) {
    OS << "    ";
    WriteRow(Row);
    OS << ",\n";
  }
  OS << "};\nconstexpr llvm::ArrayRef<" << Type << "> " << Name << '(' << Name
     << "Table);\n";
}

void TableWriter::writeTexts(const Twine &Name, ArrayRef<StringRef> Texts) {
  writeTable("llvm::StringRef", Name, Texts,
             [&](StringRef Text) { OS << literal(Text); });
}

StringRef TableWriter::nameOfEffects(ArrayRef<Effect> Effects) {
  if (Effects.empty())
    return "{}";
  std::string Contents;
  raw_string_ostream Rows(Contents);
  for (const Effect &E : Effects) {
    Rows << "    ";
    writeEffect(Rows, E);
    Rows << ",\n";
  }
  auto [Table, IsNew] =
      Tables.try_emplace(Contents, "Effects" + utostr(Tables.size()));
  if (IsNew)
    OS << "constexpr Effect " << Table->second << "[] = {\n"
       << Contents << "};\n";
  return Table->second;
}

StringRef TableWriter::nameOfTags(ArrayRef<Tag> Tags) {
  if (Tags.empty())
    return "{}";
  std::string Contents;
  raw_string_ostream Rows(Contents);
  for (const Tag &T : Tags)
    Rows << "    {" << literal(T.Name) << ", " << unsigned(T.Takes) << ", "
         << nameOfEffects(T.Effects) << "},\n";
  auto [Table, IsNew] =
      Tables.try_emplace(Contents, "Tags" + utostr(Tables.size()));
  if (IsNew)
    OS << "constexpr Tag " << Table->second << "[] = {\n" << Contents << "};\n";
  return Table->second;
}

void TableWriter::writeFunctions(unsigned Number) {
  // What the rows refer to is written before them.
  std::string Contents;
  raw_string_ostream Rows(Contents);
  ArrayRef<Function> Functions = Libraries[Number].Rows.Functions;
  for (const Function &F : Functions)
    Rows << "    {" << literal(F.Name) << ", " << int(F.Arguments) << ", "
         << literal(F.Returns) << ", " << literal(F.ParameterType) << ", "
         << unsigned(F.TypedParameter) << ", " << nameOfEffects(F.Effects)
         << ", " << unsigned(F.TagsFrom) << ", " << nameOfTags(F.Tags)
         << "},\n";
  if (!Functions.empty())
    OS << "constexpr Function Functions" << Number << "[] = {\n"
       << Contents << "};\n";
}

void TableWriter::writeLists(unsigned Number) {
  const Library &L = Libraries[Number].Rows;
  writeTexts("Triggers" + Twine(Number), L.Triggers);
  writeTexts("Namespaces" + Twine(Number), L.CarryingNamespaces);
  writeTable("Constant", "Constants" + Twine(Number), L.Constants,
             [&](const Constant &C) {
               OS << '{' << literal(C.Name) << ", " << literal(C.Text) << '}';
             });
  writeTable("Outlet", "Outlets" + Twine(Number), L.Outlets,
             [&](const Outlet &O) {
               OS << '{' << literal(O.Name) << ", Channel{" << unsigned(O.To)
                  << "}, " << (O.IsType ? "true" : "false") << '}';
             });
  writeTable("Word", "Words" + Twine(Number), L.Words, [&](const Word &W) {
    OS << '{' << literal(W.Text) << ", WordKind{" << unsigned(W.Kind) << "}}";
  });
}

void TableWriter::writeLibraries() {
  for (unsigned I = 0; I < Libraries.size(); ++I) {
    OS << "\n// " << Libraries[I].Rows.Name << "\n";
    writeFunctions(I);
    writeLists(I);
  }
  OS << '\n';
  writeTable("Library", "PackagedLibraries", enumerate(Libraries),
             [&](const auto &Row) {
               const Library &L = Row.value().Rows;
               std::string I = utostr(Row.index());
               OS << '{' << literal(L.Name) << ", " << literal(L.About) << ", "
                  << literal(L.Remedy) << ", Triggers" << I << ", Namespaces"
                  << I << ", " << (L.Functions.empty() ? "{}" : "Functions" + I)
                  << ", Constants" << I << ", Outlets" << I << ", Words" << I
                  << '}';
             });
  writeTable("const Library *", "PackagedLibraryPointers",
             seq(Libraries.size()),
             [&](size_t I) { OS << "&PackagedLibrariesTable[" << I << ']'; });
}

void TableWriter::writeNames() {
  using Place = std::pair<size_t, size_t>;
  std::map<StringRef, std::vector<Place>> RowsOfNames;
  for (auto [LibraryNumber, L] : enumerate(Libraries))
    for (auto [FunctionNumber, F] : enumerate(L.Rows.Functions))
      RowsOfNames[lastComponent(F.Name)].emplace_back(LibraryNumber,
                                                      FunctionNumber);
  // Two libraries may have a function of one name: guarded rows come first, of
  // whichever library.
  auto Guards = [&](Place P) {
    return Libraries[P.first].Rows.Functions[P.second].guards();
  };
  std::vector<Place> Rows;
  for (auto &[Name, Places] : RowsOfNames) {
    llvm::stable_sort(Places,
                      [&](Place A, Place B) { return Guards(A) > Guards(B); });
    append_range(Rows, Places);
  }
  writeTable("ModelSet::Row", "PackagedRows", Rows, [&](Place P) {
    OS << "{&Functions" << P.first << '[' << P.second
       << "], &PackagedLibrariesTable[" << P.first << "]}";
  });
  size_t First = 0;
  writeTable("PackagedName", "PackagedNames", RowsOfNames,
             [&](const auto &Entry) {
               OS << '{' << literal(Entry.first) << ", " << First << ", "
                  << Entry.second.size() << '}';
               First += Entry.second.size();
             });
}

void TableWriter::writeConstantsAndOutlets() {
  std::map<StringRef, StringRef> Constants;
  std::map<std::pair<StringRef, bool>, Channel> Outlets;
  for (const ReadLibrary &L : Libraries) {
    for (const Constant &C : L.Rows.Constants)
      Constants.try_emplace(C.Name, C.Text);
    for (const Outlet &O : L.Rows.Outlets)
      Outlets.try_emplace({O.Name, O.IsType}, O.To);
  }
  writeTable("Constant", "PackagedConstants", Constants, [&](const auto &C) {
    OS << '{' << literal(C.first) << ", " << literal(C.second) << '}';
  });
  writeTable("Outlet", "PackagedOutlets", Outlets, [&](const auto &O) {
    OS << '{' << literal(O.first.first) << ", Channel{" << unsigned(O.second)
       << "}, " << (O.first.second ? "true" : "false") << '}';
  });
}

void TableWriter::writeWords() {
  std::map<StringRef, unsigned> Kinds;
  EndingFilter Endings[NumWordKinds];
  for (const ReadLibrary &L : Libraries)
    for (const Word &W : L.Rows.Words) {
      Kinds[W.Text] |= 1u << unsigned(W.Kind);
      Endings[unsigned(W.Kind)].add(W.Text);
    }
  writeTable("PackagedWord", "PackagedWords", Kinds, [&](const auto &W) {
    OS << '{' << literal(W.first) << ", " << W.second << '}';
  });
  writeTable("EndingFilter", "PackagedEndings", Endings,
             [&](const EndingFilter &Filter) {
               OS << "EndingFilter({";
               ListSeparator LS;
               for (uint64_t Bits : Filter.bits())
                 OS << LS << format_hex(Bits, 1);
               OS << "})";
             });
}

void TableWriter::writeMerged(StringRef Name,
                              ArrayRef<StringRef> Library::*List) {
  std::vector<StringRef> Texts;
  for (const ReadLibrary &L : Libraries)
    append_range(Texts, L.Rows.*List);
  llvm::sort(Texts);
  Texts.erase(llvm::unique(Texts), Texts.end());
  writeTexts(Name, Texts);
}

void TableWriter::writeHash() {
  uint64_t Hash = 0;
  for (const ReadLibrary &L : Libraries)
    Hash = hashLibrary(L.Rows, Hash);
  OS << "constexpr uint64_t PackagedHash = " << format_hex(Hash, 18) << ";\n";
}

void TableWriter::write() {
  OS << "// Generated from lib/Models/data by jwt-tidy-tables.\n";
  writeLibraries();
  writeNames();
  writeConstantsAndOutlets();
  writeWords();
  writeMerged("PackagedTriggers", &Library::Triggers);
  writeMerged("PackagedNamespaces", &Library::CarryingNamespaces);
  writeHash();
}

} // namespace

Error writeModelTables(ArrayRef<std::string> YamlFiles, raw_ostream &OS) {
  BumpPtrAllocator Allocator;
  std::vector<ReadLibrary> Libraries;
  Error Problems = Error::success();
  for (const std::string &File : YamlFiles) {
    Expected<Library> Rows = readLibrary(File, Allocator);
    if (Rows)
      Libraries.push_back({*Rows, File});
    else
      Problems = joinErrors(std::move(Problems), Rows.takeError());
  }
  llvm::sort(Libraries, [](const ReadLibrary &A, const ReadLibrary &B) {
    return std::tie(A.Rows.Name, A.File) < std::tie(B.Rows.Name, B.File);
  });
  ConflictFinder Conflicts;
  for (const ReadLibrary &L : Libraries)
    Problems = joinErrors(std::move(Problems), Conflicts.add(L));
  if (Problems)
    return Problems;
  TableWriter(Libraries, OS).write();
  return Error::success();
}

} // namespace jwttidy::models
