// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, spdlog

// Signing and encryption keys in logs.

#include <cjose/cjose.h>
#include <cstdlib>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <spdlog/spdlog.h>

struct Config {
  std::string Secret;
  std::string KeyId;
  std::string PublicKey;
};

std::string used_then_logged_bad(const Config &C) {
  auto Token = jwt::create().sign(jwt::algorithm::hs256{C.Secret});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  std::cerr << "signed with " << C.Secret;
  return Token;
}

std::string local_bad() {
  std::string Secret = std::getenv("JWT_SECRET");
  auto Token = jwt::create().sign(jwt::algorithm::hs512{Secret});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the log
  spdlog::debug("secret {}", Secret);
  return Token;
}

cjose_jwk_t *imported_bad(const std::string &Jwk) {
  cjose_err Error;
  cjose_jwk_t *Key = cjose_jwk_import(Jwk.c_str(), Jwk.size(), &Error);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  std::cerr << "imported " << cjose_jwk_to_json(Key, true, &Error);
  return Key;
}

std::string key_id_ok(const Config &C) {
  auto Token = jwt::create().set_key_id(C.KeyId).sign(jwt::algorithm::hs256{C.Secret});
  std::cerr << "signed with key " << C.KeyId;
  return Token;
}

std::string length_ok(const Config &C) {
  std::cerr << "secret of " << C.Secret.size() << " bytes";
  return jwt::create().sign(jwt::algorithm::hs256{C.Secret});
}

void public_part_ok(cjose_jwk_t *Key) {
  cjose_err Error;
  std::cerr << "public key " << cjose_jwk_to_json(Key, false, &Error);
}

void public_key_ok(const Config &C, const std::string &Token) {
  jwt::verify().allow_algorithm(jwt::algorithm::rs256{C.PublicKey}).verify(jwt::decode(Token));
  std::cerr << "verified with " << C.PublicKey;
}
