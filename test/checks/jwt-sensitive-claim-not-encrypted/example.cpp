// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// The example of the check's documentation page.

#include <cjose/cjose.h>
#include <jwt-cpp/jwt.h>
#include <string>

struct User {
  std::string id;
  std::string email;
};

std::string issueToken_bad(const User &user) {
  return jwt::create()
      .set_issuer("auth.example")
      .set_subject(user.id)
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data) can be read by whoever holds the token: it is signed, not encrypted
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here, not encrypted
      .set_payload_claim("email", jwt::claim(user.email))
      .sign(jwt::algorithm::hs256{"secret"});
}

// Leave the claim out: whoever needs the address asks for it by the subject.
std::string issueToken_ok(const User &user) {
  return jwt::create()
      .set_issuer("auth.example")
      .set_subject(user.id)
      .sign(jwt::algorithm::hs256{"secret"});
}

// Or nest the signed token in an encrypted one.
std::string issueNestedToken_ok(const User &user, cjose_jwk_t *RecipientKey) {
  std::string Signed = jwt::create()
                           .set_issuer("auth.example")
                           .set_subject(user.id)
                           .set_payload_claim("email", jwt::claim(user.email))
                           .sign(jwt::algorithm::hs256{"secret"});
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &Error);
  cjose_header_set(Header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, &Error);
  cjose_header_set(Header, CJOSE_HDR_CTY, "JWT", &Error);
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(RecipientKey, Header, reinterpret_cast<const uint8_t *>(Signed.data()), Signed.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}
