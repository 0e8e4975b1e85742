//===- zmq_addon.hpp - stand-in for cppzmq 4.9 ------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Multipart messages of cppzmq 4.9. Signatures and class structure are those
/// of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef ZMQ_ADDON_HPP
#define ZMQ_ADDON_HPP

#include "zmq.hpp"

namespace zmq {

class multipart_t {
public:
  multipart_t();
  void addstr(const std::string &string);
  void addmem(const void *src, size_t size);
  std::string popstr();
  bool send(socket_t &socket, int flags = 0);
  bool recv(socket_t &socket, int flags = 0);
};

} // namespace zmq

#endif // ZMQ_ADDON_HPP
