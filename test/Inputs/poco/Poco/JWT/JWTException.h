//===- JWTException.h - stand-in for POCO -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Exceptions of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_JWTEXCEPTION_H
#define JWT_JWTEXCEPTION_H

#include "Poco/Exception.h"

namespace Poco {
namespace JWT {

class JWTException : public Exception {
public:
  JWTException(const std::string &msg, int code = 0);
};

} // namespace JWT
} // namespace Poco

#endif // JWT_JWTEXCEPTION_H
