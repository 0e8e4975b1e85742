//===- KafkaProducer.h - stand-in for modern-cpp-kafka ----------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Records and the producer of modern-cpp-kafka 2024.07. Signatures and class
/// structure are those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef MODERN_CPP_KAFKA_KAFKAPRODUCER_H
#define MODERN_CPP_KAFKA_KAFKAPRODUCER_H

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace kafka {

class ConstBuffer {
public:
  explicit ConstBuffer(const void *data = nullptr, std::size_t size = 0);
  const void *data() const;
  std::size_t size() const;
  std::string toString() const;
};

using Topic = std::string;
using Partition = std::int32_t;
using Key = ConstBuffer;
using Value = ConstBuffer;
const static Key NullKey = Key{};

struct Header {
  using Key = std::string;
  using Value = ConstBuffer;
  Header() = default;
  Header(Key k, Value v);
  Key key;
  Value value;
};
using Headers = std::vector<Header>;

class Error {
public:
  std::string message() const;
  explicit operator bool() const;
};

class Properties {
public:
  Properties(std::map<std::string, std::string> properties);
};

namespace clients {
namespace producer {

class RecordMetadata {
public:
  std::string toString() const;
};

using Callback = std::function<void(const RecordMetadata &metadata, const Error &error)>;

class ProducerRecord {
public:
  using Id = std::uint64_t;
  ProducerRecord(Topic topic, Partition partition, const Key &key, const Value &value);
  ProducerRecord(const Topic &topic, Partition partition, const Key &key, const Value &value,
                 Id id);
  ProducerRecord(const Topic &topic, const Key &key, const Value &value);
  ProducerRecord(const Topic &topic, const Key &key, const Value &value, Id id);
  const Headers &headers() const;
  Headers &headers();
  void setValue(const Value &value);
  std::string toString() const;
};

class KafkaProducer {
public:
  explicit KafkaProducer(const Properties &properties);
  enum class SendOption { NoCopyRecordValue, ToCopyRecordValue };
  enum class ActionWhileQueueIsFull { Block, NoBlock };
  void send(const ProducerRecord &record, const Callback &deliveryCb,
            SendOption option = SendOption::NoCopyRecordValue,
            ActionWhileQueueIsFull action = ActionWhileQueueIsFull::Block);
  RecordMetadata syncSend(const ProducerRecord &record);
  void close();
};

} // namespace producer
} // namespace clients
} // namespace kafka

#endif // MODERN_CPP_KAFKA_KAFKAPRODUCER_H
