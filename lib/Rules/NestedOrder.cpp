//===- NestedOrder.cpp - Signing and encrypting in the right order --------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A JWE that is signed afterwards (RFC 7519, section 11.2), and a signed token
/// that is encrypted without the header `cty: JWT` (section 5.2). That a token
/// which comes out of a JWE is not verified (section 7.2) is found where claims
/// of all tokens that are not verified are: UnverifiedToken.cpp.
///
//===----------------------------------------------------------------------===//

#include "Rules/Finding.h"
#include "Rules/Payload.h"
#include "llvm/ADT/STLExtras.h"

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::Event;
using flow::EventKind;
using flow::ValueId;

namespace {
class NestedOrder {
public:
  explicit NestedOrder(const Context &C) : C(C), U(C.Solved.universe()) {}

  std::vector<Finding> find() {
    for (size_t I = 0; I != C.Solved.program().Functions.size(); ++I)
      for (const Event &E : C.Solved.function(I).Events) {
        if (E.Kind == EventKind::Sign)
          judgeSigned(E);
        if (E.Kind == EventKind::Encrypt)
          judgeEncrypted(E);
      }
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  std::vector<Finding> Findings;

  /// The token of a kind that is the whole content, if it is one: a document
  /// may well hold a token as one claim among others.
  const Atom *wholeToken(ValueId Content, AtomKind Kind) const {
    const Atom *Token = nullptr;
    for (AtomId Id : U.atoms(Content)) {
      const Atom &A = U.atom(Id);
      if (A.Kind == Kind)
        Token = &A;
      if ((A.Kind == AtomKind::Claim && !A.InHeader) ||
          (A.Kind == AtomKind::Text && U.text(A.Name).contains('"')))
        return nullptr;
    }
    return Token;
  }

  void report(Subject What, const Event &E, const Atom &Inner, StepKind Made,
              std::string Name = "") {
    Finding F;
    F.Rule = Rule::NestedOrder;
    F.Subject = What;
    F.Primary = E.Primary;
    F.Name = std::move(Name);
    addCalls(F.Steps, U, Inner.At);
    flow::PlaceId Place = innermost(U, Inner.At);
    if (Place != F.Primary) // One function may do both.
      F.Steps.push_back({Made, Place, ""});
    Findings.push_back(std::move(F));
  }

  /// What is signed: of a JWS as an object, its only member `payload` (RFC
  /// 7515, section 7.2.2).
  ValueId contentOf(ValueId Signed) const {
    ValueId Content = Signed;
    for (AtomId Id : U.atoms(Signed))
      if (const Atom &A = U.atom(Id);
          A.Kind == AtomKind::Claim && !A.InHeader) {
        if (Content != Signed || U.text(U.onlyText(A.First)) != "payload")
          return Signed;
        Content = A.Second;
      }
    return Content;
  }

  void judgeSigned(const Event &E) {
    for (AtomId Id : U.atoms(E.First))
      if (const Atom &A = U.atom(Id); A.Kind == AtomKind::Signed)
        if (const Atom *Inner =
                wholeToken(contentOf(A.First), AtomKind::Encrypted))
          report(Subject::EncryptedThenSigned, E, *Inner, StepKind::Encrypted);
  }

  /// Does nobody know what else is in it?
  bool isOpen(ValueId V) const {
    return llvm::any_of(U.atoms(V), [&](AtomId Id) {
      switch (U.atom(Id).Kind) {
      case AtomKind::In:
      case AtomKind::Changed:
      case AtomKind::Many:
      case AtomKind::External:
        return true;
      case AtomKind::Received: // By its name; what it is may be known.
        return !U.atom(Id).First || isOpen(U.atom(Id).First);
      default:
        return false;
      }
    });
  }

  void judgeEncrypted(const Event &E) {
    const Atom *Inner = wholeToken(E.First, AtomKind::Signed);
    if (!Inner || isOpen(E.First) || isOpen(E.Third))
      return;
    // A header of which nothing is known is made by the library.
    bool HasHeader = false, IsRight = false;
    std::string Other;
    auto Look = [&](const PayloadClaim &Claim) {
      HasHeader = true;
      // One without a name may be the one.
      IsRight |= Claim.Name.empty();
      if (Claim.Name != "cty")
        return;
      llvm::StringRef Type = Claim.LiteralValue.empty()
                                 ? U.text(U.onlyText(Claim.Value))
                                 : Claim.LiteralValue;
      Type = Type.trim('"');
      // Upper case is recommended, no more (RFC 7519, section 5.2). What
      // somebody else chooses is not known to be wrong.
      if (Type.empty() || Type.ends_with_insensitive("jwt"))
        IsRight = true;
      else
        Other = Type.str();
    };
    forEachClaim(U, E.Third, Look);
    forEachHeaderClaim(U, E.First, Look);
    if (!HasHeader || IsRight)
      return;
    report(Other.empty() ? Subject::NoContentType : Subject::OtherContentType,
           E, *Inner, StepKind::Signs, Other);
  }
};
} // namespace

std::vector<Finding> findNestedOrder(const Context &C) {
  return NestedOrder(C).find();
}

} // namespace jwttidy::rules
