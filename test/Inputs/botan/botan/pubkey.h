//===- pubkey.h - stand-in for Botan 3 --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef PUBKEY_H
#define PUBKEY_H

#include <botan/secmem.h>

namespace Botan {
class Private_Key {};
class Public_Key {};
enum class Signature_Format { Standard, DerSequence };
class PK_Signer final {
public:
  PK_Signer(const Private_Key &key, RandomNumberGenerator &rng, std::string_view padding,
            Signature_Format format = Signature_Format::Standard, std::string_view provider = "");
  ~PK_Signer();
  std::vector<uint8_t> sign_message(const uint8_t in[], size_t length, RandomNumberGenerator &rng);
  void update(const uint8_t in[], size_t length);
  void update(std::string_view in);
  std::vector<uint8_t> signature(RandomNumberGenerator &rng);
};
class PK_Encryptor {
public:
  std::vector<uint8_t> encrypt(const uint8_t in[], size_t length, RandomNumberGenerator &rng) const;
  virtual ~PK_Encryptor();
};
} // namespace Botan

#endif
