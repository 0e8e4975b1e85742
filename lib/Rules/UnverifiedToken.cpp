//===- UnverifiedToken.cpp - Claims of tokens that nobody verified --------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A claim that is used from a token that was only decoded, before it was
/// verified, or verified without its audience. RFC 7519, section 7.2: the
/// signature, of a nested token the inner one too, is validated before the
/// claims are. That nobody verified is a must: code out of sight that is handed
/// the token may have done so.
///
//===----------------------------------------------------------------------===//

#include "Claims/Algorithms.h"
#include "Claims/Parameters.h"
#include "Flow/Json.h"
#include "Flow/Markers.h"
#include "Rules/Finding.h"
#include "Rules/Payload.h"
#include "Rules/Slots.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::Exit;
using flow::ValueId;

namespace {
/// Claims that say which token it is, from whom, for whom and when, and the
/// parameters of its header: a program reads them to choose a key, to refresh a
/// token or to name it in a log. Who it is about is another question.
bool saysNothingOfSubject(llvm::StringRef Claim) {
  return (claims::isRegisteredClaim(Claim) && Claim != "sub") ||
         claims::isHeaderParameter(Claim);
}

class UnverifiedClaims {
public:
  explicit UnverifiedClaims(const Context &C) : C(C), U(C.Solved.universe()) {}

  std::vector<Finding> find() {
    IssuesWithoutAudience = issuesWithoutAudience();
    size_t Size = C.Solved.program().Functions.size();
    for (Function = 0; Function != Size; ++Function)
      collectKept();
    // Where callees read claims of what they were given.
    llvm::DenseSet<flow::PlaceId> InCallees;
    for (Function = 0; Function != Size; ++Function)
      for (const Event &E : events())
        if (E.Kind == EventKind::Read && U.traceOf(E.At).Inner)
          InCallees.insert(innermost(U, E.At));
    for (Function = 0; Function != Size; ++Function) {
      // A lambda that is returned is called where nobody sees it.
      bool HasCallers = llvm::any_of(events(), [&](const Event &E) {
        return E.Kind == EventKind::Read &&
               InCallees.contains(innermost(U, E.At));
      });
      for (const Event &E : events())
        if (E.Kind == EventKind::Read &&
            (!HasCallers || !isForCallers(E.First, Function)))
          for (AtomId Id : U.atoms(E.First)) {
            const Atom &A = U.atom(Id);
            if (A.Kind == AtomKind::Decoded)
              judge(E, Id);
            if (A.Kind == AtomKind::In)
              for (const Kept &K : KeptIn.lookup(slotOf(U, A.Where)))
                if (mayBeSame(U, K.Where, A.Where))
                  judgeKept(E, A.Where, K);
          }
    }
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  std::vector<Finding> Findings;
  bool IssuesWithoutAudience = false;
  unsigned Function = 0;

  /// A decoded payload that a function leaves where others find it.
  struct Kept {
    unsigned Function;
    flow::LocationId Where;
    AtomId Payload;
  };
  /// By the field or global.
  llvm::DenseMap<flow::TextId, llvm::SmallVector<Kept, 1>> KeptIn;

  const std::vector<Event> &events() const {
    return C.Solved.function(Function).Events;
  }

  /// Finds what the function at hand keeps of tokens. What it puts into an
  /// object of its callers, or takes from a token of theirs, is theirs.
  void collectKept() {
    const flow::FunctionSolution &F = C.Solved.function(Function);
    for (const auto &[Where, Value] : F.Out.Outputs) {
      flow::TextId Slot = slotOf(U, Where);
      flow::LocationKind Root = U.location(U.root(Where)).Kind;
      bool IsOfCallers =
          F.HasCallers && (Root == flow::LocationKind::Parameter ||
                           Root == flow::LocationKind::Result);
      if (!Slot || IsOfCallers)
        continue;
      auto Collect = [&](ValueId Held) {
        for (AtomId Id : U.atoms(Held))
          if (const Atom &A = U.atom(Id); A.Kind == AtomKind::Decoded &&
                                          A.IsApart &&
                                          !isForCallers(A.First, Function))
            KeptIn[Slot].push_back({Function, Where, Id});
      };
      Collect(Value);
      // A document that it is a pointer to.
      for (flow::LocationId Behind : C.Solved.universe().targets(Value))
        for (const auto &[Other, Held] : F.Out.Outputs)
          if (Other == Behind)
            Collect(Held);
    }
  }

  /// What depends on what callers pass is judged where they do.
  bool isForCallers(ValueId V, unsigned Index) const {
    return C.Solved.function(Index).HasCallers && U.hasInput(V);
  }

  /// The program makes tokens, and does not say for whom: there is no audience
  /// to verify.
  bool issuesWithoutAudience() const {
    for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I)
      for (const Event &E : C.Solved.function(I).Events) {
        if (E.Kind != EventKind::Sign || isForCallers(E.First, I))
          continue;
        bool HasAudience = false;
        forEachClaim(U, E.First, [&](const PayloadClaim &Claim) {
          HasAudience |= Claim.Name == "aud";
        });
        if (!HasAudience)
          return true;
      }
    return false;
  }

  /// What tells one token from another: what nobody in sight made, and texts.
  /// What comes out of a JWE is not what the JWE is.
  /// \param NotApart what can still be verified.
  void addOrigins(ValueId V, llvm::SmallDenseSet<uint64_t, 8> &Origins,
                  bool NotApart = false) const {
    for (AtomId Id : U.atoms(V)) {
      const Atom &A = U.atom(Id);
      if (NotApart && A.IsApart)
        continue;
      switch (A.Kind) {
      case AtomKind::In:
        Origins.insert(uint64_t(1) << 63 | U.thing(A.Where));
        break;
      case AtomKind::Decoded:
        Origins.insert(uint64_t(A.First + 1) << 32 | A.At);
        addOrigins(A.First, Origins);
        break;
      case AtomKind::Text:
      case AtomKind::External:
      case AtomKind::Signed:
      case AtomKind::Encrypted:
      case AtomKind::Decrypted:
      case AtomKind::Read:
        Origins.insert(Id);
        break;
      default:
        break;
      }
    }
  }

  bool isSameToken(ValueId A, ValueId B, bool NotApart = false) const {
    llvm::SmallDenseSet<uint64_t, 8> One, Other;
    addOrigins(A, One, NotApart);
    addOrigins(B, Other);
    return llvm::any_of(One, [&](uint64_t O) { return Other.contains(O); });
  }

  /// Is it a token that the program made itself, or an answer to its own
  /// request? OpenID Connect Core, 3.1.3.7, lets a client rely on TLS there.
  bool isTrusted(ValueId Token) const {
    return llvm::any_of(U.atoms(Token), [&](AtomId Id) {
      const Atom &A = U.atom(Id);
      return A.Kind == AtomKind::Signed ||
             (A.Kind == AtomKind::External &&
              A.LoadedFrom == flow::Source::Network) ||
             ((A.Kind == AtomKind::Decoded || A.Kind == AtomKind::Decrypted) &&
              isTrusted(A.First));
    });
  }

  /// Does nothing tell where the token came from? Then neither does anything
  /// tell that two are one.
  bool isLost(ValueId Token) const {
    return llvm::all_of(U.atoms(Token), [&](AtomId Id) {
      AtomKind Kind = U.atom(Id).Kind;
      return Kind == AtomKind::Reference || Kind == AtomKind::Named;
    });
  }

  bool expects(const Event &Verify, llvm::StringRef Name) const {
    return llvm::any_of(U.atoms(Verify.Third), [&](AtomId Id) {
      const Atom &A = U.atom(Id);
      return A.Kind == AtomKind::Claim && U.text(U.onlyText(A.First)) == Name;
    });
  }

  /// Some verifiers can be told not to look at the signature, and some tell
  /// what they saw to somebody who does not listen.
  bool looksAtSignature(const Event &Verify) const {
    return !expects(Verify, flow::UnverifiedParameter) &&
           !expects(Verify, flow::IgnoredParameter);
  }

  bool verifies(const Event &E, ValueId Payload) const {
    return E.Kind == EventKind::Verify && looksAtSignature(E) &&
           isSameToken(E.First, Payload);
  }

  static bool isAtOnce(const Event &A, const Event &B) {
    return A.Block == B.Block && A.Index == B.Index;
  }
  bool canPrecede(const Event &Earlier, const Event &Later) const {
    return isAtOnce(Earlier, Later) ||
           C.Solved.canFollow(Function, Earlier, Later, /*Avoiding=*/0);
  }

  /// May code out of sight verify the token, or what is made of it? Whoever is
  /// left the payload alone cannot; whoever is left the token beside it can.
  bool mayBeVerifiedElsewhere(AtomId Decoded, unsigned By) const {
    ValueId Token = U.atom(Decoded).First;
    bool IsPayloadKept = false, IsTokenKept = false;
    for (const Event &E : C.Solved.function(By).Events) {
      if (E.Kind == EventKind::Invoke ||
          (E.Kind == EventKind::Leave && E.How == Exit::Passed)) {
        if (holds(E.First, Decoded) || isSameToken(E.First, Token))
          return true;
      } else if (E.Kind == EventKind::HandOn ||
                 (E.Kind == EventKind::Leave && E.How != Exit::Sent)) {
        bool IsKept = E.How == Exit::Stored;
        if (holds(E.First, Decoded, /*NotApart=*/IsKept))
          return true;
        IsPayloadKept |= IsKept && holds(E.First, Decoded);
        IsTokenKept |= isSameToken(E.First, Token, /*NotApart=*/true);
      }
    }
    return IsPayloadKept && IsTokenKept;
  }

  bool isSamePayload(AtomId One, AtomId Other) const {
    const Atom &A = U.atom(One), &B = U.atom(Other);
    return A.Kind == B.Kind && A.First == B.First && A.At == B.At;
  }

  /// Is the payload in the value, by itself or in a record or document?
  /// \param NotApart with the token that it was decoded from.
  bool holds(ValueId V, AtomId Payload, bool NotApart = false,
             unsigned Depth = 0) const {
    return Depth <= flow::Universe::MaxDepth &&
           llvm::any_of(U.atoms(V), [&](AtomId Id) {
             const Atom &A = U.atom(Id);
             return (isSamePayload(Id, Payload) && !(NotApart && A.IsApart)) ||
                    (A.Kind == AtomKind::Claim &&
                     holds(A.Second, Payload, NotApart, Depth + 1));
           });
  }

  using IsClaim = llvm::function_ref<bool(const Atom &)>;

  /// Is a claim somewhere in the value?
  bool holdsClaim(ValueId V, IsClaim Is, unsigned Depth = 0) const {
    return Depth <= flow::Universe::MaxDepth &&
           llvm::any_of(U.atoms(V), [&](AtomId Id) {
             const Atom &A = U.atom(Id);
             if (Is(A))
               return true;
             if (A.Kind == AtomKind::Read)
               return false;
             return (A.First && holdsClaim(A.First, Is, Depth + 1)) ||
                    (A.Second && holdsClaim(A.Second, Is, Depth + 1));
           });
  }

  /// Is this what was read of the payload under the name?
  bool isClaimOf(const Atom &A, AtomId Payload, flow::TextId Claim) const {
    return A.Kind == AtomKind::Read && A.Name == Claim &&
           llvm::any_of(U.atoms(A.First),
                        [&](AtomId Id) { return isSamePayload(Id, Payload); });
  }

  /// Is this the member of what is kept there, or in it?
  bool isMemberOf(const Atom &A, flow::LocationId Where,
                  flow::TextId Claim) const {
    if (A.Kind != AtomKind::In)
      return false;
    for (flow::LocationId L = A.Where; L; L = U.location(L).Parent)
      if (const flow::Location &Part = U.location(L);
          Part.Kind == flow::LocationKind::Member && Part.Data == Claim &&
          U.thing(Part.Parent) == U.thing(Where))
        return true;
    return false;
  }

  /// A claim that is shown to people, and goes nowhere else, decides nothing.
  bool isOnlyShown(IsClaim Is) const {
    bool IsShown = false;
    for (const Event &E : events()) {
      if (E.Kind == EventKind::Read)
        continue;
      bool IsHere = false;
      for (ValueId V : {E.First, E.Second, E.Third, E.Also})
        IsHere |= holdsClaim(V, Is);
      if (IsHere && E.Kind != EventKind::Out && E.Kind != EventKind::Write)
        return false;
      IsShown |= IsHere;
    }
    return IsShown;
  }

  void judge(const Event &Read, AtomId Payload) {
    flow::TextId Claim = U.onlyText(Read.Second);
    if (saysNothingOfSubject(U.text(Claim)))
      return;
    ValueId Token = U.atom(Payload).First;
    if (isTrusted(Token) || isLost(Token))
      return;
    bool IsVerified = false, IsVerifiedLater = false;
    const Event *Verification = nullptr;
    for (const Event &V : events()) {
      if (!verifies(V, Read.First))
        continue;
      if (canPrecede(V, Read)) {
        IsVerified = true;
        if (!Verification || !lacksAudience(V))
          Verification = &V;
      } else {
        IsVerifiedLater |= canPrecede(Read, V);
      }
    }
    if (IsVerified) {
      judgeAlgorithm(Read, Payload, *Verification);
      return judgeAudience(Read, Payload, *Verification);
    }
    if (IsVerifiedLater)
      return judgeOrder(Read, Payload, Claim);
    if (mayBeVerifiedElsewhere(Payload, Function) ||
        (!Read.IsCompared && isOnlyShown([&](const Atom &A) {
          return isClaimOf(A, Payload, Claim);
        })))
      return;
    bool IsInner = llvm::any_of(U.atoms(Token), [&](AtomId Id) {
      return U.atom(Id).Kind == AtomKind::Decrypted;
    });
    report(Read, Payload,
           IsInner ? Subject::InnerNotVerified : Subject::NeverVerified);
  }

  /// A claim is asked of what another function kept of a token. Whoever
  /// verifies one here may well verify that one.
  void judgeKept(const Event &Read, flow::LocationId Where, const Kept &K) {
    flow::TextId Claim = U.onlyText(Read.Second);
    ValueId Token = U.atom(K.Payload).First;
    if (!Claim || saysNothingOfSubject(U.text(Claim)) || isTrusted(Token) ||
        isLost(Token) || mayBeVerifiedElsewhere(K.Payload, K.Function))
      return;
    const std::vector<Event> &There = C.Solved.function(K.Function).Events;
    if (llvm::any_of(There,
                     [&](const Event &V) { return verifies(V, Token); }) ||
        llvm::any_of(events(), [&](const Event &V) {
          return V.Kind == EventKind::Verify && looksAtSignature(V) &&
                 canPrecede(V, Read);
        }))
      return;
    if (!Read.IsCompared &&
        isOnlyShown([&](const Atom &A) { return isMemberOf(A, Where, Claim); }))
      return;
    auto IsKept = [&](const Event &E) {
      return E.How == Exit::Stored && holds(E.First, K.Payload);
    };
    auto Keeping = llvm::find_if(There, IsKept);
    std::vector<Step> Steps;
    if (Keeping != There.end())
      Steps.push_back({StepKind::PayloadKept, Keeping->Primary,
                       U.text(slotOf(U, K.Where)).str()});
    report(Read, K.Payload, Subject::NeverVerified, std::move(Steps));
  }

  /// \param Steps what leads to the claim besides calls.
  void report(const Event &Read, AtomId Payload, Subject What,
              std::vector<Step> Steps = {}) {
    const Atom &Decoded = U.atom(Payload);
    Finding F;
    F.Rule = What == Subject::InnerNotVerified ? Rule::NestedOrder
                                               : Rule::UnverifiedToken;
    F.Subject = What;
    F.Name = U.text(U.onlyText(Read.Second)).str();
    F.Primary = innermost(U, Decoded.At);
    F.Steps = std::move(Steps);
    for (const Event &E : events())
      if (E.Kind == EventKind::Verify && expects(E, flow::IgnoredParameter) &&
          isSameToken(E.First, Read.First))
        F.Steps.push_back({StepKind::OutcomeIgnored, E.Primary, ""});
    addCalls(F.Steps, U, Read.At);
    F.Steps.push_back({StepKind::ClaimRead, innermost(U, Read.At), F.Name});
    Findings.push_back(std::move(F));
  }

  /// The claim leaves on a way on which the token was not verified yet.
  void judgeOrder(const Event &Read, AtomId Payload, flow::TextId Claim) {
    for (const Event &E : events()) {
      bool Leaves = (E.Kind == EventKind::Leave &&
                     (E.How == Exit::Sent || E.How == Exit::Returned)) ||
                    (E.Kind == EventKind::HandOn && E.How == Exit::Returned);
      auto IsClaim = [&](const Atom &A) {
        return isClaimOf(A, Payload, Claim);
      };
      if (!Leaves || !holdsClaim(E.First, IsClaim) || !canPrecede(Read, E) ||
          llvm::any_of(events(), [&](const Event &V) {
            return verifies(V, Read.First) && canPrecede(V, E);
          }))
        continue;
      Finding F;
      F.Rule = Rule::UnverifiedToken;
      F.Subject = Subject::VerifiedLate;
      F.Name = U.text(Claim).str();
      F.Primary = E.Primary;
      addCalls(F.Steps, U, Read.At);
      F.Steps.push_back({StepKind::ClaimRead, innermost(U, Read.At), F.Name});
      Findings.push_back(std::move(F));
      return;
    }
  }

  /// Is one of the keys public, as far as the code tells?
  bool hasPublicKey(ValueId Key) const {
    return llvm::any_of(U.atoms(Key), [&](AtomId Id) {
      const Atom &A = U.atom(Id);
      switch (A.Kind) {
      case AtomKind::Text:
      case AtomKind::Named:
        return claims::saysPublicKey(U.text(A.Name));
      case AtomKind::In: {
        const flow::Location &Root = U.location(U.root(A.Where));
        const auto &Names = C.Solved.program().Functions[Function].Parameters;
        return Root.Kind == flow::LocationKind::Parameter &&
               Root.Data < Names.size() &&
               claims::saysPublicKey(Names[Root.Data]);
      }
      case AtomKind::External:
        return hasPublicKey(A.First);
      case AtomKind::Key:
        return A.IsPublic || hasPublicKey(A.First);
      default:
        return false;
      }
    });
  }

  bool isRead(llvm::StringRef Claim, ValueId Payload) const {
    return llvm::any_of(events(), [&](const Event &E) {
      return E.Kind == EventKind::Read &&
             U.text(U.onlyText(E.Second)) == Claim &&
             isSameToken(E.First, Payload);
    });
  }

  /// Where the token says by which algorithm it is verified, a public key may
  /// be taken for a secret: RFC 8725, sections 2.1 and 3.1.
  void judgeAlgorithm(const Event &Read, AtomId Payload, const Event &Verify) {
    bool TakesAny = false;
    forEachClaim(U, Verify.Second, [&](const PayloadClaim &Claim) {
      TakesAny |= Claim.Name == flow::AlgorithmParameter &&
                  U.text(U.onlyText(Claim.Value)) == flow::AnyAlgorithm;
    });
    if (!TakesAny || !hasPublicKey(Verify.Second) ||
        isRead(flow::AlgorithmParameter, Read.First) ||
        mayBeVerifiedElsewhere(Payload, Function))
      return;
    reportVerification(Read, Verify, Subject::AnyAlgorithm);
  }

  void reportVerification(const Event &Read, const Event &Verify,
                          Subject What) {
    Finding F;
    F.Rule = Rule::UnverifiedToken;
    F.Subject = What;
    F.Primary = Verify.Primary;
    addCalls(F.Steps, U, Read.At);
    F.Steps.push_back({StepKind::ClaimRead, innermost(U, Read.At),
                       U.text(U.onlyText(Read.Second)).str()});
    Findings.push_back(std::move(F));
  }

  /// Is it known in full what is expected of the claims, and no audience is?
  bool lacksAudience(const Event &Verify) const {
    if (!Verify.HasExpectations)
      return false;
    ValueId Key = 0;
    for (AtomId Id : U.atoms(Verify.Third))
      if (const Atom &A = U.atom(Id);
          A.Kind == AtomKind::Claim &&
          U.text(U.onlyText(A.First)) == flow::KeyParameter)
        Key = A.Second;
    return llvm::all_of(U.atoms(Verify.Third), [&](AtomId Id) {
      const Atom &A = U.atom(Id);
      switch (A.Kind) {
      case AtomKind::Claim: {
        flow::TextId Name = U.onlyText(A.First);
        return Name && U.text(Name) != "aud";
      }
      case AtomKind::In: // A key that comes from elsewhere.
      case AtomKind::External:
      case AtomKind::Received:
        return llvm::is_contained(U.atoms(Key), Id);
      case AtomKind::Key:
      case AtomKind::UsedKey:
      case AtomKind::Text:
      case AtomKind::Named:
      case AtomKind::Function:
      case AtomKind::Reference:
        return true;
      default:
        return false;
      }
    });
  }

  /// Does somebody else issue the tokens? Whoever verifies with a secret, or
  /// has the private key at hand, may well issue them itself, for itself.
  bool isOfAnotherIssuer(const Event &Verify) const {
    bool HasPublicKey = false, HasSecret = false;
    forEachClaim(U, Verify.Third, [&](const PayloadClaim &Claim) {
      if (Claim.Name == flow::KeyParameter)
        for (AtomId Id : U.atoms(Claim.Value)) {
          const Atom &A = U.atom(Id);
          bool IsSecret = A.Kind == AtomKind::Key && !A.IsPublic && A.First &&
                          !isEmptyText(A.First);
          HasSecret |= IsSecret;
          HasPublicKey |= !IsSecret;
        }
      if (Claim.Name != flow::AlgorithmParameter)
        return;
      for (AtomId Id : U.atoms(Claim.Value))
        if (const claims::Algorithm *Known =
                claims::algorithm(U.text(U.atom(Id).Name))) {
          HasSecret |= Known->isSymmetric();
          HasPublicKey |= Known->Kind == claims::AlgorithmKind::Signature;
        }
    });
    return HasPublicKey && !HasSecret;
  }

  bool isEmptyText(ValueId V) const {
    return llvm::all_of(U.atoms(V), [&](AtomId Id) {
      return U.atom(Id).Kind == AtomKind::Text && !U.atom(Id).Name;
    });
  }

  void judgeAudience(const Event &Read, AtomId Payload, const Event &Verify) {
    if (!lacksAudience(Verify) || !isOfAnotherIssuer(Verify) ||
        IssuesWithoutAudience || isRead("aud", Read.First) ||
        mayBeVerifiedElsewhere(Payload, Function))
      return;
    reportVerification(Read, Verify, Subject::AudienceNotVerified);
  }
};
} // namespace

std::vector<Finding> findUnverifiedToken(const Context &C) {
  return UnverifiedClaims(C).find();
}

} // namespace jwttidy::rules
