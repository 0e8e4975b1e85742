// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// Signed with jwt-cpp, then encrypted with cjose in the same function.

#include <cjose/cjose.h>
#include <jwt-cpp/jwt.h>

void publish(const std::string &Token);
extern std::string LastToken;

std::string base64_bad(const std::string &Email, std::string (*Base64)(const std::string &)) {
  std::string Jws = jwt::create()
                        // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                        // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  return Base64(Jws);
}

std::string also_returned_bad(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Email, std::string &Out) {
  cjose_err Error;
  std::string Jws = jwt::create()
                        // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                        // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
                        // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Jws.c_str(), Jws.size(), &Error);
  Out = cjose_jwe_export(Jwe, &Error);
  return Jws;
}

std::string also_published_bad(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Email) {
  cjose_err Error;
  std::string Jws = jwt::create()
                        // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                        // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
                        // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: passed to 'publish'
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  publish(Jws);
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Jws.c_str(), Jws.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

std::string also_kept_bad(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Email) {
  cjose_err Error;
  LastToken = jwt::create()
                  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                  .set_payload_claim("email", jwt::claim(Email))
                  .sign(jwt::algorithm::hs256{"secret"});
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)LastToken.c_str(), LastToken.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

std::string other_token_encrypted_bad(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Email) {
  cjose_err Error;
  std::string Id = jwt::create()
                       // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                       // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
                       .set_payload_claim("email", jwt::claim(Email))
                       .sign(jwt::algorithm::hs256{"secret"});
  std::string Access = jwt::create().set_issuer("auth.example").sign(jwt::algorithm::hs256{"secret"});
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Access.c_str(), Access.size(), &Error);
  return Id + cjose_jwe_export(Jwe, &Error);
}

std::string nested_ok(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Email) {
  cjose_err Error;
  std::string Jws = jwt::create()
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Jws.c_str(), Jws.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

std::string nested_in_one_expression_ok(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Email) {
  cjose_err Error;
  const std::string &Jws = jwt::create()
                               .set_payload_claim("email", jwt::claim(Email))
                               .sign(jwt::algorithm::hs256{"secret"});
  return cjose_jwe_export(cjose_jwe_encrypt(Key, Header, (const uint8_t *)Jws.data(), Jws.length(), &Error), &Error);
}

std::string length_seen_ok(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Email) {
  cjose_err Error;
  std::string Jws = jwt::create()
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  if (Jws.empty() || Jws.size() > 8000)
    return {};
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Jws.c_str(), Jws.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

std::string copied_ok(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Email) {
  cjose_err Error;
  std::string Jws = jwt::create()
                        .set_payload_claim("email", jwt::claim(Email))
                        .sign(jwt::algorithm::hs256{"secret"});
  std::string Plain = std::move(Jws);
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Plain.c_str(), Plain.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

std::string published_encrypted_ok(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Email) {
  cjose_err Error;
  std::string Token = jwt::create()
                          .set_payload_claim("email", jwt::claim(Email))
                          .sign(jwt::algorithm::hs256{"secret"});
  Token = cjose_jwe_export(cjose_jwe_encrypt(Key, Header, (const uint8_t *)Token.c_str(), Token.size(), &Error), &Error);
  publish(Token);
  return Token;
}
