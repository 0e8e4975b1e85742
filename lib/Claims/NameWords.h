//===- NameWords.h - The words of a name ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Splits a name into words and brings each into its normal form, so that
/// `userSSNs`, `user_ssn` and `get-user-ssn2` read the same. The generator of
/// the tables normalises the vocabulary with the same code.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CLAIMS_NAMEWORDS_H
#define JWTTIDY_CLAIMS_NAMEWORDS_H

#include "Claims/Tables.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"

namespace jwttidy::claims {

/// What normalisation needs to know of the vocabulary.
struct NormalisationTables {
  llvm::ArrayRef<llvm::StringRef> KeptPlurals;
  llvm::ArrayRef<llvm::StringRef> DroppedFirstWords;
  llvm::ArrayRef<SpellingRow> Spellings;
  llvm::ArrayRef<SpellingRow> PhraseSpellings;
};

struct Word {
  llvm::StringRef Written;  ///< In lower case, without trailing digits.
  llvm::StringRef Text;     ///< In the singular, and spelt out.
  llvm::StringRef InPhrase; ///< Its other reading inside a phrase, or empty.
  unsigned Component;       ///< Which part of a path `a.b.c` it stands in.
};

/// The words of one name. Holds their letters, so it is not copied.
class NameWords {
public:
  NameWords(llvm::StringRef Name, const NormalisationTables &Tables);
  NameWords(const NameWords &) = delete;
  NameWords &operator=(const NameWords &) = delete;

  llvm::ArrayRef<Word> words() const { return Words; }
  /// The words from the component \p First on, joined.
  llvm::SmallString<64> joined(unsigned First = 0) const;

private:
  void split(llvm::StringRef Name);
  void addWord(llvm::MutableArrayRef<char> Letters, unsigned Component);
  void dropFirstWords();

  const NormalisationTables &Tables;
  llvm::SmallString<128> Letters;
  llvm::SmallVector<Word, 8> Words;
};

/// The part of a claim's name that says what it is: the last segment of a URI
/// or URN, what follows a vendor's prefix. Empty if a URI has no path.
llvm::StringRef ownName(llvm::StringRef Claim);

/// Letters and digits only, in lower case: `_sd_alg` becomes `sdalg`.
llvm::SmallString<64> fold(llvm::StringRef Name);

} // namespace jwttidy::claims

#endif // JWTTIDY_CLAIMS_NAMEWORDS_H
