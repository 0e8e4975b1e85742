//===- HTTPCookie.h - stand-in for POCO -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Cookies of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef NET_HTTPCOOKIE_H
#define NET_HTTPCOOKIE_H

#include "Poco/Foundation.h"

namespace Poco {
namespace Net {

class HTTPCookie {
public:
  HTTPCookie();
  explicit HTTPCookie(const std::string &name);
  HTTPCookie(const std::string &name, const std::string &value);
  void setValue(const std::string &value);
  const std::string &getName() const;
  void setPath(const std::string &path);
  void setHttpOnly(bool flag = true);
  std::string toString() const;
};

} // namespace Net
} // namespace Poco

#endif // NET_HTTPCOOKIE_H
