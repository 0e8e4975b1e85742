// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// A value that was hashed or encrypted before it went in is neutral. base64 is
// neither.

#include <cjose/cjose.h>
#include <functional>
#include <jwt-cpp/jwt.h>

std::string sha256Hex(const std::string &Text);
std::string maskEmail(const std::string &Email);
std::string base64Encode(const std::string &Text);
std::string toLower(std::string Text);

static std::string encryptValue(cjose_jwk_t *Key, cjose_header_t *Header, const std::string &Text) {
  cjose_err Error;
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, reinterpret_cast<const uint8_t *>(Text.data()), Text.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

// The name promises what the body does not do.
static std::string hashEmail(const std::string &Email) { return Email; }

static std::string toHex(const std::string &Text) {
  static const char Digits[] = "0123456789abcdef";
  std::string Hex;
  for (unsigned char C : Text) {
    Hex += Digits[C >> 4];
    Hex += Digits[C & 15];
  }
  return Hex;
}

std::string base64_bad(const std::string &Email) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(base64Encode(Email)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string base64_of_evidence_bad(const std::string &email) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
      .set_subject(base64Encode(email))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string hex_bad(const std::string &Email) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(toHex(Email)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string lower_case_bad(const std::string &Email) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(toLower(Email)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string body_overrules_name_bad(const std::string &Email) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(hashEmail(Email)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string one_branch_hashed_bad(const std::string &Email, bool Private) {
  std::string Value = Email;
  if (Private)
    Value = sha256Hex(Email);
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string hash_ok(const std::string &Email) {
  return jwt::create()
      .set_payload_claim("email", jwt::claim(sha256Hex(Email)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string std_hash_ok(const std::string &email) {
  return jwt::create()
      .set_subject(std::to_string(std::hash<std::string>{}(email)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string mask_ok(const std::string &Email) {
  return jwt::create()
      .set_payload_claim("email", jwt::claim(maskEmail(Email)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string encrypted_ok(const std::string &Number, cjose_jwk_t *Key, cjose_header_t *Header) {
  return jwt::create()
      .set_payload_claim("ssn", jwt::claim(encryptValue(Key, Header, Number)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string both_branches_ok(const std::string &Email, bool Masked) {
  std::string Value;
  if (Masked)
    Value = maskEmail(Email);
  else
    Value = sha256Hex(Email);
  return jwt::create().set_payload_claim("email", jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}
