//===- http_client.h - stand-in for the C++ REST SDK ------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Messages, JSON and the client of the C++ REST SDK 2.10. Signatures and class
/// structure are those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef CPPREST_HTTP_CLIENT_H
#define CPPREST_HTTP_CLIENT_H

#include <string>

namespace utility {
typedef std::string string_t;
} // namespace utility

namespace pplx {
template <typename T> class task {
public:
  T get() const;
  void wait() const;
};
} // namespace pplx

namespace web {
namespace json {
class value {
public:
  value();
  static value string(utility::string_t value);
  value &operator[](const utility::string_t &key);
  const value &at(const utility::string_t &key) const;
  const utility::string_t &as_string() const;
  utility::string_t serialize() const;
};
} // namespace json

namespace http {
typedef unsigned short status_code;
class status_codes {
public:
  const static status_code OK = 200;
};
typedef utility::string_t method;
class methods {
public:
  const static method GET;
};

class http_headers {
public:
  template <typename T> void add(const utility::string_t &name, const T &value);
  bool has(const utility::string_t &name) const;
  utility::string_t &operator[](const utility::string_t &name);
  template <typename T> bool match(const utility::string_t &name, T &value) const;
};

class http_response {
public:
  http_headers &headers();
  void set_body(const std::string &body_text);
  pplx::task<utility::string_t> extract_string(bool ignore_content_type = false) const;
};

class http_request {
public:
  http_request(http::method mtd);
  http_headers &headers();
  const http_headers &headers() const;
  pplx::task<json::value> extract_json(bool ignore_content_type = false) const;
  pplx::task<void> reply(http::status_code status) const;
  pplx::task<void> reply(http::status_code status, const json::value &body_data) const;
};

namespace client {
class http_client {
public:
  pplx::task<http_response> request(http_request request) const;
};
} // namespace client
} // namespace http
} // namespace web

#endif // CPPREST_HTTP_CLIENT_H
