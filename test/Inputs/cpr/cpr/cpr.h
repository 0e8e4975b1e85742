//===- cpr.h - stand-in for cpr 1.12 ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Requests and sessions of cpr 1.12. Signatures and class structure are those
/// of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef CPR_H
#define CPR_H

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cpr {

template <class T> class StringHolder {
public:
  StringHolder() = default;
  StringHolder(const StringHolder &other) = default;
  const std::string &str() const;
};
class Url : public StringHolder<Url> {
public:
  Url(std::string url);
  Url(const char *url);
};
class Body : public StringHolder<Body> {
public:
  Body(std::string body);
};
class Bearer {
public:
  Bearer(std::string_view token);
};
using Header = std::map<std::string, std::string>;
struct Pair {
  Pair(std::string p_key, std::string p_value);
  std::string key;
  std::string value;
};
template <class T> class CurlContainer {
public:
  CurlContainer(const std::initializer_list<T> &containerList);
};
struct Parameter {
  Parameter(const std::string &p_key, const std::string &p_value);
  std::string key;
  std::string value;
};
class Parameters : public CurlContainer<Parameter> {
public:
  Parameters(const std::initializer_list<Parameter> &parameters)
      : CurlContainer<Parameter>(parameters) {}
};
class VerifySsl {
public:
  VerifySsl() = default;
  VerifySsl(bool p_verify);
};
class Payload : public CurlContainer<Pair> {
public:
  Payload(const std::initializer_list<Pair> &pairs) : CurlContainer<Pair>(pairs) {}
};

class Response {
public:
  long status_code;
  std::string text;
  Header header;
};

template <typename... Ts> Response Get(Ts &&...ts);
template <typename... Ts> Response Post(Ts &&...ts);

class Session {
public:
  void SetUrl(const Url &url);
  void SetBearer(const Bearer &token);
  void SetHeader(const Header &header);
  void SetVerifySsl(const VerifySsl &verify);
  Response Get();
};

} // namespace cpr

#endif // CPR_H
