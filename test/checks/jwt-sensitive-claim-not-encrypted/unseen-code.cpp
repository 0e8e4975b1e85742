// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// What was put in survives calls to unseen code.

#include <cjose/cjose.h>
#include <jwt-cpp/jwt.h>

using Builder = jwt::builder<jwt::traits::kazuho_picojson>;

void decorate(Builder &B);
void inspect(const Builder &B);
Builder unknownBuilder();
std::string exchange(const std::string &Token);
std::string encryptToken(cjose_jwk_t *Key, const std::string &Token);

std::string decorated_bad(const std::string &Email) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  B.set_payload_claim("email", jwt::claim(Email));
  decorate(B);
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string unknown_builder_bad(const std::string &Email) {
  auto B = unknownBuilder();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  B.set_payload_claim("email", jwt::claim(Email));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string exchanged_bad(const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: passed to 'exchange'
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  return exchange(Token);
}

// The name is no proof: the whole program may withdraw this one.
std::string named_encrypt_bad(cjose_jwk_t *Key, const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: passed to 'encryptToken'
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  return encryptToken(Key, Token);
}

std::string inspected_ok(const std::string &Theme) {
  auto B = jwt::create();
  B.set_payload_claim("theme", jwt::claim(Theme));
  inspect(B);
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string unknown_builder_ok() { return unknownBuilder().sign(jwt::algorithm::hs256{"secret"}); }

std::string decorated_ok() {
  auto B = jwt::create();
  decorate(B);
  return exchange(B.sign(jwt::algorithm::hs256{"secret"}));
}
