// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: openssl

// The key of a token that is signed by hand: what is signed has a JOSE header in
// it. What else a MAC is made of is no token.

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string>

std::string base64url(const std::string &s);
std::string base64url(const unsigned char *d, size_t n);
static const char kHeader[] = R"({"alg":"HS256","typ":"JWT"})";

std::string access_token_bad(const std::string &claims) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: a token's key stands in the source code ('one-
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: used as a key here
  const std::string secret = "one-call-of-the-desk";
  std::string input = base64url(kHeader) + "." + base64url(claims);
  unsigned char mac[32];
  unsigned length = 0;
  HMAC(EVP_sha256(), secret.data(), secret.size(), (const unsigned char *)input.data(), input.size(),
       mac, &length);
  return input + "." + base64url(mac, length);
}

static std::string hmac(const std::string &key, const std::string &data) {
  unsigned char mac[32];
  unsigned length = 0;
  HMAC(EVP_sha256(), key.data(), key.size(), (const unsigned char *)data.data(), data.size(), mac,
       &length);
  return std::string((const char *)mac, length);
}

std::string helper_bad(const std::string &claims) {
  std::string input = base64url(kHeader) + "." + base64url(claims);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('hand
  return input + "." + base64url(hmac("handed-to-a-helper", input));
}

std::string helper_ok(const std::string &claims, const std::string &key) {
  std::string input = base64url(kHeader) + "." + base64url(claims);
  return input + "." + base64url(hmac(key, input));
}

// RFC 5869: the salt of a derivation is no secret.
std::string derived_ok(const std::string &master) {
  return hmac(hmac("desk-salt-of-2026", master), "desk-info-of-2026");
}

std::string context_bad(const std::string &claims) {
  std::string input = base64url(kHeader) + "." + base64url(claims);
  HMAC_CTX *context = HMAC_CTX_new();
  unsigned char mac[32];
  unsigned length = 0;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('kept
  HMAC_Init_ex(context, "kept-in-the-context", 19, EVP_sha256(), nullptr);
  HMAC_Update(context, (const unsigned char *)input.data(), input.size());
  HMAC_Final(context, mac, &length);
  HMAC_CTX_free(context);
  return input + "." + base64url(mac, length);
}

std::string pkey_bad(const std::string &claims) {
  std::string input = base64url(kHeader) + "." + base64url(claims);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: a token's key stands in the source code ('key-
  EVP_PKEY *key = EVP_PKEY_new_raw_private_key(EVP_PKEY_HMAC, nullptr,
                                               (const unsigned char *)"key-of-the-digest", 17);
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  unsigned char mac[32];
  size_t length = sizeof mac;
  EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key);
  EVP_DigestSign(context, mac, &length, (const unsigned char *)input.data(), input.size());
  EVP_MD_CTX_free(context);
  EVP_PKEY_free(key);
  return input + "." + base64url(mac, length);
}

std::string mac_bad(const std::string &claims) {
  std::string input = base64url(kHeader) + "." + base64url(claims);
  EVP_MAC *mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
  EVP_MAC_CTX *context = EVP_MAC_CTX_new(mac);
  unsigned char out[32];
  size_t length = 0;
  OSSL_PARAM parameters[] = {OSSL_PARAM_construct_end()};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('key-
  EVP_MAC_init(context, (const unsigned char *)"key-of-the-context", 18, parameters);
  EVP_MAC_update(context, (const unsigned char *)input.data(), input.size());
  EVP_MAC_final(context, out, &length, sizeof out);
  EVP_MAC_CTX_free(context);
  EVP_MAC_free(mac);
  return input + "." + base64url(out, length);
}

bool integrity_ok(const std::string &body, const std::string &expected) {
  return base64url(hmac("cache-integrity-domain", body)) == expected;
}

// A function out of sight that is called so, by its parameters.
std::string hmac_sha256(const std::string &data, const std::string &key);

std::string unseen_bad(const std::string &claims) {
  std::string input = base64url(kHeader) + "." + base64url(claims);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('for-
  return input + "." + base64url(hmac_sha256(input, "for-who-knows-what"));
}

std::string unseen_ok(const std::string &body) {
  return base64url(hmac_sha256(body, "for-a-web-hook-only"));
}
