//===- mac.h - stand-in for Botan 3 -----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef MAC_H
#define MAC_H

#include <botan/secmem.h>

namespace Botan {
class Buffered_Computation {
public:
  virtual size_t output_length() const = 0;
  void update(const uint8_t in[], size_t length);
  void update(const std::vector<uint8_t> &in);
  void update(std::string_view str);
  void update(uint8_t in);
  void final(uint8_t out[]);
  secure_vector<uint8_t> final();
  std::vector<uint8_t> final_stdvec();
  template <typename Alloc> void final(std::vector<uint8_t, Alloc> &out);
  secure_vector<uint8_t> process(const uint8_t in[], size_t length);
  secure_vector<uint8_t> process(const std::vector<uint8_t> &in);
  secure_vector<uint8_t> process(std::string_view in);
  virtual ~Buffered_Computation();
};
class SymmetricAlgorithm {
public:
  virtual ~SymmetricAlgorithm();
  void set_key(const uint8_t key[], size_t length);
  template <typename Alloc> void set_key(const std::vector<uint8_t, Alloc> &key);
};
class MessageAuthenticationCode : public Buffered_Computation, public SymmetricAlgorithm {
public:
  static std::unique_ptr<MessageAuthenticationCode> create_or_throw(std::string_view algo, std::string_view provider = "");
};
class HashFunction : public Buffered_Computation {
public:
  static std::unique_ptr<HashFunction> create_or_throw(std::string_view algo, std::string_view provider = "");
};
} // namespace Botan

#endif
