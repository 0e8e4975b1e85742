// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cpp-jwt

// cpp-jwt: signature() is the whole token; what decode returns has a header and a
// payload.

#include <iostream>
#include <jwt/jwt.hpp>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

static std::string issue(const std::string &id, const std::string &key) {
  using namespace jwt::params;
  jwt::jwt_object obj{algorithm("HS256"), payload({{"sub", id}}), secret(key)};
  return obj.signature();
}

void printed_bad(const std::string &id, const std::string &key) {
  using namespace jwt::params;
  jwt::jwt_object obj{algorithm("HS256"), payload({{"sub", id}}), secret(key)};
  auto enc_str = obj.signature();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  std::cout << enc_str << std::endl;
}

void helper_bad(const std::string &id, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cerr << "issued " << issue(id, key) << '\n';
}

void payload_bad(const std::string &token, const std::string &key) {
  using namespace jwt::params;
  auto dec_obj = jwt::decode(token, algorithms({"HS256"}), secret(key));
  std::cout << dec_obj.header() << std::endl;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: decoded payload is written to the console
  // CHECK: :[[@LINE-3]]:{{[0-9]+}}: note: decoded here
  std::cout << dec_obj.payload() << std::endl;
}

void json_bad(const std::string &token, const std::string &key) {
  using namespace jwt::params;
  std::error_code ec;
  auto obj = jwt::decode(token, algorithms({"HS256", "HS384"}), ec, secret(key), verify(false));
  if (ec)
    std::cerr << ec.message();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::clog << obj.payload().create_json_obj().dump(2);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::clog << jwt::to_json_str(obj.payload(), true);
}

bool received_bad(const std::string &token, const std::string &key) {
  using namespace jwt::params;
  try {
    auto obj = jwt::decode(token, algorithms({"HS256"}), secret(key), leeway(30));
    return obj.has_claim("sub");
  } catch (const jwt::TokenExpiredError &e) {
    std::cerr << "expired: " << e.what() << '\n';
  } catch (const jwt::SignatureFormatError &e) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    std::cerr << "malformed token " << token << '\n';
  }
  return false;
}

void by_parts_bad(const jwt::jwt_header &header, const jwt::jwt_payload &payload) {
  jwt::jwt_signature signature{"secret"};
  std::error_code ec;
  auto token = signature.encode(header, payload, ec);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << token;
}

void length_ok(const std::string &id, const std::string &key) {
  std::string token = issue(id, key);
  std::cout << "token of " << token.size() << " characters for " << id << '\n';
}

std::optional<std::string> subject_ok(std::string_view bearer, const std::string &key) {
  namespace p = jwt::params;
  try {
    auto obj = jwt::decode(std::string{bearer}, p::algorithms({"HS256"}), p::secret(key), p::verify(true));
    const auto &claims = obj.payload();
    std::cout << "request of " << claims.get_claim_value<std::string>("sub") << '\n';
    return claims.get_claim_value<std::string>("sub");
  } catch (const std::exception &e) {
    std::cerr << "refused: " << e.what() << '\n';
    return std::nullopt;
  }
}

int expiry_ok(const std::string &token, const std::string &key) {
  using namespace jwt::params;
  auto obj = jwt::decode(token, algorithms({"HS256"}), secret(key));
  std::cout << obj.header() << obj.has_claim("exp") << jwt::alg_to_str(obj.header().algo()).length();
  return obj.payload().get_claim_value<int>(jwt::registered_claims::expiration);
}

void beginning_ok(const std::string &id, const std::string &key) {
  std::cout << issue(id, key).substr(0, 8) << "...\n";
}

std::string stream_ok(const std::string &id, const std::string &key) {
  std::stringstream ss;
  ss << issue(id, key);
  return ss.str();
}
