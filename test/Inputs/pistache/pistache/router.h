//===- router.h - stand-in for Pistache -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Requests and responses of Pistache 0.0.5. Signatures and class structure are
/// those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef PISTACHE_ROUTER_H
#define PISTACHE_ROUTER_H

#include <memory>
#include <string>

namespace Pistache {
namespace Http {

enum class Code { Ok = 200, Unauthorized = 401 };
struct Cookie {
  Cookie(std::string name, std::string value);
  std::string name;
  std::string value;
};
class CookieJar {
public:
  void add(const Cookie &cookie);
  Cookie get(const std::string &name) const;
};

namespace Header {
class Raw {
public:
  Raw(std::string name, std::string value);
  std::string name() const;
  std::string value() const;
};
class Authorization {
public:
  explicit Authorization(std::string &&val);
  std::string value() const;
};
class Collection {
public:
  template <typename H> std::shared_ptr<const H> tryGet() const;
  Raw getRaw(const std::string &name) const;
  template <typename H, typename... Args> Collection &add(Args &&...args);
};
} // namespace Header

class Message {
public:
  const std::string &body() const;
  const CookieJar &cookies() const;
  CookieJar &cookies();
  const Header::Collection &headers() const;
  Header::Collection &headers();
};
class Request : public Message {
public:
  const std::string &resource() const;
};
class ResponseWriter {
public:
  void send(Code code, const std::string &body = "");
  Header::Collection &headers();
  CookieJar &cookies();
};
} // namespace Http

namespace Rest {
class Request : public Http::Request {};
} // namespace Rest
} // namespace Pistache

#endif // PISTACHE_ROUTER_H
