//===- HTTPRequest.h - stand-in for POCO ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// HTTP requests of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef NET_HTTPREQUEST_H
#define NET_HTTPREQUEST_H

#include "Poco/Net/HTTPMessage.h"

namespace Poco {
namespace Net {

class HTTPRequest : public HTTPMessage {
public:
  HTTPRequest();
  HTTPRequest(const std::string &method, const std::string &uri);
  const std::string &getMethod() const;
  void setURI(const std::string &uri);
  const std::string &getURI() const;
  void getCookies(NameValueCollection &cookies) const;
  void getCredentials(std::string &scheme, std::string &authInfo) const;
  void setCredentials(const std::string &scheme, const std::string &authInfo);
  void write(std::ostream &ostr) const;
  static const std::string HTTP_GET;
};

} // namespace Net
} // namespace Poco

#endif // NET_HTTPREQUEST_H
