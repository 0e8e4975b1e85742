//===- zmq.hpp - stand-in for cppzmq 4.9 ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Sockets and messages of cppzmq 4.9. Signatures and class structure are those
/// of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef ZMQ_HPP
#define ZMQ_HPP

#include "zmq.h"
#include <optional>
#include <string>
#include <string_view>

namespace zmq {

class message_t {
public:
  message_t() noexcept;
  explicit message_t(size_t size_);
  template <class ForwardIter> message_t(ForwardIter first, ForwardIter last);
  message_t(const void *data_, size_t size_);
  explicit message_t(const std::string &str);
  message_t(message_t &&rhs) noexcept;
  message_t &operator=(message_t &&rhs) noexcept;
  void rebuild(const void *data_, size_t size_);
  void *data() noexcept;
  const void *data() const noexcept;
  size_t size() const noexcept;
  std::string to_string() const;
  std::string_view to_string_view() const noexcept;
  message_t(const message_t &) = delete;
  void operator=(const message_t &) = delete;
};

enum class send_flags : int { none = 0, dontwait = 1, sndmore = 2 };
enum class recv_flags : int { none = 0, dontwait = 1 };
using send_result_t = std::optional<size_t>;
using recv_result_t = std::optional<size_t>;

class const_buffer {
public:
  const_buffer() noexcept;
  const_buffer(const void *p, size_t n) noexcept;
};
class mutable_buffer {
public:
  operator const_buffer() const noexcept;
};
const_buffer buffer(const std::string &data) noexcept;
const_buffer buffer(std::string_view data) noexcept;
const_buffer buffer(const void *p, size_t n) noexcept;

namespace detail {
class socket_base {
public:
  send_result_t send(const_buffer buf, send_flags flags = send_flags::none);
  send_result_t send(message_t &msg, send_flags flags);
  send_result_t send(message_t &&msg, send_flags flags);
  recv_result_t recv(message_t &msg, recv_flags flags = recv_flags::none);
};
} // namespace detail

class socket_t : public detail::socket_base {};

} // namespace zmq

#endif // ZMQ_HPP
