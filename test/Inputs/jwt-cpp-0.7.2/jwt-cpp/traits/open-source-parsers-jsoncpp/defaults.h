//===- defaults.h - stand-in for jwt-cpp 0.7.2 -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The short names of jwt-cpp 0.7.2 with jsoncpp.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_DEFAULTS_H
#define JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_DEFAULTS_H

#include "traits.h"

namespace jwt {
using claim = basic_claim<traits::open_source_parsers_jsoncpp>;
inline verifier<default_clock, traits::open_source_parsers_jsoncpp> verify() {
  return verify<default_clock, traits::open_source_parsers_jsoncpp>(
      default_clock{});
}
inline builder<default_clock, traits::open_source_parsers_jsoncpp> create() {
  return builder<default_clock, traits::open_source_parsers_jsoncpp>(
      default_clock{});
}
inline decoded_jwt<traits::open_source_parsers_jsoncpp>
decode(const std::string &token) {
  return decoded_jwt<traits::open_source_parsers_jsoncpp>(token);
}
template <typename Decode>
decoded_jwt<traits::open_source_parsers_jsoncpp>
decode(const std::string &token, Decode decode) {
  return decoded_jwt<traits::open_source_parsers_jsoncpp>(token, decode);
}
inline jwk<traits::open_source_parsers_jsoncpp>
parse_jwk(const traits::open_source_parsers_jsoncpp::string_type &token) {
  return jwk<traits::open_source_parsers_jsoncpp>(token);
}
inline jwks<traits::open_source_parsers_jsoncpp>
parse_jwks(const traits::open_source_parsers_jsoncpp::string_type &token) {
  return jwks<traits::open_source_parsers_jsoncpp>(token);
}
using verify_context =
    verify_ops::verify_context<traits::open_source_parsers_jsoncpp>;
} // namespace jwt

#endif // JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_DEFAULTS_H
