//===- Claims.h - Which claims are sensitive --------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads a claim's name, or the name of what fills it, by its words, and says
/// whether it is sensitive. The words are data: lib/Claims/vocabulary.yaml.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CLAIMS_CLAIMS_H
#define JWTTIDY_CLAIMS_CLAIMS_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jwttidy::claims {

enum class Category : uint8_t {
  Credential,
  GovernmentId,
  Financial,
  Health,
  Biometric,
  Special,
  Contact,
  Personal,
  Location,
  Session,
  Tenant,
  Entitlement,
  Business,
  Custom, ///< Named by the user in `SensitiveClaims`.
};
constexpr unsigned NumCategories = unsigned(Category::Custom) + 1;

enum class Severity : uint8_t { Low, Medium, High };

/// What kind of value a claim holds, as far as the code shows: it overrules a
/// name (`email_seen` that is a bool is no e-mail address).
enum class ValueKind : uint8_t { Unknown, Text, Number, Boolean, Time };

struct Sensitivity {
  Category Kind;
  Severity Level;
};

/// The words of the category in a message: "contact data", "a credential".
llvm::StringRef describe(Category C);
/// The name of the category in options: "contact", "credential".
llvm::StringRef name(Category C);

/// What a user may set.
struct Options {
  /// Categories by name, or the groups `all` and `core`, separated by `;` or
  /// `,`; empty means all. A leading `-` takes one away.
  std::string Categories;
  std::string SensitiveClaims; ///< Names, separated by `;` or `,`.
  std::string AllowedClaims;   ///< Names that are never reported.
  bool operator==(const Options &) const = default;
};

class Vocabulary {
public:
  /// \returns an error naming the unknown category and the known ones.
  static llvm::Expected<std::shared_ptr<const Vocabulary>>
  create(const Options &O);

  /// Is a claim of this name sensitive? \p InHeader for the JOSE header, whose
  /// registered parameters (`zip`, `kid`) are neutral.
  std::optional<Sensitivity> classifyClaim(llvm::StringRef Name,
                                           ValueKind Value = ValueKind::Unknown,
                                           bool InHeader = false) const;

  /// Is this the name of a claim, sensitive or not, and nothing else? A text
  /// with a word like `password` in it may be a password.
  bool isKnown(llvm::StringRef Name) const;

  /// True if the user allows a claim of this name, whatever it holds.
  bool isAllowed(llvm::StringRef Name) const;

  /// Does an expression of this name (a variable `ssn`, a field `user.ssn`, a
  /// getter `getSsn`) hold sensitive data? Stricter than for claims: words that
  /// mean much elsewhere (`name`, `role`) count after an owner word only
  /// (`user.name`, `patientName`). Components are joined by `.`.
  std::optional<Sensitivity>
  classifyValue(llvm::StringRef Path,
                ValueKind Value = ValueKind::Unknown) const;

private:
  struct Implementation;
  std::shared_ptr<const Implementation> Impl;
};

} // namespace jwttidy::claims

#endif // JWTTIDY_CLAIMS_CLAIMS_H
