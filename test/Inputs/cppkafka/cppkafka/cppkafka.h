//===- cppkafka.h - stand-in for cppkafka 0.4 -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Buffers, message builders and producers of cppkafka 0.4. Signatures and
/// class structure are those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef CPPKAFKA_H
#define CPPKAFKA_H

#include <chrono>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

namespace cppkafka {

class Buffer {
public:
  using DataType = unsigned char;
  Buffer();
  template <typename T> Buffer(const T *data, size_t size);
  template <typename T> Buffer(const std::vector<T> &data);
  Buffer(const std::string &data);
  Buffer(std::string &&) = delete;
  Buffer(const Buffer &) = delete;
  Buffer(Buffer &&) = default;
  Buffer &operator=(const Buffer &) = delete;
  Buffer &operator=(Buffer &&) = default;
  const DataType *get_data() const;
  size_t get_size() const;
  operator std::string() const;
};

template <typename BufferType> class Header {
public:
  Header() = default;
  Header(std::string name, const BufferType &value);
  Header(std::string name, BufferType &&value);
  const std::string &get_name() const;
  const BufferType &get_value() const;
};

class ConfigurationOption {
public:
  ConfigurationOption(const std::string &key, const std::string &value);
};

class Configuration {
public:
  Configuration(const std::vector<ConfigurationOption> &options);
  Configuration(std::initializer_list<ConfigurationOption> options);
};

template <typename BufferType, typename Concrete> class BasicMessageBuilder {
public:
  using HeaderType = Header<BufferType>;
  BasicMessageBuilder(std::string topic);
  Concrete &topic(std::string value);
  Concrete &partition(int value);
  Concrete &key(const BufferType &value);
  Concrete &key(BufferType &&value);
  Concrete &header(const HeaderType &header);
  Concrete &payload(const BufferType &value);
  Concrete &payload(BufferType &&value);
  Concrete &timestamp(std::chrono::milliseconds value);
  const std::string &topic() const;
  const BufferType &payload() const;
  BufferType &payload();
};

class MessageBuilder : public BasicMessageBuilder<Buffer, MessageBuilder> {
public:
  using BasicMessageBuilder<Buffer, MessageBuilder>::BasicMessageBuilder;
};

class Producer {
public:
  Producer(Configuration config);
  void produce(const MessageBuilder &builder);
  void produce(MessageBuilder &&builder);
  int poll();
  void flush();
};

} // namespace cppkafka

#endif // CPPKAFKA_H
