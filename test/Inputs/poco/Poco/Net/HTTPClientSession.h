//===- HTTPClientSession.h - stand-in for POCO ------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The HTTP client of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef NET_HTTPCLIENTSESSION_H
#define NET_HTTPCLIENTSESSION_H

#include "Poco/Net/HTTPRequest.h"
#include "Poco/Net/HTTPResponse.h"

namespace Poco {
namespace Net {

class HTTPClientSession {
public:
  explicit HTTPClientSession(const std::string &host, Poco::UInt16 port = 80);
  virtual ~HTTPClientSession();
  virtual std::ostream &sendRequest(HTTPRequest &request);
  virtual std::istream &receiveResponse(HTTPResponse &response);
};

} // namespace Net
} // namespace Poco

#endif // NET_HTTPCLIENTSESSION_H
