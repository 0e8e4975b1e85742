//===- crypto_keychain.hpp - stand-in for hotplace --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Keys of hotplace, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef HOTPLACE_SDK_CRYPTO_BASIC_CRYPTO_KEYCHAIN_HPP
#define HOTPLACE_SDK_CRYPTO_BASIC_CRYPTO_KEYCHAIN_HPP

#include <hotplace/sdk/base/types.hpp>

namespace hotplace {
namespace crypto {

enum class jwa_t { unknown = 0, rsa_1_5, rsa_oaep, rsa_oaep_256, a128kw, a192kw, a256kw, dir };
enum class jwe_t { unknown = 0, a128cbc_hs256, a192cbc_hs384, a256cbc_hs512, a128gcm, a192gcm, a256gcm };
enum class jws_t : uint16 { unknown = 0, hs256, hs384, hs512, rs256 };
enum keyflag_t { key_ownspec = 0, key_pemfile = 1, key_certfile = 2, key_derfile = 3 };

struct keydesc {
  keydesc();
  keydesc(const char *k);
};

class crypto_key {
public:
  crypto_key();
  crypto_key(const crypto_key &object);
  ~crypto_key();
};

class crypto_keychain {
public:
  crypto_keychain();
  ~crypto_keychain();
  virtual return_t load(crypto_key *cryptokey, keyflag_t mode, const char *buffer, size_t size, keydesc &&desc = keydesc(), int flag = 0);
  return_t load_pem(crypto_key *cryptokey, const char *buffer, size_t size, keydesc &&desc = keydesc(), int flag = 0);
  virtual return_t load_file(crypto_key *cryptokey, keyflag_t mode, const char *file, keydesc &&desc = keydesc(), int flag = 0);
  return_t add_oct(crypto_key *cryptokey, size_t size, keydesc &&desc);
  return_t add_oct(crypto_key *cryptokey, const binary_t &k, keydesc &&desc);
  return_t add_oct_b64u(crypto_key *cryptokey, const char *k, keydesc &&desc);
};

} // namespace crypto
} // namespace hotplace

#endif // HOTPLACE_SDK_CRYPTO_BASIC_CRYPTO_KEYCHAIN_HPP
