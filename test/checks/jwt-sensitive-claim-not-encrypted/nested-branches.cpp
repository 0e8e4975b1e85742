// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// A branch that encrypts, and one that does not.

#include <cjose/cjose.h>
#include <jwt-cpp/jwt.h>
#include <stdexcept>

struct Client {
  bool Encrypts;
  cjose_jwk_t *Key;
  cjose_header_t *Header;
};

static std::string encrypt(const Client &C, const std::string &Jws) {
  cjose_err Error;
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(C.Key, C.Header, (const uint8_t *)Jws.c_str(), Jws.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

std::string if_bad(const Client &C, const std::string &Email) {
  std::string Token = jwt::create()
                          // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                          // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
                          // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
                          .set_payload_claim("email", jwt::claim(Email))
                          .sign(jwt::algorithm::hs256{"secret"});
  if (C.Encrypts)
    Token = encrypt(C, Token);
  return Token;
}

std::string ternary_bad(const Client &C, const std::string &Email) {
  std::string Jws = jwt::create()
                        // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                        // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  return C.Encrypts ? encrypt(C, Jws) : Jws;
}

std::string catch_bad(const Client &C, const std::string &Email) {
  std::string Jws = jwt::create()
                        // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                        // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
                        // CHECK: :[[@LINE+6]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  try {
    return encrypt(C, Jws);
  } catch (const std::exception &) {
    return Jws;
  }
}

std::string claim_only_when_plain_bad(const Client &C, const std::string &Email) {
  auto Builder = jwt::create().set_issuer("auth.example");
  if (!C.Encrypts)
    // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
    Builder.set_payload_claim("email", jwt::claim(Email));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string both_branches_ok(const Client &C, const Client &Other, const std::string &Email) {
  std::string Token = jwt::create()
                          .set_payload_claim("email", jwt::claim(Email))
                          .sign(jwt::algorithm::hs256{"secret"});
  if (C.Encrypts)
    Token = encrypt(C, Token);
  else
    Token = encrypt(Other, Token);
  return Token;
}

std::string refused_ok(const Client &C, const std::string &Email) {
  std::string Jws = jwt::create()
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  if (!C.Encrypts)
    throw std::runtime_error("no encryption for this client");
  return encrypt(C, Jws);
}

std::string early_return_ok(const Client &C, const std::string &Email) {
  if (!C.Encrypts)
    return {};
  std::string Jws = jwt::create()
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  return encrypt(C, Jws);
}

std::string same_condition_ok(const Client &C, const std::string &Email) {
  auto Builder = jwt::create().set_issuer("auth.example");
  if (C.Encrypts)
    Builder.set_payload_claim("email", jwt::claim(Email));
  std::string Token = Builder.sign(jwt::algorithm::hs256{"secret"});
  if (C.Encrypts)
    Token = encrypt(C, Token);
  return Token;
}
