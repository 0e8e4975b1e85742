//===- jwt_validator.h - stand-in for Tink ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What a token must hold of tink-cc 2.8, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef TINK_JWT_JWT_VALIDATOR_H_
#define TINK_JWT_JWT_VALIDATOR_H_

#include "tink/jwt/raw_jwt.h"

namespace crypto {
namespace tink {

class JwtValidator {
public:
  JwtValidator(const JwtValidator &) = default;
  JwtValidator(JwtValidator &&other) = default;
};

class JwtValidatorBuilder {
public:
  JwtValidatorBuilder();
  JwtValidatorBuilder &ExpectIssuer(absl::string_view expected_issuer);
  JwtValidatorBuilder &ExpectAudience(absl::string_view expected_audience);
  JwtValidatorBuilder &AllowMissingExpiration();
  absl::StatusOr<JwtValidator> Build();
};

} // namespace tink
} // namespace crypto

#endif // TINK_JWT_JWT_VALIDATOR_H_
