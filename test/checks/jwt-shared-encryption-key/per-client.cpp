// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, nlohmann

// One key per client, however it is found.

#include <cjose/cjose.h>
#include <cstring>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

cjose_jwk_t *findKey(const std::string &ClientId);

struct Client {
  std::string Id;
  cjose_jwk_t *Key;
};

static std::string token(cjose_jwk_t *Key, const std::string &Audience) {
  cjose_err Error;
  nlohmann::json Claims = {{"aud", Audience}};
  std::string Payload = Claims.dump();
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, cjose_header_new(&Error), (const uint8_t *)Payload.data(), Payload.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

class Encrypter {
  cjose_jwk_t *Key;

public:
  explicit Encrypter(cjose_jwk_t *Key) : Key(Key) {}
  std::string token(const std::string &Audience) const { return ::token(Key, Audience); }
};

void one_key_in_loop_bad(cjose_jwk_t *Key) {
  for (const char *Audience : {"reports", "billing"})
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
    token(Key, Audience);
}

void looked_up_once_bad(const std::map<std::string, cjose_jwk_t *> &Keys) {
  cjose_jwk_t *Key = Keys.at("shared");
  token(Key, "reports");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  token(Key, "billing");
}

void one_object_bad(cjose_jwk_t *Key) {
  Encrypter E(Key);
  E.token("reports");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  E.token("billing");
}

void two_objects_of_one_key_bad(cjose_jwk_t *Key) {
  Encrypter Reports(Key), Billing(Key);
  Reports.token("reports");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  Billing.token("billing");
}

void loop_ok(const std::vector<Client> &Clients) {
  for (const auto &C : Clients)
    token(C.Key, C.Id);
}

void looked_up_by_id_ok(const std::vector<std::string> &Ids) {
  for (const auto &Id : Ids)
    token(findKey(Id), Id);
}

void two_lookups_ok() {
  token(findKey("reports"), "reports");
  token(findKey("billing"), "billing");
}

void map_ok(const std::map<std::string, cjose_jwk_t *> &Keys) {
  token(Keys.at("reports"), "reports");
  token(Keys.at("billing"), "billing");
}

void object_per_client_ok(cjose_jwk_t *First, cjose_jwk_t *Second) {
  Encrypter Reports(First), Billing(Second);
  Reports.token("reports");
  Billing.token("billing");
}

void branch_ok(cjose_jwk_t *First, cjose_jwk_t *Second, bool ForReports) {
  cjose_jwk_t *Key = ForReports ? First : Second;
  const char *Audience = ForReports ? "reports" : "billing";
  token(Key, Audience);
}

void exclusive_ok(cjose_jwk_t *First, cjose_jwk_t *Second, bool ForReports) {
  if (ForReports)
    token(First, "reports");
  else
    token(Second, "billing");
}
