//===- StreamCopier.h - stand-in for POCO -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Copying streams of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef FOUNDATION_STREAMCOPIER_H
#define FOUNDATION_STREAMCOPIER_H

#include "Poco/Foundation.h"

namespace Poco {

class StreamCopier {
public:
  static std::streamsize copyStream(std::istream &istr, std::ostream &ostr, std::size_t bufferSize = 8192);
  static std::streamsize copyToString(std::istream &istr, std::string &str, std::size_t bufferSize = 8192);
};

} // namespace Poco

#endif // FOUNDATION_STREAMCOPIER_H
