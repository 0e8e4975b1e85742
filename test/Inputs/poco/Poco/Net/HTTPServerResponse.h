//===- HTTPServerResponse.h - stand-in for POCO -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Responses of a server of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef NET_HTTPSERVERRESPONSE_H
#define NET_HTTPSERVERRESPONSE_H

#include "Poco/Net/HTTPResponse.h"

namespace Poco {
namespace Net {

class HTTPServerResponse : public HTTPResponse {
public:
  virtual std::ostream &send() = 0;
  virtual void sendBuffer(const void *pBuffer, std::size_t length) = 0;
  virtual void redirect(const std::string &uri, HTTPStatus status = HTTP_OK) = 0;
};

} // namespace Net
} // namespace Poco

#endif // NET_HTTPSERVERRESPONSE_H
