//===- jwt.h - stand-in for jwt-cpp 0.4 ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of jwt-cpp 0.3 and 0.4: a builder and a claim that are plain
/// classes, JSON by picojson, setters by `const std::string &`. Signatures and
/// class structure are those of the library; bodies are as short as can be.
///
//===----------------------------------------------------------------------===//

#pragma once

#include "../../jwt-cpp-common/picojson/picojson.h"
#include <chrono>
#include <istream>
#include <memory>
#include <ostream>
#include <set>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <unordered_map>
#include <utility>

#ifndef JWT_CLAIM_EXPLICIT
#define JWT_CLAIM_EXPLICIT explicit
#endif

namespace jwt {
using date = std::chrono::system_clock::time_point;

struct signature_verification_exception : public std::runtime_error {
  using runtime_error::runtime_error;
};
struct signature_generation_exception : public std::runtime_error {
  using runtime_error::runtime_error;
};
struct rsa_exception : public std::runtime_error {
  using runtime_error::runtime_error;
};
struct ecdsa_exception : public std::runtime_error {
  using runtime_error::runtime_error;
};
struct token_verification_exception : public std::runtime_error {
  using runtime_error::runtime_error;
};

namespace base {
std::string encode_base64url(const std::string &bin);
std::string decode_base64url(const std::string &base);
} // namespace base

namespace algorithm {
struct none {
  std::string sign(const std::string &) const { return ""; }
  void verify(const std::string &, const std::string &signature) const;
  std::string name() const { return "none"; }
};
struct hmacsha {
  hmacsha(std::string key, const std::string &name)
      : secret(std::move(key)), alg_name(name) {}
  std::string sign(const std::string &data) const;
  void verify(const std::string &data, const std::string &signature) const;
  std::string name() const { return alg_name; }

private:
  const std::string secret;
  const std::string alg_name;
};
struct rsa {
  rsa(const std::string &public_key, const std::string &private_key,
      const std::string &public_key_password,
      const std::string &private_key_password, const std::string &name);
  std::string sign(const std::string &data) const;
  void verify(const std::string &data, const std::string &signature) const;
  std::string name() const { return alg_name; }

private:
  std::shared_ptr<void> pkey;
  const std::string alg_name;
};
struct ecdsa {
  ecdsa(const std::string &public_key, const std::string &private_key,
        const std::string &public_key_password,
        const std::string &private_key_password, const std::string &name);
  std::string sign(const std::string &data) const;
  void verify(const std::string &data, const std::string &signature) const;
  std::string name() const { return alg_name; }

private:
  std::shared_ptr<void> pkey;
  const std::string alg_name;
};
struct pss {
  pss(const std::string &public_key, const std::string &private_key,
      const std::string &public_key_password,
      const std::string &private_key_password, const std::string &name);
  std::string sign(const std::string &data) const;
  void verify(const std::string &data, const std::string &signature) const;
  std::string name() const { return alg_name; }

private:
  std::shared_ptr<void> pkey;
  const std::string alg_name;
};
struct hs256 : public hmacsha {
  explicit hs256(std::string key) : hmacsha(std::move(key), "HS256") {}
};
struct hs384 : public hmacsha {
  explicit hs384(std::string key) : hmacsha(std::move(key), "HS384") {}
};
struct hs512 : public hmacsha {
  explicit hs512(std::string key) : hmacsha(std::move(key), "HS512") {}
};
struct rs256 : public rsa {
  explicit rs256(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : rsa(public_key, private_key, public_key_password, private_key_password,
            "RS256") {}
};
struct rs384 : public rsa {
  explicit rs384(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : rsa(public_key, private_key, public_key_password, private_key_password,
            "RS384") {}
};
struct rs512 : public rsa {
  explicit rs512(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : rsa(public_key, private_key, public_key_password, private_key_password,
            "RS512") {}
};
struct es256 : public ecdsa {
  explicit es256(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : ecdsa(public_key, private_key, public_key_password,
              private_key_password, "ES256") {}
};
struct es384 : public ecdsa {
  explicit es384(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : ecdsa(public_key, private_key, public_key_password,
              private_key_password, "ES384") {}
};
struct es512 : public ecdsa {
  explicit es512(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : ecdsa(public_key, private_key, public_key_password,
              private_key_password, "ES512") {}
};
struct ps256 : public pss {
  explicit ps256(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : pss(public_key, private_key, public_key_password, private_key_password,
            "PS256") {}
};
struct ps384 : public pss {
  explicit ps384(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : pss(public_key, private_key, public_key_password, private_key_password,
            "PS384") {}
};
struct ps512 : public pss {
  explicit ps512(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : pss(public_key, private_key, public_key_password, private_key_password,
            "PS512") {}
};
} // namespace algorithm

class claim {
  picojson::value val;

public:
  enum class type { null, boolean, number, string, array, object, int64 };

  claim() : val() {}
  JWT_CLAIM_EXPLICIT claim(std::string s) : val(std::move(s)) {}
  JWT_CLAIM_EXPLICIT claim(const date &s)
      : val(int64_t(std::chrono::system_clock::to_time_t(s))) {}
  JWT_CLAIM_EXPLICIT claim(const std::set<std::string> &s);
  JWT_CLAIM_EXPLICIT claim(const picojson::value &val) : val(val) {}
  template <typename Iterator>
  claim(Iterator start, Iterator end) : val(picojson::array()) {
    auto &arr = val.get<picojson::array>();
    for (; start != end; start++)
      arr.push_back(picojson::value(*start));
  }

  picojson::value to_json() const { return val; }
  inline std::istream &operator>>(std::istream &is) { return is >> val; }
  type get_type() const;
  const std::string &as_string() const { return val.get<std::string>(); }
  date as_date() const {
    return std::chrono::system_clock::from_time_t(as_int());
  }
  const picojson::array &as_array() const { return val.get<picojson::array>(); }
  const std::set<std::string> as_set() const;
  int64_t as_int() const { return val.get<int64_t>(); }
  bool as_bool() const { return val.get<bool>(); }
  double as_number() const { return val.get<double>(); }
};

class payload {
protected:
  std::unordered_map<std::string, claim> payload_claims;

public:
  bool has_issuer() const noexcept { return has_payload_claim("iss"); }
  bool has_subject() const noexcept { return has_payload_claim("sub"); }
  bool has_audience() const noexcept { return has_payload_claim("aud"); }
  bool has_expires_at() const noexcept { return has_payload_claim("exp"); }
  bool has_not_before() const noexcept { return has_payload_claim("nbf"); }
  bool has_issued_at() const noexcept { return has_payload_claim("iat"); }
  bool has_id() const noexcept { return has_payload_claim("jti"); }
  const std::string &get_issuer() const {
    return get_payload_claim("iss").as_string();
  }
  const std::string &get_subject() const {
    return get_payload_claim("sub").as_string();
  }
  std::set<std::string> get_audience() const {
    return get_payload_claim("aud").as_set();
  }
  date get_expires_at() const { return get_payload_claim("exp").as_date(); }
  date get_not_before() const { return get_payload_claim("nbf").as_date(); }
  date get_issued_at() const { return get_payload_claim("iat").as_date(); }
  const std::string &get_id() const {
    return get_payload_claim("jti").as_string();
  }

  bool has_payload_claim(const std::string &name) const noexcept {
    return payload_claims.count(name) != 0;
  }
  const claim &get_payload_claim(const std::string &name) const {
    return payload_claims.at(name);
  }
  std::unordered_map<std::string, claim> get_payload_claims() const {
    return payload_claims;
  }
};

class header {
protected:
  std::unordered_map<std::string, claim> header_claims;

public:
  bool has_algorithm() const noexcept { return has_header_claim("alg"); }
  bool has_type() const noexcept { return has_header_claim("typ"); }
  bool has_content_type() const noexcept { return has_header_claim("cty"); }
  bool has_key_id() const noexcept { return has_header_claim("kid"); }
  const std::string &get_algorithm() const {
    return get_header_claim("alg").as_string();
  }
  const std::string &get_type() const {
    return get_header_claim("typ").as_string();
  }
  const std::string &get_content_type() const {
    return get_header_claim("cty").as_string();
  }
  const std::string &get_key_id() const {
    return get_header_claim("kid").as_string();
  }
  bool has_header_claim(const std::string &name) const noexcept {
    return header_claims.count(name) != 0;
  }
  const claim &get_header_claim(const std::string &name) const {
    return header_claims.at(name);
  }
  std::unordered_map<std::string, claim> get_header_claims() const {
    return header_claims;
  }
};

class decoded_jwt : public header, public payload {
protected:
  const std::string token;
  std::string header;
  std::string header_base64;
  std::string payload;
  std::string payload_base64;
  std::string signature;
  std::string signature_base64;

public:
  explicit decoded_jwt(const std::string &token);
  const std::string &get_token() const noexcept { return token; }
  const std::string &get_header() const noexcept { return header; }
  const std::string &get_payload() const noexcept { return payload; }
  const std::string &get_signature() const noexcept { return signature; }
  const std::string &get_header_base64() const noexcept {
    return header_base64;
  }
  const std::string &get_payload_base64() const noexcept {
    return payload_base64;
  }
  const std::string &get_signature_base64() const noexcept {
    return signature_base64;
  }
};

class builder {
  std::unordered_map<std::string, claim> header_claims;
  std::unordered_map<std::string, claim> payload_claims;

  builder() {}
  friend builder create();

public:
  builder &set_header_claim(const std::string &id, claim c) {
    header_claims[id] = std::move(c);
    return *this;
  }
  builder &set_payload_claim(const std::string &id, claim c) {
    payload_claims[id] = std::move(c);
    return *this;
  }
  builder &set_algorithm(const std::string &str) {
    return set_header_claim("alg", claim(str));
  }
  builder &set_type(const std::string &str) {
    return set_header_claim("typ", claim(str));
  }
  builder &set_content_type(const std::string &str) {
    return set_header_claim("cty", claim(str));
  }
  builder &set_key_id(const std::string &str) {
    return set_header_claim("kid", claim(str));
  }
  builder &set_issuer(const std::string &str) {
    return set_payload_claim("iss", claim(str));
  }
  builder &set_subject(const std::string &str) {
    return set_payload_claim("sub", claim(str));
  }
  builder &set_audience(const std::set<std::string> &l) {
    return set_payload_claim("aud", claim(l));
  }
  builder &set_audience(const std::string &aud) {
    return set_payload_claim("aud", claim(aud));
  }
  builder &set_expires_at(const date &d) {
    return set_payload_claim("exp", claim(d));
  }
  builder &set_not_before(const date &d) {
    return set_payload_claim("nbf", claim(d));
  }
  builder &set_issued_at(const date &d) {
    return set_payload_claim("iat", claim(d));
  }
  builder &set_id(const std::string &str) {
    return set_payload_claim("jti", claim(str));
  }

  template <typename T> std::string sign(const T &algo) const {
    picojson::object obj_header;
    obj_header["alg"] = picojson::value(algo.name());
    for (auto &e : header_claims)
      obj_header[e.first] = e.second.to_json();
    picojson::object obj_payload;
    for (auto &e : payload_claims)
      obj_payload.insert({e.first, e.second.to_json()});
    auto encode = [](const std::string &data) {
      return base::encode_base64url(data);
    };
    std::string header = encode(picojson::value(obj_header).serialize());
    std::string payload = encode(picojson::value(obj_payload).serialize());
    std::string token = header + "." + payload;
    return token + "." + encode(algo.sign(token));
  }
};

template <typename Clock> class verifier {
  struct algo_base {
    virtual ~algo_base() {}
    virtual void verify(const std::string &data, const std::string &sig) = 0;
  };
  template <typename T> struct algo : public algo_base {
    T alg;
    explicit algo(T a) : alg(a) {}
    virtual void verify(const std::string &data,
                        const std::string &sig) override {
      alg.verify(data, sig);
    }
  };
  std::unordered_map<std::string, claim> claims;
  size_t default_leeway = 0;
  Clock clock;
  std::unordered_map<std::string, std::shared_ptr<algo_base>> algs;

public:
  explicit verifier(Clock c) : clock(c) {}
  verifier &leeway(size_t leeway) {
    default_leeway = leeway;
    return *this;
  }
  verifier &expires_at_leeway(size_t leeway) {
    return with_claim("exp",
                      claim(std::chrono::system_clock::from_time_t(leeway)));
  }
  verifier &not_before_leeway(size_t leeway) {
    return with_claim("nbf",
                      claim(std::chrono::system_clock::from_time_t(leeway)));
  }
  verifier &issued_at_leeway(size_t leeway) {
    return with_claim("iat",
                      claim(std::chrono::system_clock::from_time_t(leeway)));
  }
  verifier &with_issuer(const std::string &iss) {
    return with_claim("iss", claim(iss));
  }
  verifier &with_subject(const std::string &sub) {
    return with_claim("sub", claim(sub));
  }
  verifier &with_audience(const std::set<std::string> &aud) {
    return with_claim("aud", claim(aud));
  }
  verifier &with_audience(const std::string &aud) {
    return with_claim("aud", claim(aud));
  }
  verifier &with_id(const std::string &id) {
    return with_claim("jti", claim(id));
  }
  verifier &with_claim(const std::string &name, claim c) {
    claims[name] = c;
    return *this;
  }
  template <typename Algorithm> verifier &allow_algorithm(Algorithm alg) {
    algs[alg.name()] = std::make_shared<algo<Algorithm>>(alg);
    return *this;
  }
  void verify(const decoded_jwt &jwt) const;
};

template <typename Clock> verifier<Clock> verify(Clock c) {
  return verifier<Clock>(c);
}

struct default_clock {
  std::chrono::system_clock::time_point now() const {
    return std::chrono::system_clock::now();
  }
};

inline verifier<default_clock> verify() { return verify<default_clock>({}); }
inline builder create() { return builder(); }
inline decoded_jwt decode(const std::string &token) {
  return decoded_jwt(token);
}
} // namespace jwt

inline std::istream &operator>>(std::istream &is, jwt::claim &c) {
  return c.operator>>(is);
}
inline std::ostream &operator<<(std::ostream &os, const jwt::claim &c) {
  return os << c.to_json();
}
