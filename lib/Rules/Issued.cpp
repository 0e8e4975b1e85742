//===- Issued.cpp - The tokens that a program issues ----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Issued.h"
#include "Flow/Json.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include <set>

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::Universe;
using flow::ValueId;

/// Lists the claims, and finds out whether these are all.
static void readPayload(const Universe &U, IssuedToken &Token) {
  Token.IsKnown = true;
  for (AtomId Id : U.atoms(Token.Payload)) {
    const Atom &A = U.atom(Id);
    switch (A.Kind) {
    case AtomKind::Claim: {
      if (A.InHeader)
        break;
      PayloadClaim C;
      C.Value = A.Second;
      C.Kind = A.Value;
      C.Primary = A.Primary;
      C.At = A.At;
      bool HasName = false;
      for (AtomId Name : U.atoms(A.First)) {
        if (U.atom(Name).Kind == AtomKind::Text) {
          C.Name = U.text(U.atom(Name).Name);
          HasName = true;
          Token.Claims.push_back(C);
        } else if (U.atom(Name).Kind != AtomKind::Named) {
          Token.IsKnown = false;
        }
      }
      Token.IsKnown &= HasName;
      break;
    }
    case AtomKind::Text:
      flow::forEachMember(U.text(A.Name),
                          [&](llvm::StringRef Name, llvm::StringRef Value) {
                            PayloadClaim C;
                            C.Name = Name;
                            C.LiteralValue = Value;
                            C.Primary = A.Primary;
                            C.At = A.At;
                            Token.Claims.push_back(C);
                          });
      break;
    // How it is called, who made it, and what will sign or encrypt it.
    case AtomKind::Named:
    case AtomKind::Reference:
    case AtomKind::Function:
    case AtomKind::Key:
    case AtomKind::UsedKey:
    case AtomKind::Outlet:
    case AtomKind::Number:
    case AtomKind::Later:
    case AtomKind::Times:
      break;
    default:
      Token.IsKnown = false;
    }
  }
}

std::vector<IssuedToken> issuedTokens(const Context &C) {
  const Universe &U = C.Solved.universe();
  std::vector<IssuedToken> Tokens;
  auto Add = [&](unsigned Function, const Event &E, ValueId Payload,
                 ValueId Header, flow::TraceId At, bool IsEncrypted) {
    IssuedToken Token;
    Token.Function = Function;
    Token.Made = &E;
    Token.Payload = Payload;
    Token.Header = Header;
    Token.At = At;
    Token.IsEncrypted = IsEncrypted;
    readPayload(U, Token);
    // What was cut may have added anything.
    Token.IsKnown &= !C.Solved.program().Functions[Function].IsPartial;
    Tokens.push_back(std::move(Token));
  };
  for (unsigned I = 0; I != C.Solved.program().Functions.size(); ++I)
    for (const Event &E : C.Solved.function(I).Events) {
      if (E.Kind == EventKind::Sign) {
        for (AtomId Id : U.atoms(E.First))
          if (const Atom &A = U.atom(Id); A.Kind == AtomKind::Signed)
            Add(I, E, A.First, A.Second, A.At, /*IsEncrypted=*/false);
      } else if (E.Kind == EventKind::Encrypt) {
        bool HasToken = false;
        forEachSigned(U, E.First, [&](AtomId) { HasToken = true; });
        if (!HasToken && E.First)
          Add(I, E, E.First, E.Third, E.At, /*IsEncrypted=*/true);
      }
    }
  return Tokens;
}

const PayloadClaim *claimNamed(const IssuedToken &Token, llvm::StringRef Name) {
  for (const PayloadClaim &Claim : Token.Claims)
    if (Claim.Name == Name)
      return &Claim;
  return nullptr;
}

bool isOfSpecialKind(const Universe &U, const IssuedToken &Token) {
  // RFC 8417 (security events), 9449 (proofs), 8225 (calls), 7591 (software
  // statements), and a JWK Set that is signed.
  static constexpr llvm::StringRef OnlyTheirs[] = {
      "events", "htm", "htu", "orig", "dest", "software_id", "keys"};
  for (llvm::StringRef Name : OnlyTheirs)
    if (claimNamed(Token, Name))
      return true;
  // A JWS that is a request (RFC 8555, section 6.2).
  bool IsRequest = false;
  auto Ask = [&](const PayloadClaim &Parameter) {
    IsRequest |= Parameter.Name == "url" || Parameter.Name == "nonce";
  };
  forEachClaim(U, Token.Header, Ask);
  forEachHeaderClaim(U, Token.Payload, Ask);
  if (IsRequest)
    return true;
  // Who, and when, and no more: whoever gets it asks for the age.
  llvm::StringSet<> Names;
  for (const PayloadClaim &Claim : Token.Claims)
    Names.insert(Claim.Name);
  return Names.size() == 2 && Names.contains("iss") && Names.contains("iat");
}

bool isRefreshToken(const Context &C, const IssuedToken &Token) {
  const Universe &U = C.Solved.universe();
  auto Says = [](llvm::StringRef Text) {
    return Text.contains_insensitive("refresh") ||
           Text.contains("offline_access");
  };
  if (Says(C.Solved.program().Functions[Token.Function].Name))
    return true;
  return llvm::any_of(Token.Claims, [&](const PayloadClaim &Claim) {
    return Says(Claim.Name) || Says(Claim.LiteralValue) ||
           llvm::any_of(U.atoms(Claim.Value), [&](AtomId Id) {
             const Atom &A = U.atom(Id);
             return A.Kind == AtomKind::Text && Says(U.text(A.Name));
           });
  });
}

std::string configuredName(const Context &C, const Atom &A) {
  const Universe &U = C.Solved.universe();
  if (A.Kind == AtomKind::External) {
    bool HasName = A.Second && !U.isIndex(A.Second);
    for (AtomId Id : U.atoms(HasName ? A.Second : A.First))
      if (U.atom(Id).Kind == AtomKind::Text)
        return U.text(U.atom(Id).Name).str();
    return "";
  }
  if (A.Kind != AtomKind::In)
    return "";
  flow::LocationId L = A.Where;
  while (U.location(L).Kind == flow::LocationKind::Pointee ||
         U.location(L).Kind == flow::LocationKind::Element || U.isIndexed(L))
    L = U.location(L).Parent;
  const flow::Location &Where = U.location(L);
  if (Where.Kind == flow::LocationKind::Member)
    return U.text(Where.Data).str();
  if (Where.Kind != flow::LocationKind::Field &&
      Where.Kind != flow::LocationKind::Global)
    return "";
  // `Config::billing_audience`; a global's id ends in its name.
  llvm::StringRef Name = U.text(Where.Data);
  if (Where.Kind == flow::LocationKind::Field)
    return Name.rsplit("::").second.empty() ? Name.str()
                                            : Name.rsplit("::").second.str();
  return Name.rsplit('@').second.str();
}

std::vector<const IssuedToken *>
knownAtFirst(const Context &C, llvm::ArrayRef<IssuedToken> Tokens) {
  const Universe &U = C.Solved.universe();
  std::vector<const IssuedToken *> Known;
  for (const IssuedToken &Token : Tokens)
    if (Token.IsKnown)
      Known.push_back(&Token);
  llvm::stable_sort(Known, [&](const IssuedToken *A, const IssuedToken *B) {
    return U.traceOf(A->At).Depth < U.traceOf(B->At).Depth;
  });
  // The ways that were met, from the outermost call on.
  std::set<llvm::SmallVector<flow::PlaceId, 8>> Met;
  std::vector<const IssuedToken *> First;
  for (const IssuedToken *Token : Known) {
    llvm::SmallVector<flow::PlaceId, 8> Way = U.places(Token->At);
    bool IsRepeated = false;
    for (size_t I = 0; I != Way.size(); ++I)
      IsRepeated |= Met.count(llvm::SmallVector<flow::PlaceId, 8>(
                        llvm::ArrayRef(Way).drop_front(I))) != 0;
    Met.insert(Way);
    // One function may make several at one place, one for each way through it.
    if (!IsRepeated || U.traceOf(Token->At).Depth == 1)
      First.push_back(Token);
  }
  return First;
}

flow::PlaceId addMaking(std::vector<Step> &Steps, const Universe &U,
                        const IssuedToken &Token) {
  llvm::SmallVector<flow::PlaceId, 8> Way = U.places(Token.At);
  if (Way.empty())
    return Token.Made->Primary;
  if (Way.size() > 1) {
    for (flow::PlaceId Place : llvm::ArrayRef(Way).drop_front().drop_back())
      Steps.push_back({StepKind::HandedOn, Place, ""});
    Steps.push_back(
        {Token.IsEncrypted ? StepKind::Encrypted : StepKind::TokenSigned,
         Way.back(), ""});
  }
  return Way.front();
}

} // namespace jwttidy::rules
