//===- LoggedTokens.cpp - Tokens in logs ----------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A token, a decoded or decrypted payload, or the key of a token, in a log, on
/// the console, in a trace or in an exception's text. OWASP ASVS 5, 16.2.5:
/// credentials are never logged; session tokens only hashed or masked.
///
//===----------------------------------------------------------------------===//

#include "Rules/Tokens.h"

namespace jwttidy::rules {

std::vector<Finding> findLoggedTokens(const Context &C) {
  const flow::Universe &U = C.Solved.universe();
  std::vector<Finding> Findings;
  auto IsLog = [](const flow::Event &E) {
    return E.Kind == flow::EventKind::Out;
  };
  forEachToken(C, IsLog, [&](const FoundToken &Token) {
    Finding F;
    F.Rule = Rule::TokenLogged;
    F.Subject = Token.Kind;
    F.Primary = Token.In.Primary;
    F.To = Token.In.To;
    if (Token.Kind == Subject::NamedToken)
      F.Name = U.text(Token.What.Name).str();
    addOrigin(F.Steps, U, Token);
    addCalls(F.Steps, U, Token.In.At);
    F.Steps.push_back({StepKind::WrittenTo, innermost(U, Token.In.At),
                       flow::spell(Token.In.To).str()});
    // The primary place says the same as a last step there.
    if (F.Steps.back().Place == F.Primary)
      F.Steps.pop_back();
    Findings.push_back(std::move(F));
  });
  return Findings;
}

} // namespace jwttidy::rules
