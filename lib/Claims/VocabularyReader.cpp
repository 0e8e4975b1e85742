//===- VocabularyReader.cpp - From vocabulary.yaml to tables --------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Claims/VocabularyReader.h"
#include "Claims/NameWords.h"
#include "Claims/Tables.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/YAMLTraits.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using namespace llvm;
using namespace jwttidy::claims;

//===----------------------------------------------------------------------===//
// The document
//===----------------------------------------------------------------------===//

namespace {
/// A scalar, and where it stands in the file.
struct Scalar {
  std::string Text;
  const char *Where = nullptr;
};
using ScalarList = std::vector<Scalar>;

struct CategoryEntry {
  Scalar Kind;
  Scalar Severity;
  ScalarList Claims;
  ScalarList Phrases;
};

struct QualifierEntry {
  ScalarList Words;
  ScalarList Only;
  ScalarList Except;
};

struct Spelling {
  Scalar Word;
  Scalar Means;
};
using SpellingList = std::vector<Spelling>;

struct VocabularyDocument {
  ScalarList KeptPlurals;
  ScalarList DroppedFirstWords;
  SpellingList Spellings;
  SpellingList PhraseSpellings;
  std::vector<CategoryEntry> Categories;
  ScalarList NeutralClaims;
  ScalarList NeutralInHeader;
  ScalarList HarmlessPhrases;
  ScalarList SingleWords;
  ScalarList WholeOrOwned;
  ScalarList OwnedInValues;
  ScalarList LastOnly;
  ScalarList EvenAsTime;
  ScalarList CountAsBoolean;
  ScalarList FusedWords;
  ScalarList OwnerWords;
  ScalarList OwnerWordsInClaims;
  ScalarList OwnerBridges;
  ScalarList LookupWords;
  ScalarList TransparentWords;
  std::vector<QualifierEntry> HeadNouns;
  std::vector<QualifierEntry> PrefixWords;
};
} // namespace

LLVM_YAML_IS_FLOW_SEQUENCE_VECTOR(Scalar)
LLVM_YAML_IS_SEQUENCE_VECTOR(CategoryEntry)
LLVM_YAML_IS_SEQUENCE_VECTOR(QualifierEntry)

namespace llvm::yaml {

template <> struct ScalarTraits<Scalar> {
  static StringRef input(StringRef Text, void *, Scalar &S) {
    S.Text = Text.str();
    S.Where = Text.data();
    return {};
  }
  static void output(const Scalar &S, void *, raw_ostream &OS) { OS << S.Text; }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct CustomMappingTraits<SpellingList> {
  static void inputOne(IO &IO, StringRef Key, SpellingList &List) {
    Spelling S;
    S.Word.Text = Key.str();
    IO.mapRequired(S.Word.Text.c_str(), S.Means);
    S.Word.Where = S.Means.Where;
    List.push_back(std::move(S));
  }
  static void output(IO &, SpellingList &) {
    llvm_unreachable("the vocabulary is only read");
  }
};

template <> struct MappingTraits<CategoryEntry> {
  static void mapping(IO &IO, CategoryEntry &E) {
    IO.mapRequired("category", E.Kind);
    IO.mapRequired("severity", E.Severity);
    IO.mapOptional("claims", E.Claims);
    IO.mapOptional("phrases", E.Phrases);
  }
};

template <> struct MappingTraits<QualifierEntry> {
  static void mapping(IO &IO, QualifierEntry &E) {
    IO.mapRequired("words", E.Words);
    IO.mapOptional("only", E.Only);
    IO.mapOptional("except", E.Except);
  }
};

template <> struct MappingTraits<VocabularyDocument> {
  static void mapping(IO &IO, VocabularyDocument &D) {
    IO.mapRequired("kept-plurals", D.KeptPlurals);
    IO.mapRequired("dropped-first-words", D.DroppedFirstWords);
    IO.mapRequired("spellings", D.Spellings);
    IO.mapRequired("phrase-spellings", D.PhraseSpellings);
    IO.mapRequired("categories", D.Categories);
    IO.mapRequired("neutral-claims", D.NeutralClaims);
    IO.mapRequired("neutral-in-header", D.NeutralInHeader);
    IO.mapRequired("harmless-phrases", D.HarmlessPhrases);
    IO.mapRequired("single-words", D.SingleWords);
    IO.mapRequired("whole-or-owned", D.WholeOrOwned);
    IO.mapRequired("owned-in-values", D.OwnedInValues);
    IO.mapRequired("last-only", D.LastOnly);
    IO.mapRequired("even-as-time", D.EvenAsTime);
    IO.mapRequired("count-as-boolean", D.CountAsBoolean);
    IO.mapRequired("fused-words", D.FusedWords);
    IO.mapRequired("owner-words", D.OwnerWords);
    IO.mapRequired("owner-words-in-claims", D.OwnerWordsInClaims);
    IO.mapRequired("owner-bridges", D.OwnerBridges);
    IO.mapRequired("lookup-words", D.LookupWords);
    IO.mapRequired("transparent-words", D.TransparentWords);
    IO.mapRequired("head-nouns", D.HeadNouns);
    IO.mapRequired("prefix-words", D.PrefixWords);
  }
};

} // namespace llvm::yaml

//===----------------------------------------------------------------------===//
// From the document to rows
//===----------------------------------------------------------------------===//

namespace {
struct CategoryName {
  StringRef Name;
  StringRef Enumerator;
};

constexpr CategoryName CategoryNames[] = {
#define CATEGORY(Enumerator, Name, Description, InCore) {Name, #Enumerator},
#include "Claims/Categories.def"
};

/// Turns one vocabulary file into tables. The first mistake is kept, and ends
/// in an error; what follows it is still read, to no effect.
class TableWriter {
public:
  TableWriter(MemoryBufferRef File, raw_ostream &OS) : File(File), OS(OS) {
    SM.AddNewSourceBuffer(MemoryBuffer::getMemBuffer(File), SMLoc());
  }

  Error write();

private:
  using Rows = std::map<std::string, std::string>;

  void parse(VocabularyDocument &D);
  void readNormalisation(const VocabularyDocument &D);
  void addPhrases(const CategoryEntry &Entry, Rows &Claims);
  void addPhrase(const Scalar &S, StringRef Kind, StringRef Level,
                 StringRef Flag);
  void addFlag(const ScalarList &Phrases, StringRef Flag);

  std::string joined(const Scalar &S, unsigned MaxWords);
  Rows plainWords(const ScalarList &List);
  Rows joinedWords(const ScalarList &List);
  Rows foldedNames(const ScalarList &List);
  Rows spellings(const SpellingList &List);
  Rows fusedWords(const ScalarList &List);
  Rows qualifiers(const std::vector<QualifierEntry> &Entries, bool Normalise);
  Rows phraseRows() const;

  std::string mask(const QualifierEntry &Entry);
  unsigned maskOfAll(const ScalarList &Categories);
  unsigned categoryNamed(const Scalar &S);
  StringRef severityNamed(const Scalar &S);

  void emit(StringRef Type, StringRef Name, const Rows &Table);
  void insert(Rows &Table, const Scalar &S, std::string Key, std::string Row);
  void fail(const Scalar &S, const Twine &Message);

  struct Phrase {
    std::string Kind;
    std::string Level;
    std::string Flags;
  };

  MemoryBufferRef File;
  raw_ostream &OS;
  SourceMgr SM;
  std::string FirstMistake;

  BumpPtrAllocator Allocator;
  StringSaver Saver{Allocator};
  std::vector<StringRef> KeptPlurals;
  std::vector<StringRef> DroppedFirstWords;
  std::vector<SpellingRow> Spellings;
  NormalisationTables Normalisation;
  std::map<std::string, Phrase> Phrases;
};
} // namespace

void TableWriter::fail(const Scalar &S, const Twine &Message) {
  if (!FirstMistake.empty())
    return;
  unsigned Line = 1, Column = 1;
  if (S.Where >= File.getBufferStart() && S.Where <= File.getBufferEnd())
    std::tie(Line, Column) =
        SM.getLineAndColumn(SMLoc::getFromPointer(S.Where));
  FirstMistake = (File.getBufferIdentifier() + ":" + Twine(Line) + ":" +
                  Twine(Column) + ": " + Message)
                     .str();
}

static void keepFirst(const SMDiagnostic &Diagnostic, void *FirstMistake) {
  auto &Message = *static_cast<std::string *>(FirstMistake);
  if (Message.empty())
    Message =
        (Diagnostic.getFilename() + ":" + Twine(Diagnostic.getLineNo()) + ":" +
         Twine(Diagnostic.getColumnNo() + 1) + ": " + Diagnostic.getMessage())
            .str();
}

void TableWriter::parse(VocabularyDocument &D) {
  yaml::Input In(File, /*Ctxt=*/nullptr, keepFirst, &FirstMistake);
  In >> D;
  if (In.error() && FirstMistake.empty())
    fail(Scalar(), "this is no vocabulary");
}

//===----------------------------------------------------------------------===//
// Words and names
//===----------------------------------------------------------------------===//

static bool isPlainWord(StringRef Word) {
  return !Word.empty() &&
         all_of(Word, [](char C) { return isLower(C) || isDigit(C); });
}

static std::string withoutSpaces(std::string Text) {
  llvm::erase(Text, ' ');
  return Text;
}

static std::string quoted(StringRef Text) { return ("\"" + Text + "\"").str(); }

void TableWriter::insert(Rows &Table, const Scalar &S, std::string Key,
                         std::string Row) {
  if (!Table.emplace(std::move(Key), std::move(Row)).second)
    fail(S, "'" + S.Text + "' is here twice");
}

TableWriter::Rows TableWriter::plainWords(const ScalarList &List) {
  Rows Table;
  for (const Scalar &S : List) {
    if (!isPlainWord(S.Text))
      fail(S, "'" + S.Text + "' is not one word in lower case");
    insert(Table, S, S.Text, quoted(S.Text));
  }
  return Table;
}

TableWriter::Rows TableWriter::joinedWords(const ScalarList &List) {
  Rows Table;
  for (const Scalar &S : List) {
    std::string Joined = joined(S, 1);
    insert(Table, S, Joined, quoted(Joined));
  }
  return Table;
}

TableWriter::Rows TableWriter::foldedNames(const ScalarList &List) {
  Rows Table;
  for (const Scalar &S : List) {
    std::string Folded = fold(S.Text).str().str();
    insert(Table, S, Folded, quoted(Folded));
  }
  return Table;
}

/// The phrase in its normal form, as names are looked up.
std::string TableWriter::joined(const Scalar &S, unsigned MaxWords) {
  NameWords Words(S.Text, Normalisation);
  SmallString<64> Joined = Words.joined();
  if (Words.words().size() > MaxWords)
    fail(S, "'" + S.Text + "' has more than " + Twine(MaxWords) +
                (MaxWords == 1 ? " word" : " words"));
  else if (!isPlainWord(Joined))
    fail(S, "'" + S.Text + "' has no words");
  return Joined.str().str();
}

TableWriter::Rows TableWriter::spellings(const SpellingList &List) {
  Rows Table;
  for (const Spelling &S : List) {
    std::string Means = withoutSpaces(S.Means.Text);
    if (!isPlainWord(S.Word.Text) || !isPlainWord(Means))
      fail(S.Word, "'" + S.Word.Text + ": " + S.Means.Text +
                       "' is not a word and what it stands for, in lower case");
    insert(Table, S.Word, S.Word.Text,
           quoted(S.Word.Text) + ", " + quoted(Means));
  }
  return Table;
}

static std::vector<StringRef> keys(const std::map<std::string, std::string> &M,
                                   StringSaver &Saver) {
  std::vector<StringRef> Result;
  for (const auto &[Key, Row] : M)
    Result.push_back(Saver.save(Key));
  return Result;
}

/// These four tables come first: the others are normalised by them.
void TableWriter::readNormalisation(const VocabularyDocument &D) {
  Rows Plurals = plainWords(D.KeptPlurals);
  Rows FirstWords = plainWords(D.DroppedFirstWords);
  Rows Spelt = spellings(D.Spellings);
  Rows SpeltInPhrases = spellings(D.PhraseSpellings);
  emit("StringRef", "KeptPlurals", Plurals);
  emit("StringRef", "DroppedFirstWords", FirstWords);
  emit("SpellingRow", "Spellings", Spelt);
  emit("SpellingRow", "PhraseSpellings", SpeltInPhrases);

  KeptPlurals = keys(Plurals, Saver);
  for (const Spelling &S : D.Spellings) {
    std::string Means = withoutSpaces(S.Means.Text);
    Spellings.push_back({Saver.save(S.Word.Text), Saver.save(Means)});
  }
  llvm::sort(Spellings, [](const SpellingRow &A, const SpellingRow &B) {
    return A.Key < B.Key;
  });
  // Phrases are given as they are meant: nothing of them is dropped.
  Normalisation = {KeptPlurals, {}, Spellings, {}};
}

//===----------------------------------------------------------------------===//
// Categories and phrases
//===----------------------------------------------------------------------===//

unsigned TableWriter::categoryNamed(const Scalar &S) {
  std::string Known;
  for (auto [I, Name] : enumerate(CategoryNames)) {
    if (Name.Name == S.Text)
      return I;
    Known += (Twine(I ? ", " : "") + Name.Name).str();
  }
  fail(S, "unknown category '" + S.Text + "'; known are " + Known);
  return 0;
}

StringRef TableWriter::severityNamed(const Scalar &S) {
  for (auto [Name, Enumerator] :
       {std::pair("low", "Low"), {"medium", "Medium"}, {"high", "High"}})
    if (S.Text == Name)
      return Enumerator;
  fail(S, "unknown severity '" + S.Text + "'; known are low, medium, high");
  return "Low";
}

unsigned TableWriter::maskOfAll(const ScalarList &Categories) {
  unsigned Mask = 0;
  for (const Scalar &S : Categories)
    Mask |= maskOf(Category(categoryNamed(S)));
  return Mask;
}

std::string TableWriter::mask(const QualifierEntry &Entry) {
  unsigned Mask = Entry.Only.empty() ? AllCategories : maskOfAll(Entry.Only);
  Mask &= ~maskOfAll(Entry.Except);
  return "0x" + utohexstr(Mask, /*LowerCase=*/true);
}

void TableWriter::addPhrase(const Scalar &S, StringRef Kind, StringRef Level,
                            StringRef Flag) {
  std::string Joined = joined(S, MaxPhraseWords);
  auto [At, IsNew] =
      Phrases.try_emplace(Joined, Phrase{Kind.str(), Level.str(), Flag.str()});
  if (!IsNew)
    fail(S, "'" + S.Text + "' reads as '" + Joined + "', which is here twice");
}

void TableWriter::addPhrases(const CategoryEntry &Entry, Rows &Claims) {
  StringRef Kind = CategoryNames[categoryNamed(Entry.Kind)].Enumerator;
  StringRef Level = severityNamed(Entry.Severity);
  for (const Scalar &S : Entry.Phrases)
    addPhrase(S, Kind, Level, "0");
  for (const Scalar &S : Entry.Claims) {
    std::string Folded = fold(S.Text).str().str();
    insert(Claims, S, Folded,
           (quoted(Folded) + ", Category::" + Kind + ", Severity::" + Level)
               .str());
  }
}

void TableWriter::addFlag(const ScalarList &List, StringRef Flag) {
  for (const Scalar &S : List) {
    auto At = Phrases.find(joined(S, MaxPhraseWords));
    if (At == Phrases.end())
      fail(S, "'" + S.Text + "' is a phrase of no category");
    else
      At->second.Flags += (" | " + Flag).str();
  }
}

TableWriter::Rows TableWriter::phraseRows() const {
  Rows Table;
  for (const auto &[Joined, P] : Phrases)
    Table[Joined] = quoted(Joined) + ", Category::" + P.Kind +
                    ", Severity::" + P.Level + ", " + P.Flags;
  return Table;
}

TableWriter::Rows TableWriter::fusedWords(const ScalarList &List) {
  Rows Table;
  for (const Scalar &S : List) {
    // As it is written at the end of a word, and the phrase that it is.
    std::string Means = joined(S, MaxPhraseWords);
    if (!isPlainWord(S.Text))
      fail(S, "'" + S.Text + "' is not one word in lower case");
    if (!Phrases.count(Means))
      fail(S, "'" + S.Text + "' is a phrase of no category");
    insert(Table, S, S.Text, quoted(S.Text) + ", " + quoted(Means));
  }
  return Table;
}

TableWriter::Rows
TableWriter::qualifiers(const std::vector<QualifierEntry> &Entries,
                        bool Normalise) {
  Rows Table;
  for (const QualifierEntry &Entry : Entries) {
    std::string Mask = mask(Entry);
    for (const Scalar &S : Entry.Words) {
      std::string Key = Normalise ? joined(S, 2) : S.Text;
      if (!isPlainWord(Key))
        fail(S, "'" + S.Text + "' is not in lower case");
      insert(Table, S, Key, quoted(Key) + ", " + Mask);
    }
  }
  return Table;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

void TableWriter::emit(StringRef Type, StringRef Name, const Rows &Table) {
  if (Table.empty())
    fail(Scalar(), "the table " + Name + " is empty");
  bool Braces = Type != "StringRef";
  OS << "\nstatic constexpr " << (Braces ? "" : "llvm::") << Type << " " << Name
     << "[] = {\n";
  for (const auto &[Key, Row] : Table)
    OS << "    " << (Braces ? "{" : "") << Row << (Braces ? "}" : "") << ",\n";
  OS << "};\n";
}

Error TableWriter::write() {
  VocabularyDocument D;
  parse(D);
  if (FirstMistake.empty()) {
    OS << "// Generated from vocabulary.yaml; change that, not this.\n";
    readNormalisation(D);

    Rows Claims;
    for (const CategoryEntry &Entry : D.Categories)
      addPhrases(Entry, Claims);
    for (const Scalar &S : D.HarmlessPhrases)
      addPhrase(S, CategoryNames[0].Enumerator, "Low", "Harmless");
    addFlag(D.SingleWords, "SingleWord");
    addFlag(D.WholeOrOwned, "WholeOrOwned");
    addFlag(D.OwnedInValues, "OwnedInValues");
    addFlag(D.LastOnly, "LastOnly");
    addFlag(D.EvenAsTime, "EvenAsTime");

    emit("PhraseRow", "Phrases", phraseRows());
    emit("ExactRow", "SensitiveClaims", Claims);
    emit("StringRef", "NeutralClaims", foldedNames(D.NeutralClaims));
    emit("StringRef", "NeutralInHeader", foldedNames(D.NeutralInHeader));
    emit("SpellingRow", "FusedWords", fusedWords(D.FusedWords));
    emit("StringRef", "OwnerWords", joinedWords(D.OwnerWords));
    emit("StringRef", "OwnerWordsInClaims", joinedWords(D.OwnerWordsInClaims));
    emit("StringRef", "OwnerBridges", joinedWords(D.OwnerBridges));
    emit("StringRef", "LookupWords", joinedWords(D.LookupWords));
    emit("StringRef", "TransparentWords", joinedWords(D.TransparentWords));
    emit("QualifierRow", "HeadNouns",
         qualifiers(D.HeadNouns, /*Normalise=*/true));
    emit("QualifierRow", "PrefixWords",
         qualifiers(D.PrefixWords, /*Normalise=*/false));
    OS << "\nstatic constexpr CategoryMask BooleanCategories = 0x"
       << utohexstr(maskOfAll(D.CountAsBoolean), /*LowerCase=*/true) << ";\n";
  }
  if (!FirstMistake.empty())
    return createStringError(inconvertibleErrorCode(), "%s",
                             FirstMistake.c_str());
  return Error::success();
}

Error jwttidy::claims::writeVocabularyTables(StringRef YamlFile,
                                             raw_ostream &OS) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> File =
      MemoryBuffer::getFile(YamlFile, /*IsText=*/true);
  if (!File)
    return createStringError(File.getError(), "%s: %s", YamlFile.str().c_str(),
                             File.getError().message().c_str());
  return TableWriter(**File, OS).write();
}
