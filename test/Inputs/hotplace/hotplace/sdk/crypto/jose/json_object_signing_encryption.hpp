//===- json_object_signing_encryption.hpp - stand-in for hotplace *- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// JWS and JWE of hotplace, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef HOTPLACE_SDK_CRYPTO_JOSE_JSON_OBJECT_SIGNING_ENCRYPTION_HPP
#define HOTPLACE_SDK_CRYPTO_JOSE_JSON_OBJECT_SIGNING_ENCRYPTION_HPP

#include <hotplace/sdk/crypto/jose/json_web_key.hpp>
#include <list>

namespace hotplace {
namespace crypto {

enum jose_serialization_t { jose_compact = 0, jose_json = 1, jose_flatjson = 2 };

typedef struct _jose_context_t {
  crypto_key *key;
  uint32 flags;
} jose_context_t;

class json_object_signing_encryption {
public:
  json_object_signing_encryption();
  ~json_object_signing_encryption();
  return_t open(jose_context_t **context, crypto_key *crypto_key);
  return_t close(jose_context_t *context);
  return_t encrypt(jose_context_t *context, jwe_t enc, jwa_t alg, const binary_t &input, std::string &output,
                   jose_serialization_t type = jose_serialization_t::jose_compact);
  return_t encrypt(jose_context_t *context, jwe_t enc, jwa_t alg, const std::string &input, std::string &output,
                   jose_serialization_t type = jose_serialization_t::jose_compact);
  return_t decrypt(jose_context_t *context, const std::string &input, binary_t &output, bool &result);
  return_t sign(jose_context_t *context, jws_t method, const std::string &input, std::string &output,
                jose_serialization_t type = jose_serialization_t::jose_compact);
  return_t sign(jose_context_t *context, const std::string &protected_header, const std::string &input, std::string &output,
                jose_serialization_t type = jose_serialization_t::jose_compact);
  return_t verify(jose_context_t *context, const std::string &input, bool &result);
};

typedef json_object_signing_encryption JOSE;

} // namespace crypto
} // namespace hotplace

#endif // HOTPLACE_SDK_CRYPTO_JOSE_JSON_OBJECT_SIGNING_ENCRYPTION_HPP
