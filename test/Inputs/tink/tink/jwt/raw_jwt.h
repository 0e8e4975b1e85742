//===- raw_jwt.h - stand-in for Tink ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tokens before they are signed of tink-cc 2.8, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef TINK_JWT_RAW_JWT_H_
#define TINK_JWT_RAW_JWT_H_

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include <string>
#include <vector>

namespace crypto {
namespace tink {

class RawJwt {
public:
  RawJwt();
  absl::StatusOr<std::string> GetSubject() const;
  absl::StatusOr<std::string> GetJsonPayload() const;
  RawJwt(const RawJwt &) = default;
  RawJwt &operator=(const RawJwt &) = default;
  RawJwt(RawJwt &&other) = default;
  RawJwt &operator=(RawJwt &&other) = default;
};

class RawJwtBuilder {
public:
  RawJwtBuilder();
  RawJwtBuilder &SetTypeHeader(absl::string_view type_header);
  RawJwtBuilder &SetIssuer(absl::string_view issuer);
  RawJwtBuilder &SetSubject(absl::string_view subject);
  RawJwtBuilder &AddAudience(absl::string_view audience);
  RawJwtBuilder &SetJwtId(absl::string_view jwid);
  RawJwtBuilder &WithoutExpiration();
  RawJwtBuilder &SetExpiration(absl::Time expiration);
  RawJwtBuilder &SetIssuedAt(absl::Time issued_at);
  RawJwtBuilder &AddBooleanClaim(absl::string_view name, bool bool_value);
  RawJwtBuilder &AddStringClaim(absl::string_view name, absl::string_view string_value);
  RawJwtBuilder &AddNumberClaim(absl::string_view name, double double_value);
  RawJwtBuilder &AddJsonObjectClaim(absl::string_view name, absl::string_view object_value);
  absl::StatusOr<RawJwt> Build();
  RawJwtBuilder(const RawJwtBuilder &) = default;
  RawJwtBuilder &operator=(const RawJwtBuilder &) = default;
};

} // namespace tink
} // namespace crypto

#endif // TINK_JWT_RAW_JWT_H_
