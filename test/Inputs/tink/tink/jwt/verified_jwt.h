//===- verified_jwt.h - stand-in for Tink -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Verified tokens of tink-cc 2.8, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef TINK_JWT_VERIFIED_JWT_H_
#define TINK_JWT_VERIFIED_JWT_H_

#include "tink/jwt/raw_jwt.h"

namespace crypto {
namespace tink {

class VerifiedJwt {
public:
  VerifiedJwt(const VerifiedJwt &) = default;
  VerifiedJwt &operator=(const VerifiedJwt &) = default;
  absl::StatusOr<std::string> GetSubject() const;
  absl::StatusOr<std::string> GetJwtId() const;
  absl::StatusOr<std::string> GetStringClaim(absl::string_view name) const;
  std::vector<std::string> CustomClaimNames() const;
  absl::StatusOr<std::string> GetJsonPayload();
};

} // namespace tink
} // namespace crypto

#endif // TINK_JWT_VERIFIED_JWT_H_
