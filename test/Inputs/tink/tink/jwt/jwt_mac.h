//===- jwt_mac.h - stand-in for Tink ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tokens with a shared key of tink-cc 2.8, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef TINK_JWT_JWT_MAC_H_
#define TINK_JWT_JWT_MAC_H_

#include "tink/jwt/jwt_validator.h"
#include "tink/jwt/raw_jwt.h"
#include "tink/jwt/verified_jwt.h"

namespace crypto {
namespace tink {

class JwtMac {
public:
  virtual absl::StatusOr<std::string> ComputeMacAndEncode(const RawJwt &token) const = 0;
  virtual absl::StatusOr<VerifiedJwt> VerifyMacAndDecode(absl::string_view compact, const JwtValidator &validator) const = 0;
  virtual ~JwtMac() = default;
};

} // namespace tink
} // namespace crypto

#endif // TINK_JWT_JWT_MAC_H_
