//===- amqpcpp.h - stand-in for AMQP-CPP 4.3 --------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Channels, envelopes and tables of AMQP-CPP 4.3. Signatures and class
/// structure are those of the library; bodies are as short as can be.
///
//===----------------------------------------------------------------------===//

#ifndef AMQPCPP_H
#define AMQPCPP_H

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace AMQP {

class Field {
public:
  virtual ~Field() {}
};

template <typename T, typename I> class FieldProxy {
public:
  FieldProxy(T *source, I index);
  FieldProxy &operator=(const std::string &value);
  FieldProxy &operator=(const char *value);
};

class Table;
using AssociativeFieldProxy = FieldProxy<Table, std::string>;

class Table : public Field {
public:
  Table() {}
  Table &set(const std::string &name, bool value);
  Table &set(const std::string &name, int32_t value);
  Table &set(const std::string &name, const std::string &value);
  Table &set(const std::string &name, const char *value);
  const Field &get(const std::string &name) const;
  AssociativeFieldProxy operator[](const std::string &name);
  AssociativeFieldProxy operator[](const char *name);
};

class MetaData {
public:
  void setDeliveryMode(uint8_t value);
  void setHeaders(const Table &value);
  void setHeaders(Table &&value);
  void setContentType(const std::string &value);
  void setMessageID(const std::string &value);
  const Table &headers() const;
};

class Envelope : public MetaData {
public:
  Envelope(const char *body, uint64_t size) : MetaData() {}
  Envelope(const std::string_view &body) : Envelope(body.data(), body.size()) {}
  Envelope(const char *body);
  Envelope(const Envelope &envelope) = delete;
  const char *body() const;
  uint64_t bodySize() const;
};

class Message : public Envelope {
public:
  const std::string &routingkey() const;
};

class Connection;

class Channel {
public:
  Channel(Connection *connection);
  bool publish(const std::string_view &exchange, const std::string_view &routingKey,
               const Envelope &envelope, int flags = 0);
  bool publish(const std::string_view &exchange, const std::string_view &routingKey,
               const std::string &message, int flags = 0);
  bool publish(const std::string_view &exchange, const std::string_view &routingKey,
               const char *message, size_t size, int flags = 0);
  bool publish(const std::string_view &exchange, const std::string_view &routingKey,
               const char *message, int flags = 0);
  bool ack(uint64_t deliveryTag, int flags = 0);
};

} // namespace AMQP

#endif // AMQPCPP_H
