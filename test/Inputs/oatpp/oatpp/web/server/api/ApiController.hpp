//===- ApiController.hpp - stand-in for oatpp 1.4 ---------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Requests, responses, strings and the log of oatpp 1.4. Signatures and class
/// structure are those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef OATPP_WEB_SERVER_API_CONTROLLER_HPP
#define OATPP_WEB_SERVER_API_CONTROLLER_HPP

#include <memory>
#include <string>

namespace oatpp {

namespace data {
namespace type {
class String {
public:
  String(const std::string &str);
  String(const char *str);
  std::string *operator->() const;
  const std::string &operator*() const;
  operator std::string() const;
};
} // namespace type
} // namespace data
typedef data::type::String String;

class LogMessage {
public:
  LogMessage(const std::string &message);
  template <class T> LogMessage &operator<<(T value);
};
class Environment {
public:
  static void log(unsigned priority, const std::string &tag, const LogMessage &message);
};

namespace web {
namespace protocol {
namespace http {
class Status {
public:
  static const Status CODE_200;
};
namespace incoming {
class Request {
public:
  String getHeader(const String &headerName) const;
  String getQueryParameter(const String &name) const;
  String readBodyToString() const;
};
} // namespace incoming
namespace outgoing {
class Response {
public:
  void putHeader(const String &key, const String &value);
};
class ResponseFactory {
public:
  static std::shared_ptr<Response> createResponse(const Status &status);
  static std::shared_ptr<Response> createResponse(const Status &status, const String &text);
};
} // namespace outgoing
} // namespace http
} // namespace protocol
} // namespace web
} // namespace oatpp

#endif // OATPP_WEB_SERVER_API_CONTROLLER_HPP
