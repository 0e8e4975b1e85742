//===- defaults.h - stand-in for jwt-cpp 0.7.2 -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The short names of jwt-cpp 0.7.2 with Boost.JSON.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_BOOST_JSON_DEFAULTS_H
#define JWT_CPP_BOOST_JSON_DEFAULTS_H

#include "traits.h"

namespace jwt {
using claim = basic_claim<traits::boost_json>;
inline verifier<default_clock, traits::boost_json> verify() {
  return verify<default_clock, traits::boost_json>(default_clock{});
}
inline builder<default_clock, traits::boost_json> create() {
  return builder<default_clock, traits::boost_json>(default_clock{});
}
inline decoded_jwt<traits::boost_json> decode(const std::string &token) {
  return decoded_jwt<traits::boost_json>(token);
}
template <typename Decode>
decoded_jwt<traits::boost_json> decode(const std::string &token,
                                       Decode decode) {
  return decoded_jwt<traits::boost_json>(token, decode);
}
inline jwk<traits::boost_json>
parse_jwk(const traits::boost_json::string_type &token) {
  return jwk<traits::boost_json>(token);
}
inline jwks<traits::boost_json>
parse_jwks(const traits::boost_json::string_type &token) {
  return jwks<traits::boost_json>(token);
}
using verify_context = verify_ops::verify_context<traits::boost_json>;
} // namespace jwt

#endif // JWT_CPP_BOOST_JSON_DEFAULTS_H
