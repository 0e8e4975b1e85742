//===- IJwt.hpp - stand-in for Snowflake's client 2.9 -----------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SNOWFLAKECLIENT_IJWT_HPP
#define SNOWFLAKECLIENT_IJWT_HPP

#include <memory>
#include <string>

typedef struct evp_pkey_st EVP_PKEY;

namespace Snowflake {
namespace Client {
namespace Jwt {

enum class AlgorithmType { HS256, HS384, HS512, RS256, RS384, RS512 };

class IClaimSet {
public:
  virtual ~IClaimSet() = default;
  static IClaimSet *buildClaimSet();
  static IClaimSet *parseClaimset(const std::string &text);
  virtual bool containsClaim(const std::string &key) = 0;
  virtual void addClaim(const std::string &key, const std::string &value) = 0;
  virtual void addClaim(const std::string &key, long number) = 0;
  virtual std::string getClaimInString(const std::string &key) = 0;
  virtual long getClaimInLong(const std::string &key) = 0;
  virtual std::string serialize(bool format = true) = 0;
  virtual void removeClaim(const std::string &key) = 0;
};

class IHeader {
public:
  virtual ~IHeader() = default;
  static IHeader *buildHeader();
  virtual void setAlgorithm(AlgorithmType type) = 0;
  virtual void setCustomHeaderEntry(std::string header_type,
                                    std::string header_value) = 0;
  virtual AlgorithmType getAlgorithmType() = 0;
  virtual std::string getCustomHeaderEntry(const std::string header_type) = 0;
};

class IJwt {
  typedef std::shared_ptr<IClaimSet> ClaimSetPtr;
  typedef std::shared_ptr<IHeader> HeaderPtr;

public:
  static IJwt *buildIJwt();
  static IJwt *buildIJwt(const std::string &text);
  virtual ~IJwt() {}
  virtual std::string serialize(EVP_PKEY *key) = 0;
  virtual const char *serializeConstBuf(EVP_PKEY *key) {
    m_serializedString = serialize(key);
    return m_serializedString.c_str();
  }
  virtual bool verify(EVP_PKEY *key, bool format) = 0;
  virtual void setClaimSet(ClaimSetPtr claim_set) = 0;
  virtual ClaimSetPtr getClaimSet() = 0;
  virtual void setHeader(HeaderPtr header) = 0;
  virtual HeaderPtr getHeader() = 0;

private:
  std::string m_serializedString;
};

// In the library's cpp/jwt/Jwt.hpp.
class JWTObject : public IJwt {
  typedef std::shared_ptr<IClaimSet> ClaimSetPtr;
  typedef std::shared_ptr<IHeader> HeaderPtr;

public:
  JWTObject();
  explicit JWTObject(const std::string &input);
  inline void setClaimSet(ClaimSetPtr claim_set) {
    this->claim_set_ = claim_set;
  }
  inline ClaimSetPtr getClaimSet() { return claim_set_; }
  inline void setHeader(HeaderPtr header) { this->header_ = std::move(header); }
  inline HeaderPtr getHeader() { return header_; }
  bool verify(EVP_PKEY *key, bool format);
  std::string serialize(EVP_PKEY *key);

private:
  HeaderPtr header_;
  ClaimSetPtr claim_set_;
  std::string secret_;
};

} // namespace Jwt
} // namespace Client
} // namespace Snowflake

#endif
