//===- HTTPServerRequest.h - stand-in for POCO ------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Requests that a server gets of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef NET_HTTPSERVERREQUEST_H
#define NET_HTTPSERVERREQUEST_H

#include "Poco/Net/HTTPRequest.h"

namespace Poco {
namespace Net {

class HTTPServerRequest : public HTTPRequest {
public:
  virtual std::istream &stream() = 0;
  virtual const SocketAddress &clientAddress() const = 0;
};

} // namespace Net
} // namespace Poco

#endif // NET_HTTPSERVERREQUEST_H
