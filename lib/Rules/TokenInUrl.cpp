//===- TokenInUrl.cpp - Tokens in URLs, and on open ways ------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A token in a URL's query, fragment or path: URLs are kept in histories, logs
/// of servers and proxies, and are handed on as the referrer (RFC 6750, section
/// 5.3: do not pass bearer tokens in page URLs; CWE-598). And a request that
/// carries a token over `http://`, or to whoever answers, as certificates are
/// not checked (section 5.3 again).
///
/// Models keep of a request its claim `url`, and the claim `certificates` where
/// they are not checked.
///
//===----------------------------------------------------------------------===//

#include "Rules/Tokens.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::ValueId;

static constexpr llvm::StringLiteral UrlClaim = "url";
static constexpr llvm::StringLiteral CertificatesClaim = "certificates";

namespace {
class TokensInUrls {
public:
  explicit TokensInUrls(const Context &C) : C(C), U(C.Solved.universe()) {}

  std::vector<Finding> find() {
    auto IsWanted = [](const Event &E) {
      return E.Kind == EventKind::Request ||
             (E.Kind == EventKind::Leave && E.How == flow::Exit::Sent &&
              E.To == flow::Channel::URL);
    };
    forEachToken(C, IsWanted, [&](const FoundToken &Token) {
      // What a payload says is for other rules, and keys are in no URL.
      if (Token.Kind > Subject::NamedToken)
        return;
      if (Token.In.Kind == EventKind::Request)
        return inspect(Token);
      report(Token, Token.Kind, Token.In.Primary);
    });
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  std::vector<Finding> Findings;

  static bool isHere(llvm::StringRef Text) {
    return Text.contains("localhost") || Text.contains("127.0.0.1") ||
           Text.contains("[::1]");
  }

  static bool isPlain(llvm::StringRef Text) {
    return Text.starts_with_insensitive("http://") ||
           Text.starts_with_insensitive("ws://");
  }

  /// Does the value hold an address that begins `http://`, and none of this
  /// very machine?
  bool isPlain(ValueId Url) const {
    bool IsPlain = false;
    for (AtomId Id : U.atoms(Url)) {
      const Atom &A = U.atom(Id);
      if (A.Kind != AtomKind::Text)
        continue;
      llvm::StringRef Text = U.text(A.Name);
      if (isHere(Text))
        return false;
      IsPlain |= isPlain(Text);
    }
    return IsPlain;
  }

  /// What is said of a request that carries a token.
  void inspect(const FoundToken &Token) {
    bool IsPlainBare = false, IsHereBare = false;
    for (AtomId Id : U.atoms(Token.In.First)) {
      const Atom &A = U.atom(Id);
      if (A.Kind == AtomKind::Text) {
        IsHereBare |= isHere(U.text(A.Name));
        IsPlainBare |= isPlain(U.text(A.Name));
      }
      flow::TextId Name =
          A.Kind == AtomKind::Claim ? U.onlyText(A.First) : flow::TextId(0);
      if (!Name)
        continue;
      if (U.text(Name) == UrlClaim && isPlain(A.Second))
        report(Token, Subject::PlainEndpoint, A.Primary);
      if (U.text(Name) == CertificatesClaim)
        report(Token, Subject::UncheckedPeer, A.Primary);
    }
    if (IsPlainBare && !IsHereBare)
      report(Token, Subject::PlainEndpoint, Token.In.Primary);
  }

  void report(const FoundToken &Token, Subject What, flow::PlaceId Primary) {
    Finding F;
    F.Rule = Rule::TokenInUrl;
    F.Subject = What;
    F.Primary = Primary;
    if (Token.Kind == Subject::NamedToken)
      F.Name = U.text(Token.What.Name).str();
    addOrigin(F.Steps, U, Token);
    addCalls(F.Steps, U, Token.In.At);
    F.Steps.push_back({Token.In.Kind == EventKind::Request
                           ? StepKind::RequestSent
                           : StepKind::PutIntoUrl,
                       innermost(U, Token.In.At), ""});
    // The primary place says the same as a last step there.
    if (F.Steps.back().Place == F.Primary)
      F.Steps.pop_back();
    Findings.push_back(std::move(F));
  }
};
} // namespace

std::vector<Finding> findTokenInUrl(const Context &C) {
  return TokensInUrls(C).find();
}

} // namespace jwttidy::rules
