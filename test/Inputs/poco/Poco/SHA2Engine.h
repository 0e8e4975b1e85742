//===- SHA2Engine.h - stand-in for POCO -------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Hashes of POCO 1.11, as far as the tests need it: the signatures
/// are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef FOUNDATION_SHA2ENGINE_H
#define FOUNDATION_SHA2ENGINE_H

#include "Poco/Foundation.h"

namespace Poco {

class DigestEngine {
public:
  using Digest = std::vector<unsigned char>;
  void update(const void *data, std::size_t length);
  void update(char data);
  void update(const std::string &data);
  virtual const Digest &digest() = 0;
  static std::string digestToHex(const Digest &bytes);
};

class SHA2Engine : public DigestEngine {
public:
  enum ALGORITHM { SHA_224 = 224, SHA_256 = 256, SHA_384 = 384, SHA_512 = 512 };
  SHA2Engine(ALGORITHM algorithm = SHA_256);
  const DigestEngine::Digest &digest();
};

} // namespace Poco

#endif // FOUNDATION_SHA2ENGINE_H
