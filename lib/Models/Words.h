//===- Words.h - The words of an identifier ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Identifiers are compared with the words of models by their parts:
/// `setHTTPServerToken2` is "set http server token 2".
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_MODELS_WORDS_H
#define JWTTIDY_MODELS_WORDS_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include <array>
#include <cstdint>

namespace jwttidy::models {

/// A phrase of a model has at most this many words.
constexpr unsigned MaxPhraseWords = 4;

/// Writes the words of \p Identifier to \p Words, lower-cased and with one
/// space between two of them. Words end at underscores, at digits and where the
/// case changes; a plural of an acronym (`JWTs`) is one word.
void splitIdentifier(llvm::StringRef Identifier,
                     llvm::SmallVectorImpl<char> &Words);

/// Tells of almost every identifier that it ends in none of some words, by its
/// last two letters. All identifiers of a translation unit are asked, so the
/// usual answer has to be a cheap one.
class EndingFilter {
public:
  constexpr EndingFilter() = default;
  constexpr explicit EndingFilter(std::array<uint64_t, 11> Bits) : Bits(Bits) {}

  /// Adds a word or phrase as splitIdentifier() writes it.
  void add(llvm::StringRef Phrase);

  bool mayMatch(llvm::StringRef Identifier) const {
    while (!Identifier.empty() && !llvm::isAlpha(Identifier.back()))
      Identifier = Identifier.drop_back();
    if (Identifier.empty())
      return false;
    unsigned Slot = slot(Identifier);
    return Bits[Slot / 64] >> (Slot % 64) & 1;
  }

  const std::array<uint64_t, 11> &bits() const { return Bits; }

private:
  static unsigned letter(char C) { return llvm::toLower(C) - 'a'; }
  static unsigned slot(llvm::StringRef EndsInLetter) {
    llvm::StringRef Before = EndsInLetter.drop_back();
    bool IsPair = !Before.empty() && llvm::isAlpha(Before.back());
    return letter(EndsInLetter.back()) * 27 +
           (IsPair ? letter(Before.back()) : 26);
  }

  /// One bit for each pair of letters, and for each letter after none.
  std::array<uint64_t, 11> Bits = {};
};

} // namespace jwttidy::models

#endif // JWTTIDY_MODELS_WORDS_H
