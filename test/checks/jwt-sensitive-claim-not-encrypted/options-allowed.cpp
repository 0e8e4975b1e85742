// RUN: %tidy --config='{CheckOptions: {AllowedClaims: "email,roles"}}' %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// `AllowedClaims` are never reported, by name.

#include <jwt-cpp/jwt.h>

std::string other_names_bad(const std::string &Value) {
  return jwt::create()
      .set_payload_claim("email", jwt::claim(Value))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
      .set_payload_claim("phone_number", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string longer_name_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'recovery_email' (contact data)
      .set_payload_claim("recovery_email", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string allowed_ok(const std::string &Value) {
  return jwt::create()
      .set_payload_claim("email", jwt::claim(Value))
      .set_payload_claim("roles", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string allowed_in_header_ok(const std::string &Value) {
  return jwt::create().set_header_claim("email", jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}
