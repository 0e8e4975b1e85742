//===- jwt.h - stand-in for jwt-cpp 0.6 ------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of jwt-cpp 0.6: builder<json_traits>, traits in headers of
/// their own. Signatures and class structure are those of the library; bodies
/// are as short as can be.
///
//===----------------------------------------------------------------------===//

#ifndef JWT_CPP_JWT_H
#define JWT_CPP_JWT_H

#ifndef JWT_DISABLE_PICOJSON
#include "../../jwt-cpp-common/picojson/picojson.h"
#endif

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <locale>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <system_error>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#ifndef JWT_CLAIM_EXPLICIT
#define JWT_CLAIM_EXPLICIT explicit
#endif

namespace jwt {
using date = std::chrono::system_clock::time_point;

namespace error {
struct signature_verification_exception : public std::system_error {
  using system_error::system_error;
};
struct signature_generation_exception : public std::system_error {
  using system_error::system_error;
};
struct token_verification_exception : public std::system_error {
  using system_error::system_error;
};
struct invalid_json_exception : public std::runtime_error {
  invalid_json_exception() : runtime_error("invalid json") {}
};
struct claim_not_present_exception : public std::out_of_range {
  claim_not_present_exception() : out_of_range("claim not found") {}
};
void throw_if_error(std::error_code ec);
} // namespace error

namespace base {
std::string encode_base64url(const std::string &bin);
std::string decode_base64url(const std::string &base);
} // namespace base

namespace algorithm {
struct none {
  std::string sign(const std::string &, std::error_code &ec) const {
    ec.clear();
    return {};
  }
  void verify(const std::string &, const std::string &signature,
              std::error_code &ec) const;
  std::string name() const { return "none"; }
};
struct hmacsha {
  hmacsha(std::string key, const std::string &name)
      : secret(std::move(key)), alg_name(name) {}
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature,
              std::error_code &ec) const;
  std::string name() const { return alg_name; }

private:
  const std::string secret;
  const std::string alg_name;
};
struct rsa {
  rsa(const std::string &public_key, const std::string &private_key,
      const std::string &public_key_password,
      const std::string &private_key_password, const std::string &name);
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature,
              std::error_code &ec) const;
  std::string name() const { return alg_name; }

private:
  std::shared_ptr<void> pkey;
  const std::string alg_name;
};
struct ecdsa {
  ecdsa(const std::string &public_key, const std::string &private_key,
        const std::string &public_key_password,
        const std::string &private_key_password, const std::string &name);
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature,
              std::error_code &ec) const;
  std::string name() const { return alg_name; }

private:
  std::shared_ptr<void> pkey;
  const std::string alg_name;
};
struct eddsa {
  eddsa(const std::string &public_key, const std::string &private_key,
        const std::string &public_key_password,
        const std::string &private_key_password, const std::string &name);
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature,
              std::error_code &ec) const;
  std::string name() const { return alg_name; }

private:
  std::shared_ptr<void> pkey;
  const std::string alg_name;
};
struct pss {
  pss(const std::string &public_key, const std::string &private_key,
      const std::string &public_key_password,
      const std::string &private_key_password, const std::string &name);
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature,
              std::error_code &ec) const;
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
struct es256k : public ecdsa {
  explicit es256k(const std::string &public_key,
                  const std::string &private_key = "",
                  const std::string &public_key_password = "",
                  const std::string &private_key_password = "")
      : ecdsa(public_key, private_key, public_key_password,
              private_key_password, "ES256K") {}
};
struct ed25519 : public eddsa {
  explicit ed25519(const std::string &public_key,
                   const std::string &private_key = "",
                   const std::string &public_key_password = "",
                   const std::string &private_key_password = "")
      : eddsa(public_key, private_key, public_key_password,
              private_key_password, "EdDSA") {}
};
struct ed448 : public eddsa {
  explicit ed448(const std::string &public_key,
                 const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "")
      : eddsa(public_key, private_key, public_key_password,
              private_key_password, "EdDSA") {}
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

namespace json {
enum class type { boolean, integer, number, string, array, object };
} // namespace json

template <typename json_traits> class basic_claim {
  typename json_traits::value_type val;

public:
  using set_t = std::set<typename json_traits::string_type>;
  basic_claim() = default;
  basic_claim(const basic_claim &) = default;
  basic_claim(basic_claim &&) = default;
  basic_claim &operator=(const basic_claim &) = default;
  basic_claim &operator=(basic_claim &&) = default;
  ~basic_claim() = default;
  JWT_CLAIM_EXPLICIT basic_claim(typename json_traits::string_type s)
      : val(std::move(s)) {}
  JWT_CLAIM_EXPLICIT basic_claim(const date &d)
      : val(typename json_traits::integer_type(
            std::chrono::system_clock::to_time_t(d))) {}
  JWT_CLAIM_EXPLICIT basic_claim(typename json_traits::array_type a)
      : val(std::move(a)) {}
  JWT_CLAIM_EXPLICIT basic_claim(typename json_traits::value_type v)
      : val(std::move(v)) {}
  JWT_CLAIM_EXPLICIT basic_claim(const set_t &s)
      : val(typename json_traits::array_type(s.begin(), s.end())) {}
  template <typename Iterator>
  basic_claim(Iterator begin, Iterator end)
      : val(typename json_traits::array_type(begin, end)) {}
  typename json_traits::value_type to_json() const { return val; }
  std::istream &operator>>(std::istream &is) { return is >> val; }
  std::ostream &operator<<(std::ostream &os) { return os << val; }
  json::type get_type() const { return json_traits::get_type(val); }
  typename json_traits::string_type as_string() const {
    return json_traits::as_string(val);
  }
  date as_date() const {
    return std::chrono::system_clock::from_time_t(as_int());
  }
  typename json_traits::array_type as_array() const {
    return json_traits::as_array(val);
  }
  set_t as_set() const {
    set_t res;
    for (const auto &e : json_traits::as_array(val))
      res.insert(json_traits::as_string(e));
    return res;
  }
  typename json_traits::integer_type as_int() const {
    return json_traits::as_int(val);
  }
  typename json_traits::boolean_type as_bool() const {
    return json_traits::as_bool(val);
  }
  typename json_traits::number_type as_number() const {
    return json_traits::as_number(val);
  }
};

namespace details {
template <typename json_traits> class map_of_claims {
  typename json_traits::object_type claims;

public:
  using basic_claim_t = basic_claim<json_traits>;
  using iterator = typename json_traits::object_type::iterator;
  using const_iterator = typename json_traits::object_type::const_iterator;
  map_of_claims() = default;
  map_of_claims(typename json_traits::object_type json)
      : claims(std::move(json)) {}
  iterator begin() { return claims.begin(); }
  iterator end() { return claims.end(); }
  const_iterator begin() const { return claims.begin(); }
  const_iterator end() const { return claims.end(); }
  static typename json_traits::object_type
  parse_claims(const typename json_traits::string_type &str) {
    typename json_traits::value_type val;
    if (!json_traits::parse(val, str))
      throw error::invalid_json_exception();
    return json_traits::as_object(val);
  }
  bool has_claim(const typename json_traits::string_type &name) const noexcept {
    return claims.count(name) != 0;
  }
  basic_claim_t get_claim(const typename json_traits::string_type &name) const {
    if (!has_claim(name))
      throw error::claim_not_present_exception();
    return basic_claim_t{claims.at(name)};
  }
  std::unordered_map<typename json_traits::string_type, basic_claim_t>
  get_claims() const {
    std::unordered_map<typename json_traits::string_type, basic_claim_t> res;
    for (const auto &e : claims)
      res.emplace(e.first, basic_claim_t{e.second});
    return res;
  }
};
} // namespace details

template <typename json_traits> class payload {
protected:
  details::map_of_claims<json_traits> payload_claims;

public:
  using basic_claim_t = basic_claim<json_traits>;

  bool has_issuer() const noexcept { return has_payload_claim("iss"); }
  bool has_subject() const noexcept { return has_payload_claim("sub"); }
  bool has_audience() const noexcept { return has_payload_claim("aud"); }
  bool has_expires_at() const noexcept { return has_payload_claim("exp"); }
  bool has_not_before() const noexcept { return has_payload_claim("nbf"); }
  bool has_issued_at() const noexcept { return has_payload_claim("iat"); }
  bool has_id() const noexcept { return has_payload_claim("jti"); }
  typename json_traits::string_type get_issuer() const {
    return get_payload_claim("iss").as_string();
  }
  typename json_traits::string_type get_subject() const {
    return get_payload_claim("sub").as_string();
  }
  typename basic_claim_t::set_t get_audience() const {
    return get_payload_claim("aud").as_set();
  }
  date get_expires_at() const { return get_payload_claim("exp").as_date(); }
  date get_not_before() const { return get_payload_claim("nbf").as_date(); }
  date get_issued_at() const { return get_payload_claim("iat").as_date(); }
  typename json_traits::string_type get_id() const {
    return get_payload_claim("jti").as_string();
  }

  bool has_payload_claim(
      const typename json_traits::string_type &name) const noexcept {
    return payload_claims.has_claim(name);
  }
  basic_claim_t
  get_payload_claim(const typename json_traits::string_type &name) const {
    return payload_claims.get_claim(name);
  }
};

template <typename json_traits> class header {
protected:
  details::map_of_claims<json_traits> header_claims;

public:
  using basic_claim_t = basic_claim<json_traits>;
  bool has_algorithm() const noexcept { return has_header_claim("alg"); }
  bool has_type() const noexcept { return has_header_claim("typ"); }
  bool has_content_type() const noexcept { return has_header_claim("cty"); }
  bool has_key_id() const noexcept { return has_header_claim("kid"); }
  typename json_traits::string_type get_algorithm() const {
    return get_header_claim("alg").as_string();
  }
  typename json_traits::string_type get_type() const {
    return get_header_claim("typ").as_string();
  }
  typename json_traits::string_type get_content_type() const {
    return get_header_claim("cty").as_string();
  }
  typename json_traits::string_type get_key_id() const {
    return get_header_claim("kid").as_string();
  }
  bool has_header_claim(
      const typename json_traits::string_type &name) const noexcept {
    return header_claims.has_claim(name);
  }
  basic_claim_t
  get_header_claim(const typename json_traits::string_type &name) const {
    return header_claims.get_claim(name);
  }
};

template <typename json_traits>
class decoded_jwt : public header<json_traits>, public payload<json_traits> {
protected:
  const typename json_traits::string_type token;
  typename json_traits::string_type header;
  typename json_traits::string_type header_base64;
  typename json_traits::string_type payload;
  typename json_traits::string_type payload_base64;
  typename json_traits::string_type signature;
  typename json_traits::string_type signature_base64;

public:
  using basic_claim_t = basic_claim<json_traits>;
  JWT_CLAIM_EXPLICIT decoded_jwt(const typename json_traits::string_type &token)
      : decoded_jwt(token, [](const typename json_traits::string_type &str) {
          return base::decode_base64url(str);
        }) {}
  template <typename Decode>
  decoded_jwt(const typename json_traits::string_type &token, Decode decode)
      : token(token) {
    auto hdr_end = token.find('.');
    auto payload_end = token.find('.', hdr_end + 1);
    header_base64 = token.substr(0, hdr_end);
    payload_base64 = token.substr(hdr_end + 1, payload_end - hdr_end - 1);
    signature_base64 = token.substr(payload_end + 1);
    header = decode(header_base64);
    payload = decode(payload_base64);
    signature = decode(signature_base64);
    this->header_claims =
        details::map_of_claims<json_traits>::parse_claims(header);
    this->payload_claims =
        details::map_of_claims<json_traits>::parse_claims(payload);
  }
  const typename json_traits::string_type &get_token() const noexcept {
    return token;
  }
  const typename json_traits::string_type &get_header() const noexcept {
    return header;
  }
  const typename json_traits::string_type &get_payload() const noexcept {
    return payload;
  }
  const typename json_traits::string_type &get_signature() const noexcept {
    return signature;
  }
  const typename json_traits::string_type &get_header_base64() const noexcept {
    return header_base64;
  }
  const typename json_traits::string_type &get_payload_base64() const noexcept {
    return payload_base64;
  }
  const typename json_traits::string_type &
  get_signature_base64() const noexcept {
    return signature_base64;
  }
  std::unordered_map<typename json_traits::string_type, basic_claim_t>
  get_payload_claims() const {
    return this->payload_claims.get_claims();
  }
  std::unordered_map<typename json_traits::string_type, basic_claim_t>
  get_header_claims() const {
    return this->header_claims.get_claims();
  }
  basic_claim_t
  get_payload_claim(const typename json_traits::string_type &name) const {
    return this->payload_claims.get_claim(name);
  }
  basic_claim_t
  get_header_claim(const typename json_traits::string_type &name) const {
    return this->header_claims.get_claim(name);
  }
};

template <typename json_traits> class builder {
  typename json_traits::object_type header_claims;
  typename json_traits::object_type payload_claims;

public:
  builder() = default;

  builder &set_header_claim(const typename json_traits::string_type &id,
                            typename json_traits::value_type c) {
    header_claims[id] = std::move(c);
    return *this;
  }
  builder &set_header_claim(const typename json_traits::string_type &id,
                            basic_claim<json_traits> c) {
    header_claims[id] = c.to_json();
    return *this;
  }
  builder &set_payload_claim(const typename json_traits::string_type &id,
                             typename json_traits::value_type c) {
    payload_claims[id] = std::move(c);
    return *this;
  }
  builder &set_payload_claim(const typename json_traits::string_type &id,
                             basic_claim<json_traits> c) {
    payload_claims[id] = c.to_json();
    return *this;
  }
  builder &set_algorithm(typename json_traits::string_type str) {
    return set_header_claim("alg", typename json_traits::value_type(str));
  }
  builder &set_type(typename json_traits::string_type str) {
    return set_header_claim("typ", typename json_traits::value_type(str));
  }
  builder &set_content_type(typename json_traits::string_type str) {
    return set_header_claim("cty", typename json_traits::value_type(str));
  }
  builder &set_key_id(typename json_traits::string_type str) {
    return set_header_claim("kid", typename json_traits::value_type(str));
  }
  builder &set_issuer(typename json_traits::string_type str) {
    return set_payload_claim("iss", typename json_traits::value_type(str));
  }
  builder &set_subject(typename json_traits::string_type str) {
    return set_payload_claim("sub", typename json_traits::value_type(str));
  }
  builder &set_audience(typename json_traits::array_type a) {
    return set_payload_claim("aud", typename json_traits::value_type(a));
  }
  builder &set_audience(typename json_traits::string_type aud) {
    return set_payload_claim("aud", typename json_traits::value_type(aud));
  }
  builder &set_expires_at(const date &d) {
    return set_payload_claim("exp", basic_claim<json_traits>(d));
  }
  builder &set_not_before(const date &d) {
    return set_payload_claim("nbf", basic_claim<json_traits>(d));
  }
  builder &set_issued_at(const date &d) {
    return set_payload_claim("iat", basic_claim<json_traits>(d));
  }
  builder &set_id(const typename json_traits::string_type &str) {
    return set_payload_claim("jti", typename json_traits::value_type(str));
  }

  template <typename Algo, typename Encode>
  typename json_traits::string_type sign(const Algo &algo,
                                         Encode encode) const {
    std::error_code ec;
    auto res = sign(algo, encode, ec);
    error::throw_if_error(ec);
    return res;
  }
  template <typename Algo>
  typename json_traits::string_type sign(const Algo &algo) const {
    std::error_code ec;
    auto res = sign(algo, ec);
    error::throw_if_error(ec);
    return res;
  }
  template <typename Algo, typename Encode>
  typename json_traits::string_type sign(const Algo &algo, Encode encode,
                                         std::error_code &ec) const {
    typename json_traits::object_type obj_header = header_claims;
    if (header_claims.count("alg") == 0)
      obj_header["alg"] = typename json_traits::value_type(algo.name());
    const auto header = encode(
        json_traits::serialize(typename json_traits::value_type(obj_header)));
    const auto payload = encode(json_traits::serialize(
        typename json_traits::value_type(payload_claims)));
    const auto token = header + "." + payload;
    auto signature = algo.sign(token, ec);
    if (ec)
      return {};
    return token + "." + encode(signature);
  }
  template <typename Algo>
  typename json_traits::string_type sign(const Algo &algo,
                                         std::error_code &ec) const {
    return sign(
        algo,
        [](const typename json_traits::string_type &data) {
          return base::encode_base64url(data);
        },
        ec);
  }
};

namespace verify_ops {
template <typename json_traits> struct verify_context {
  verify_context(date ctime, const decoded_jwt<json_traits> &j, size_t l)
      : current_time(ctime), jwt(j), default_leeway(l) {}
  date current_time;
  const decoded_jwt<json_traits> &jwt;
  size_t default_leeway{0};
  typename json_traits::string_type claim_key{};
  basic_claim<json_traits> get_claim(bool in_header, std::error_code &ec) const;
};
} // namespace verify_ops

template <typename Clock, typename json_traits> class verifier {
public:
  using basic_claim_t = basic_claim<json_traits>;
  using verify_check_fn_t = std::function<void(
      const verify_ops::verify_context<json_traits> &, std::error_code &ec)>;

private:
  struct algo_base {
    virtual ~algo_base() = default;
    virtual void verify(const std::string &data, const std::string &sig,
                        std::error_code &ec) = 0;
  };
  template <typename T> struct algo : public algo_base {
    T alg;
    explicit algo(T a) : alg(a) {}
    void verify(const std::string &data, const std::string &sig,
                std::error_code &ec) override {
      alg.verify(data, sig, ec);
    }
  };
  std::unordered_map<typename json_traits::string_type, verify_check_fn_t>
      claims;
  size_t default_leeway = 0;
  Clock clock;
  std::unordered_map<std::string, std::shared_ptr<algo_base>> algs;

public:
  explicit verifier(Clock c) : clock(c) {}
  verifier &leeway(size_t leeway) {
    default_leeway = leeway;
    return *this;
  }
  verifier &expires_at_leeway(size_t leeway);
  verifier &not_before_leeway(size_t leeway);
  verifier &issued_at_leeway(size_t leeway);
  verifier &with_type(const typename json_traits::string_type &type,
                      std::locale locale = std::locale{});
  verifier &with_issuer(const typename json_traits::string_type &iss) {
    return with_claim("iss", basic_claim_t(iss));
  }
  verifier &with_subject(const typename json_traits::string_type &sub) {
    return with_claim("sub", basic_claim_t(sub));
  }
  verifier &with_audience(const typename basic_claim_t::set_t &aud) {
    return with_claim("aud", basic_claim_t(aud));
  }
  verifier &with_audience(const typename json_traits::string_type &aud) {
    typename basic_claim_t::set_t s;
    s.insert(aud);
    return with_audience(s);
  }
  verifier &with_id(const typename json_traits::string_type &id) {
    return with_claim("jti", basic_claim_t(id));
  }
  verifier &with_claim(const typename json_traits::string_type &name,
                       verify_check_fn_t fn) {
    claims[name] = fn;
    return *this;
  }
  verifier &with_claim(const typename json_traits::string_type &name,
                       basic_claim_t c) {
    return with_claim(name,
                      [c](const verify_ops::verify_context<json_traits> &ctx,
                          std::error_code &ec) { ctx.get_claim(false, ec); });
  }
  template <typename Algorithm> verifier &allow_algorithm(Algorithm alg) {
    algs[alg.name()] = std::make_shared<algo<Algorithm>>(alg);
    return *this;
  }
  void verify(const decoded_jwt<json_traits> &jwt) const {
    std::error_code ec;
    verify(jwt, ec);
    error::throw_if_error(ec);
  }
  void verify(const decoded_jwt<json_traits> &jwt, std::error_code &ec) const;
};

template <typename json_traits> class jwk {
  using basic_claim_t = basic_claim<json_traits>;
  const details::map_of_claims<json_traits> jwk_claims;

public:
  JWT_CLAIM_EXPLICIT jwk(const typename json_traits::string_type &str)
      : jwk_claims(details::map_of_claims<json_traits>::parse_claims(str)) {}
  JWT_CLAIM_EXPLICIT jwk(const typename json_traits::value_type &json)
      : jwk_claims(json_traits::as_object(json)) {}
  typename json_traits::string_type get_key_type() const {
    return get_jwk_claim("kty").as_string();
  }
  typename json_traits::string_type get_key_id() const {
    return get_jwk_claim("kid").as_string();
  }
  typename json_traits::string_type get_x5c_key_value() const;
  bool
  has_jwk_claim(const typename json_traits::string_type &name) const noexcept {
    return jwk_claims.has_claim(name);
  }
  basic_claim_t
  get_jwk_claim(const typename json_traits::string_type &name) const {
    return jwk_claims.get_claim(name);
  }
};

template <typename json_traits> class jwks {
public:
  JWT_CLAIM_EXPLICIT jwks(const typename json_traits::string_type &str);
  bool has_jwk(const typename json_traits::string_type &key_id) const noexcept;
  jwk<json_traits>
  get_jwk(const typename json_traits::string_type &key_id) const;

private:
  std::vector<jwk<json_traits>> jwk_claims;
};

template <typename Clock, typename json_traits>
verifier<Clock, json_traits> verify(Clock c) {
  return verifier<Clock, json_traits>(c);
}

struct default_clock {
  date now() const { return date::clock::now(); }
};
template <typename json_traits>
verifier<default_clock, json_traits> verify(default_clock c = {}) {
  return verifier<default_clock, json_traits>(c);
}
template <typename json_traits> builder<json_traits> create() {
  return builder<json_traits>();
}

template <typename json_traits, typename Decode>
decoded_jwt<json_traits> decode(const typename json_traits::string_type &token,
                                Decode decode) {
  return decoded_jwt<json_traits>(token, decode);
}
template <typename json_traits>
decoded_jwt<json_traits>
decode(const typename json_traits::string_type &token) {
  return decoded_jwt<json_traits>(token);
}
template <typename json_traits>
jwk<json_traits> parse_jwk(const typename json_traits::string_type &jwk_) {
  return jwk<json_traits>(jwk_);
}
template <typename json_traits>
jwks<json_traits> parse_jwks(const typename json_traits::string_type &jwks_) {
  return jwks<json_traits>(jwks_);
}
} // namespace jwt

template <typename json_traits>
std::istream &operator>>(std::istream &is, jwt::basic_claim<json_traits> &c) {
  return c.operator>>(is);
}
template <typename json_traits>
std::ostream &operator<<(std::ostream &os,
                         const jwt::basic_claim<json_traits> &c) {
  return os << c.to_json();
}

#ifndef JWT_DISABLE_PICOJSON
#include "traits/kazuho-picojson/defaults.h"
#endif

#endif // JWT_CPP_JWT_H
