//===- Wt.h - stand-in for Wt -----------------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A few of Wt's classes, in one header, with the library's signatures.
///
//===----------------------------------------------------------------------===//

#ifndef WT_STAND_IN
#define WT_STAND_IN

#include <initializer_list>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace Wt {
class WString {
public:
  WString();
  WString(const char *Value);
  WString(const std::string &Value);
  WString(const WString &Other);
  ~WString();
  WString &operator=(const WString &Other);
  WString &operator+=(const WString &Other);
  std::string toUTF8() const;
  WString &arg(const std::string &Value);
  WString &arg(const WString &Value);
  static WString tr(const char *Key);
  bool empty() const;
};
WString operator+(const char *A, const WString &B);
std::ostream &operator<<(std::ostream &Stream, const WString &Text);

namespace Json {
class Object;

class Value {
public:
  Value();
  Value(const WString &Text);
  Value(const char *Text);
  Value(long long N);
  Value(const Object &Members);
  Value(const Value &Other);
  ~Value();
  Value &operator=(const Value &Other);
  operator const WString &() const;
  operator std::string() const;
  operator const Object &() const;
  std::string orIfNull(const std::string &Text) const;
};

class Object : public std::map<std::string, Value> {
public:
  Object();
  Object(const Object &Other);
  Object(std::initializer_list<std::pair<const std::string, Value>> List);
  Object &operator=(const Object &Other);
  bool contains(const std::string &Name) const;
  const Value &get(const std::string &Name) const;
};

std::string serialize(const Object &Members, int Indentation = 1);
void parse(const std::string &Text, Object &Members, bool Validate = true);
} // namespace Json

class WLogEntry {
public:
  WLogEntry(WLogEntry &&Other);
  WLogEntry(const WLogEntry &) = delete;
  ~WLogEntry();
  WLogEntry &operator<<(const char *Text);
  WLogEntry &operator<<(const std::string &Text);
  WLogEntry &operator<<(const WString &Text);
  WLogEntry &operator<<(int N);
  template <typename T> WLogEntry &operator<<(T Value);
};
WLogEntry log(const std::string &Type);

class WApplication {
public:
  WLogEntry log(const std::string &Type) const;
  void redirect(const std::string &Url);
};

namespace Utils {
std::string base64Encode(const std::string &Data, bool Breaks = true);
std::string urlEncode(const std::string &Text);
std::string sha1(const std::string &Data);
std::string hmac_sha1(const std::string &Text, const std::string &Key);
} // namespace Utils

namespace Http {
class Message {
public:
  Message();
  Message(const Message &Other);
  void setHeader(const std::string &Name, const std::string &Value);
  void addBodyText(const std::string &Text);
  std::string body() const;
};
class Client {
public:
  bool post(const std::string &Url, const Message &Sent);
};
} // namespace Http

namespace Auth {
class OAuthAccessToken {
public:
  OAuthAccessToken();
  bool isValid() const;
  const std::string &value() const;
  const std::string &refreshToken() const;
  const std::string &idToken() const;
};
class OAuthProcess {
public:
  WString error() const;
  const OAuthAccessToken &token() const;
};
} // namespace Auth
} // namespace Wt

#endif
