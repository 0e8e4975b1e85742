//===- Parameters.h - Names that the standards register ---------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The names of claims, of JOSE header parameters and of JWK parameters.
///
//===----------------------------------------------------------------------===//

#ifndef JWTTIDY_CLAIMS_PARAMETERS_H
#define JWTTIDY_CLAIMS_PARAMETERS_H

#include "llvm/ADT/StringRef.h"

namespace jwttidy::claims {

/// A registered claim: RFC 7519, section 4.1.
bool isRegisteredClaim(llvm::StringRef Name);

/// A JOSE header parameter that a JWS or JWE of any algorithm may have: RFC
/// 7515 and RFC 7516, section 4.1 of each.
bool isHeaderParameter(llvm::StringRef Name);

/// A parameter of a JWK that anyone may know: RFC 7517, section 4, and RFC
/// 7518, sections 6.2.1 and 6.3.1.
bool isPublicKeyParameter(llvm::StringRef Name);

/// One that is secret (RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1), or that
/// lists all keys of a JWK Set (RFC 7517, section 5.1).
bool isSecretKeyParameter(llvm::StringRef Name);

} // namespace jwttidy::claims

#endif // JWTTIDY_CLAIMS_PARAMETERS_H
