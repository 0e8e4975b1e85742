//===- Tokens.h - Tokens among what events are about ------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Finds the tokens, payloads and keys in what an event is about: those that
/// the code makes, those that it takes for tokens somewhere, and those that are
/// called so.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_RULES_TOKENS_H
#define JWTTIDY_RULES_TOKENS_H

#include "Rules/Finding.h"

namespace jwttidy::rules {

struct FoundToken {
  /// The function that has the event, by its index.
  size_t Function;
  const flow::Event &In;
  const flow::Atom &What;
  /// From Subject::SignedToken to Subject::Key.
  rules::Subject Kind;
  /// Where an input was taken for a token or used as a key, or null.
  const flow::Event *Mark;
  /// By another function, which finds it where this one leaves it or takes it
  /// from.
  bool IsMarkedElsewhere = false;
};

/// Calls back for whatever is found in \c Event::First of the events wanted.
void forEachToken(const Context &C,
                  llvm::function_ref<bool(const flow::Event &)> IsWanted,
                  llvm::function_ref<void(const FoundToken &)> Callback);

/// Appends where the token comes from.
void addOrigin(std::vector<Step> &Steps, const flow::Universe &U,
               const FoundToken &Token);

} // namespace jwttidy::rules

#endif // JWTTIDY_RULES_TOKENS_H
