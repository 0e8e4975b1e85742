//===- Redaction.h - What leaves the process instead of a secret *- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A literal may be a key, a token or a password, and which one is, only the
/// whole program shows. So no literal is written to a facts file as it is, but
/// for what is known to be the name of a claim, and the names in JSON text. For
/// the others stands a keyed hash (SHA-256 over the key's digest and the text),
/// by which two of them can be told the same, and what a message may show.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_FACTS_REDACTION_H
#define JWTTIDY_FACTS_REDACTION_H

#include "Claims/Claims.h"
#include "Flow/FlowGraph.h"
#include "Flow/Secrets.h"
#include "llvm/ADT/StringSet.h"

namespace jwttidy::facts {

/// So long a literal that its first four characters tell little of it.
constexpr size_t LongText = 16;
constexpr size_t ShownOfLong = 4;

class Redaction {
public:
  /// \param Key shared by all translation units of one program. Without one,
  /// whoever can guess a literal can confirm the guess.
  explicit Redaction(llvm::StringRef Key);

  /// Names the key without telling it.
  std::string id() const;

  /// Redacts every literal of a program's functions. Those that name a party
  /// of a token may be shown, but are compared by their hash like others.
  void apply(flow::Program &P, const claims::Vocabulary &Vocabulary,
             const llvm::StringSet<> &Parties) const;

private:
  std::string Digest;

  std::string hash(llvm::StringRef Text) const;
  std::string redact(llvm::StringRef Text, bool IsParty) const;
  std::string outlineJson(llvm::StringRef Text) const;
};

/// A redacted literal: `\2` HASH `/` LENGTH `/` what a message may show of it.
struct RedactedText {
  /// With `-` and what kind of secret it is, where its look tells.
  llvm::StringRef Hash;
  llvm::StringRef Length;
  llvm::StringRef Shown;
};
/// \returns the parts of a redacted literal, or nothing if it is none.
std::optional<RedactedText> readRedacted(llvm::StringRef Text);

/// What a literal is, redacted or not.
flow::SecretKind secretKind(llvm::StringRef Text);

} // namespace jwttidy::facts

#endif // JWTTIDY_FACTS_REDACTION_H
