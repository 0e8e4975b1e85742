//===- HTTPResponse.h - stand-in for POCO -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// HTTP responses of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef NET_HTTPRESPONSE_H
#define NET_HTTPRESPONSE_H

#include "Poco/Net/HTTPCookie.h"
#include "Poco/Net/HTTPMessage.h"

namespace Poco {
namespace Net {

class HTTPResponse : public HTTPMessage {
public:
  enum HTTPStatus { HTTP_OK = 200, HTTP_UNAUTHORIZED = 401 };
  HTTPResponse();
  void setStatus(HTTPStatus status);
  HTTPStatus getStatus() const;
  const std::string &getReason() const;
  void addCookie(const HTTPCookie &cookie);
};

} // namespace Net
} // namespace Poco

#endif // NET_HTTPRESPONSE_H
