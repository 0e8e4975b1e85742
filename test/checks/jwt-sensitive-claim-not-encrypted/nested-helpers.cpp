// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// Encrypted in another function of the same file.

#include <cjose/cjose.h>
#include <jwt-cpp/jwt.h>

void send(const std::string &Token);

static std::string encrypt(cjose_jwk_t *Key, const std::string &Plain) {
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_DIR, &Error);
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Plain.c_str(), Plain.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

static void encryptInPlace(cjose_jwk_t *Key, std::string &Token) { Token = encrypt(Key, Token); }

static std::string signed_token(const std::string &Email) {
  return jwt::create()
      .set_payload_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

static std::string signed_token_that_escapes(const std::string &Email) {
  return jwt::create()
      // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
      // CHECK: :[[@LINE+29]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
      .set_payload_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

static std::string signed_number(const std::string &Number);

static void check(const std::string &) {}

// Only looks as if it did.
static std::string encryptLater(cjose_jwk_t *, const std::string &Plain) { return Plain; }

std::string caller_encrypts_ok(cjose_jwk_t *Key, const std::string &Email) {
  return encrypt(Key, signed_token(Email));
}

std::string in_place_ok(cjose_jwk_t *Key, const std::string &Email) {
  std::string Token = signed_token(Email);
  check(Token);
  encryptInPlace(Key, Token);
  send(Token);
  return Token;
}

std::string one_caller_encrypts(cjose_jwk_t *Key, const std::string &Email) {
  return encrypt(Key, signed_token_that_escapes(Email));
}

std::string one_caller_does_not_bad(const std::string &Email) {
  return signed_token_that_escapes(Email);
}

std::string false_friend_bad(cjose_jwk_t *Key, const std::string &Email) {
  std::string Jws = jwt::create()
                        // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                        // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  return encryptLater(Key, Jws);
}

std::string sent_before_bad(cjose_jwk_t *Key, const std::string &Number) {
  std::string Token = jwt::create()
                          // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
                          // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
                          // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: passed to 'send'
                          .set_payload_claim("ssn", jwt::claim(Number))
                          .sign(jwt::algorithm::hs256{"secret"});
  send(Token);
  encryptInPlace(Key, Token);
  return Token;
}

static std::string signed_number(const std::string &Number) {
  return jwt::create()
      .set_payload_claim("ssn", jwt::claim(Number))
      .sign(jwt::algorithm::hs256{"secret"});
}

namespace {
class Session {
  std::string Token;

public:
  void issue(const std::string &Number) { Token = signed_number(Number); }
  std::string encrypted(cjose_jwk_t *Key) const { return encrypt(Key, Token); }
};
} // namespace

std::string session_ok(cjose_jwk_t *Key, const std::string &Number) {
  Session S;
  S.issue(Number);
  return S.encrypted(Key);
}
