//===- jwt_public_key_verify.h - stand-in for Tink --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Verifiers of tink-cc 2.8, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef TINK_JWT_JWT_PUBLIC_KEY_VERIFY_H_
#define TINK_JWT_JWT_PUBLIC_KEY_VERIFY_H_

#include "tink/jwt/jwt_validator.h"
#include "tink/jwt/verified_jwt.h"

namespace crypto {
namespace tink {

class JwtPublicKeyVerify {
public:
  virtual absl::StatusOr<VerifiedJwt> VerifyAndDecode(absl::string_view compact, const JwtValidator &validator) const = 0;
  virtual ~JwtPublicKeyVerify() = default;
};

} // namespace tink
} // namespace crypto

#endif // TINK_JWT_JWT_PUBLIC_KEY_VERIFY_H_
