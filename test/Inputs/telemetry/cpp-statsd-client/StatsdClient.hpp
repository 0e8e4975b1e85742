//===- StatsdClient.hpp - stand-in for cpp-statsd-client 2 ------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A client of statsd, and the tags of what it counts.
///
//===----------------------------------------------------------------------===//

#ifndef STATSD_CLIENT_HPP
#define STATSD_CLIENT_HPP

#include <cstdint>
#include <string>
#include <vector>

namespace Statsd {
class StatsdClient {
public:
  StatsdClient(const std::string &host, const uint16_t port,
               const std::string &prefix) noexcept;
  void increment(const std::string &key, float frequency = 1.0f,
                 const std::vector<std::string> &tags = {}) const noexcept;
  void timing(const std::string &key, const unsigned int ms,
              float frequency = 1.0f,
              const std::vector<std::string> &tags = {}) const noexcept;
};
} // namespace Statsd

#endif
