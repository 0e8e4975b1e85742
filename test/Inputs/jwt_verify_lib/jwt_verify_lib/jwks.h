//===- jwks.h - stand-in for jwt_verify_lib ---------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Public keys of jwt_verify_lib, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_VERIFY_LIB_JWKS_H
#define JWT_VERIFY_LIB_JWKS_H

#include "jwt_verify_lib/status.h"
#include <memory>
#include <string>

namespace google {
namespace jwt_verify {

class Jwks : public WithStatus {
public:
  enum Type { JWKS, PEM };
  static std::unique_ptr<Jwks> createFrom(const std::string &pkey, Type type);
};

typedef std::unique_ptr<Jwks> JwksPtr;

} // namespace jwt_verify
} // namespace google

#endif // JWT_VERIFY_LIB_JWKS_H
