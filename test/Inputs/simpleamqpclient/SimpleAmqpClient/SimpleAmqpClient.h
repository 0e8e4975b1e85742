//===- SimpleAmqpClient.h - stand-in for SimpleAmqpClient -------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Messages and channels of SimpleAmqpClient 2.6. Signatures and class
/// structure are those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef SIMPLEAMQPCLIENT_H
#define SIMPLEAMQPCLIENT_H

#include <boost/make_shared.hpp>
#include <map>
#include <string>

namespace AmqpClient {

class TableValue {
public:
  TableValue();
  TableValue(const char *value);
  TableValue(const std::string &value);
  std::string GetString() const;
};
using Table = std::map<std::string, TableValue>;

class BasicMessage {
public:
  typedef boost::shared_ptr<BasicMessage> ptr_t;
  enum delivery_mode_t { dm_notset = 0, dm_nonpersistent = 1, dm_persistent = 2 };
  static ptr_t Create();
  static ptr_t Create(const std::string &body);
  const std::string &Body() const;
  std::string &Body();
  void Body(const std::string &body);
  void ContentType(const std::string &content_type);
  void DeliveryMode(delivery_mode_t delivery_mode);
  Table &HeaderTable();
  void HeaderTable(const Table &header_table);
};

class Envelope {
public:
  typedef boost::shared_ptr<Envelope> ptr_t;
  BasicMessage::ptr_t Message() const;
};

class Channel {
public:
  typedef boost::shared_ptr<Channel> ptr_t;
  void BasicPublish(const std::string &exchange_name, const std::string &routing_key,
                    const BasicMessage::ptr_t message, bool mandatory = false,
                    bool immediate = false);
  bool BasicConsumeMessage(const std::string &consumer_tag, Envelope::ptr_t &envelope,
                           int timeout = -1);
};

} // namespace AmqpClient

#endif // SIMPLEAMQPCLIENT_H
