//===- defaults.h - stand-in for jwt-cpp 0.6 -------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The short names of jwt-cpp 0.6 with picojson::value.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_KAZUHO_PICOJSON_DEFAULTS_H
#define JWT_CPP_KAZUHO_PICOJSON_DEFAULTS_H

#include "traits.h"

namespace jwt {
using claim = basic_claim<traits::kazuho_picojson>;
inline verifier<default_clock, traits::kazuho_picojson> verify() {
  return verify<default_clock, traits::kazuho_picojson>(default_clock{});
}
inline builder<traits::kazuho_picojson> create() {
  return builder<traits::kazuho_picojson>();
}
inline decoded_jwt<traits::kazuho_picojson> decode(const std::string &token) {
  return decoded_jwt<traits::kazuho_picojson>(token);
}
template <typename Decode>
decoded_jwt<traits::kazuho_picojson> decode(const std::string &token,
                                            Decode decode) {
  return decoded_jwt<traits::kazuho_picojson>(token, decode);
}
inline jwk<traits::kazuho_picojson>
parse_jwk(const traits::kazuho_picojson::string_type &token) {
  return jwk<traits::kazuho_picojson>(token);
}
inline jwks<traits::kazuho_picojson>
parse_jwks(const traits::kazuho_picojson::string_type &token) {
  return jwks<traits::kazuho_picojson>(token);
}
} // namespace jwt

#endif // JWT_CPP_KAZUHO_PICOJSON_DEFAULTS_H
