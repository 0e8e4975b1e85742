//===- Issued.cpp - The tokens that a program issues ----------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Issued.h"
#include "Claims/Algorithms.h"
#include "Claims/Parameters.h"
#include "Flow/Markers.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include <optional>
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
  llvm::erase_if(Token.Claims, [](const PayloadClaim &Claim) {
    return claims::isHeaderParameter(Claim.Name);
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
  return llvm::any_of(Token.Claims, [](const PayloadClaim &Claim) {
    return claims::isRegisteredClaim(Claim.Name);
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

namespace {
/// Finds the variable or field in which a function keeps what a call makes.
class KeptIn {
public:
  KeptIn(const flow::Function &F, const Event &Made) : F(F), Made(Made) {}

  /// \returns the name of the first one; empty for none.
  llvm::StringRef find() {
    if (Made.Block >= F.Blocks.size())
      return "";
    collectAddresses();
    std::optional<uint32_t> Block = Made.Block;
    uint32_t From = Made.Index;
    for (size_t Passed = 0; Block && Passed != F.Blocks.size(); ++Passed) {
      const std::vector<flow::Instruction> &List =
          F.Blocks[*Block].Instructions;
      for (uint32_t I = From; I < List.size(); ++I) {
        bool IsMade = Passed == 0 && I == Made.Index;
        llvm::StringRef Name = IsMade ? make(List[I]) : pass(List[I]);
        if (!Name.empty())
          return Name;
      }
      From = 0;
      Block = onlyWayOn(*Block);
    }
    return "";
  }

private:
  const flow::Function &F;
  const Event &Made;
  /// What a register is the address of.
  llvm::DenseMap<flow::Register, const flow::Instruction *> Addresses;
  std::vector<unsigned> NumPredecessors;
  llvm::SmallVector<flow::Register, 4> Held;  // The token.
  llvm::SmallVector<uint32_t, 4> Temporaries; // In which it is.

  /// An address that an earlier block computed is in a temporary.
  void collectAddresses() {
    NumPredecessors.resize(F.Blocks.size());
    llvm::DenseMap<uint32_t, const flow::Instruction *> Spilled;
    for (const flow::Block &B : F.Blocks) {
      for (uint32_t Next : B.Successors)
        ++NumPredecessors[Next];
      for (const flow::Instruction &I : B.Instructions) {
        const flow::Instruction *At = temporary(I.operand(0));
        if (I.Code == flow::Opcode::Address || I.Code == flow::Opcode::Field)
          Addresses[I.Result] = &I;
        else if (I.Code == flow::Opcode::Store && At)
          Spilled[At->Number] = Addresses.lookup(I.operand(1));
        else if (I.Code == flow::Opcode::Load && At)
          Addresses[I.Result] = Spilled.lookup(At->Number);
      }
    }
  }

  /// In a `try`, each call ends its block, since it may go on in a handler, to
  /// where other calls lead, too.
  std::optional<uint32_t> onlyWayOn(uint32_t Block) const {
    std::optional<uint32_t> Way;
    for (uint32_t Next : F.Blocks[Block].Successors) {
      if (NumPredecessors[Next] != 1)
        continue;
      if (Way)
        return std::nullopt;
      Way = Next;
    }
    return Way;
  }

  const flow::Instruction *temporary(flow::Register Address) const {
    const flow::Instruction *At = Addresses.lookup(Address);
    return At && At->Base == flow::Root::Temporary ? At : nullptr;
  }

  bool isHeldAt(flow::Register Address) const {
    const flow::Instruction *At = temporary(Address);
    return At && llvm::is_contained(Temporaries, At->Number);
  }

  bool isHeld(flow::Register R) const {
    return R && llvm::is_contained(Held, R);
  }

  /// The token is put there. \returns what that is called.
  llvm::StringRef keep(flow::Register To) {
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
  }

  /// A function that makes it may put it where it is told to.
  llvm::StringRef make(const flow::Instruction &I) {
    Held.push_back(I.Result);
    return I.Code != flow::Opcode::Sign && I.Code != flow::Opcode::Encrypt
               ? keep(I.operand(0))
               : "";
  }

  llvm::StringRef pass(const flow::Instruction &I) {
    switch (I.Code) {
    case flow::Opcode::Store:
      return isHeld(I.operand(1)) ? keep(I.operand(0)) : "";
    case flow::Opcode::Copy:
      return isHeldAt(I.operand(1)) ? keep(I.operand(0)) : "";
    case flow::Opcode::Load:
      if (isHeldAt(I.operand(0)))
        Held.push_back(I.Result);
      return "";
    case flow::Opcode::Carry:
    case flow::Opcode::Named:
    case flow::Opcode::Received:
    case flow::Opcode::Join:
      if (isHeld(I.operand(0)))
        Held.push_back(I.Result);
      return "";
    default:
      return "";
    }
  }
};
} // namespace

bool isRefreshToken(const Context &C, const IssuedToken &Token) {
  const Universe &U = C.Solved.universe();
  const flow::Function &F = C.Solved.program().Functions[Token.Function];
  if (claims::saysRefresh(F.Name) ||
      claims::saysRefresh(KeptIn(F, *Token.Made).find()))
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
