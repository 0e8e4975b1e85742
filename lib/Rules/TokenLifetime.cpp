//===- TokenLifetime.cpp - jwt-token-lifetime -----------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A token that never expires, or lives longer than it should. RFC 6750,
/// section 5.3: tokens for bearers live one hour or less; RFC 7519, section
/// 4.1.4: the expiry is the claim `exp`, and no other.
///
/// What is missing is asked only of tokens all of whose claims the code shows.
/// A lifetime is what a constant adds to a point of time.
///
//===----------------------------------------------------------------------===//

#include "Rules/Issued.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::ValueId;

namespace {
/// What a number or a point of time may be.
struct Moment {
  enum KindTy : uint8_t {
    Unknown,
    Number, ///< So many, by itself.
    After,  ///< So many after something that nobody knows.
  };
  KindTy Kind = Unknown;
  int64_t Seconds = 0;
  flow::PlaceId Place = 0; ///< Of the constant.
};
using Moments = llvm::SmallVector<Moment, 4>;

class TokenLifetime {
public:
  TokenLifetime(const Context &C, llvm::ArrayRef<IssuedToken> Tokens)
      : C(C), U(C.Solved.universe()), Tokens(Tokens) {}

  std::vector<Finding> find() {
    for (const IssuedToken *Token : knownAtFirst(C, Tokens))
      judgeMissing(*Token);
    for (const IssuedToken &Token : Tokens)
      for (const PayloadClaim &Claim : Token.Claims)
        if (Claim.Name == "exp")
          judgeExpiry(Token, Claim);
    for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I)
      for (const Event &E : C.Solved.function(I).Events)
        if (E.Kind == EventKind::Verify)
          judgeVerifier(E);
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  llvm::ArrayRef<IssuedToken> Tokens;
  std::vector<Finding> Findings;

  static Finding found(Subject S) {
    Finding F;
    F.Rule = Rule::TokenLifetime;
    F.Subject = S;
    return F;
  }

  /// The name of an expiry that no library enforces: `expires_at`,
  /// `validUntil`.
  static bool isOwnExpiry(llvm::StringRef Name) {
    std::string Letters;
    for (char Character : Name)
      if (llvm::isAlpha(Character))
        Letters += llvm::toLower(Character);
    static constexpr llvm::StringRef Names[] = {"exp",
                                                "expire",
                                                "expires",
                                                "expiry",
                                                "expiration",
                                                "expiresat",
                                                "expiresin",
                                                "expireson",
                                                "expireat",
                                                "expirein",
                                                "expiredat",
                                                "expirationtime",
                                                "expirationdate",
                                                "expirytime",
                                                "expirydate",
                                                "exptime",
                                                "expdate",
                                                "validuntil",
                                                "validto",
                                                "validtill",
                                                "notafter",
                                                "goodtill",
                                                "ttl",
                                                "lifetime"};
    return llvm::is_contained(Names, llvm::StringRef(Letters));
  }

  void judgeMissing(const IssuedToken &Token) {
    // A payload that is no object of claims is no JWT; nor is what is encrypted
    // without any claim of a JWT: a program's own cookie.
    if (Token.Claims.empty() || claimNamed(Token, "exp") ||
        isOfSpecialKind(U, Token))
      return;
    if ((Token.IsEncrypted || Token.IsNested) && !hasRegisteredClaim(Token))
      return;
    for (const PayloadClaim &Claim : Token.Claims) {
      if (!isOwnExpiry(Claim.Name))
        continue;
      Finding F = found(Subject::ExpiryNotEnforced);
      F.Name = Claim.Name.str();
      F.Primary = Claim.Primary;
      addCalls(F.Steps, U, Claim.At);
      addMade(F.Steps, U, Token);
      Findings.push_back(std::move(F));
      return;
    }
    Finding F = found(Subject::NoExpiry);
    F.Primary = addMaking(F.Steps, U, Token);
    Findings.push_back(std::move(F));
  }

  void judgeExpiry(const IssuedToken &Token, const PayloadClaim &Claim) {
    Moments Expiry = momentsOf(Claim.Value);
    int64_t Literal;
    if (!Claim.LiteralValue.empty() &&
        !Claim.LiteralValue.getAsInteger(10, Literal))
      Expiry.push_back({Moment::Number, Literal, Claim.Primary});
    for (const Moment &M : Expiry)
      judgeMoment(Token, Claim, M);
    if (Expiry.empty() && isTimeOfIssue(Token, Claim)) {
      Finding F = found(Subject::ExpiresAtIssue);
      F.Primary = Claim.Primary;
      addMade(F.Steps, U, Token);
      Findings.push_back(std::move(F));
    }
  }

  void judgeMoment(const IssuedToken &Token, const PayloadClaim &Claim,
                   const Moment &M) {
    bool IsRefresh = isRefreshToken(C, Token);
    int64_t Limit =
        IsRefresh ? C.Options.MaxRefreshLifetime : C.Options.MaxLifetime;
    // As many seconds after 1970 were in 1973: it is no date.
    constexpr int64_t FirstDate = 100000000;
    std::optional<Finding> F;
    if (M.Kind == Moment::After && M.Seconds > Limit) {
      F = found(Subject::LifetimeTooLong);
      F->Name = std::to_string(Limit);
    } else if (M.Kind == Moment::After && M.Seconds < 0) {
      F = found(Subject::ExpiresAtIssue);
    } else if (M.Kind == Moment::Number && M.Seconds >= FirstDate) {
      F = found(Subject::ConstantExpiry);
    } else if (M.Kind == Moment::Number && M.Seconds > 0) {
      F = found(Subject::ExpiryInThePast);
    }
    if (!F)
      return;
    F->Detail = std::to_string(M.Seconds);
    F->IsRefreshToken = IsRefresh;
    flow::PlaceId Added =
        Claim.Primary ? Claim.Primary : innermost(U, Claim.At);
    F->Primary = M.Place ? M.Place : Added;
    addCalls(F->Steps, U, Claim.At);
    if (Added != F->Primary)
      F->Steps.push_back({StepKind::ExpiryAdded, Added, ""});
    addMade(F->Steps, U, Token);
    Findings.push_back(std::move(*F));
  }

  /// Is the expiry the very value that the time of issue is?
  bool isTimeOfIssue(const IssuedToken &Token, const PayloadClaim &Expiry) {
    const PayloadClaim *Issued = claimNamed(Token, "iat");
    if (!Issued || !Expiry.Value || Issued->Value != Expiry.Value)
      return false;
    return llvm::all_of(U.atoms(Expiry.Value), [&](AtomId Id) {
      const Atom &A = U.atom(Id);
      return A.Kind == AtomKind::In || A.Kind == AtomKind::Later ||
             A.Kind == AtomKind::Named;
    });
  }

  /// A verifier that forgives an expiry for longer than a token may live, or
  /// for ever.
  void judgeVerifier(const Event &E) {
    for (AtomId Id : U.atoms(E.Second)) {
      const Atom &A = U.atom(Id);
      if (A.Kind != AtomKind::Claim || U.text(U.onlyText(A.First)) != "exp")
        continue;
      for (const Moment &M : momentsOf(A.Second)) {
        bool IsOff = M.Seconds < 0;
        if (M.Kind != Moment::Number ||
            (!IsOff && M.Seconds <= int64_t(C.Options.MaxLifetime)))
          continue;
        Finding F =
            found(IsOff ? Subject::ExpiryNotVerified : Subject::ExpiryForgiven);
        F.Detail = std::to_string(M.Seconds);
        F.Primary = A.Primary;
        addCalls(F.Steps, U, E.At);
        F.Steps.push_back({StepKind::Verifies, innermost(U, E.At), ""});
        Findings.push_back(std::move(F));
      }
    }
  }

  //===--------------------------------------------------------------------===//
  // What a value may be as a number or a point of time
  //===--------------------------------------------------------------------===//

  Moments momentsOf(ValueId Value, unsigned Depth = 0) const {
    Moments All;
    constexpr unsigned MaxDepth = 4;
    if (Depth == MaxDepth)
      return All;
    for (AtomId Id : U.atoms(Value)) {
      const Atom &A = U.atom(Id);
      switch (A.Kind) {
      case AtomKind::Number:
        if (std::optional<int64_t> Number = U.numberOf(A.Name))
          All.push_back({Moment::Number, *Number, A.Primary});
        break;
      case AtomKind::Text: // Some libraries take claims as texts only.
        if (int64_t Number; !U.text(A.Name).getAsInteger(10, Number))
          All.push_back({Moment::Number, Number, A.Primary});
        break;
      case AtomKind::Later:
        forEachPair(A, Depth, [&](const Moment &X, const Moment &Y) {
          bool IsSpan = X.Kind == Moment::Unknown || Y.Kind == Moment::Unknown;
          const Moment &Of = X.Kind == Moment::Unknown ? Y : X;
          Moment Sum = Of;
          if (IsSpan && Of.Kind == Moment::Number)
            Sum.Kind = Moment::After;
          if (!IsSpan) {
            Sum.Kind = std::max(X.Kind, Y.Kind);
            if (llvm::AddOverflow(X.Seconds, Y.Seconds, Sum.Seconds))
              return;
          }
          All.push_back(Sum);
        });
        break;
      case AtomKind::Times:
        forEachPair(A, Depth, [&](const Moment &X, const Moment &Y) {
          int64_t Product, Divisor = U.numberOf(A.Name).value_or(1);
          if (X.Kind == Moment::Unknown || Y.Kind == Moment::Unknown ||
              Divisor <= 0 || llvm::MulOverflow(X.Seconds, Y.Seconds, Product))
            return;
          All.push_back({std::max(X.Kind, Y.Kind), Product / Divisor,
                         X.Place ? X.Place : Y.Place});
        });
        break;
      case AtomKind::In:
        // A setting that the program itself makes, once.
        if (isSetOnce(A.Where))
          for (const Moment &M : momentsOf(C.Solved.stored(A.Where), Depth + 1))
            All.push_back(M);
        break;
      default:
        break;
      }
    }
    llvm::erase_if(All,
                   [](const Moment &M) { return M.Kind == Moment::Unknown; });
    return All;
  }

  /// May the value be something else, which the code does not show? A setting
  /// has a default, and a setter that is told which of many fields to set may
  /// set any.
  bool isOpen(ValueId Value) const {
    return llvm::any_of(U.atoms(Value), [&](AtomId Id) {
      const Atom &A = U.atom(Id);
      return !U.isNumeric(A) && A.Kind != AtomKind::Named &&
             !(A.Kind == AtomKind::In && isSetOnce(A.Where));
    });
  }

  bool isSetOnce(flow::LocationId Where) const {
    const flow::Location &L = U.location(Where);
    return (L.Kind == flow::LocationKind::Field &&
            !C.Solved.isFieldReassigned(L.Data)) ||
           (L.Kind == flow::LocationKind::Global &&
            !C.Solved.isReassigned(L.Data));
  }

  template <typename Callback>
  void forEachPair(const Atom &A, unsigned Depth, Callback Call) const {
    Moments First = momentsOf(A.First, Depth + 1),
            Second = momentsOf(A.Second, Depth + 1);
    // What it is besides, or at all, nobody knows.
    if (First.empty() || isOpen(A.First))
      First.assign(1, Moment());
    if (Second.empty() || isOpen(A.Second))
      Second.assign(1, Moment());
    for (const Moment &X : First)
      for (const Moment &Y : Second)
        Call(X, Y);
  }
};
} // namespace

std::vector<Finding> findTokenLifetime(const Context &C,
                                       llvm::ArrayRef<IssuedToken> Tokens) {
  return TokenLifetime(C, Tokens).find();
}

} // namespace jwttidy::rules
