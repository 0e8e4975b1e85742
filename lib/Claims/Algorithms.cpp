//===- Algorithms.cpp - What JOSE algorithms are called -------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Claims/Algorithms.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <string>

namespace jwttidy::claims {

using llvm::StringRef;

static constexpr Algorithm Known[] = {
    {"none", AlgorithmKind::None, 0},
    {"HS256", AlgorithmKind::Mac, 256},
    {"HS384", AlgorithmKind::Mac, 384},
    {"HS512", AlgorithmKind::Mac, 512},
    {"RS256", AlgorithmKind::Signature, 0},
    {"RS384", AlgorithmKind::Signature, 0},
    {"RS512", AlgorithmKind::Signature, 0},
    {"PS256", AlgorithmKind::Signature, 0},
    {"PS384", AlgorithmKind::Signature, 0},
    {"PS512", AlgorithmKind::Signature, 0},
    {"ES256", AlgorithmKind::Signature, 0},
    {"ES384", AlgorithmKind::Signature, 0},
    {"ES512", AlgorithmKind::Signature, 0},
    {"ES256K", AlgorithmKind::Signature, 0},
    {"EdDSA", AlgorithmKind::Signature, 0},
    {"RSA1_5", AlgorithmKind::PublicKeyWrap, 0},
    {"RSA-OAEP", AlgorithmKind::PublicKeyWrap, 0},
    {"RSA-OAEP-256", AlgorithmKind::PublicKeyWrap, 0},
    {"RSA-OAEP-384", AlgorithmKind::PublicKeyWrap, 0},
    {"RSA-OAEP-512", AlgorithmKind::PublicKeyWrap, 0},
    {"ECDH-ES", AlgorithmKind::PublicKeyWrap, 0},
    {"ECDH-ES+A128KW", AlgorithmKind::PublicKeyWrap, 0},
    {"ECDH-ES+A192KW", AlgorithmKind::PublicKeyWrap, 0},
    {"ECDH-ES+A256KW", AlgorithmKind::PublicKeyWrap, 0},
    {"A128KW", AlgorithmKind::SharedKeyWrap, 0},
    {"A192KW", AlgorithmKind::SharedKeyWrap, 0},
    {"A256KW", AlgorithmKind::SharedKeyWrap, 0},
    {"A128GCMKW", AlgorithmKind::SharedKeyWrap, 0},
    {"A192GCMKW", AlgorithmKind::SharedKeyWrap, 0},
    {"A256GCMKW", AlgorithmKind::SharedKeyWrap, 0},
    {"dir", AlgorithmKind::SharedKeyWrap, 0},
    {"PBES2-HS256+A128KW", AlgorithmKind::Password, 0},
    {"PBES2-HS384+A192KW", AlgorithmKind::Password, 0},
    {"PBES2-HS512+A256KW", AlgorithmKind::Password, 0},
    {"A128CBC-HS256", AlgorithmKind::ContentEncryption, 0},
    {"A192CBC-HS384", AlgorithmKind::ContentEncryption, 0},
    {"A256CBC-HS512", AlgorithmKind::ContentEncryption, 0},
    {"A128GCM", AlgorithmKind::ContentEncryption, 0},
    {"A192GCM", AlgorithmKind::ContentEncryption, 0},
    {"A256GCM", AlgorithmKind::ContentEncryption, 0},
};

const Algorithm *algorithm(StringRef Name) {
  for (const Algorithm &A : Known)
    if (A.Name == Name)
      return &A;
  // Some libraries do not care about capitals. `dir` is a word of its own.
  for (const Algorithm &A : Known)
    if (A.Name != "dir" && Name.equals_insensitive(A.Name))
      return &A;
  return nullptr;
}

/// Letters and digits alone, in capitals.
static std::string bare(StringRef Name) {
  std::string Bare;
  for (char C : Name)
    if (llvm::isAlnum(C))
      Bare += llvm::toUpper(C);
  return Bare;
}

const Algorithm *algorithmOfConstant(StringRef Constant) {
  // Most constants are none: they end in no number and no known word.
  std::string Whole = bare(Constant);
  const Algorithm *Longest = nullptr;
  size_t Length = 0;
  for (const Algorithm &A : Known) {
    std::string Name = bare(A.Name);
    if (Name.size() <= Length || !StringRef(Whole).ends_with(Name))
      continue;
    // `..._ALG_NONE` and `..._DIR` are algorithms, `LOG_NONE` and `WORK_DIR`
    // are not.
    bool IsWord = A.Kind == AlgorithmKind::None || A.Name == "dir";
    StringRef Before = StringRef(Whole).drop_back(Name.size());
    if (IsWord && !Before.ends_with("ALG") && !Before.ends_with("JWA") &&
        !Before.ends_with("ALGORITHM") && !Before.ends_with("JWE"))
      continue;
    Longest = &A;
    Length = Name.size();
  }
  return Longest;
}

bool isHeaderValue(StringRef Text) {
  // RFC 7519, 9068, 9449, 8417 (`typ`, `cty`), 7516 (`zip`), 7517 (`use`), 7518
  // and 8037 (`kty`).
  constexpr StringRef Others[] = {"JWT",          "jwt",      "application/jwt",
                                  "at+jwt",       "dpop+jwt", "logout+jwt",
                                  "secevent+jwt", "DEF",      "sig",
                                  "enc",          "oct",      "RSA",
                                  "EC",           "OKP"};
  return algorithm(Text) || llvm::is_contained(Others, Text);
}

bool isAnyAudience(StringRef Text) {
  return Text == "*" || Text == "ANY" ||
         Text == "https://wlcg.cern.ch/jwt/v1/any";
}

bool saysRefresh(StringRef Text) {
  return Text.contains_insensitive("refresh") ||
         Text.contains("offline_access"); // OpenID Connect Core, section 11.
}

bool saysPublicKey(StringRef Text) {
  static constexpr StringRef Words[] = {"public", "pubkey",      "pub_key",
                                        "pem",    "certificate", "x509"};
  return !Text.contains("PRIVATE KEY") && any_of(Words, [&](StringRef Word) {
    return Text.contains_insensitive(Word);
  });
}

} // namespace jwttidy::claims
