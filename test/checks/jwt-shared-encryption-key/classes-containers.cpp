// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, nlohmann

// One key for two audiences, carried through classes, containers and lambdas.

#include <cjose/cjose.h>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

using nlohmann::json;
cjose_jwk_t *loadKey(const std::string &Name);
cjose_jwk_t *deriveKey(cjose_jwk_t *Master, const std::string &Info);
void send(const std::string &Token);

static std::string encrypt(cjose_jwk_t *Key, const std::string &Audience, const std::string &Sub = "1") {
  json Claims = {{"sub", Sub}, {"aud", Audience}};
  std::string Text = Claims.dump();
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_DIR, &Error);
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Text.data(), Text.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

void two_calls_bad(cjose_jwk_t *Key) {
  send(encrypt(Key, "billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(encrypt(Key, "reports"));
}

class Encryptor {
  cjose_jwk_t *Key;

public:
  explicit Encryptor(cjose_jwk_t *K) : Key(K) {}
  std::string seal(const std::string &Audience) const { return encrypt(Key, Audience); }
};

void one_object_bad(cjose_jwk_t *Key) {
  Encryptor E(Key);
  send(E.seal("billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(E.seal("reports"));
}

void two_wrappers_bad(cjose_jwk_t *Key) {
  Encryptor A(Key), B(Key);
  send(A.seal("billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(B.seal("reports"));
}

class Billing {
  Encryptor E;

public:
  explicit Billing(cjose_jwk_t *K) : E(K) {}
  std::string bill() const { return E.seal("billing"); }
};
class Reports {
  Encryptor E;

public:
  explicit Reports(cjose_jwk_t *K) : E(K) {}
  std::string report() const { return E.seal("reports"); }
};

void two_classes_bad(cjose_jwk_t *Key) {
  Billing B(Key);
  Reports R(Key);
  send(B.bill());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(R.report());
}

void two_classes_ok(cjose_jwk_t *Key, cjose_jwk_t *Other) {
  Billing B(Key);
  Reports R(Other);
  send(B.bill());
  send(R.report());
}

void lambda_bad(cjose_jwk_t *Key) {
  auto Seal = [Key](const std::string &Audience) { return encrypt(Key, Audience); };
  send(Seal("billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(Seal("reports"));
}

void loop_bad(cjose_jwk_t *Key) {
  for (const char *Audience : {"billing", "reports"})
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
    send(encrypt(Key, Audience));
}

void vector_loop_bad(cjose_jwk_t *Key) {
  const std::vector<std::string> Audiences = {"billing", "reports"};
  for (const auto &A : Audiences)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
    send(encrypt(Key, A));
}

void shared_ptr_bad() {
  cjose_err Error;
  std::shared_ptr<cjose_jwk_t> Key(cjose_jwk_create_oct_random(256, &Error), cjose_jwk_release);
  send(encrypt(Key.get(), "billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(encrypt(Key.get(), "reports"));
}

void unique_ptr_bad() {
  cjose_err Error;
  std::unique_ptr<cjose_jwk_t, bool (*)(cjose_jwk_t *)> Key(cjose_jwk_create_oct_random(256, &Error), cjose_jwk_release);
  send(encrypt(Key.get(), "billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(encrypt(Key.get(), "reports"));
}

void fresh_ok() {
  cjose_err Error;
  send(encrypt(cjose_jwk_create_oct_random(256, &Error), "billing"));
  send(encrypt(cjose_jwk_create_oct_random(256, &Error), "reports"));
}

void loaded_bad() {
  cjose_jwk_t *Key = loadKey("jwe");
  send(encrypt(Key, "billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(encrypt(Key, "reports"));
}

void loaded_ok() {
  send(encrypt(loadKey("billing"), "billing"));
  send(encrypt(loadKey("reports"), "reports"));
}

void map_ok(std::map<std::string, cjose_jwk_t *> &Keys) {
  send(encrypt(Keys["billing"], "billing"));
  send(encrypt(Keys["reports"], "reports"));
}

void map_at_ok(const std::unordered_map<std::string, cjose_jwk_t *> &Keys) {
  send(encrypt(Keys.at("billing"), "billing"));
  send(encrypt(Keys.at("reports"), "reports"));
}

void map_at_bad(const std::unordered_map<std::string, cjose_jwk_t *> &Keys) {
  auto *Key = Keys.at("shared");
  send(encrypt(Key, "billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(encrypt(Key, "reports"));
}

void map_loop_ok(const std::map<std::string, cjose_jwk_t *> &Keys) {
  for (const auto &[Audience, Key] : Keys)
    send(encrypt(Key, Audience));
}

void filled_map_ok() {
  cjose_err Error;
  std::map<std::string, cjose_jwk_t *> Keys;
  for (const char *A : {"billing", "reports"})
    Keys[A] = cjose_jwk_create_oct_random(256, &Error);
  send(encrypt(Keys["billing"], "billing"));
  send(encrypt(Keys["reports"], "reports"));
}

void derived_ok(cjose_jwk_t *Master) {
  send(encrypt(deriveKey(Master, "billing"), "billing"));
  send(encrypt(deriveKey(Master, "reports"), "reports"));
}

static cjose_jwk_t *keyFor(const std::string &Audience, cjose_jwk_t *A, cjose_jwk_t *B) { return Audience == "billing" ? A : B; }
void chosen_ok(cjose_jwk_t *A, cjose_jwk_t *B) {
  send(encrypt(keyFor("billing", A, B), "billing"));
  send(encrypt(keyFor("reports", A, B), "reports"));
}

enum class Aud { Billing, Reports };
struct KeySet {
  cjose_jwk_t *BillingKey;
  cjose_jwk_t *ReportsKey;
  cjose_jwk_t *key(Aud A) const {
    switch (A) {
    case Aud::Billing:
      return BillingKey;
    case Aud::Reports:
      return ReportsKey;
    }
    return nullptr;
  }
};
void switch_ok(const KeySet &K) {
  send(encrypt(K.key(Aud::Billing), "billing"));
  send(encrypt(K.key(Aud::Reports), "reports"));
}

void fields_ok(const KeySet &K) {
  send(encrypt(K.BillingKey, "billing"));
  send(encrypt(K.ReportsKey, "reports"));
}

void fields_bad(const KeySet &K) {
  send(encrypt(K.BillingKey, "billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(encrypt(K.BillingKey, "reports"));
}

void rotated_ok() {
  cjose_jwk_t *Key = loadKey("billing");
  send(encrypt(Key, "billing"));
  Key = loadKey("reports");
  send(encrypt(Key, "reports"));
}

struct Config {
  std::string BillingAudience, ReportsAudience;
  cjose_jwk_t *Key;
};
void config_bad(const Config &C) {
  send(encrypt(C.Key, C.BillingAudience));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(encrypt(C.Key, C.ReportsAudience));
}

struct Client {
  std::string Audience;
  cjose_jwk_t *Key;
};
void clients_ok(const std::vector<Client> &Clients) {
  for (const auto &C : Clients)
    send(encrypt(C.Key, C.Audience));
}

void two_clients_ok(const Client &A, const Client &B) {
  send(encrypt(A.Key, A.Audience));
  send(encrypt(B.Key, B.Audience));
}

class Service {
  cjose_jwk_t *Key = loadKey("service");

public:
  void bill() { send(encrypt(Key, "billing")); }
  void both_bad() {
    send(encrypt(Key, "billing"));
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
    send(encrypt(Key, "reports"));
  }
};

struct Target {
  const char *Audience;
  const char *KeyFile;
};
static const Target Targets[] = {{"billing", "billing.jwk"}, {"reports", "reports.jwk"}};
void table_ok() {
  for (const Target &T : Targets)
    send(encrypt(loadKey(T.KeyFile), T.Audience));
}

void same_audience_ok(cjose_jwk_t *Key) {
  send(encrypt(Key, "billing", "1"));
  send(encrypt(Key, "billing", "2"));
}

void callback_bad(cjose_jwk_t *Key) {
  std::function<std::string(const std::string &)> Seal = [Key](const std::string &A) { return encrypt(Key, A); };
  send(Seal("billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(Seal("reports"));
}

template <class T> struct Sealed {
  cjose_jwk_t *Key;
  std::string operator()(const T &A) const { return encrypt(Key, A); }
};
void functor_bad(cjose_jwk_t *Key) {
  Sealed<std::string> S{Key};
  send(S("billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(S("reports"));
}

struct Sealer {
  virtual ~Sealer() = default;
  virtual std::string seal(cjose_jwk_t *Key) const = 0;
};
struct BillingSealer : Sealer {
  std::string seal(cjose_jwk_t *Key) const override { return encrypt(Key, "billing"); }
};
struct ReportsSealer : Sealer {
  std::string seal(cjose_jwk_t *Key) const override { return encrypt(Key, "reports"); }
};
void virtual_bad(cjose_jwk_t *Key) {
  send(BillingSealer().seal(Key));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(ReportsSealer().seal(Key));
}

static cjose_jwk_t *globalKey() {
  static cjose_jwk_t *Key = loadKey("global");
  return Key;
}
void static_local_bad() {
  send(encrypt(globalKey(), "billing"));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience
  send(encrypt(globalKey(), "reports"));
}
