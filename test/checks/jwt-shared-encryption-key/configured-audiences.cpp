// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, nlohmann

// Audiences from two different configured names.

#include <cjose/cjose.h>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

struct Config {
  std::string ReportsAudience;
  std::string BillingAudience;
  std::string Audience;
};
#define AUDIENCE_REPORTS "reports"
#define AUDIENCE_BILLING "billing"
static const std::string ReportsAudience = "reports";
static constexpr const char *BillingAudience = "billing";

static std::string encrypt(cjose_jwk_t *Key, const std::string &Payload) {
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &Error);
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Payload.data(), Payload.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

static std::string token(cjose_jwk_t *Key, const std::string &Audience) {
  nlohmann::json Claims = {{"iss", "auth.example"}, {"aud", Audience}};
  return encrypt(Key, Claims.dump());
}

void fields_bad(cjose_jwk_t *Key, const Config &C) {
  token(Key, C.ReportsAudience);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  token(Key, C.BillingAudience);
}

void environment_bad(cjose_jwk_t *Key) {
  token(Key, std::getenv("REPORTS_AUDIENCE"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  token(Key, std::getenv("BILLING_AUDIENCE"));
}

void constants_bad(cjose_jwk_t *Key) {
  token(Key, ReportsAudience);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token(Key, BillingAudience);
}

void macros_bad(cjose_jwk_t *Key) {
  token(Key, AUDIENCE_REPORTS);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token(Key, AUDIENCE_BILLING);
}

void same_field_ok(cjose_jwk_t *Key, const Config &C) {
  token(Key, C.Audience);
  token(Key, C.Audience);
}

void same_variable_ok(cjose_jwk_t *Key) {
  token(Key, std::getenv("AUDIENCE"));
  token(Key, std::getenv("AUDIENCE"));
}

void same_constant_ok(cjose_jwk_t *Key) {
  token(Key, ReportsAudience);
  token(Key, AUDIENCE_REPORTS);
}

// Two run-time strings may well be the same one.
void unknown_audiences_ok(cjose_jwk_t *Key, const std::string &First, const std::string &Second) {
  token(Key, First);
  token(Key, Second);
}

void one_unknown_ok(cjose_jwk_t *Key, const std::string &Audience) {
  token(Key, "reports");
  token(Key, Audience);
}

void two_configs_ok(cjose_jwk_t *Key, const Config &A, const Config &B) {
  token(Key, A.Audience);
  token(Key, B.Audience);
}
