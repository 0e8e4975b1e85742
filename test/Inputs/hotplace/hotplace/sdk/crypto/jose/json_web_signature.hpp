//===- json_web_signature.hpp - stand-in for hotplace -----------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// JWS of hotplace, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef HOTPLACE_SDK_CRYPTO_JOSE_JSON_WEB_SIGNATURE_HPP
#define HOTPLACE_SDK_CRYPTO_JOSE_JSON_WEB_SIGNATURE_HPP

#include <hotplace/sdk/crypto/jose/json_object_signing_encryption.hpp>

namespace hotplace {
namespace crypto {

class json_web_signature {
public:
  json_web_signature();
  ~json_web_signature();
  return_t sign(crypto_key *crypto_key, const std::string &header, const std::string &claims, std::string &signature,
                jose_serialization_t mode = jose_serialization_t::jose_compact);
  return_t sign(crypto_key *crypto_key, jws_t alg, const std::string &claims, std::string &signature,
                jose_serialization_t mode = jose_serialization_t::jose_compact);
  return_t verify(crypto_key *crypto_key, const std::string &signature, bool &result);
};

} // namespace crypto
} // namespace hotplace

#endif // HOTPLACE_SDK_CRYPTO_JOSE_JSON_WEB_SIGNATURE_HPP
