// RUN: %tidy --config='{CheckOptions: {jwt-sensitive-claim-not-encrypted.Categories: core}}' %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// `core` leaves entitlements, tenants and business data out. The option may be
// set for the check alone.

#include <jwt-cpp/jwt.h>

std::string contact_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string session_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'session_id' (
      .set_payload_claim("session_id", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string entitlement_ok(const std::string &Value) {
  return jwt::create()
      .set_payload_claim("roles", jwt::claim(Value))
      .set_payload_claim("scope", jwt::claim(Value))
      .set_payload_claim("is_admin", jwt::claim(picojson::value(true)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string tenant_ok(const std::string &Value) {
  return jwt::create().set_payload_claim("tenant_id", jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}

std::string business_ok(const std::string &Value) {
  return jwt::create().set_payload_claim("discount_rate", jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}
