//===- NameWords.cpp - The words of a name --------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Claims/NameWords.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace jwttidy::claims {

/// Longer names are no one's: what follows is left unread.
constexpr size_t MaxNameLength = 256;
constexpr size_t MaxWords = 32;

// Letters beyond ASCII are part of a word, without a case.
static bool isWordChar(char C) {
  return isAlnum(C) || static_cast<unsigned char>(C) >= 0x80;
}

// Separates `a.b`, `a->b`, `a::b`, `a[b]` and `a(b)`, but not `a-b`.
static bool endsComponent(StringRef Name, size_t At) {
  char C = Name[At];
  if (C == '-')
    return Name.substr(At).starts_with("->");
  return StringRef(".:[](){}/").contains(C);
}

/// \returns where the word that begins at \p Begin ends: at a separator or a
/// change of case. A run of capitals is one word, and its last letter begins
/// the next (`SSNValue`), unless that is a plural's s (`userIDs`).
static size_t endOfWord(StringRef Name, size_t Begin) {
  size_t End = Begin + 1;
  for (; End < Name.size() && isWordChar(Name[End]); ++End) {
    if (!isUpper(Name[End]))
      continue;
    if (!isUpper(Name[End - 1]))
      break;
    bool LowerFollows = End + 1 < Name.size() && isLower(Name[End + 1]);
    if (!LowerFollows)
      continue;
    bool PluralFollows = Name[End + 1] == 's' &&
                         (End + 2 == Name.size() || !isLower(Name[End + 2]));
    if (!PluralFollows)
      break;
  }
  return End;
}

NameWords::NameWords(StringRef Name, const NormalisationTables &Tables)
    : Tables(Tables) {
  Name = Name.take_front(MaxNameLength);
  // The words refer to these letters, so they must never move.
  Letters.reserve(Name.size());
  split(Name);
  dropFirstWords();
}

void NameWords::split(StringRef Name) {
  unsigned Component = 0;
  for (size_t I = 0; I < Name.size() && Words.size() < MaxWords;) {
    if (!isWordChar(Name[I])) {
      if (endsComponent(Name, I) && !Words.empty())
        Component = Words.back().Component + 1;
      ++I;
      continue;
    }
    size_t End = endOfWord(Name, I);
    size_t Begin = Letters.size();
    for (char C : Name.slice(I, End))
      Letters.push_back(toLower(C));
    addWord(MutableArrayRef<char>(Letters.data() + Begin, End - I), Component);
    I = End;
  }
}

/// Takes the plural's ending off, in place. \returns the new length.
static size_t singularise(MutableArrayRef<char> Letters) {
  StringRef Plural(Letters.data(), Letters.size());
  if (Plural.size() > 4 && Plural.ends_with("ies")) {
    Letters[Plural.size() - 3] = 'y';
    return Plural.size() - 2;
  }
  for (StringRef Ending : {"sses", "xes", "ches", "shes"})
    if (Plural.ends_with(Ending))
      return Plural.size() - 2;
  for (StringRef Ending : {"ss", "us", "is"})
    if (Plural.ends_with(Ending))
      return Plural.size();
  if (Plural.size() > 2 && Plural.ends_with("s"))
    return Plural.size() - 1;
  return Plural.size();
}

static StringRef meaning(ArrayRef<SpellingRow> Spellings, StringRef Word) {
  const SpellingRow *Row = lookup(Spellings, Word);
  return Row ? Row->Means : StringRef();
}

void NameWords::addWord(MutableArrayRef<char> Letters, unsigned Component) {
  StringRef Written(Letters.data(), Letters.size());
  // `address2` is one of several addresses, but `2` alone says nothing.
  Written = Written.rtrim("0123456789");
  if (Written.empty())
    return;

  Word W{Written, Written, {}, Component};
  StringRef Means = meaning(Tables.Spellings, Written);
  if (Means.empty() && !lookup(Tables.KeptPlurals, Written)) {
    // Written keeps its letters even where the singular ends in y: only words
    // that are no plural are compared with it.
    W.Text =
        Written.take_front(singularise(Letters.take_front(Written.size())));
    Means = meaning(Tables.Spellings, W.Text);
  }
  if (!Means.empty())
    W.Text = Means;
  W.InPhrase = meaning(Tables.PhraseSpellings, W.Text);
  Words.push_back(W);
}

/// `getCurrentRole` and `m_role` are about a role; `k` alone stays.
void NameWords::dropFirstWords() {
  SmallVector<Word, 8> Kept;
  for (size_t I = 0; I != Words.size(); ++I) {
    const Word &W = Words[I];
    bool BeginsComponent = Kept.empty() || Kept.back().Component != W.Component;
    bool MoreFollow =
        I + 1 != Words.size() && Words[I + 1].Component == W.Component;
    if (BeginsComponent && MoreFollow &&
        lookup(Tables.DroppedFirstWords, W.Written))
      continue;
    Kept.push_back(W);
  }
  Words = std::move(Kept);
}

SmallString<64> NameWords::joined(unsigned First) const {
  SmallString<64> Result;
  for (const Word &W : Words) {
    if (W.Component < First)
      continue;
    bool IsInPhrase = Words.size() > 1 && !W.InPhrase.empty();
    Result += IsInPhrase ? W.InPhrase : W.Text;
  }
  return Result;
}

StringRef ownName(StringRef Claim) {
  Claim = Claim.trim();
  size_t Scheme = Claim.find("://");
  if (Scheme != StringRef::npos) {
    Claim = Claim.drop_front(Scheme + 3);
    size_t Path = Claim.find_first_of("/#");
    if (Path == StringRef::npos)
      return {};
    Claim = Claim.drop_front(Path);
  }
  Claim = Claim.rtrim("/#:");
  return Claim.substr(Claim.find_last_of("/#:") + 1);
}

SmallString<64> fold(StringRef Name) {
  SmallString<64> Result;
  for (char C : Name.take_front(MaxNameLength))
    if (isWordChar(C))
      Result.push_back(toLower(C));
  return Result;
}

} // namespace jwttidy::claims
