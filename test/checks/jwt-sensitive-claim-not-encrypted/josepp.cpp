// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwtpp under its old name.

#include <josepp/jws.hpp>

std::string bearer_bad(const std::string &User, const std::string &Phone) {
  jose::claims Claims;
  Claims.set().sub(User);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  Claims.set().any("phone", Phone);
  jose::sp_crypto Hmac = std::make_shared<jose::hmac>(jose::alg::HS512, "secret");
  return jose::jws::sign_bearer(Claims, Hmac);
}

std::string bearer_ok(const std::string &User, const std::string &Theme) {
  jose::claims Claims;
  Claims.set().sub(User);
  Claims.set().any("theme", Theme);
  jose::sp_crypto Hmac = std::make_shared<jose::hmac>(jose::alg::HS512, "secret");
  return jose::jws::sign_claims(Claims, Hmac);
}
