// RUN: %tidy %s -- -std=c++17 -isystem %inputs/hotplace | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// hotplace: tokens come in a text by reference, and it has a log.

#include <hotplace/sdk/base/nostd/binary.hpp>
#include <hotplace/sdk/base/unittest/logger.hpp>
#include <hotplace/sdk/crypto/jose/json_object_signing_encryption.hpp>
#include <hotplace/sdk/crypto/jose/json_web_signature.hpp>
#include <iostream>
#include <string>

using namespace hotplace;
using namespace hotplace::crypto;

void signed_bad(crypto_key *key, logger *log) {
  json_web_signature jws;
  std::string signature;
  jws.sign(key, jws_t::hs256, R"({"iss":"auth.example"})", signature);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the log
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  log->writeln("token %s", signature.c_str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log->writeln(loglevel_debug, signature);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log->hdump("token", signature);
}

void decrypted_bad(crypto_key *key, const std::string &token) {
  json_object_signing_encryption jose;
  jose_context_t *context = nullptr;
  binary_t payload;
  bool result = false;
  jose.open(&context, key);
  jose.decrypt(context, token, payload, result);
  jose.close(context);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decrypted payload is written to the console
  std::cout << bin2str(payload);
}

bool received_bad(crypto_key *key, const std::string &token) {
  json_web_signature jws;
  bool result = false;
  if (jws.verify(key, token, result) != errorcode_t::success)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    std::cerr << "refused " << token << '\n';
  return result;
}

void encrypted_ok(crypto_key *key, logger *log) {
  json_object_signing_encryption jose;
  jose_context_t *context = nullptr;
  std::string token;
  jose.open(&context, key);
  return_t ret = jose.encrypt(context, jwe_t::a256gcm, jwa_t::rsa_oaep, to_binary("{}"), token);
  jose.close(context);
  log->writeln("encrypted: %u, %zu characters", ret.code, token.size());
}

void length_ok(crypto_key *key, logger *log) {
  json_web_signature jws;
  std::string signature;
  return_t ret = jws.sign(key, R"({"alg":"HS256"})", R"({"iss":"auth.example"})", signature);
  log->writeln(loglevel_info, "signed: %u, %zu characters", ret.code, signature.size());
  log->writeln("token %.8s...", signature.c_str());
}
