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
#include "Rules/Finding.h"
#include "Rules/Payload.h"
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
/// Claims that say which token it is, from whom, for whom and when, so that a
/// program reads them to choose a key, to refresh a token or to name it in a
/// log: RFC 7519, section 4.1, without `sub`. Likewise the parameters of the
/// header: RFC 7515, section 4.1.
bool saysNothingOfSubject(llvm::StringRef Claim) {
  constexpr llvm::StringRef Names[] = {
      "iss", "aud", "exp", "nbf", "iat", "jti",      "alg", "jku", "jwk",
      "kid", "x5u", "x5c", "x5t", "typ", "x5t#S256", "cty", "crit"};
  return llvm::is_contained(Names, Claim);
}

/// Is it by its name, or its text, a key that anyone may know?
bool saysPublicKey(llvm::StringRef Text) {
  constexpr llvm::StringRef Words[] = {"public", "pubkey",      "pub_key",
                                       "pem",    "certificate", "x509"};
  return !Text.contains("PRIVATE KEY") &&
         llvm::any_of(Words, [&](llvm::StringRef Word) {
           return Text.contains_insensitive(Word);
         });
}

class UnverifiedClaims {
public:
  explicit UnverifiedClaims(const Context &C) : C(C), U(C.Solved.universe()) {}

  std::vector<Finding> find() {
    IssuesWithoutAudience = issuesWithoutAudience();
    size_t Size = C.Solved.program().Functions.size();
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
          for (AtomId Id : U.atoms(E.First))
            if (U.atom(Id).Kind == AtomKind::Decoded)
              judge(E, Id);
    }
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  std::vector<Finding> Findings;
  bool IssuesWithoutAudience = false;
  unsigned Function = 0;

  const std::vector<Event> &events() const {
    return C.Solved.function(Function).Events;
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
  void addOrigins(ValueId V, llvm::SmallDenseSet<uint64_t, 8> &Origins) const {
    for (AtomId Id : U.atoms(V)) {
      const Atom &A = U.atom(Id);
      switch (A.Kind) {
      case AtomKind::In:
        Origins.insert(uint64_t(1) << 32 | U.thing(A.Where));
        break;
      case AtomKind::Decoded:
        Origins.insert(Id);
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

  bool isSameToken(ValueId A, ValueId B) const {
    llvm::SmallDenseSet<uint64_t, 8> One, Other;
    addOrigins(A, One);
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
    return !expects(Verify, "unverified") &&
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

  /// May code out of sight verify the token, or what is made of it?
  bool mayBeVerifiedElsewhere(AtomId Decoded) const {
    ValueId Token = U.atom(Decoded).First;
    return llvm::any_of(events(), [&](const Event &E) {
      bool IsPassed = E.Kind == EventKind::Invoke ||
                      (E.Kind == EventKind::Leave && E.How == Exit::Passed);
      bool IsHandedOn = E.Kind == EventKind::HandOn ||
                        (E.Kind == EventKind::Leave && E.How != Exit::Sent);
      if (!IsPassed && !IsHandedOn)
        return false;
      return holds(E.First, Decoded) ||
             (IsPassed && isSameToken(E.First, Token));
    });
  }

  /// Is the payload in the value, by itself or in a record or document?
  bool holds(ValueId V, AtomId Payload, unsigned Depth = 0) const {
    return Depth <= flow::Universe::MaxDepth &&
           llvm::any_of(U.atoms(V), [&](AtomId Id) {
             const Atom &A = U.atom(Id);
             return Id == Payload || (A.Kind == AtomKind::Claim &&
                                      holds(A.Second, Payload, Depth + 1));
           });
  }

  /// Is a claim of the payload somewhere in the value?
  bool holdsClaim(ValueId V, AtomId Payload, flow::TextId Claim,
                  unsigned Depth = 0) const {
    return Depth <= flow::Universe::MaxDepth &&
           llvm::any_of(U.atoms(V), [&](AtomId Id) {
             const Atom &A = U.atom(Id);
             if (A.Kind == AtomKind::Read)
               return A.Name == Claim &&
                      llvm::is_contained(U.atoms(A.First), Payload);
             return (A.First &&
                     holdsClaim(A.First, Payload, Claim, Depth + 1)) ||
                    (A.Second &&
                     holdsClaim(A.Second, Payload, Claim, Depth + 1));
           });
  }

  /// A claim that is shown to people, and goes nowhere else, decides nothing.
  bool isOnlyShown(AtomId Payload, flow::TextId Claim) const {
    bool IsShown = false;
    for (const Event &E : events()) {
      if (E.Kind == EventKind::Read)
        continue;
      bool IsHere = false;
      for (ValueId V : {E.First, E.Second, E.Third, E.Also})
        IsHere |= holdsClaim(V, Payload, Claim);
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
    if (mayBeVerifiedElsewhere(Payload) ||
        (!Read.IsCompared && isOnlyShown(Payload, Claim)))
      return;
    bool IsInner = llvm::any_of(U.atoms(Token), [&](AtomId Id) {
      return U.atom(Id).Kind == AtomKind::Decrypted;
    });
    report(Read, Payload,
           IsInner ? Subject::InnerNotVerified : Subject::NeverVerified);
  }

  void report(const Event &Read, AtomId Payload, Subject What) {
    const Atom &Decoded = U.atom(Payload);
    Finding F;
    F.Rule = What == Subject::InnerNotVerified ? Rule::NestedOrder
                                               : Rule::UnverifiedToken;
    F.Subject = What;
    F.Name = U.text(U.onlyText(Read.Second)).str();
    F.Primary = innermost(U, Decoded.At);
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
      if (!Leaves || !holdsClaim(E.First, Payload, Claim) ||
          !canPrecede(Read, E) || llvm::any_of(events(), [&](const Event &V) {
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
        return saysPublicKey(U.text(A.Name));
      case AtomKind::In: {
        const flow::Location &Root = U.location(U.root(A.Where));
        const auto &Names = C.Solved.program().Functions[Function].Parameters;
        return Root.Kind == flow::LocationKind::Parameter &&
               Root.Data < Names.size() && saysPublicKey(Names[Root.Data]);
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
      TakesAny |=
          Claim.Name == "alg" && U.text(U.onlyText(Claim.Value)) == "any";
    });
    if (!TakesAny || !hasPublicKey(Verify.Second) ||
        isRead("alg", Read.First) || mayBeVerifiedElsewhere(Payload))
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
          A.Kind == AtomKind::Claim && U.text(U.onlyText(A.First)) == "key")
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
      if (Claim.Name == "key")
        for (AtomId Id : U.atoms(Claim.Value)) {
          const Atom &A = U.atom(Id);
          bool IsSecret = A.Kind == AtomKind::Key && !A.IsPublic && A.First &&
                          !isEmptyText(A.First);
          HasSecret |= IsSecret;
          HasPublicKey |= !IsSecret;
        }
      if (Claim.Name != "alg")
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
        mayBeVerifiedElsewhere(Payload))
      return;
    reportVerification(Read, Verify, Subject::AudienceNotVerified);
  }
};
} // namespace

std::vector<Finding> findUnverifiedToken(const Context &C) {
  return UnverifiedClaims(C).find();
}

} // namespace jwttidy::rules
