//===- HTTPMessage.h - stand-in for POCO ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// HTTP messages of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef NET_HTTPMESSAGE_H
#define NET_HTTPMESSAGE_H

#include "Poco/Foundation.h"

namespace Poco {
namespace Net {

class NameValueCollection {
public:
  void set(const std::string &name, const std::string &value);
  void add(const std::string &name, const std::string &value);
  const std::string &get(const std::string &name) const;
  const std::string &get(const std::string &name, const std::string &defaultValue) const;
  bool has(const std::string &name) const;
};

class MessageHeader : public NameValueCollection {
public:
  virtual void write(std::ostream &ostr) const;
};

class HTTPMessage : public MessageHeader {
public:
  void setContentType(const std::string &mediaType);
  const std::string &getContentType() const;
  void setContentLength(std::streamsize length);
};

class SocketAddress {
public:
  std::string toString() const;
};

} // namespace Net
} // namespace Poco

#endif // NET_HTTPMESSAGE_H
