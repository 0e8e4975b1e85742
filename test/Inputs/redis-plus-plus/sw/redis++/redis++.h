//===- redis++.h - stand-in for redis-plus-plus -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Connections and pipelines of redis-plus-plus 1.3. Signatures and class
/// structure are those of the library; there are no bodies.
///
//===----------------------------------------------------------------------===//

#ifndef SEWENEW_REDISPLUSPLUS_H
#define SEWENEW_REDISPLUSPLUS_H

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace sw {
namespace redis {

using StringView = std::string_view;
using OptionalString = std::optional<std::string>;
enum class UpdateType { EXIST, NOT_EXIST, ALWAYS };

class PipelineImpl;
class QueuedReplies;

template <typename Impl> class QueuedRedis {
public:
  QueuedReplies exec();
  QueuedRedis &expire(const StringView &key, const std::chrono::seconds &timeout);
  QueuedRedis &set(const StringView &key, const StringView &val,
                   const std::chrono::milliseconds &ttl = std::chrono::milliseconds(0),
                   UpdateType type = UpdateType::ALWAYS);
  QueuedRedis &hset(const StringView &key, const StringView &field, const StringView &val);
};
using Pipeline = QueuedRedis<PipelineImpl>;

class Redis {
public:
  explicit Redis(const std::string &uri);
  Pipeline pipeline(bool new_connection = true);
  template <typename Result, typename... Args>
  Result command(const StringView &cmd_name, Args &&...args);
  long long del(const StringView &key);
  OptionalString get(const StringView &key);
  bool set(const StringView &key, const StringView &val,
           const std::chrono::milliseconds &ttl = std::chrono::milliseconds(0),
           UpdateType type = UpdateType::ALWAYS);
  long long hset(const StringView &key, const StringView &field, const StringView &val);
  long long publish(const StringView &channel, const StringView &message);
};

} // namespace redis
} // namespace sw

#endif // SEWENEW_REDISPLUSPLUS_H
