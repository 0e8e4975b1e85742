// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtpp | FileCheck %s -implicit-check-not='{{warning|error}}:'

#include <jwtpp/jwtpp.hh>

std::string short_bad(const std::string &Id) {
  jwtpp::claims Claims;
  Claims.set().sub(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 6 bytes is shorter than the hash of 'HS256'
  jwtpp::sp_crypto Hmac = jwtpp::hmac::make_shared("secret", jwtpp::alg_t::HS256);
  return jwtpp::jws::sign_bearer(Claims, Hmac);
}

std::string rsa_bad(const std::string &Id) {
  jwtpp::claims Claims;
  Claims.set().sub(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: RSA key of 1024 bits is too short for a token
  jwtpp::sp_rsa_key Key = jwtpp::rsa::gen(1024);
  jwtpp::sp_crypto Rsa = jwtpp::rsa::make_shared(Key, jwtpp::alg_t::RS256);
  return jwtpp::jws::sign_bearer(Claims, Rsa);
}

std::string secret_ok(const std::string &Id, const std::string &Secret) {
  jwtpp::claims Claims;
  Claims.set().sub(Id);
  jwtpp::sp_crypto Hmac = jwtpp::hmac::make_shared(Secret.c_str(), jwtpp::alg_t::HS256);
  return jwtpp::jws::sign_bearer(Claims, Hmac);
}

std::string rsa_ok(const std::string &Id) {
  jwtpp::claims Claims;
  Claims.set().sub(Id);
  jwtpp::sp_crypto Rsa = jwtpp::rsa::make_shared(jwtpp::rsa::gen(4096), jwtpp::alg_t::RS256);
  return jwtpp::jws::sign_bearer(Claims, Rsa);
}
