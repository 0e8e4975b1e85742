// RUN: %tidy %s -- -std=c++17 -isystem %inputs/hotplace | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// hotplace: claims are JSON text; what is signed may be encrypted too.

#include <hotplace/sdk/base/nostd/binary.hpp>
#include <hotplace/sdk/base/stream/basic_stream.hpp>
#include <hotplace/sdk/crypto/jose/json_object_signing_encryption.hpp>
#include <hotplace/sdk/crypto/jose/json_web_key.hpp>
#include <hotplace/sdk/crypto/jose/json_web_signature.hpp>
#include <string>

using namespace hotplace;
using namespace hotplace::crypto;

std::string text_bad(crypto_key *key) {
  json_web_signature jws;
  std::string token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jws.sign(key, jws_t::hs256, R"({"iss":"auth.example","email":"a@b.example"})", token);
  return token;
}

std::string stream_bad(crypto_key *key, const std::string &email) {
  basic_stream bs;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  bs << R"({"iss":"auth.example","email":")" << email << R"("})";
  json_web_signature jws;
  std::string token;
  jws.sign(key, R"({"alg":"HS256"})", bs.c_str(), token);
  return token;
}

std::string context_bad(crypto_key *key, const std::string &phone) {
  JOSE jose;
  jose_context_t *context = nullptr;
  std::string token;
  jose.open(&context, key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  std::string claims = R"({"phone_number":")" + phone + R"("})";
  if (jose.sign(context, jws_t::rs256, claims, token) != errorcode_t::success)
    token.clear();
  jose.close(context);
  return token;
}

std::string text_ok(crypto_key *key) {
  json_web_signature jws;
  std::string token;
  jws.sign(key, jws_t::hs256, R"({"iss":"auth.example","theme":"dark"})", token);
  return token;
}

std::string encrypted_ok(crypto_key *key, const std::string &email) {
  json_object_signing_encryption jose;
  jose_context_t *context = nullptr;
  std::string token;
  jose.open(&context, key);
  jose.encrypt(context, jwe_t::a256gcm, jwa_t::rsa_oaep, to_binary(R"({"email":")" + email + R"("})"), token);
  jose.close(context);
  return token;
}

std::string nested_ok(crypto_key *ours, crypto_key *theirs, const std::string &email) {
  json_object_signing_encryption jose;
  jose_context_t *signing = nullptr, *encrypting = nullptr;
  std::string token, nested;
  jose.open(&signing, ours);
  jose.open(&encrypting, theirs);
  jose.sign(signing, jws_t::rs256, R"({"email":")" + email + R"("})", token);
  jose.encrypt(encrypting, jwe_t::a256gcm, jwa_t::rsa_oaep, token, nested);
  jose.close(signing);
  jose.close(encrypting);
  return nested;
}
