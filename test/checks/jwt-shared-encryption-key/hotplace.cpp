// RUN: %tidy %s -- -std=c++17 -isystem %inputs/hotplace | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// hotplace: the key is in the context that encrypts.

#include <hotplace/sdk/base/nostd/binary.hpp>
#include <hotplace/sdk/crypto/jose/json_object_signing_encryption.hpp>
#include <hotplace/sdk/crypto/jose/json_web_key.hpp>
#include <string>

using namespace hotplace;
using namespace hotplace::crypto;

static std::string encrypt(crypto_key *key, const std::string &payload) {
  json_object_signing_encryption jose;
  jose_context_t *context = nullptr;
  std::string token;
  if (jose.open(&context, key) != errorcode_t::success)
    return token;
  jose.encrypt(context, jwe_t::a256gcm, jwa_t::rsa_oaep, to_binary(payload), token);
  jose.close(context);
  return token;
}

void one_context_bad(crypto_key *key) {
  json_object_signing_encryption jose;
  jose_context_t *context = nullptr;
  std::string reports, billing;
  jose.open(&context, key);
  jose.encrypt(context, jwe_t::a256gcm, jwa_t::dir, R"({"aud":"reports"})", reports);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  jose.encrypt(context, jwe_t::a256gcm, jwa_t::dir, R"({"aud":"billing"})", billing);
  jose.close(context);
}

void one_file_bad() {
  json_web_key jwk;
  crypto_key reports, billing;
  jwk.load_file(&reports, key_ownspec, "/etc/service/jwe.jwk");
  jwk.load_file(&billing, key_ownspec, "/etc/service/jwe.jwk");
  encrypt(&reports, R"({"aud":"reports"})");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  encrypt(&billing, R"({"aud":"billing"})");
}

void one_secret_bad(const binary_t &secret) {
  crypto_keychain keychain;
  crypto_key key;
  keychain.add_oct(&key, secret, keydesc("jwe"));
  encrypt(&key, R"({"aud":"reports"})");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: encryption key serves audience 'billing' here and audience 'reports' elsewhere
  encrypt(&key, R"({"aud":"billing"})");
}

void two_files_ok() {
  json_web_key jwk;
  crypto_key reports, billing;
  jwk.load_file(&reports, key_ownspec, "/etc/service/reports.jwk");
  jwk.load_file(&billing, key_ownspec, "/etc/service/billing.jwk");
  encrypt(&reports, R"({"aud":"reports"})");
  encrypt(&billing, R"({"aud":"billing"})");
}

void fresh_keys_ok() {
  crypto_keychain keychain;
  crypto_key reports, billing;
  keychain.add_oct(&reports, 32, keydesc("reports"));
  keychain.add_oct(&billing, 32, keydesc("billing"));
  encrypt(&reports, R"({"aud":"reports"})");
  encrypt(&billing, R"({"aud":"billing"})");
}

void two_contexts_ok(crypto_key *reports, crypto_key *billing) {
  json_object_signing_encryption jose;
  jose_context_t *first = nullptr, *second = nullptr;
  std::string token;
  jose.open(&first, reports);
  jose.open(&second, billing);
  jose.encrypt(first, jwe_t::a256gcm, jwa_t::dir, R"({"aud":"reports"})", token);
  jose.encrypt(second, jwe_t::a256gcm, jwa_t::dir, R"({"aud":"billing"})", token);
  jose.close(first);
  jose.close(second);
}

void one_audience_ok(crypto_key *key) {
  encrypt(key, R"({"aud":"reports","theme":"dark"})");
  encrypt(key, R"({"aud":"reports","theme":"light"})");
}
