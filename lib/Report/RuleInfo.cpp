//===- RuleInfo.cpp - What is known of a check ---------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/RuleInfo.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace jwttidy::report {

/// In the order of rules::Rule.
static constexpr RuleInfo Infos[] = {
    {.Check = "jwt-sensitive-claim-not-encrypted",
     .Title = "Sensitive claim in a token that is signed and not encrypted",
     .SecuritySeverity = "6.5",
     .Precision = "high",
     .Cwe = {312, 359, 522},
     .Tags = {"external/owasp/asvs-v5.0.0-14.1.1",
              "external/rfc/7519#section-12"},
     .StandsAtSource = true},
    {.Check = "jwt-token-logged",
     .Title = "Token, its payload or its key in a log or exception text",
     .SecuritySeverity = "7.5",
     .Precision = "high",
     .Cwe = {532, 209},
     .Tags = {"external/owasp/asvs-v5.0.0-16.2.5",
              "external/owasp/nhi2-2025-secret-leakage"},
     .StandsAtSource = false},
    {.Check = "jwt-shared-encryption-key",
     .Title = "One encryption key for two audiences or recipients",
     .SecuritySeverity = "5.9",
     .Precision = "very-high",
     .Cwe = {323, 653},
     .Tags = {"external/owasp/nhi9-2025-nhi-reuse"},
     .StandsAtSource = false},
    {.Check = "jwt-nested-order",
     .Title = "Token signed and encrypted in the wrong order",
     .SecuritySeverity = "5.3",
     .Precision = "high",
     .Cwe = {347, 436, 696},
     .Tags = {"external/rfc/7519#section-11.2",
              "external/owasp/nhi4-2025-insecure-authentication"},
     .StandsAtSource = false},
    {.Check = "jwt-hardcoded-secret",
     .Title = "Token or key in the source code",
     .SecuritySeverity = "8.1",
     .Precision = "high",
     .Cwe = {798, 321},
     .Tags = {"external/owasp/nhi2-2025-secret-leakage"},
     .StandsAtSource = true},
    {.Check = "jwt-token-lifetime",
     .Title = "Token that never expires, or lives too long",
     .SecuritySeverity = "5.4",
     .Precision = "high",
     .Cwe = {613},
     .Tags = {"external/rfc/6750#section-5.3",
              "external/owasp/nhi7-2025-long-lived-secrets"},
     .StandsAtSource = true},
    {.Check = "jwt-audience",
     .Title = "Token that does not say whom it is for",
     .SecuritySeverity = "6.3",
     .Precision = "high",
     .Cwe = {863, 345},
     .Tags = {"external/rfc/8725#section-3.9",
              "external/owasp/asvs-v5.0.0-9.2.3",
              "external/owasp/nhi9-2025-nhi-reuse"},
     .StandsAtSource = true},
    {.Check = "jwt-unverified-token",
     .Title = "Claim used of a token that was not verified",
     .SecuritySeverity = "8.2",
     .Precision = "high",
     .Cwe = {347, 345},
     .Tags = {"external/rfc/7519#section-7.2",
              "external/owasp/asvs-v5.0.0-9.1.1",
              "external/owasp/nhi4-2025-insecure-authentication"},
     .StandsAtSource = false},
    {.Check = "jwt-weak-algorithm",
     .Title = "Weak algorithm or key for a token",
     .SecuritySeverity = "7.4",
     .Precision = "high",
     .Cwe = {327, 326, 780},
     .Tags = {"external/rfc/8725#section-3.2",
              "external/owasp/asvs-v5.0.0-9.1.2",
              "external/owasp/nhi4-2025-insecure-authentication"},
     .StandsAtSource = true},
    {.Check = "jwt-token-in-url",
     .Title = "Token in a URL, or sent where others can read it",
     .SecuritySeverity = "6.8",
     .Precision = "high",
     .Cwe = {598, 319, 295},
     .Tags = {"external/rfc/6750#section-5.3",
              "external/owasp/asvs-v5.0.0-14.2.1",
              "external/owasp/nhi2-2025-secret-leakage"},
     .StandsAtSource = false},
};

static_assert(std::size(Infos) == rules::NumRules);

struct Page {
  StringRef Check, Text;
};

static constexpr Page Pages[] = {
#include "Report/Pages.inc"
};

StringRef RuleInfo::page() const {
  for (const Page &P : Pages)
    if (P.Check == Check)
      return P.Text;
  return "";
}

StringRef RuleInfo::introduction() const {
  StringRef Text = page();
  if (Text.starts_with("# "))
    Text = Text.split('\n').second.ltrim('\n');
  return Text.split("\n\n").first;
}

std::string RuleInfo::helpUri() const {
  return Cwe[0] ? ("https://cwe.mitre.org/data/definitions/" + Twine(Cwe[0]) +
                   ".html")
                      .str()
                : "";
}

const RuleInfo &info(rules::Rule R) { return Infos[unsigned(R)]; }

const RuleInfo *findInfo(StringRef Check) {
  const RuleInfo *It =
      find_if(Infos, [&](const RuleInfo &I) { return I.Check == Check; });
  return It == std::end(Infos) ? nullptr : It;
}

StringRef checkName(rules::Rule R) { return info(R).Check; }

StringRef section(StringRef Page, StringRef Heading) {
  size_t At = Page.find(("\n## " + Heading + "\n").str());
  if (At == StringRef::npos)
    return "";
  StringRef Rest = Page.drop_front(At + 1).split('\n').second;
  return Rest.take_front(Rest.find("\n## ")).trim('\n');
}

} // namespace jwttidy::report
