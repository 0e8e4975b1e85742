//===- Claims.cpp - Which claims are sensitive ----------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Claims/Claims.h"
#include "Claims/NameWords.h"
#include "Claims/Tables.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace jwttidy::claims {

// Generated from vocabulary.yaml.
#include "Claims/Vocabulary.inc"

namespace {
struct CategoryInfo {
  StringRef Name;
  StringRef Description;
  bool InCore;
};
} // namespace

static constexpr CategoryInfo Categories[] = {
#define CATEGORY(Enumerator, Name, Description, InCore)                        \
  {Name, Description, InCore},
#include "Claims/Categories.def"
};
static_assert(std::size(Categories) == NumCategories);

StringRef name(Category C) { return Categories[unsigned(C)].Name; }
StringRef describe(Category C) { return Categories[unsigned(C)].Description; }

static constexpr NormalisationTables Normalisation = {
    KeptPlurals, DroppedFirstWords, Spellings, PhraseSpellings};

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static SmallVector<StringRef, 8> splitList(StringRef List) {
  SmallVector<StringRef, 8> Items;
  SplitString(List, Items, ",;");
  for (StringRef &Item : Items)
    Item = Item.trim();
  erase_if(Items, [](StringRef Item) { return Item.empty(); });
  return Items;
}

// What the user named is always on, so `custom` is no choice.
static ArrayRef<CategoryInfo> choices() {
  return ArrayRef<CategoryInfo>(Categories)
      .take_front(unsigned(Category::Custom));
}

static Error unknownCategory(StringRef Item) {
  std::string Message =
      ("unknown category '" + Item + "'; known are all, core").str();
  for (const CategoryInfo &Info : choices())
    Message += (", " + Info.Name).str();
  return createStringError(inconvertibleErrorCode(), "%s", Message.c_str());
}

/// \returns the categories of a group or a single name; none if it is unknown.
static CategoryMask categoriesNamed(StringRef Item) {
  CategoryMask Mask = 0;
  for (auto [I, Info] : enumerate(choices())) {
    if (Item == "all" || (Item == "core" && Info.InCore) || Item == Info.Name)
      Mask |= maskOf(Category(I));
  }
  return Mask;
}

static Expected<CategoryMask> parseCategories(StringRef List) {
  SmallVector<StringRef, 8> Items = splitList(List);
  if (Items.empty())
    return AllCategories;

  // `-business` alone means all but business.
  CategoryMask Enabled = Items.front().starts_with("-") ? AllCategories : 0;
  for (StringRef Item : Items) {
    StringRef Name = Item;
    bool Remove = Name.consume_front("-");
    CategoryMask Mask = categoriesNamed(Name);
    if (!Mask)
      return unknownCategory(Name);
    Enabled = Remove ? Enabled & ~Mask : Enabled | Mask;
  }
  return Enabled;
}

namespace {
/// Names that a user listed, matched in their normal form.
class NameList {
public:
  explicit NameList(StringRef List) {
    for (StringRef Item : splitList(List)) {
      insert(Item);
      insert(NameWords(ownName(Item), Normalisation).joined());
    }
  }

  bool empty() const { return Names.empty(); }
  bool contains(StringRef Name) const { return Names.contains(Name); }

private:
  void insert(StringRef Name) {
    if (!Name.empty())
      Names.insert(Name);
  }

  StringSet<> Names;
};
} // namespace

//===----------------------------------------------------------------------===//
// Reading a name
//===----------------------------------------------------------------------===//

namespace {
struct Match {
  unsigned Begin;
  unsigned End;
  size_t Length; ///< Letters, so that a fused phrase counts as a spaced one.
  const PhraseRow *Phrase;
  StringRef Before; ///< What a fused word begins with: `the` of `thepasswd`.

  bool overlaps(const Match &Other) const {
    return Begin < Other.End && Other.Begin < End;
  }
};

/// Finds the phrases in one name, and says which of them hold.
class NameReader {
public:
  NameReader(ArrayRef<Word> Words, bool IsValue, ValueKind Value,
             CategoryMask Enabled)
      : Words(Words), IsValue(IsValue), Value(Value), Enabled(Enabled) {}

  std::optional<Sensitivity> read();

private:
  void addMatches(unsigned Begin);
  void addMatch(unsigned Begin, unsigned End, StringRef Joined);
  void addFusedMatch(unsigned At);
  void keepLongest();

  bool counts(const Match &M) const;
  bool isOwned(const Match &M) const;
  bool isWhole(const Match &M) const;
  bool isWhatIsRead(const Match &M) const;
  bool isLookedUpWith(const Match &M) const;
  bool onlyTransparentFrom(unsigned Begin) const;

  bool holds(const Match &M) const;
  bool hasHeadNoun(const Match &M) const;
  bool hasPrefix(const Match &M) const;
  bool isCovered(unsigned At) const;

  ArrayRef<Word> Words;
  bool IsValue;
  ValueKind Value;
  CategoryMask Enabled;
  SmallVector<Match, 8> Matches;
};
} // namespace

/// Can a value of this kind be data of this category? \p AsTime if a point in
/// time is the data itself, as a date of birth is.
static bool fitsKind(ValueKind Value, Category Kind, bool AsTime) {
  if (Value == ValueKind::Boolean)
    return maskOf(Kind) & BooleanCategories;
  if (Value == ValueKind::Time)
    return AsTime;
  return true;
}

static bool isIn(ArrayRef<StringRef> Table, StringRef Word) {
  return lookup(Table, Word) != nullptr;
}

static bool isTransparent(const Word &W) {
  return isIn(TransparentWords, W.Text);
}

static bool applies(const QualifierRow *Row, Category Kind) {
  return Row && (Row->Kinds & maskOf(Kind));
}

static bool isHeadNoun(StringRef Word, Category Kind) {
  return applies(lookup<QualifierRow>(HeadNouns, Word), Kind);
}

static bool isPrefix(StringRef Word, Category Kind) {
  return applies(lookup<QualifierRow>(PrefixWords, Word), Kind);
}

std::optional<Sensitivity> NameReader::read() {
  for (unsigned Begin = 0; Begin != Words.size(); ++Begin)
    addMatches(Begin);
  keepLongest();

  // Of phrases side by side the last is the head: a user's phone is a phone.
  const Match *Best = nullptr;
  for (const Match &M : Matches) {
    if (!holds(M))
      continue;
    if (!Best || std::pair(M.Phrase->Level, M.Begin) >
                     std::pair(Best->Phrase->Level, Best->Begin))
      Best = &M;
  }
  if (!Best)
    return std::nullopt;
  return Sensitivity{Best->Phrase->Kind, Best->Phrase->Level};
}

void NameReader::addMatches(unsigned Begin) {
  SmallString<64> Joined;
  SmallString<64> Respelt;
  bool IsRespelt = false;
  unsigned Limit = std::min<size_t>(Words.size(), Begin + MaxPhraseWords);
  for (unsigned End = Begin + 1; End <= Limit; ++End) {
    const Word &W = Words[End - 1];
    Joined += W.Text;
    Respelt += W.InPhrase.empty() ? W.Text : W.InPhrase;
    IsRespelt |= !W.InPhrase.empty();
    addMatch(Begin, End, Joined);
    // `no` is a number in `account no`, and nothing alone.
    if (IsRespelt && End != Begin + 1)
      addMatch(Begin, End, Respelt);
  }
  addFusedMatch(Begin);
}

void NameReader::addMatch(unsigned Begin, unsigned End, StringRef Joined) {
  const PhraseRow *Phrase = lookup<PhraseRow>(Phrases, Joined);
  if (!Phrase)
    return;
  Match M{Begin, End, Joined.size(), Phrase, {}};
  if (counts(M))
    Matches.push_back(M);
}

/// Only the few words that mean the same wherever a lower-case name ends in
/// them: `thepasswd`, never `gossipin`.
void NameReader::addFusedMatch(unsigned At) {
  StringRef Text = Words[At].Text;
  for (const SpellingRow &Row : FusedWords) {
    if (Text.size() <= Row.Key.size() || !Text.ends_with(Row.Key))
      continue;
    const PhraseRow *Phrase = lookup<PhraseRow>(Phrases, Row.Means);
    Match M{At, At + 1, Row.Key.size(), Phrase, Text.drop_back(Row.Key.size())};
    if (counts(M))
      Matches.push_back(M);
  }
}

/// Of matches that share words the longest stays, then the most severe.
void NameReader::keepLongest() {
  llvm::sort(Matches, [](const Match &A, const Match &B) {
    if (A.Length != B.Length)
      return A.Length > B.Length;
    if (A.Phrase->Level != B.Phrase->Level)
      return A.Phrase->Level > B.Phrase->Level;
    return A.Begin < B.Begin;
  });
  unsigned Kept = 0;
  for (const Match &M : Matches) {
    auto Longer = ArrayRef<Match>(Matches).take_front(Kept);
    if (none_of(Longer, [&](const Match &L) { return L.overlaps(M); }))
      Matches[Kept++] = M;
  }
  Matches.truncate(Kept);
}

/// Is the phrase at a place where it means what it says?
bool NameReader::counts(const Match &M) const {
  const PhraseRow &Phrase = *M.Phrase;
  if (Phrase.has(SingleWord) && M.End != M.Begin + 1)
    return false;
  if (Phrase.has(LastOnly) && !onlyTransparentFrom(M.End))
    return false;
  if (IsValue && (!isWhatIsRead(M) || isLookedUpWith(M)))
    return false;
  if (IsValue && Phrase.has(OwnedInValues))
    return isOwned(M);
  if (Phrase.has(WholeOrOwned))
    return isOwned(M) || (!IsValue && isWhole(M));
  return true;
}

/// `user.name`, and `user.profile.name` across words that only lead on.
bool NameReader::isOwned(const Match &M) const {
  unsigned Before = M.Begin;
  while (Before && isIn(OwnerBridges, Words[Before - 1].Text))
    --Before;
  if (!Before)
    return false;
  StringRef Owner = Words[Before - 1].Text;
  return isIn(OwnerWords, Owner) ||
         (!IsValue && isIn(OwnerWordsInClaims, Owner));
}

bool NameReader::isWhole(const Match &M) const {
  return M.Begin == 0 && onlyTransparentFrom(M.End);
}

/// A path's last component is what is read: `passwords.size` is no password,
/// `password.data` is.
bool NameReader::isWhatIsRead(const Match &M) const {
  unsigned NextComponent = M.End;
  while (NextComponent != Words.size() &&
         Words[NextComponent].Component == Words[M.End - 1].Component)
    ++NextComponent;
  return onlyTransparentFrom(NextComponent);
}

/// `findIdByEmail` finds no address. What is `approvedByEmail`, is one.
bool NameReader::isLookedUpWith(const Match &M) const {
  for (unsigned I = M.Begin; I != 0; --I) {
    const Word &W = Words[I - 1];
    if (W.Component != Words[M.Begin].Component)
      return false;
    bool IsParticiple = I > 1 && Words[I - 2].Component == W.Component &&
                        Words[I - 2].Written.ends_with("ed");
    if (isIn(LookupWords, W.Text))
      return !IsParticiple;
  }
  return false;
}

bool NameReader::onlyTransparentFrom(unsigned Begin) const {
  return all_of(Words.drop_front(Begin), isTransparent);
}

bool NameReader::holds(const Match &M) const {
  const PhraseRow &Phrase = *M.Phrase;
  if (Phrase.has(Harmless) || !(maskOf(Phrase.Kind) & Enabled))
    return false;
  if (!fitsKind(Value, Phrase.Kind, Phrase.has(EvenAsTime)))
    return false;
  return !hasHeadNoun(M) && !hasPrefix(M);
}

/// `password_hash` and `password_hash_text` are about a password.
bool NameReader::hasHeadNoun(const Match &M) const {
  unsigned End = Words.size();
  while (true) {
    if (End == M.End)
      return false;
    const Word &Last = Words[End - 1];
    Category Kind = M.Phrase->Kind;
    if (isHeadNoun(Last.Text, Kind))
      return true;
    if (End - M.End > 1) {
      SmallString<32> LastTwo(Words[End - 2].Text);
      LastTwo += Last.Text;
      if (isHeadNoun(LastTwo, Kind))
        return true;
    }
    if (!isTransparent(Last))
      return false;
    --End;
  }
}

bool NameReader::hasPrefix(const Match &M) const {
  Category Kind = M.Phrase->Kind;
  if (isPrefix(M.Before, Kind))
    return true;
  for (unsigned I = 0; I != M.Begin; ++I)
    if (isPrefix(Words[I].Written, Kind) && !isCovered(I))
      return true;
  return false;
}

/// `next` is part of `next of kin phone`, and no prefix there.
bool NameReader::isCovered(unsigned At) const {
  return any_of(Matches,
                [&](const Match &M) { return M.Begin <= At && At < M.End; });
}

//===----------------------------------------------------------------------===//
// Vocabulary
//===----------------------------------------------------------------------===//

struct Vocabulary::Implementation {
  CategoryMask Enabled;
  NameList Sensitive;
  NameList Allowed;

  std::optional<Sensitivity> classifyExact(const ExactRow &Row,
                                           ValueKind Value) const {
    if (!(maskOf(Row.Kind) & Enabled) ||
        !fitsKind(Value, Row.Kind, /*AsTime=*/false))
      return std::nullopt;
    return Sensitivity{Row.Kind, Row.Level};
  }

  bool usersListsMatter() const {
    return !Sensitive.empty() || !Allowed.empty();
  }
};

Expected<std::shared_ptr<const Vocabulary>>
Vocabulary::create(const Options &O) {
  Expected<CategoryMask> Enabled = parseCategories(O.Categories);
  if (!Enabled)
    return Enabled.takeError();
  auto Result = std::make_shared<Vocabulary>();
  Result->Impl = std::make_shared<const Implementation>(Implementation{
      *Enabled, NameList(O.SensitiveClaims), NameList(O.AllowedClaims)});
  return Result;
}

static constexpr Sensitivity UsersOwn = {Category::Custom, Severity::High};

std::optional<Sensitivity> Vocabulary::classifyClaim(StringRef Name,
                                                     ValueKind Value,
                                                     bool InHeader) const {
  StringRef Own = ownName(Name);
  NameWords Words(Own, Normalisation);
  if (Impl->usersListsMatter()) {
    SmallString<64> Normal = Words.joined();
    if (Impl->Allowed.contains(Name) || Impl->Allowed.contains(Normal))
      return std::nullopt;
    if (Impl->Sensitive.contains(Name) || Impl->Sensitive.contains(Normal))
      return UsersOwn;
  }

  SmallString<64> Folded = fold(Own);
  if (isIn(NeutralClaims, Folded) ||
      (InHeader && isIn(NeutralInHeader, Folded)))
    return std::nullopt;
  if (const ExactRow *Row = lookup<ExactRow>(SensitiveClaims, Folded))
    return Impl->classifyExact(*Row, Value);
  return NameReader(Words.words(), /*IsValue=*/false, Value, Impl->Enabled)
      .read();
}

bool Vocabulary::isKnown(StringRef Name) const {
  SmallString<64> Folded = fold(ownName(Name));
  if (isAllowed(Name) || Impl->Sensitive.contains(Name) ||
      isIn(NeutralClaims, Folded) || isIn(NeutralInHeader, Folded) ||
      lookup<ExactRow>(SensitiveClaims, Folded))
    return true;
  // `address_line1` is a name.
  constexpr size_t LongestName = 64;
  StringRef Letters = Name.rtrim("0123456789");
  bool IsPlain = Name.size() <= LongestName &&
                 Name.size() - Letters.size() <= 1 &&
                 all_of(Letters, [](char C) {
                   return isAlpha(C) || StringRef("_-.:/").contains(C);
                 });
  return IsPlain && classifyClaim(Name);
}

bool Vocabulary::isAllowed(StringRef Name) const {
  return Impl->Allowed.contains(Name) ||
         Impl->Allowed.contains(
             NameWords(ownName(Name), Normalisation).joined());
}

std::optional<Sensitivity> Vocabulary::classifyValue(StringRef Path,
                                                     ValueKind Value) const {
  NameWords Words(Path, Normalisation);
  if (Words.words().empty())
    return std::nullopt;
  if (Impl->usersListsMatter()) {
    SmallString<64> Whole = Words.joined();
    SmallString<64> Last = Words.joined(Words.words().back().Component);
    if (Impl->Allowed.contains(Whole) || Impl->Allowed.contains(Last))
      return std::nullopt;
    if (Impl->Sensitive.contains(Whole) || Impl->Sensitive.contains(Last))
      return UsersOwn;
  }

  if (isIn(NeutralClaims, fold(Path)))
    return std::nullopt;
  return NameReader(Words.words(), /*IsValue=*/true, Value, Impl->Enabled)
      .read();
}

} // namespace jwttidy::claims
