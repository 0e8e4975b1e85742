//===- Audience.cpp - jwt-audience ----------------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A token that does not say whom it is for, or is for too many. RFC 8725,
/// section 3.9: whoever issues tokens for several recipients names the one a
/// token is for, in `aud` (RFC 7519, section 4.1.3).
///
//===----------------------------------------------------------------------===//

#include "Claims/Algorithms.h"
#include "Flow/ParseJson.h"
#include "Rules/Issued.h"
#include "llvm/Support/JSON.h"
#include <set>

namespace jwttidy::rules {

using flow::Atom;
using flow::AtomId;
using flow::AtomKind;
using flow::ValueId;

namespace {
/// The audiences of one token, as the code names them.
struct Audiences {
  /// Where the first one is named.
  flow::PlaceId Place = 0;
  flow::TraceId At = 0;
  bool IsThere = false;
  /// A text in the code, or the name under which a configuration has it.
  std::set<std::string> Constants, Settings;
  /// One text that may be any of the constants; not a list of them.
  bool IsOneOf = false;
  bool HasEmpty = false;
};

class AudienceRule {
public:
  AudienceRule(const Context &C, llvm::ArrayRef<IssuedToken> Tokens)
      : C(C), U(C.Solved.universe()), Tokens(Tokens) {}

  std::vector<Finding> find() {
    std::set<std::string> Constants, Settings;
    for (const IssuedToken &Token : Tokens) {
      Audiences Of = audiencesOf(Token);
      if (Of.IsThere)
        judge(Token, Of);
      // What is for all names no recipient.
      std::erase_if(Of.Constants, claims::isAnyAudience);
      if (!Other && Of.Place && !(Of.Constants.empty() && Of.Settings.empty()))
        Other = Step{StepKind::OtherAudience, Of.Place,
                     Of.Constants.empty() ? *Of.Settings.begin()
                                          : *Of.Constants.begin()};
      Constants.insert(Of.Constants.begin(), Of.Constants.end());
      Settings.insert(Of.Settings.begin(), Of.Settings.end());
    }
    // Two constants are two recipients, and so are two settings; a constant may
    // be what a setting has.
    bool HasSeveral = Constants.size() > 1 || Settings.size() > 1;
    if (HasSeveral || C.Options.Mode == "always")
      for (const IssuedToken *Token : knownAtFirst(C, Tokens))
        judgeMissing(*Token);
    return std::move(Findings);
  }

private:
  const Context &C;
  const flow::Universe &U;
  llvm::ArrayRef<IssuedToken> Tokens;
  std::vector<Finding> Findings;
  /// Another token's audience, for whom this one is not.
  std::optional<Step> Other;

  Audiences audiencesOf(const IssuedToken &Token) const {
    Audiences Of;
    auto Add = [&](const PayloadClaim &Claim) {
      if (Claim.Name != "aud")
        return;
      if (!Of.IsThere) {
        Of.Place = Claim.Primary;
        Of.At = Claim.At;
      }
      Of.IsThere = true;
      addLiteral(Of, Claim);
      for (AtomId Id : U.atoms(Claim.Value)) {
        const Atom &A = U.atom(Id);
        if (A.Kind == AtomKind::Text) {
          Of.HasEmpty |= !A.Name;
          if (A.Name)
            Of.Constants.insert(U.text(A.Name).str());
        } else if (std::string Name = configuredName(C, A); !Name.empty()) {
          Of.Settings.insert(Name);
        }
      }
      Of.IsOneOf |= Claim.Kind == flow::ValueKind::Text;
    };
    for (const PayloadClaim &Claim : Token.Claims)
      Add(Claim);
    forEachClaim(U, Token.Header, Add);
    forEachHeaderClaim(U, Token.Payload, Add);
    addLists(Of, Token);
    // A text is empty on one way, and another on another: which way is which
    // token's, the code knows.
    Of.HasEmpty &= Of.Constants.empty() && Of.Settings.empty();
    return Of;
  }

  /// The value in the text of a document, if no format fills it in.
  void addLiteral(Audiences &Of, const PayloadClaim &Claim) const {
    llvm::StringRef Text = Claim.LiteralValue;
    if (!Text.data() || Text.contains('%') || Text.contains('{'))
      return;
    if (!Text.empty())
      Of.Constants.insert(Text.str());
    else
      Of.HasEmpty |= !Claim.Value;
  }

  /// A list of audiences in the text of a document.
  void addLists(Audiences &Of, const IssuedToken &Token) const {
    for (AtomId Id : U.atoms(Token.Payload)) {
      const Atom &A = U.atom(Id);
      if (A.Kind != AtomKind::Text || !U.text(A.Name).contains("\"aud\""))
        continue;
      llvm::Expected<llvm::json::Value> Document =
          flow::parseJson(U.text(A.Name));
      if (!Document) {
        llvm::consumeError(Document.takeError());
        continue;
      }
      const llvm::json::Object *Members = Document->getAsObject();
      if (const llvm::json::Array *List =
              Members ? Members->getArray("aud") : nullptr)
        for (const llvm::json::Value &One : *List)
          if (std::optional<llvm::StringRef> Text = One.getAsString())
            Of.Constants.insert(Text->str());
    }
  }

  void judge(const IssuedToken &Token, const Audiences &Of) {
    auto Report = [&](Subject S, std::string Name, size_t Count) {
      Finding F;
      F.Rule = Rule::Audience;
      F.Subject = S;
      F.Name = std::move(Name);
      F.Detail = std::to_string(Count);
      F.Primary = Of.Place ? Of.Place : Token.Made->Primary;
      addCalls(F.Steps, U, Of.At);
      addMade(F.Steps, U, Token);
      Findings.push_back(std::move(F));
    };
    for (const std::string &Text : Of.Constants)
      if (claims::isAnyAudience(Text))
        Report(Subject::AnyAudience, Text, 0);
    if (Of.HasEmpty)
      Report(Subject::EmptyAudience, "", 0);
    size_t Count = Of.Constants.size() + Of.Settings.size();
    if (!Of.IsOneOf && Count > C.Options.MaxAudiences)
      Report(Subject::ManyAudiences, "", Count);
  }

  void judgeMissing(const IssuedToken &Token) {
    // Without any claim of a JWT, it is a program's own affair. What gets other
    // tokens is for the one who issued it.
    if (!hasRegisteredClaim(Token) || audiencesOf(Token).IsThere ||
        isOfSpecialKind(U, Token) || isRefreshToken(C, Token))
      return;
    Finding F;
    F.Rule = Rule::Audience;
    F.Subject = Subject::NoAudience;
    F.Primary = addMaking(F.Steps, U, Token);
    if (Other)
      F.Steps.push_back(*Other);
    Findings.push_back(std::move(F));
  }
};
} // namespace

std::vector<Finding> findAudience(const Context &C,
                                  llvm::ArrayRef<IssuedToken> Tokens) {
  return AudienceRule(C, Tokens).find();
}

} // namespace jwttidy::rules
