//===- ios.h - stand-in for jwtxx 2 -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What jwtxx 2 writes to streams.
///
//===----------------------------------------------------------------------===//

#ifndef JWTXX_IOS_H
#define JWTXX_IOS_H

#include "jwt.h"

#include <ostream>

namespace JWTXX {
inline std::ostream &operator<<(std::ostream &Stream, const Algorithm &Alg) {
  Stream << algToString(Alg);
  return Stream;
}

inline std::ostream &operator<<(std::ostream &Stream, const Value &V) {
  Stream << V.toString();
  return Stream;
}

} // namespace JWTXX

#endif
