// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cpp-jwt

// cpp-jwt: claims in named parameters, in any order, and added one by one.

#include <chrono>
#include <jwt/jwt.hpp>
#include <map>
#include <string>
#include <unordered_map>

struct User {
  std::string login, email, phone, password;
  bool darkTheme;
};

std::string chain_bad(const User &user, const std::string &key) {
  using namespace jwt::params;
  const auto now = std::chrono::system_clock::now();
  jwt::jwt_object obj{algorithm("HS256"), secret(key), payload({{"iss", "auth.example"}})};
  obj.add_claim("sub", "42")
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .add_claim("email", user.email)
      .add_claim("theme", user.darkTheme ? std::string{"dark"} : std::string{"light"})
      .add_claim("iat", now)
      .add_claim("exp", now + std::chrono::seconds{600});
  return obj.signature();
}

std::string list_bad(const User &user, const std::string &key) {
  using namespace jwt::params;
  jwt::jwt_object obj{algorithm("HS256"),
                      payload({{"iss", "auth.example"},
                               // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
                               {"phone_number", user.phone}}),
                      secret(key)};
  return obj.signature();
}

std::string map_bad(const User &user, const std::string &key) {
  std::unordered_map<std::string, std::string> claims;
  claims["theme"] = "dark";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  claims["email"] = user.email;
  jwt::jwt_object obj{jwt::params::algorithm(jwt::algorithm::HS256), jwt::params::payload(claims),
                      jwt::params::secret(key)};
  return obj.signature();
}

static std::string encode(const std::map<std::string, std::string> &values, const std::string &key) {
  jwt::jwt_object obj{jwt::params::algorithm("HS256"), jwt::params::payload({}), jwt::params::secret(key)};
  for (const auto &value : values)
    obj.add_claim(value.first, value.second);
  return obj.signature();
}

std::string loop_bad(const User &user, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return encode({{"theme", "dark"}, {"email", user.email}}, key);
}

std::string payload_bad(const User &user, const std::string &key) {
  jwt::jwt_object obj;
  obj.header().algo(jwt::algorithm::HS512);
  obj.secret(key);
  auto &claims = obj.payload();
  claims.add_claim("sub", "42");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  claims.add_claim("email", user.email);
  std::error_code ec;
  std::string token = obj.signature(ec);
  return ec ? std::string() : token;
}

std::string registered_bad(const User &user, const std::string &key) {
  using namespace jwt::params;
  jwt::jwt_object obj{algorithm("HS256"), secret(key)};
  obj.add_claim(jwt::registered_claims::issuer, "auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'user.password' (a credential)
  obj.add_claim(jwt::registered_claims::subject, user.password);
  return obj.signature();
}

std::string temporary_bad(const User &user, const std::string &key) {
  using namespace jwt::params;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return jwt::jwt_object{algorithm("HS256"), secret(key)}.add_claim("email", user.email).signature();
}

std::string header_bad(const User &user, const std::string &key) {
  using namespace jwt::params;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwt::jwt_object obj{algorithm("HS256"), headers({{"kid", "7"}, {"email", user.email}}), secret(key)};
  return obj.signature();
}

std::string by_parts_bad(const User &user, const std::string &key) {
  jwt::jwt_header header{jwt::algorithm::HS256};
  jwt::jwt_payload payload;
  payload.add_claim("sub", "42");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  payload.add_claim("phone_number", user.phone);
  jwt::jwt_signature signature{key};
  std::error_code ec;
  return signature.encode(header, payload, ec);
}

std::string reissued_bad(const std::string &token, const User &user, const std::string &key) {
  using namespace jwt::params;
  auto obj = jwt::decode(token, algorithms({"HS256"}), secret(key));
  obj.secret(key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  obj.add_claim("email", user.email);
  return obj.signature();
}

std::string neutral_ok(const User &user, const std::string &key) {
  using namespace jwt::params;
  jwt::jwt_object obj{algorithm("HS256"), secret(key), payload({{"iss", "auth.example"}, {"theme", "dark"}})};
  obj.add_claim("sub", "42")
      .add_claim("dark", user.darkTheme)
      .add_claim("exp", std::chrono::system_clock::now() + std::chrono::seconds{60});
  return obj.signature();
}

std::string loop_ok(const std::string &key) {
  return encode({{"theme", "dark"}, {"language", "en"}}, key);
}

std::string removed_ok(const User &user, const std::string &key) {
  using namespace jwt::params;
  jwt::jwt_object obj{algorithm("HS256"), secret(key)};
  obj.add_claim("email", user.email);
  obj.remove_claim("email");
  return obj.signature();
}

// The secret signs; it is no claim.
std::string secret_ok(const User &user) {
  using namespace jwt::params;
  jwt::jwt_object obj{algorithm("HS256"), payload({{"sub", "42"}}), secret(user.password)};
  return obj.signature();
}

void unsigned_ok(const User &user) {
  jwt::jwt_payload payload;
  payload.add_claim("email", user.email);
}

bool verified_ok(const std::string &token, const User &user, const std::string &key) {
  using namespace jwt::params;
  auto obj = jwt::decode(token, algorithms({"HS256"}), secret(key), issuer("auth.example"), sub(user.email));
  return obj.payload().has_claim_with_value("email", user.email);
}

std::string registered_ok(const std::string &key) {
  using namespace jwt::params;
  jwt::jwt_object obj{algorithm("HS256"), secret(key)};
  obj.add_claim(jwt::registered_claims::subject, "42");
  obj.add_claim(jwt::registered_claims::expiration, std::chrono::system_clock::now() + std::chrono::hours{1});
  return obj.signature();
}

std::string payload_removed_ok(const User &user, const std::string &key) {
  jwt::jwt_object obj{jwt::params::algorithm("HS256"), jwt::params::secret(key)};
  obj.payload().add_claim("email", user.email);
  obj.payload().remove_claim("email");
  return obj.signature();
}

std::string other_removed_bad(const User &user, const std::string &key) {
  jwt::jwt_object obj{jwt::params::algorithm("HS256"), jwt::params::secret(key)};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  obj.payload().add_claim("email", user.email);
  obj.payload().remove_claim("phone");
  return obj.signature();
}
