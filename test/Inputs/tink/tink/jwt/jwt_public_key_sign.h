//===- jwt_public_key_sign.h - stand-in for Tink ----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Signers of tink-cc 2.8, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef TINK_JWT_JWT_PUBLIC_KEY_SIGN_H_
#define TINK_JWT_JWT_PUBLIC_KEY_SIGN_H_

#include "tink/jwt/raw_jwt.h"

namespace crypto {
namespace tink {

class JwtPublicKeySign {
public:
  virtual absl::StatusOr<std::string> SignAndEncode(const RawJwt &token) const = 0;
  virtual ~JwtPublicKeySign() = default;
};

} // namespace tink
} // namespace crypto

#endif // TINK_JWT_JWT_PUBLIC_KEY_SIGN_H_
