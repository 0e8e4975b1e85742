//===- crow.h - stand-in for Crow 1.2 ---------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Requests, responses, JSON and the log of Crow 1.2. Signatures and class
/// structure are those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef CROW_H
#define CROW_H

#include <initializer_list>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace crow {

class query_string {
public:
  char *get(const std::string &name) const;
};

struct request {
  std::string url;
  query_string url_params;
  std::string body;
  const std::string &get_header_value(const std::string &key) const;
};

namespace json {
namespace detail {
struct r_string {
  operator std::string() const;
};
} // namespace detail
class rvalue {
public:
  explicit operator bool() const noexcept;
  detail::r_string s() const;
  bool has(const char *str) const;
  const rvalue &operator[](const char *str) const;
};
rvalue load(const std::string &str);
class wvalue {
public:
  wvalue();
  wvalue(std::string const &value);
  wvalue(std::initializer_list<std::pair<std::string const, wvalue>> initializer_list);
  wvalue &operator=(const std::string &str);
  wvalue &operator[](const std::string &str);
  std::string dump() const;
};
} // namespace json

struct response {
  int code;
  std::string body;
  response();
  explicit response(int code);
  response(std::string body);
  response(int code, std::string body);
  response(const json::wvalue &value);
  void set_header(std::string key, std::string value);
};

enum class LogLevel { DEBUG, INFO, WARNING };
class logger {
public:
  logger(LogLevel level);
  template <typename T> logger &operator<<(T const &value) { return *this; }
};

} // namespace crow

#define CROW_LOG_INFO crow::logger(crow::LogLevel::INFO)
#define CROW_LOG_WARNING crow::logger(crow::LogLevel::WARNING)

#endif // CROW_H
