//===- Issued.cpp - The tokens that a program issues ----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Issued.h"
#include "Claims/Algorithms.h"
#include "Flow/Json.h"
#include "llvm/ADT/DenseSet.h"
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

/// In JSON serialization, the payload is a member beside others (RFC 7515,
/// section 7.2).
static ValueId payloadIn(const Universe &U, ValueId Document) {
  for (AtomId Id : U.atoms(Document))
    if (const Atom &A = U.atom(Id);
        A.Kind == AtomKind::Claim && U.text(U.onlyText(A.First)) == "payload")
      return A.Second;
  return Document;
}

/// What the claims of a payload hold. An object whose members may be filled
/// after they were added holds them by itself, too.
static llvm::DenseSet<flow::LocationId> heldByClaims(const Universe &U,
                                                     ValueId Payload) {
  llvm::DenseSet<flow::LocationId> Held;
  for (AtomId Id : U.atoms(Payload))
    if (U.atom(Id).Kind == AtomKind::Claim)
      for (AtomId Value : U.atoms(U.atom(Id).Second))
        if (U.atom(Value).Kind == AtomKind::In)
          Held.insert(U.thing(U.atom(Value).Where));
  return Held;
}

/// Lists the claims, and finds out whether these are all.
static void readPayload(const Universe &U, IssuedToken &Token) {
  Token.IsKnown = true;
  Token.Payload = payloadIn(U, Token.Payload);
  llvm::DenseSet<flow::LocationId> Held = heldByClaims(U, Token.Payload);
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
          if (C.Name != flow::BytesParameter)
            Token.Claims.push_back(C);
        } else if (U.atom(Name).Kind != AtomKind::Named) {
          Token.IsKnown = false;
        }
      }
      Token.IsKnown &= HasName;
      break;
    }
    case AtomKind::Text:
      forEachMember(U, A, [&](const PayloadClaim &Member) {
        Token.Claims.push_back(Member);
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
    case AtomKind::In:
      Token.IsKnown &= Held.contains(U.thing(A.Where));
      break;
    default:
      Token.IsKnown = false;
    }
  }
}

/// A header that is put together as an object is among what was signed: its
/// parameters are no claims.
static void leaveOutHeader(IssuedToken &Token) {
  static constexpr llvm::StringRef Parameters[] = {"alg", "typ", "cty", "kid",
                                                   "jku", "jwk", "x5u", "x5c"};
  llvm::erase_if(Token.Claims, [](const PayloadClaim &Claim) {
    return llvm::is_contained(Parameters, Claim.Name);
  });
}

std::vector<IssuedToken> issuedTokens(const Context &C) {
  const Universe &U = C.Solved.universe();
  std::vector<IssuedToken> Tokens;
  llvm::DenseSet<AtomId> Nested;
  auto Add = [&](unsigned Function, const Event &E,
                 ValueId Payload) -> IssuedToken & {
    IssuedToken &Token = Tokens.emplace_back();
    Token.Function = Function;
    Token.Made = &E;
    Token.Payload = Payload;
    Token.At = E.At;
    readPayload(U, Token);
    // What was cut may have added anything.
    Token.IsKnown &= !C.Solved.program().Functions[Function].IsPartial;
    return Token;
  };
  auto AddSigned = [&](unsigned Function, const Event &E,
                       AtomId Id) -> IssuedToken & {
    const Atom &A = U.atom(Id);
    IssuedToken &Token = Add(Function, E, A.First);
    Token.Header = A.Second;
    Token.At = A.At;
    Token.IsNested = Nested.contains(Id);
    return Token;
  };
  auto ForEachEvent = [&](EventKind Kind, auto Callback) {
    for (unsigned I = 0; I != C.Solved.program().Functions.size(); ++I)
      for (const Event &E : C.Solved.function(I).Events)
        if (E.Kind == Kind)
          Callback(I, E);
  };
  ForEachEvent(EventKind::Encrypt, [&](unsigned I, const Event &E) {
    bool HasToken = false;
    forEachSigned(U, E.First, [&](AtomId Id) {
      HasToken = true;
      Nested.insert(Id);
    });
    if (HasToken || !E.First)
      return;
    IssuedToken &Token = Add(I, E, E.First);
    Token.Header = E.Third;
    Token.IsEncrypted = true;
  });
  llvm::DenseSet<flow::PlaceId> Signs;
  ForEachEvent(EventKind::Sign, [&](unsigned I, const Event &E) {
    for (AtomId Id : U.atoms(E.First))
      if (U.atom(Id).Kind == AtomKind::Signed) {
        AddSigned(I, E, Id);
        Signs.insert(innermost(U, U.atom(Id).At));
      }
  });
  // What is put together by hand is signed by no instruction: it is seen where
  // it goes.
  llvm::DenseSet<std::pair<unsigned, AtomId>> Seen;
  for (unsigned I = 0; I != C.Solved.program().Functions.size(); ++I)
    for (const Event &E : C.Solved.function(I).Events)
      forEachSigned(U, E.First, [&](AtomId Id) {
        if (!Signs.contains(innermost(U, U.atom(Id).At)) &&
            Seen.insert({I, Id}).second)
          leaveOutHeader(AddSigned(I, E, Id));
      });
  return Tokens;
}

std::vector<Finding> findIssuedTokens(const Context &C) {
  std::vector<IssuedToken> Tokens = issuedTokens(C);
  std::vector<Finding> Findings = findTokenLifetime(C, Tokens);
  llvm::append_range(Findings, findAudience(C, Tokens));
  return Findings;
}

const PayloadClaim *claimNamed(const IssuedToken &Token, llvm::StringRef Name) {
  for (const PayloadClaim &Claim : Token.Claims)
    if (Claim.Name == Name)
      return &Claim;
  return nullptr;
}

bool hasRegisteredClaim(const IssuedToken &Token) {
  static constexpr llvm::StringRef Registered[] = {"iss", "sub", "aud", "exp",
                                                   "nbf", "iat", "jti"};
  return llvm::any_of(Registered, [&](llvm::StringRef Name) {
    return claimNamed(Token, Name) != nullptr;
  });
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

/// \returns the name of the variable or field that a call's result is kept in,
/// where the same block keeps it; empty for none.
static llvm::StringRef variableOf(const flow::Function &F, const Event &E) {
  if (E.Block >= F.Blocks.size() ||
      E.Index >= F.Blocks[E.Block].Instructions.size())
    return "";
  const std::vector<flow::Instruction> &List = F.Blocks[E.Block].Instructions;
  llvm::DenseMap<flow::Register, const flow::Instruction *> Addresses;
  llvm::SmallVector<flow::Register, 4> Held;  // The token.
  llvm::SmallVector<uint32_t, 4> Temporaries; // In which it is.
  auto Keep = [&](flow::Register To) -> llvm::StringRef {
    const flow::Instruction *At = Addresses.lookup(To);
    if (!At)
      return "";
    if (At->Code == flow::Opcode::Field)
      return llvm::StringRef(At->Text).rsplit(':').second;
    if (At->Base == flow::Root::Local && At->Number < F.Locals.size())
      return F.Locals[At->Number];
    if (At->Base == flow::Root::Temporary)
      Temporaries.push_back(At->Number);
    return "";
  };
  auto IsHeldAt = [&](flow::Register Address) {
    const flow::Instruction *At = Addresses.lookup(Address);
    return At && At->Base == flow::Root::Temporary &&
           llvm::is_contained(Temporaries, At->Number);
  };
  for (auto [Index, I] : llvm::enumerate(List)) {
    if (I.Code == flow::Opcode::Address || I.Code == flow::Opcode::Field)
      Addresses[I.Result] = &I;
    if (Index < E.Index)
      continue;
    if (Index == E.Index) {
      Held.push_back(I.Result);
      if (I.Code != flow::Opcode::Sign && I.Code != flow::Opcode::Encrypt)
        Keep(I.operand(0));
      continue;
    }
    bool Reads = I.operand(0) && llvm::is_contained(Held, I.operand(0));
    switch (I.Code) {
    case flow::Opcode::Store:
      if (I.operand(1) && llvm::is_contained(Held, I.operand(1)))
        if (llvm::StringRef Name = Keep(I.operand(0)); !Name.empty())
          return Name;
      break;
    case flow::Opcode::Copy:
      if (IsHeldAt(I.operand(1)))
        if (llvm::StringRef Name = Keep(I.operand(0)); !Name.empty())
          return Name;
      break;
    case flow::Opcode::Load:
      if (IsHeldAt(I.operand(0)))
        Held.push_back(I.Result);
      break;
    case flow::Opcode::Carry:
    case flow::Opcode::Named:
    case flow::Opcode::Received:
    case flow::Opcode::Join:
      if (Reads)
        Held.push_back(I.Result);
      break;
    default:
      break;
    }
  }
  return "";
}

bool isRefreshToken(const Context &C, const IssuedToken &Token) {
  const Universe &U = C.Solved.universe();
  const flow::Function &F = C.Solved.program().Functions[Token.Function];
  if (claims::saysRefresh(F.Name) ||
      claims::saysRefresh(variableOf(F, *Token.Made)))
    return true;
  return llvm::any_of(Token.Claims, [&](const PayloadClaim &Claim) {
    return claims::saysRefresh(Claim.Name) ||
           claims::saysRefresh(Claim.LiteralValue) ||
           llvm::any_of(U.atoms(Claim.Value), [&](AtomId Id) {
             const Atom &A = U.atom(Id);
             return A.Kind == AtomKind::Text &&
                    claims::saysRefresh(U.text(A.Name));
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

static Step made(const IssuedToken &Token, flow::PlaceId Place) {
  return {Token.IsEncrypted ? StepKind::Encrypted : StepKind::Signs, Place, ""};
}

void addMade(std::vector<Step> &Steps, const Universe &U,
             const IssuedToken &Token) {
  addCalls(Steps, U, Token.At);
  Steps.push_back(made(Token, innermost(U, Token.At)));
}

flow::PlaceId addMaking(std::vector<Step> &Steps, const Universe &U,
                        const IssuedToken &Token) {
  llvm::SmallVector<flow::PlaceId, 8> Way = U.places(Token.At);
  if (Way.empty())
    return Token.Made->Primary;
  if (Way.size() > 1) {
    for (flow::PlaceId Place : llvm::ArrayRef(Way).drop_front().drop_back())
      Steps.push_back({StepKind::HandedOn, Place, ""});
    Steps.push_back(made(Token, Way.back()));
  }
  return Way.front();
}

} // namespace jwttidy::rules
