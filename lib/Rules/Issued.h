//===- Issued.h - The tokens that a program issues --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What rules that miss a claim need: every token that is made, once, with its
/// claims, and whether the code shows all of them.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_RULES_ISSUED_H
#define JWTTIDY_RULES_ISSUED_H

#include "Rules/Finding.h"
#include "Rules/Payload.h"
#include "llvm/ADT/SmallVector.h"

namespace jwttidy::rules {

/// A JWS, or a JWE without a JWS inside, where it is made.
struct IssuedToken {
  unsigned Function = 0; ///< In which it is seen, by number.
  const flow::Event *Made = nullptr;
  flow::ValueId Payload = 0, Header = 0;
  flow::TraceId At = 0;
  bool IsEncrypted = false;
  /// A JWS that goes into a JWE.
  bool IsNested = false;
  /// The claims of the payload itself, not those in the value of one.
  llvm::SmallVector<PayloadClaim, 8> Claims;
  /// The code shows every claim that it has: nothing else went in.
  bool IsKnown = false;
};

/// All tokens that are made.
std::vector<IssuedToken> issuedTokens(const Context &C);

std::vector<Finding> findTokenLifetime(const Context &C,
                                       llvm::ArrayRef<IssuedToken> Tokens);
std::vector<Finding> findAudience(const Context &C,
                                  llvm::ArrayRef<IssuedToken> Tokens);

/// \returns the claim of this name, or null.
const PayloadClaim *claimNamed(const IssuedToken &Token, llvm::StringRef Name);

/// Has it any claim of RFC 7519, section 4.1?
bool hasRegisteredClaim(const IssuedToken &Token);

/// Is it a JWT of a kind that by its standard has neither an expiry nor an
/// audience: a security event, a proof of possession, a request? They are told
/// by the claims and parameters that only they have.
bool isOfSpecialKind(const flow::Universe &U, const IssuedToken &Token);

/// Does a claim, or the name of the function that makes it, say that it is a
/// refresh token?
bool isRefreshToken(const Context &C, const IssuedToken &Token);

/// \returns the name under which a configuration holds a value: a field's, a
/// global's, an environment variable's; empty for none.
std::string configuredName(const Context &C, const flow::Atom &A);

/// Keeps, of the tokens that are known in full, those that are known so in no
/// function nearer to where they are made.
std::vector<const IssuedToken *>
knownAtFirst(const Context &C, llvm::ArrayRef<IssuedToken> Tokens);

/// Adds the way to where the token is made, and that it is.
void addMade(std::vector<Step> &Steps, const flow::Universe &U,
             const IssuedToken &Token);

/// Adds the way from the first call to where the token is made. \returns the
/// place where the way begins.
flow::PlaceId addMaking(std::vector<Step> &Steps, const flow::Universe &U,
                        const IssuedToken &Token);

} // namespace jwttidy::rules

#endif // JWTTIDY_RULES_ISSUED_H
