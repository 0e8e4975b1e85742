//===- jwt_all.h - stand-in for pokowaka's JWT-cpp --------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of pokowaka/jwt-cpp: classes in no namespace, over nlohmann's
/// JSON. Signatures and class structure are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef POKOWAKA_JWT_ALL_H
#define POKOWAKA_JWT_ALL_H

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

using json = nlohmann::json;

class InvalidTokenError : public std::runtime_error {
public:
  explicit InvalidTokenError(std::string Text) : std::runtime_error(Text) {}
};
class TokenFormatError : public InvalidTokenError {
public:
  explicit TokenFormatError(std::string Text) : InvalidTokenError(Text) {}
};
class InvalidClaimError : public InvalidTokenError {
public:
  explicit InvalidClaimError(std::string Text) : InvalidTokenError(Text) {}
};

class MessageValidator {
public:
  virtual ~MessageValidator() {}
  virtual bool Verify(const json &Header, const uint8_t *Text, size_t Length,
                      const uint8_t *Signature, size_t SignatureLength) const = 0;
  virtual std::string toJson() const = 0;
  virtual std::string algorithm() const = 0;
  virtual bool Accepts(const json &Header) const;
};

class MessageSigner : public MessageValidator {
public:
  virtual ~MessageSigner() {}
  virtual bool Sign(const uint8_t *Text, size_t Length, uint8_t *Signature,
                    size_t *SignatureLength) const = 0;
  std::string Digest(const std::string &Text) const;
};

typedef std::unique_ptr<MessageValidator> validator_ptr;
typedef std::unique_ptr<MessageSigner> signer_ptr;

struct evp_md_st;

class HMACValidator : public MessageSigner {
public:
  explicit HMACValidator(const std::string &Algorithm, const evp_md_st *Digest,
                         const std::string &Key);
  bool Verify(const json &, const uint8_t *, size_t, const uint8_t *,
              size_t) const;
  bool Sign(const uint8_t *, size_t, uint8_t *, size_t *) const;
  std::string algorithm() const { return Name; }
  std::string toJson() const;

private:
  std::string Name;
};

const evp_md_st *EVP_sha256();

class HS256Validator : public HMACValidator {
public:
  explicit HS256Validator(const std::string &Key)
      : HMACValidator("HS256", EVP_sha256(), Key) {}
};

class RSAValidator : public MessageSigner {
public:
  explicit RSAValidator(const std::string &Algorithm, const evp_md_st *Digest,
                        const std::string &Public);
  explicit RSAValidator(const std::string &Algorithm, const evp_md_st *Digest,
                        const std::string &Public, const std::string &Private);
  bool Verify(const json &, const uint8_t *, size_t, const uint8_t *,
              size_t) const override;
  bool Sign(const uint8_t *, size_t, uint8_t *, size_t *) const override;
  std::string algorithm() const override { return Name; }
  std::string toJson() const override;

private:
  std::string Name;
};

class RS256Validator : public RSAValidator {
public:
  explicit RS256Validator(const std::string &Public)
      : RSAValidator("RS256", EVP_sha256(), Public) {}
  explicit RS256Validator(const std::string &Public, const std::string &Private)
      : RSAValidator("RS256", EVP_sha256(), Public, Private) {}
};

class MessageValidatorFactory {
public:
  static MessageValidator *Build(const std::string &Text);
  static MessageValidator *Build(const json &Object);
  static MessageSigner *BuildSigner(const std::string &Text);
  static MessageSigner *BuildSigner(const json &Object);
};

class ClaimValidator {
public:
  using json = nlohmann::json;
  virtual ~ClaimValidator() {}
  virtual bool IsValid(const json &Claims) const = 0;
};

typedef std::unique_ptr<ClaimValidator> claim_ptr;

class ExpValidator : public ClaimValidator {
public:
  ExpValidator();
  explicit ExpValidator(uint64_t Leeway);
  bool IsValid(const json &Claims) const;
};

class ClaimValidatorFactory {
public:
  using json = nlohmann::json;
  static ClaimValidator *Build(const std::string &Text);
  static ClaimValidator *Build(const json &Object);
};

class JWT {
  using json = nlohmann::json;

public:
  static std::tuple<json, json> Decode(const std::string &Token,
                                       MessageValidator *Verifier = nullptr,
                                       ClaimValidator *Validator = nullptr);
  static std::tuple<json, json> Decode(const char *Token, size_t Length,
                                       MessageValidator *Verifier = nullptr,
                                       ClaimValidator *Validator = nullptr);
  static std::string Encode(const MessageSigner &Signer, const json &Payload,
                            json Header = {});
};

#endif
