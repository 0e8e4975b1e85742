//===- json_web_key.hpp - stand-in for hotplace -----------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// JWK of hotplace, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef HOTPLACE_SDK_CRYPTO_JOSE_JSON_WEB_KEY_HPP
#define HOTPLACE_SDK_CRYPTO_JOSE_JSON_WEB_KEY_HPP

#include <hotplace/sdk/crypto/basic/crypto_keychain.hpp>

namespace hotplace {
namespace crypto {

class json_web_key : public crypto_keychain {
public:
  json_web_key();
  virtual ~json_web_key();
  return_t write(crypto_key *cryptokey, std::string &buf, int flags = 0);
};

} // namespace crypto
} // namespace hotplace

#endif // HOTPLACE_SDK_CRYPTO_JOSE_JSON_WEB_KEY_HPP
