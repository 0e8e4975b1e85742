//===- asio.hpp - stand-in for Asio 1.22 ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Buffers and sockets of Asio 1.22. Signatures and class structure are those
/// of the library; bodies are empty.
///
//===----------------------------------------------------------------------===//

#ifndef ASIO_HPP
#define ASIO_HPP

#include <cstddef>
#include <string>

namespace asio {

class const_buffer {
public:
  const_buffer(const void *data, std::size_t size) noexcept;
};
class mutable_buffer {
public:
  mutable_buffer(void *data, std::size_t size) noexcept;
};
const_buffer buffer(const void *data, std::size_t size_in_bytes) noexcept;
mutable_buffer buffer(void *data, std::size_t size_in_bytes) noexcept;
template <typename Elem, typename Traits, typename Allocator>
const_buffer buffer(const std::basic_string<Elem, Traits, Allocator> &data) noexcept;

template <typename Protocol> class basic_stream_socket {
public:
  template <typename ConstBufferSequence> std::size_t send(const ConstBufferSequence &buffers);
  template <typename MutableBufferSequence>
  std::size_t read_some(const MutableBufferSequence &buffers);
};
namespace ip {
class tcp {
public:
  typedef basic_stream_socket<tcp> socket;
};
} // namespace ip

template <typename SyncWriteStream, typename ConstBufferSequence>
std::size_t write(SyncWriteStream &s, const ConstBufferSequence &buffers);
template <typename AsyncWriteStream, typename ConstBufferSequence, typename WriteToken>
void async_write(AsyncWriteStream &s, const ConstBufferSequence &buffers, WriteToken &&token) {}

} // namespace asio

#endif // ASIO_HPP
