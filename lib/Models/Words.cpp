//===- Words.cpp - The words of an identifier -----------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models/Words.h"

using namespace llvm;

namespace jwttidy::models {

namespace {

bool isUpper(char C) { return C >= 'A' && C <= 'Z'; }
bool isLower(char C) { return C >= 'a' && C <= 'z'; }
/// Bytes of UTF-8 belong to the word around them.
bool isPartOfWord(char C) { return isAlnum(C) || (C & 0x80); }

/// Is the character at \p I an `s` that only makes a plural (`JWTs`)?
bool isPlural(StringRef Text, size_t I) {
  return Text[I] == 's' && I >= 2 && isUpper(Text[I - 1]) &&
         isUpper(Text[I - 2]) &&
         (I + 1 == Text.size() || !isLower(Text[I + 1]));
}

/// Does a new word begin at \p I, which is part of a word as the one before?
bool beginsWord(StringRef Text, size_t I) {
  char Before = Text[I - 1], Here = Text[I];
  if (isDigit(Before) != isDigit(Here))
    return true;
  if (!isUpper(Here))
    return false;
  if (!isUpper(Before))
    return true;
  // The last capital before small letters begins a word: HTTP|Server.
  return I + 1 < Text.size() && isLower(Text[I + 1]) && !isPlural(Text, I + 1);
}

} // namespace

void splitIdentifier(StringRef Identifier, SmallVectorImpl<char> &Words) {
  Words.clear();
  for (size_t I = 0; I < Identifier.size(); ++I) {
    if (!isPartOfWord(Identifier[I]))
      continue;
    bool Begins =
        I == 0 || !isPartOfWord(Identifier[I - 1]) || beginsWord(Identifier, I);
    if (Begins && !Words.empty())
      Words.push_back(' ');
    Words.push_back(toLower(Identifier[I]));
  }
}

void EndingFilter::add(StringRef Phrase) {
  auto Set = [this](unsigned Slot) {
    Bits[Slot / 64] |= uint64_t(1) << (Slot % 64);
  };
  Phrase = Phrase.rtrim("0123456789 ");
  if (Phrase.empty())
    return;
  // What precedes a last word of one letter depends on how it is spelled:
  // a_b, aB.
  if (Phrase.size() > 1 && isAlpha(Phrase[Phrase.size() - 2]))
    return Set(slot(Phrase));
  for (unsigned Before = 0; Before < 27; ++Before)
    Set(letter(Phrase.back()) * 27 + Before);
}

} // namespace jwttidy::models
