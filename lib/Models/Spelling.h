//===- Spelling.h - How the YAML spells the model's kinds -------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The words of the model language. Whoever adds an effect, a channel or an
/// operand adds it here, and everything that reads or prints models knows it.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_MODELS_SPELLING_H
#define JWTTIDY_MODELS_SPELLING_H

#include "Models/Model.h"
#include <optional>
#include <string>

namespace jwttidy::models {

template <typename T> struct Spelling {
  llvm::StringRef Text;
  T Value;
};

/// The operands and settings of an effect, as bits of a set.
enum EffectKey : uint32_t {
  KeyTo = 1 << 0,
  KeyInto = 1 << 1,
  KeyFrom = 1 << 2,
  KeyName = 1 << 3,
  KeyValue = 1 << 4,
  KeyKey = 1 << 5,
  KeyHeader = 1 << 6,
  KeyFormat = 1 << 7,
  KeyStart = 1 << 8,
  KeyLength = 1 << 9,
  KeyAnd = 1 << 10,
  KeyClaim = 1 << 11,
  KeyIn = 1 << 12,
  KeyChannel = 1 << 13,
  KeyStyle = 1 << 14,
  KeySource = 1 << 15,
  KeyKind = 1 << 16,
  KeyRemoved = 1 << 17,
  KeyUntil = 1 << 18,
  KeyBy = 1 << 19,
  KeyText = 1 << 20,
  KeyExpects = 1 << 21,
  KeyIf = 1 << 22,
  KeyUnless = 1 << 23,
  KeyTells = 1 << 24,
};

/// Those that every effect may have.
constexpr uint32_t KeysOfAll = KeyIf | KeyUnless;

/// An operand: its key and where it is kept.
struct OperandKey {
  llvm::StringRef Text;
  EffectKey Key;
  Operand Effect::*Member;
  /// May it be several arguments (`1..`)?
  bool TakesRest;
};

/// The keys that every effect may have.
constexpr uint32_t CommonKeys = KeyIf | KeyUnless;

/// An effect: how it is spelled, and which keys it has besides.
struct EffectShape {
  EffectKind Kind;
  llvm::StringRef Text;
  uint32_t Needs;
  uint32_t Allows;
  /// Exactly one of these is needed as well; 0 for none.
  uint32_t NeedsOneOf;

  uint32_t known() const { return Needs | Allows | NeedsOneOf; }
};

llvm::ArrayRef<EffectShape> effectShapes();
llvm::ArrayRef<OperandKey> operandKeys();
/// All keys of effects but `do`.
llvm::ArrayRef<Spelling<EffectKey>> effectKeys();
llvm::ArrayRef<Spelling<Channel>> channels();
llvm::ArrayRef<Spelling<FormatStyle>> formatStyles();
llvm::ArrayRef<Spelling<Source>> sources();
llvm::ArrayRef<Spelling<ValueKind>> valueKinds();
llvm::ArrayRef<Spelling<WordKind>> wordKinds();

llvm::StringRef spell(EffectKind Kind);

template <typename T>
std::optional<T> lookUp(llvm::ArrayRef<Spelling<T>> Known,
                        llvm::StringRef Text) {
  for (const Spelling<T> &S : Known)
    if (S.Text == Text)
      return S.Value;
  return std::nullopt;
}

/// The way out of a wrong word: `did you mean 'x'?` or all of \p Allowed.
std::string suggest(llvm::StringRef Wrong,
                    llvm::ArrayRef<llvm::StringRef> Allowed);

template <typename T>
std::string suggest(llvm::StringRef Wrong,
                    llvm::ArrayRef<Spelling<T>> Allowed) {
  llvm::SmallVector<llvm::StringRef> Texts;
  for (const Spelling<T> &S : Allowed)
    Texts.push_back(S.Text);
  return suggest(Wrong, Texts);
}

/// \returns `'a', 'b' and 'c'`.
std::string quoteAll(llvm::ArrayRef<llvm::StringRef> Texts);

/// \returns `sign` of `jwt::builder::sign`.
llvm::StringRef lastComponent(llvm::StringRef QualifiedName);

} // namespace jwttidy::models

#endif // JWTTIDY_MODELS_SPELLING_H
