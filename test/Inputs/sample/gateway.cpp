//===- gateway.cpp - Lets visitors in -------------------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gateway.h"
#include <jwt.h>
#include <memory>
#include <spdlog/spdlog.h>

namespace harbour {

using Token = std::unique_ptr<jwt_t, decltype(&jwt_free)>;

static Token decode(const std::string &Badge, const std::string &Secret) {
  jwt_t *Decoded = nullptr;
  const auto *Key = reinterpret_cast<const unsigned char *>(Secret.data());
  if (jwt_decode(&Decoded, Badge.c_str(), Key, static_cast<int>(Secret.size())))
    Decoded = nullptr;
  return Token(Decoded, &jwt_free);
}

// The mistake: a badge that this gate refuses, because its clock is wrong say,
// is still good at another one; and now it stands in the log.
bool Gateway::admit(const std::string &Badge) const {
  Token Decoded = decode(Badge, Secret);
  if (!Decoded) {
    spdlog::warn("refused badge {}", Badge);
    return false;
  }
  return true;
}

// Its twin: the log tells badges apart by their 'jti', which opens nothing.
bool Gateway::admitQuietly(const std::string &Badge) const {
  Token Decoded = decode(Badge, Secret);
  if (!Decoded) {
    spdlog::warn("refused a badge of {} characters", Badge.size());
    return false;
  }
  const char *Id = jwt_get_grant(Decoded.get(), "jti");
  spdlog::info("admitted badge {}", Id ? Id : "without an id");
  return true;
}

} // namespace harbour
