// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// The same key file read twice, with C++ streams.

#include <cjose/cjose.h>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

static std::string readFile(const std::string &Path) {
  std::ifstream In(Path);
  return std::string(std::istreambuf_iterator<char>(In), std::istreambuf_iterator<char>());
}

static cjose_jwk_t *import(const std::string &Jwk) {
  cjose_err Error;
  return cjose_jwk_import(Jwk.c_str(), Jwk.size(), &Error);
}

static std::string encrypt(cjose_jwk_t *Key, const std::string &Payload) {
  cjose_err Error;
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, cjose_header_new(&Error), (const uint8_t *)Payload.data(), Payload.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

void same_path_bad() {
  encrypt(import(readFile("/etc/service/jwe.json")), R"({"aud": "reports"})");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  encrypt(import(readFile("/etc/service/jwe.json")), R"({"aud": "billing"})");
}

void same_variable_bad() {
  encrypt(import(std::getenv("JWE_KEY")), R"({"aud": "reports"})");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  encrypt(import(std::getenv("JWE_KEY")), R"({"aud": "billing"})");
}

void same_text_bad(const std::string &Jwk) {
  cjose_jwk_t *Reports = import(Jwk);
  cjose_jwk_t *Billing = import(Jwk);
  encrypt(Reports, R"({"aud": "reports"})");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  encrypt(Billing, R"({"aud": "billing"})");
}

void two_paths_ok() {
  encrypt(import(readFile("/etc/service/reports.json")), R"({"aud": "reports"})");
  encrypt(import(readFile("/etc/service/billing.json")), R"({"aud": "billing"})");
}

void two_variables_ok() {
  encrypt(import(std::getenv("REPORTS_KEY")), R"({"aud": "reports"})");
  encrypt(import(std::getenv("BILLING_KEY")), R"({"aud": "billing"})");
}

void unknown_paths_ok(const std::string &First, const std::string &Second) {
  encrypt(import(readFile(First)), R"({"aud": "reports"})");
  encrypt(import(readFile(Second)), R"({"aud": "billing"})");
}

void path_by_client_ok(const std::string &Directory) {
  encrypt(import(readFile(Directory + "/reports.json")), R"({"aud": "reports"})");
  encrypt(import(readFile(Directory + "/billing.json")), R"({"aud": "billing"})");
}
