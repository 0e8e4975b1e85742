//===- Parameters.cpp - Names that the standards register -----------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Claims/Parameters.h"
#include "llvm/ADT/STLExtras.h"

using llvm::StringRef;

namespace jwttidy::claims {

bool isRegisteredClaim(StringRef Name) {
  static constexpr StringRef Names[] = {"iss", "sub", "aud", "exp",
                                        "nbf", "iat", "jti"};
  return llvm::is_contained(Names, Name);
}

bool isHeaderParameter(StringRef Name) {
  static constexpr StringRef Names[] = {"alg",      "enc", "zip", "jku", "jwk",
                                        "kid",      "x5u", "x5c", "x5t", "typ",
                                        "x5t#S256", "cty", "crit"};
  return llvm::is_contained(Names, Name);
}

bool isPublicKeyParameter(StringRef Name) {
  static constexpr StringRef Names[] = {
      "kty", "use", "key_ops", "alg",      "kid", "x5u", "x5c",
      "x5t", "crv", "x",       "x5t#S256", "y",   "n",   "e"};
  return llvm::is_contained(Names, Name);
}

bool isSecretKeyParameter(StringRef Name) {
  static constexpr StringRef Names[] = {"d",  "p",   "q", "dp",  "dq",
                                        "qi", "oth", "k", "keys"};
  return llvm::is_contained(Names, Name);
}

} // namespace jwttidy::claims
