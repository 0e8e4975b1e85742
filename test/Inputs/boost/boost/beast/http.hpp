//===- http.hpp - stand-in for Boost.Beast ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// HTTP messages of Boost.Beast 1.74. Signatures and class structure are those
/// of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef BOOST_BEAST_HTTP_HPP
#define BOOST_BEAST_HTTP_HPP

#include <boost/utility/string_view.hpp>
#include <string>

namespace boost {
namespace beast {

using string_view = boost::string_view;
class tcp_stream {};
class flat_buffer {};

namespace http {

enum class field { unknown, authorization, content_type, cookie, host, user_agent };
enum class verb { get, post };
enum class status { ok = 200, unauthorized = 401 };
struct string_body {
  using value_type = std::string;
};

template <class Allocator> class basic_fields {
public:
  class value_type {
  public:
    string_view const value() const;
  };
  using const_iterator = const value_type *;
  string_view const operator[](field name) const;
  string_view const operator[](string_view name) const;
  const_iterator end() const;
  const_iterator find(string_view name) const;
  void set(field name, string_view const &value);
  void set(string_view name, string_view const &value);
};
using fields = basic_fields<std::allocator<char>>;

template <bool isRequest, class Fields> class header : public Fields {
public:
  string_view target() const;
  void target(string_view s);
};

template <bool isRequest, class Body, class Fields = fields>
class message : public header<isRequest, Fields> {
public:
  message() = default;
  template <class... BodyArgs> message(verb method, string_view target, unsigned version);
  template <class... BodyArgs> message(status result, unsigned version);
  void prepare_payload();
  typename Body::value_type &body() & noexcept;
  typename Body::value_type const &body() const & noexcept;
};
template <class Body, class Fields = fields> using request = message<true, Body, Fields>;
template <class Body, class Fields = fields> using response = message<false, Body, Fields>;

template <class SyncWriteStream, bool isRequest, class Body, class Fields>
std::size_t write(SyncWriteStream &stream, message<isRequest, Body, Fields> const &msg);
template <class SyncReadStream, class DynamicBuffer, bool isRequest, class Body, class Fields>
std::size_t read(SyncReadStream &stream, DynamicBuffer &buffer,
                 message<isRequest, Body, Fields> &msg);

} // namespace http
} // namespace beast
} // namespace boost

#endif // BOOST_BEAST_HTTP_HPP
