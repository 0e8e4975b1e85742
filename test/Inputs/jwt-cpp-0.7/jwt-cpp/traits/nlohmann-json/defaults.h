//===- defaults.h - stand-in for jwt-cpp 0.7 -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The short names of jwt-cpp 0.7 with nlohmann::json.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_NLOHMANN_JSON_DEFAULTS_H
#define JWT_CPP_NLOHMANN_JSON_DEFAULTS_H

#include "traits.h"

namespace jwt {
using claim = basic_claim<traits::nlohmann_json>;
inline verifier<default_clock, traits::nlohmann_json> verify() {
  return verify<default_clock, traits::nlohmann_json>(default_clock{});
}
inline builder<traits::nlohmann_json> create() {
  return builder<traits::nlohmann_json>();
}
inline decoded_jwt<traits::nlohmann_json> decode(const std::string &token) {
  return decoded_jwt<traits::nlohmann_json>(token);
}
template <typename Decode>
decoded_jwt<traits::nlohmann_json> decode(const std::string &token,
                                          Decode decode) {
  return decoded_jwt<traits::nlohmann_json>(token, decode);
}
inline jwk<traits::nlohmann_json>
parse_jwk(const traits::nlohmann_json::string_type &token) {
  return jwk<traits::nlohmann_json>(token);
}
inline jwks<traits::nlohmann_json>
parse_jwks(const traits::nlohmann_json::string_type &token) {
  return jwks<traits::nlohmann_json>(token);
}
using verify_context = verify_ops::verify_context<traits::nlohmann_json>;
} // namespace jwt

#endif // JWT_CPP_NLOHMANN_JSON_DEFAULTS_H
