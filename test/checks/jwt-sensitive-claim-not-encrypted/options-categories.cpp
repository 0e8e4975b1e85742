// RUN: %tidy --config='{CheckOptions: {Categories: credential}}' %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// `Categories` narrows what counts.

#include <jwt-cpp/jwt.h>

std::string credential_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'password' (
      .set_payload_claim("password", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string credential_value_bad(const std::string &password) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'password' (
      .set_subject(password)
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string contact_ok(const std::string &Value) {
  return jwt::create().set_payload_claim("email", jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}

std::string contact_value_ok(const std::string &email) {
  return jwt::create().set_subject(email).sign(jwt::algorithm::hs256{"secret"});
}

std::string government_id_ok(const std::string &Value) {
  return jwt::create().set_payload_claim("ssn", jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}
