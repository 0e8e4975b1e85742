//===- URI.h - stand-in for POCO --------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Addresses of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef FOUNDATION_URI_H
#define FOUNDATION_URI_H

#include "Poco/Foundation.h"

namespace Poco {

class URI {
public:
  URI();
  explicit URI(const std::string &uri);
  explicit URI(const char *uri);
  std::string toString() const;
  const std::string &getHost() const;
  unsigned short getPort() const;
  std::string getPathAndQuery() const;
  void addQueryParameter(const std::string &param, const std::string &val = "");
};

} // namespace Poco

#endif // FOUNDATION_URI_H
