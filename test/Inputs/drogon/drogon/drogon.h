//===- drogon.h - stand-in for drogon 1.9 -----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Requests, responses and the client of drogon 1.9, and trantor's log.
/// Signatures and class structure are those of the library; there are no
/// bodies.
///
//===----------------------------------------------------------------------===//

#ifndef DROGON_DROGON_H
#define DROGON_DROGON_H

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace trantor {
class LogStream {
public:
  LogStream &operator<<(const char *arg);
  LogStream &operator<<(const std::string &arg);
  LogStream &operator<<(std::string_view arg);
};
class Logger {
public:
  Logger();
  LogStream &stream();
};
} // namespace trantor
#define LOG_INFO trantor::Logger().stream()
#define LOG_WARN trantor::Logger().stream()

namespace drogon {

enum HttpStatusCode { k200OK = 200, k401Unauthorized = 401 };
class HttpRequest;
class HttpResponse;
using HttpRequestPtr = std::shared_ptr<HttpRequest>;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
enum class ReqResult { Ok, BadResponse };

class HttpRequest {
public:
  virtual const char *methodString() const = 0;
  virtual const std::string &getHeader(std::string key) const = 0;
  virtual void addHeader(std::string field, const std::string &value) = 0;
  virtual const std::string &getCookie(const std::string &field) const = 0;
  std::string_view getBody() const;
  virtual void setBody(const std::string &body) = 0;
  virtual const std::string &path() const = 0;
  virtual const std::string &getParameter(const std::string &key) const = 0;
  virtual void setParameter(const std::string &key, const std::string &value) = 0;
  static HttpRequestPtr newHttpRequest();
  virtual ~HttpRequest() {}
};

class Cookie {
public:
  Cookie(std::string key, std::string value);
  void setHttpOnly(bool only);
};

class HttpResponse {
public:
  virtual void setStatusCode(HttpStatusCode code) = 0;
  virtual void addHeader(std::string field, const std::string &value) = 0;
  virtual void addCookie(const Cookie &cookie) = 0;
  virtual void setBody(const std::string &body) = 0;
  static HttpResponsePtr newHttpResponse();
  static HttpResponsePtr newRedirectionResponse(const std::string &location);
  virtual ~HttpResponse() {}
};

class HttpClient {
public:
  virtual void sendRequest(const HttpRequestPtr &req,
                           const std::function<void(ReqResult, const HttpResponsePtr &)> &callback,
                           double timeout = 0) = 0;
  static std::shared_ptr<HttpClient> newHttpClient(const std::string &hostString);
};
using HttpClientPtr = std::shared_ptr<HttpClient>;

} // namespace drogon

#endif // DROGON_DROGON_H
