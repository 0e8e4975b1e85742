// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// A key in a global, a member, a constant.

#include <cjose/cjose.h>
#include <cstdlib>
#include <cstring>
#include <string>

static std::string encrypt(const cjose_jwk_t *Key, const std::string &Payload) {
  cjose_err Error;
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, cjose_header_new(&Error), (const uint8_t *)Payload.data(), Payload.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

static cjose_jwk_t *import(const char *Text) {
  cjose_err Error;
  return cjose_jwk_import(Text, std::strlen(Text), &Error);
}

static cjose_jwk_t *const SharedKey = import(std::getenv("JWE_KEY"));
static cjose_jwk_t *RotatedKey = import(std::getenv("JWE_KEY_1"));

std::string report_uses_shared() { return encrypt(SharedKey, R"({"aud": "reports"})"); }
std::string bill_uses_shared_bad() {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  // CHECK: :[[@LINE-3]]:{{[0-9]+}}: note: used for audience 'reports' here
  return encrypt(SharedKey, R"({"aud": "billing"})");
}

class Service {
  cjose_jwk_t *Key;

public:
  explicit Service(cjose_jwk_t *Key) : Key(Key) {}
  std::string both_bad() const {
    std::string Report = encrypt(Key, R"({"aud": "reports"})");
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
    return Report + encrypt(Key, R"({"aud": "billing"})");
  }
  std::string same_ok() const {
    return encrypt(Key, R"({"aud": "reports"})") + encrypt(Key, R"({"aud": "reports"})");
  }
};

void one_object_bad(cjose_jwk_t *Key) {
  struct {
    cjose_jwk_t *Key;
  } Settings{Key};
  encrypt(Settings.Key, R"({"aud": "reports"})");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  encrypt(Settings.Key, R"({"aud": "billing"})");
}

void rotate(cjose_jwk_t *Next) { RotatedKey = Next; }
std::string report_uses_rotated_ok() { return encrypt(RotatedKey, R"({"aud": "reports"})"); }
std::string bill_uses_rotated_ok() { return encrypt(RotatedKey, R"({"aud": "billing"})"); }

struct Keys {
  cjose_jwk_t *Reports;
  cjose_jwk_t *Billing;
};

void two_fields_ok(const Keys &K) {
  encrypt(K.Reports, R"({"aud": "reports"})");
  encrypt(K.Billing, R"({"aud": "billing"})");
}

void two_objects_ok(const Keys &A, const Keys &B) {
  encrypt(A.Reports, R"({"aud": "reports"})");
  encrypt(B.Reports, R"({"aud": "billing"})");
}
