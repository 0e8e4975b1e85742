//===- Exception.h - stand-in for POCO --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Exception.h of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef FOUNDATION_EXCEPTION_H
#define FOUNDATION_EXCEPTION_H

#include "Poco/Foundation.h"

#endif // FOUNDATION_EXCEPTION_H
