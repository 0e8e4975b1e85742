//===- jws.hpp - stand-in for josepp ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of josepp, as jwtpp was called until 2020, in one header.
/// Signatures and class structure are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef JOSEPP_JWS_HPP
#define JOSEPP_JWS_HPP

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace Json {
class Value;
}
struct rsa_st;

namespace jose {

enum class alg { NONE = 0, HS256, HS384, HS512, RS256, UNKNOWN };

using secure_string = std::string;
using sp_rsa_key = std::shared_ptr<rsa_st>;

class claims final {
  class has {
  public:
    explicit has(Json::Value *Object) : claims_(Object) {}
    bool any(const std::string &Key);
    bool iss() { return any("iss"); }
    bool sub() { return any("sub"); }
    bool aud() { return any("aud"); }
    bool exp() { return any("exp"); }
    bool nbf() { return any("nbf"); }
    bool iat() { return any("iat"); }
    bool jti() { return any("jti"); }

  private:
    Json::Value *claims_;
  };
  class check {
  public:
    explicit check(Json::Value *Object) : claims_(Object) {}
    bool any(const std::string &Key, const std::string &Value);
    bool iss(const std::string &Value) { return any("iss", Value); }
    bool sub(const std::string &Value) { return any("sub", Value); }
    bool aud(const std::string &Value) { return any("aud", Value); }
    bool exp(const std::string &Value) { return any("exp", Value); }
    bool nbf(const std::string &Value) { return any("nbf", Value); }
    bool iat(const std::string &Value) { return any("iat", Value); }
    bool jti(const std::string &Value) { return any("jti", Value); }

  private:
    Json::Value *claims_;
  };
  class del {
  public:
    explicit del(Json::Value *Object) : claims_(Object) {}
    void any(const std::string &Key);
    void iss() { any("iss"); }
    void sub() { any("sub"); }
    void aud() { any("aud"); }
    void exp() { any("exp"); }
    void nbf() { any("nbf"); }
    void iat() { any("iat"); }
    void jti() { any("jti"); }

  private:
    Json::Value *claims_;
  };
  class get {
  public:
    explicit get(Json::Value *Object) : claims_(Object) {}
    std::string any(const std::string &Key);
    std::string iss() { return any("iss"); }
    std::string sub() { return any("sub"); }
    std::string aud() { return any("aud"); }
    std::string exp() { return any("exp"); }
    std::string nbf() { return any("nbf"); }
    std::string iat() { return any("iat"); }
    std::string jti() { return any("jti"); }

  private:
    Json::Value *claims_;
  };
  class set {
  public:
    explicit set(Json::Value *Object) : claims_(Object) {}
    void any(const std::string &Key, const std::string &Value);
    void iss(const std::string &Value) { any("iss", Value); }
    void sub(const std::string &Value) { any("sub", Value); }
    void aud(const std::string &Value) { any("aud", Value); }
    void exp(const std::string &Value) { any("exp", Value); }
    void nbf(const std::string &Value) { any("nbf", Value); }
    void iat(const std::string &Value) { any("iat", Value); }
    void jti(const std::string &Value) { any("jti", Value); }

  private:
    Json::Value *claims_;
  };

public:
  claims();
  explicit claims(const std::string &Text, bool IsEncoded = false);
  class claims::set &set() { return set_; }
  class claims::has &has() { return has_; }
  class claims::del &del() { return del_; }
  class claims::get &get() { return get_; }
  class claims::check &check() { return check_; }
  std::string b64();
  template <typename... Types>
  static std::shared_ptr<class claims> make_shared(Types &&...Arguments) {
    return std::make_shared<class claims>(Arguments...);
  }

private:
  class set set_;
  class get get_;
  class has has_;
  class del del_;
  class check check_;
};
using sp_claims = std::shared_ptr<class claims>;

class crypto {
public:
  explicit crypto(jose::alg Alg = jose::alg::NONE);
  virtual ~crypto() = 0;
  jose::alg alg() { return Alg; }
  virtual std::string sign(const std::string &Data) = 0;
  virtual bool verify(const std::string &Data,
                      const std::string &Signature) = 0;

protected:
  jose::alg Alg;
};
using sp_crypto = std::shared_ptr<class crypto>;

class hmac : public crypto {
public:
  explicit hmac(jose::alg Alg, const secure_string &Secret);
  std::string sign(const std::string &Data) override;
  bool verify(const std::string &Data, const std::string &Signature) override;
  template <typename... Types>
  static std::shared_ptr<class hmac> make_shared(Types &&...Arguments) {
    return std::make_shared<class hmac>(Arguments...);
  }
};

class rsa : public crypto {
public:
  explicit rsa(jose::alg Alg, sp_rsa_key Key);
  std::string sign(const std::string &Data) override;
  bool verify(const std::string &Data, const std::string &Signature) override;
  template <typename... Types>
  static std::shared_ptr<class rsa> make_shared(Types &&...Arguments) {
    return std::make_shared<class rsa>(Arguments...);
  }
  static sp_rsa_key gen(int Size);
  static sp_rsa_key load_from_file(const std::string &Path);
};

class jws final {
public:
  using verify_cb = std::function<bool(sp_claims)>;
  bool verify(sp_crypto Crypto, verify_cb Callback = nullptr);
  class claims &claims() { return *(Claims.get()); }
  static std::shared_ptr<class jws> parse(const std::string &Bearer);
  static std::string sign(const std::string &Data, sp_crypto Crypto);
  static std::string sign_claims(class claims &Claims, sp_crypto Crypto);
  static std::string sign_bearer(class claims &Claims, sp_crypto Crypto);

private:
  sp_claims Claims;
};
using sp_jws = std::shared_ptr<class jws>;

std::string marshal(const Json::Value &Object);

} // namespace jose

#endif
