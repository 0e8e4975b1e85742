//===- keyset_handle.h - stand-in for Tink ----------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Keysets of tink-cc 2.8, as far as the tests need it: the signatures are
/// those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef TINK_KEYSET_HANDLE_H_
#define TINK_KEYSET_HANDLE_H_

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include <memory>
#include <string>

namespace google {
namespace crypto {
namespace tink {
class KeyTemplate;
} // namespace tink
} // namespace crypto
} // namespace google

namespace crypto {
namespace tink {

class Configuration;
class KeyGenConfiguration;
class KeysetReader;

const Configuration &ConfigGlobalRegistry();
const KeyGenConfiguration &KeyGenConfigGlobalRegistry();

class KeysetHandle {
public:
  static absl::StatusOr<std::unique_ptr<KeysetHandle>>
  GenerateNew(const google::crypto::tink::KeyTemplate &key_template, const crypto::tink::KeyGenConfiguration &config);
  absl::StatusOr<std::unique_ptr<KeysetHandle>> GetPublicKeysetHandle(const KeyGenConfiguration &config) const;
  template <class P> absl::StatusOr<std::unique_ptr<P>> GetPrimitive(const Configuration &config) const;
  template <class P> absl::StatusOr<std::unique_ptr<P>> GetPrimitive() const;
};

absl::StatusOr<std::unique_ptr<KeysetHandle>> JwkSetToPublicKeysetHandle(absl::string_view jwk_set);
absl::StatusOr<std::string> JwkSetFromPublicKeysetHandle(const KeysetHandle &keyset_handle);

class Aead {
public:
  virtual absl::StatusOr<std::string> Encrypt(absl::string_view plaintext, absl::string_view associated_data) const = 0;
  virtual ~Aead() = default;
};

} // namespace tink
} // namespace crypto

#endif // TINK_KEYSET_HANDLE_H_
