//===- status.h - stand-in for jwt_verify_lib -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What may be wrong with a token of jwt_verify_lib, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_VERIFY_LIB_STATUS_H
#define JWT_VERIFY_LIB_STATUS_H

#include <string>

namespace google {
namespace jwt_verify {

enum class Status { Ok = 0, JwtMissed, JwtNotYetValid, JwtExpired, JwtBadFormat };

std::string getStatusString(Status status);

class WithStatus {
public:
  WithStatus() : status_(Status::Ok) {}
  Status getStatus() const { return status_; }

private:
  Status status_;
};

} // namespace jwt_verify
} // namespace google

#endif // JWT_VERIFY_LIB_STATUS_H
