//===- jwt.h - stand-in for jwt_verify_lib ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A token and what is in it of jwt_verify_lib, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_VERIFY_LIB_JWT_H
#define JWT_VERIFY_LIB_JWT_H

#include "google/protobuf/struct.pb.h"
#include "jwt_verify_lib/status.h"
#include <cstdint>
#include <string>
#include <vector>

namespace google {
namespace jwt_verify {

constexpr uint64_t kClockSkewInSecond = 60;

struct Jwt {
  std::string jwt_;
  std::string header_str_;
  std::string header_str_base64url_;
  ::google::protobuf::Struct header_pb_;
  std::string payload_str_;
  std::string payload_str_base64url_;
  ::google::protobuf::Struct payload_pb_;
  std::string signature_;
  std::string alg_;
  std::string kid_;
  std::string iss_;
  std::vector<std::string> audiences_;
  std::string sub_;
  uint64_t iat_ = 0;
  uint64_t nbf_ = 0;
  uint64_t exp_ = 0;
  std::string jti_;

  Jwt() {}
  explicit Jwt(const Jwt &instance);
  Jwt &operator=(const Jwt &rhs);
  Status parseFromString(const std::string &jwt);
  Status verifyTimeConstraint(uint64_t now, uint64_t clock_skew = kClockSkewInSecond) const;
};

} // namespace jwt_verify
} // namespace google

#endif // JWT_VERIFY_LIB_JWT_H
