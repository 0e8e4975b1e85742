//===- SensitiveClaims.cpp - Sensitive claims that anyone can read --------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A sensitive claim in a token that is signed and not encrypted, or in a JOSE
/// header. RFC 7519, section 12: what is sensitive must not be disclosed; leave
/// it out or encrypt it. Section 5.3: what is replicated in a header is in
/// clear.
///
//===----------------------------------------------------------------------===//

#include "Rules/Finding.h"
#include "Rules/Payload.h"
#include "llvm/ADT/MapVector.h"

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::ValueId;

namespace {
/// Where one signed token went, over the whole program.
struct Fate {
  bool IsEncrypted = false;
  bool IsHandedOn = false;
  const Event *Leaves = nullptr;
};

class SensitiveClaims {
public:
  explicit SensitiveClaims(const Context &C) : C(C), U(C.Solved.universe()) {}

  std::vector<Finding> find() {
    followTokens();
    for (auto &[Token, Where] : Fates)
      judge(Token, Where);
    for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I)
      for (const Event &E : C.Solved.function(I).Events)
        if (E.Kind == EventKind::Encrypt) {
          judgeHeader(E);
          if (C.Options.AlsoEncrypted)
            judgeEncrypted(E);
        }
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  llvm::MapVector<AtomId, Fate> Fates;
  std::vector<Finding> Findings;

  void followTokens() {
    for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I)
      for (const Event &E : C.Solved.function(I).Events)
        forEachSigned(U, E.First, [&](AtomId Token) { follow(Token, E); });
  }

  void follow(AtomId Token, const Event &E) {
    switch (E.Kind) {
    case EventKind::Sign:
      Fates[Token];
      break;
    case EventKind::Encrypt:
      Fates[Token].IsEncrypted = true;
      break;
    case EventKind::HandOn:
      Fates[Token].IsHandedOn = true;
      break;
    case EventKind::Leave:
    case EventKind::Out: {
      Fate &F = Fates[Token];
      if (!F.Leaves)
        F.Leaves = &E;
      break;
    }
    case EventKind::Write:
    case EventKind::Digest:
    case EventKind::Verify:
    case EventKind::Read:
    case EventKind::UseToken:
    case EventKind::UseKey:
    case EventKind::Request:
    case EventKind::Invoke:
      break;
    }
  }

  /// A token that is encrypted, and leaves in no other way, hides its claims.
  void judge(AtomId Id, const Fate &Where) {
    if (!Where.Leaves && (Where.IsEncrypted || Where.IsHandedOn))
      return;
    const Atom &Token = U.atom(Id);
    llvm::SmallVector<claims::Category, 4> Told;
    auto Add = [&](Finding F, flow::PlaceId Primary, flow::TraceId At) {
      Told.push_back(F.Sensitive.Kind);
      flow::PlaceId Signed = innermost(U, Token.At);
      F.Primary = Primary ? Primary : Signed;
      addCalls(F.Steps, U, At);
      addCalls(F.Steps, U, Token.At);
      F.Steps.push_back({StepKind::Signed, Signed, ""});
      if (Where.Leaves)
        addExit(F, *Where.Leaves);
      Findings.push_back(std::move(F));
    };
    auto Report = [&](const PayloadClaim &Claim, bool InHeader) {
      Finding F;
      if (!isSensitive(Claim, InHeader, F))
        return;
      bool IsByCaller = F.Subject == Subject::ClaimByValue && Claim.ValueFrom;
      Add(std::move(F), IsByCaller ? Claim.ValueFrom : Claim.Primary, Claim.At);
    };
    forEachClaim(U, Token.First, [&](const PayloadClaim &Claim) {
      Report(Claim, Claim.InHeader);
    });
    // What other functions in sight put into the same field or global.
    for (AtomId Inner : U.atoms(Token.First))
      if (const Atom &A = U.atom(Inner); A.Kind == AtomKind::In)
        forEachClaim(
            U, C.Solved.stored(A.Where),
            [&](const PayloadClaim &Claim) { Report(Claim, Claim.InHeader); });
    forEachClaim(U, Token.Second,
                 [&](const PayloadClaim &Claim) { Report(Claim, true); });
    // Which of a text's members a value fills, nobody knows: a name has told
    // of it already, or tells nothing.
    const Atom *Piece = pieceOfText(Token.First);
    for (AtomId Inner : U.atoms(Piece ? Token.First : 0)) {
      const Atom &A = U.atom(Inner);
      auto Sensitive = A.Kind == AtomKind::Named
                           ? C.Vocabulary.classifyValue(U.text(A.Name), A.Value)
                           : std::nullopt;
      if (!Sensitive || llvm::is_contained(Told, Sensitive->Kind))
        continue;
      Finding F;
      F.Rule = Rule::SensitiveClaimNotEncrypted;
      F.Subject = Subject::ClaimByValue;
      F.Sensitive = *Sensitive;
      F.Detail = U.text(A.Name).str();
      Add(std::move(F), Piece->Primary, Piece->At);
    }
  }

  /// \returns the first piece of a payload that is put together as text.
  const Atom *pieceOfText(ValueId Payload) const {
    for (AtomId Id : U.atoms(Payload))
      if (const Atom &A = U.atom(Id); A.Kind == AtomKind::Text && A.Primary)
        return &A;
    return nullptr;
  }

  /// The header of a JWE is readable, whatever its payload is.
  void judgeHeader(const Event &E) {
    auto Report = [&](const PayloadClaim &Claim) {
      Finding F;
      if (!isSensitive(Claim, true, F))
        return;
      flow::PlaceId Encrypted = innermost(U, E.At);
      F.Primary = Claim.Primary ? Claim.Primary : Encrypted;
      addCalls(F.Steps, U, E.At);
      F.Steps.push_back({StepKind::Encrypted, Encrypted, ""});
      Findings.push_back(std::move(F));
    };
    forEachClaim(U, E.Third, Report);
    forEachHeaderClaim(U, E.First, Report);
  }

  /// A credential is more than a recipient needs to know, even if it alone can
  /// read it.
  void judgeEncrypted(const Event &E) {
    forEachClaim(U, E.First, [&](const PayloadClaim &Claim) {
      Finding F;
      if (Claim.InHeader || !isSensitive(Claim, false, F) ||
          F.Sensitive.Kind != claims::Category::Credential)
        return;
      flow::PlaceId Encrypted = innermost(U, E.At);
      F.IsEncrypted = true;
      F.Level = Level::Note;
      F.Primary = Claim.Primary ? Claim.Primary : Encrypted;
      addCalls(F.Steps, U, Claim.At);
      addCalls(F.Steps, U, E.At);
      F.Steps.push_back({StepKind::Encrypted, Encrypted, ""});
      Findings.push_back(std::move(F));
    });
  }

  void addExit(Finding &F, const Event &E) {
    addCalls(F.Steps, U, E.At);
    flow::PlaceId Place = innermost(U, E.At);
    std::string Name = U.text(E.Name).str();
    switch (E.How) {
    case flow::Exit::Returned:
      F.Steps.push_back({StepKind::Returned, Place, ""});
      return;
    case flow::Exit::Passed:
      F.Steps.push_back({StepKind::Passed, Place, Name});
      return;
    case flow::Exit::Stored:
      F.Steps.push_back({StepKind::Stored, Place, Name});
      return;
    case flow::Exit::Sent:
    case flow::Exit::None:
      F.Steps.push_back({StepKind::WrittenTo, Place, flow::spell(E.To).str()});
      return;
    }
  }

  /// Is all of the value hidden: hashed, masked, encrypted?
  bool isHidden(ValueId Value) const {
    bool HasHidden = false;
    for (AtomId Id : U.atoms(Value)) {
      if (U.isMasked(Value, Id))
        continue;
      switch (U.atom(Id).Kind) {
      case AtomKind::Masked:
      case AtomKind::Hidden:
      case AtomKind::Digest:
      case AtomKind::Encrypted:
        HasHidden = true;
        break;
      case AtomKind::Function:
      case AtomKind::Received:
      case AtomKind::Named: // How it is called, not what it is.
        break;
      default:
        return false;
      }
    }
    return HasHidden;
  }

  /// Is there a document in the value, a member of which tells as much?
  bool hasMemberOf(ValueId Value, claims::Category Kind) const {
    if (!pieceOfText(Value))
      return false;
    bool Found = false;
    forEachClaim(U, Value, [&](const PayloadClaim &Member) {
      Finding F;
      Found |=
          isSensitive(Member, Member.InHeader, F) && F.Sensitive.Kind == Kind;
    });
    return Found;
  }

  bool isSensitive(const PayloadClaim &Claim, bool InHeader, Finding &F) const {
    F.Rule = Rule::SensitiveClaimNotEncrypted;
    F.InHeader = InHeader;
    F.Name = Claim.Name.str();
    if (isHidden(Claim.Value))
      return false;
    if (!Claim.Name.empty())
      if (auto Sensitive =
              C.Vocabulary.classifyClaim(Claim.Name, Claim.Kind, InHeader)) {
        F.Subject = Subject::ClaimByName;
        F.Sensitive = *Sensitive;
        return true;
      }
    if (C.Vocabulary.isAllowed(Claim.Name))
      return false;
    for (AtomId Id : U.atoms(Claim.Value)) {
      const Atom &A = U.atom(Id);
      if (A.Kind != AtomKind::Named)
        continue;
      llvm::StringRef Path = U.text(A.Name);
      auto Sensitive = C.Vocabulary.classifyValue(Path, Claim.Kind);
      if (Sensitive && !hasMemberOf(Claim.Value, Sensitive->Kind)) {
        F.Subject = Subject::ClaimByValue;
        F.Sensitive = *Sensitive;
        F.Detail = Path.str();
        return true;
      }
    }
    return false;
  }
};
} // namespace

std::vector<Finding> findSensitiveClaims(const Context &C) {
  return SensitiveClaims(C).find();
}

} // namespace jwttidy::rules
