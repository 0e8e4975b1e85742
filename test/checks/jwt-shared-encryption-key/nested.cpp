// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// The audience of a nested token is its inner token's.

#include <cjose/cjose.h>
#include <jwt-cpp/jwt.h>

static std::string encrypt(cjose_jwk_t *Key, const std::string &Jws) {
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_CTY, "JWT", &Error);
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Jws.data(), Jws.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

static std::string signedFor(const std::string &Audience) {
  return jwt::create().set_issuer("auth.example").set_audience(Audience).sign(jwt::algorithm::hs256{"secret"});
}

void one_key_bad(cjose_jwk_t *Key) {
  std::string Reports = jwt::create().set_audience("reports").sign(jwt::algorithm::hs256{"secret"});
  std::string Billing = jwt::create().set_audience("billing").sign(jwt::algorithm::hs256{"secret"});
  encrypt(Key, Reports);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  encrypt(Key, Billing);
}

void helper_bad(cjose_jwk_t *Key) {
  encrypt(Key, signedFor("reports"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  encrypt(Key, signedFor("billing"));
}

void generic_setter_bad(cjose_jwk_t *Key) {
  auto Reports = jwt::create().set_payload_claim("aud", jwt::claim(std::string("reports")));
  auto Billing = jwt::create().set_payload_claim("aud", jwt::claim(std::string("billing")));
  encrypt(Key, Reports.sign(jwt::algorithm::hs256{"secret"}));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  encrypt(Key, Billing.sign(jwt::algorithm::hs256{"secret"}));
}

void two_keys_ok(cjose_jwk_t *ReportsKey, cjose_jwk_t *BillingKey) {
  encrypt(ReportsKey, signedFor("reports"));
  encrypt(BillingKey, signedFor("billing"));
}

// One secret signs for all audiences: that is another matter.
void signing_secret_ok(std::string &Reports, std::string &Billing) {
  Reports = jwt::create().set_audience("reports").sign(jwt::algorithm::hs256{"secret"});
  Billing = jwt::create().set_audience("billing").sign(jwt::algorithm::hs256{"secret"});
}

void same_audience_ok(cjose_jwk_t *Key) {
  encrypt(Key, signedFor("reports"));
  encrypt(Key, signedFor("reports"));
}

void no_audience_ok(cjose_jwk_t *Key) {
  encrypt(Key, jwt::create().set_subject("1").sign(jwt::algorithm::hs256{"secret"}));
  encrypt(Key, jwt::create().set_subject("2").sign(jwt::algorithm::hs256{"secret"}));
}

// Several audiences of one token are for another check to count.
void several_audiences_ok(cjose_jwk_t *Key) {
  picojson::array Both{picojson::value("reports"), picojson::value("billing")};
  encrypt(Key, jwt::create().set_audience(Both).sign(jwt::algorithm::hs256{"secret"}));
}
