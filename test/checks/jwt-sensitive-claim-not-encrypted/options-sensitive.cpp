// RUN: %tidy --config='{CheckOptions: {SensitiveClaims: "loyalty_tier;shoeSize"}}' %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// `SensitiveClaims` adds names, on top of all categories.

#include <jwt-cpp/jwt.h>

std::string own_names_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'loyalty_tier' (
      .set_payload_claim("loyalty_tier", jwt::claim(Value))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'shoeSize' (
      .set_payload_claim("shoeSize", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string other_spelling_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'shoe_size' (
      .set_payload_claim("shoe_size", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string built_in_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string neutral_ok(const std::string &Value) {
  return jwt::create().set_payload_claim("theme", jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}

std::string part_of_name_ok(const std::string &Value) {
  return jwt::create().set_payload_claim("tier", jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}
