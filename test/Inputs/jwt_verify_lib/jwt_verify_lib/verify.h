//===- verify.h - stand-in for jwt_verify_lib -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Verifying of jwt_verify_lib, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_VERIFY_LIB_VERIFY_H
#define JWT_VERIFY_LIB_VERIFY_H

#include "jwt_verify_lib/jwks.h"
#include "jwt_verify_lib/jwt.h"
#include "jwt_verify_lib/status.h"

namespace google {
namespace jwt_verify {

Status verifyJwtWithoutTimeChecking(const Jwt &jwt, const Jwks &jwks);
Status verifyJwt(const Jwt &jwt, const Jwks &jwks);
Status verifyJwt(const Jwt &jwt, const Jwks &jwks, const std::vector<std::string> &audiences);

} // namespace jwt_verify
} // namespace google

#endif // JWT_VERIFY_LIB_VERIFY_H
