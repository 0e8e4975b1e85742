// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, nlohmann

// Keys and audiences that are chosen by branches.

#include <cjose/cjose.h>
#include <nlohmann/json.hpp>
#include <string>

static std::string token(cjose_jwk_t *Key, const std::string &Audience) {
  cjose_err Error;
  nlohmann::json Claims = {{"aud", Audience}};
  std::string Payload = Claims.dump();
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, cjose_header_new(&Error), (const uint8_t *)Payload.data(), Payload.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

std::string both_branches_bad(cjose_jwk_t *Key, bool ForReports) {
  if (ForReports)
    return token(Key, "reports");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  return token(Key, "billing");
}

std::string switch_bad(cjose_jwk_t *Key, int Kind) {
  switch (Kind) {
  case 0:
    return token(Key, "reports");
  default:
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
    return token(Key, "billing");
  }
}

std::string assigned_audience_bad(cjose_jwk_t *Key, bool ForReports) {
  std::string Audience = "billing";
  if (ForReports)
    Audience = "reports";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  return token(Key, Audience);
}

std::string exclusive_keys_ok(cjose_jwk_t *First, cjose_jwk_t *Second, bool ForReports) {
  if (ForReports)
    return token(First, "reports");
  return token(Second, "billing");
}

std::string assigned_key_ok(cjose_jwk_t *First, cjose_jwk_t *Second, bool ForReports) {
  cjose_jwk_t *Key = Second;
  std::string Audience = "billing";
  if (ForReports) {
    Key = First;
    Audience = "reports";
  }
  return token(Key, Audience);
}

std::string one_audience_ok(cjose_jwk_t *Key, bool Short) {
  return token(Key, Short ? "reports" : std::string("reports"));
}
