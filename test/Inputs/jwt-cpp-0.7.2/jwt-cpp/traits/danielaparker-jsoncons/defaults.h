//===- defaults.h - stand-in for jwt-cpp 0.7.2 -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The short names of jwt-cpp 0.7.2 with jsoncons.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_DANIELAPARKER_JSONCONS_DEFAULTS_H
#define JWT_CPP_DANIELAPARKER_JSONCONS_DEFAULTS_H

#include "traits.h"

namespace jwt {
using claim = basic_claim<traits::danielaparker_jsoncons>;
inline verifier<default_clock, traits::danielaparker_jsoncons> verify() {
  return verify<default_clock, traits::danielaparker_jsoncons>(default_clock{});
}
inline builder<default_clock, traits::danielaparker_jsoncons> create() {
  return builder<default_clock, traits::danielaparker_jsoncons>(
      default_clock{});
}
inline decoded_jwt<traits::danielaparker_jsoncons>
decode(const std::string &token) {
  return decoded_jwt<traits::danielaparker_jsoncons>(token);
}
template <typename Decode>
decoded_jwt<traits::danielaparker_jsoncons> decode(const std::string &token,
                                                   Decode decode) {
  return decoded_jwt<traits::danielaparker_jsoncons>(token, decode);
}
inline jwk<traits::danielaparker_jsoncons>
parse_jwk(const traits::danielaparker_jsoncons::string_type &token) {
  return jwk<traits::danielaparker_jsoncons>(token);
}
inline jwks<traits::danielaparker_jsoncons>
parse_jwks(const traits::danielaparker_jsoncons::string_type &token) {
  return jwks<traits::danielaparker_jsoncons>(token);
}
using verify_context =
    verify_ops::verify_context<traits::danielaparker_jsoncons>;
} // namespace jwt

#endif // JWT_CPP_DANIELAPARKER_JSONCONS_DEFAULTS_H
