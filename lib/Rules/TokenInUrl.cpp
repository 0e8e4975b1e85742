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

#include "Facts/Redaction.h"
#include "Flow/Markers.h"
#include "Rules/LiteralPlaces.h"
#include "Rules/Tokens.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::ValueId;

namespace {
class TokensInUrls {
public:
  explicit TokensInUrls(const Context &C)
      : C(C), U(C.Solved.universe()), Places(C.Solved.program()) {}

  std::vector<Finding> find() {
    auto IsWanted = [](const Event &E) {
      return E.Kind == EventKind::Request ||
             (E.Kind == EventKind::Leave && E.How == flow::Exit::Sent &&
              E.To == flow::Channel::URL);
    };
    std::vector<FoundToken> InUrls;
    forEachToken(C, IsWanted, [&](const FoundToken &Token) {
      // What a payload says is for other rules, and keys are in no URL.
      if (Token.Kind > Subject::NamedToken)
        return;
      if (Token.In.Kind == EventKind::Request)
        inspect(Token);
      // What is perhaps another thing is no token by proof, and most URLs have
      // none in them.
      else if (!isChanged(Token.In.First))
        InUrls.push_back(Token);
    });
    for (const FoundToken &Token : InUrls)
      if (llvm::none_of(InUrls, [&](const FoundToken &Other) {
            return isToldBy(Token, Other);
          }))
        report(Token, Token.Kind, Token.In.Primary);
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  LiteralPlaces Places;
  std::vector<Finding> Findings;

  bool isChanged(ValueId V) const {
    return llvm::any_of(U.atoms(V), [&](AtomId Id) {
      return U.atom(Id).Kind == AtomKind::Changed;
    });
  }

  /// Are the atoms one, but for what a copy of a text is told by: what a
  /// pointer to it points at?
  bool isSame(const Atom &A, const Atom &B) const {
    if (A.Kind != B.Kind || A == B)
      return A == B;
    if (A.Kind == AtomKind::Received)
      return A.Name == B.Name;
    auto Origin = [&](flow::LocationId L) {
      while (U.location(L).Kind == flow::LocationKind::Pointee)
        L = U.location(L).Parent;
      return L;
    };
    return A.Kind == AtomKind::In && Origin(A.Where) == Origin(B.Where);
  }

  /// Was the token put into the URL by the other event before, and is what
  /// this one is about that URL?
  bool isToldBy(const FoundToken &Token, const FoundToken &Other) const {
    if (Token.Function != Other.Function || !isSame(Token.What, Other.What) ||
        !C.Solved.canFollow(Token.Function, Other.In, Token.In, /*Avoiding=*/0))
      return false;
    llvm::ArrayRef<AtomId> Whole = U.atoms(Token.In.First),
                           Piece = U.atoms(Other.In.First);
    return Whole.size() > Piece.size() && llvm::all_of(Piece, [&](AtomId Id) {
             return llvm::any_of(Whole, [&](AtomId In) {
               return isSame(U.atom(Id), U.atom(In));
             });
           });
  }

  /// The addresses without TLS that the value may be, unless it may be one of
  /// this very machine.
  llvm::SmallVector<llvm::StringRef, 1>
  plainAddresses(llvm::ArrayRef<AtomId> Atoms) const {
    llvm::SmallVector<llvm::StringRef, 1> Plain;
    for (AtomId Id : Atoms) {
      const Atom &A = U.atom(Id);
      if (A.Kind != AtomKind::Text)
        continue;
      flow::SecretKind Kind = facts::secretKind(U.text(A.Name));
      if (Kind == flow::SecretKind::ThisMachine)
        return {};
      if (Kind == flow::SecretKind::PlainAddress)
        Plain.push_back(U.text(A.Name));
    }
    return Plain;
  }

  /// Reports a request that goes over `http://`.
  void inspectAddress(const FoundToken &Token, llvm::ArrayRef<AtomId> Atoms,
                      flow::PlaceId Primary) {
    llvm::SmallVector<llvm::StringRef, 1> Plain = plainAddresses(Atoms);
    if (Plain.empty())
      return;
    Finding &F = report(Token, Subject::PlainEndpoint, Primary);
    if (Plain.size() != 1)
      return;
    if (auto Place = Places.findOnly(Plain.front(), Token.Function))
      F.Change = {*Place, "http://", "https://"};
  }

  /// What is said of a request that carries a token.
  void inspect(const FoundToken &Token) {
    for (AtomId Id : U.atoms(Token.In.First)) {
      const Atom &A = U.atom(Id);
      flow::TextId Name =
          A.Kind == AtomKind::Claim ? U.onlyText(A.First) : flow::TextId(0);
      if (!Name)
        continue;
      if (U.text(Name) == flow::UrlParameter)
        inspectAddress(Token, U.atoms(A.Second), A.Primary);
      if (U.text(Name) == flow::CertificatesParameter)
        report(Token, Subject::UncheckedPeer, A.Primary);
    }
    inspectAddress(Token, U.atoms(Token.In.First), Token.In.Primary);
  }

  Finding &report(const FoundToken &Token, Subject What,
                  flow::PlaceId Primary) {
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
    return Findings.emplace_back(std::move(F));
  }
};
} // namespace

std::vector<Finding> findTokenInUrl(const Context &C) {
  return TokensInUrls(C).find();
}

} // namespace jwttidy::rules
