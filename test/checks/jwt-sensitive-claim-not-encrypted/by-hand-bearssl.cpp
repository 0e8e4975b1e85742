// RUN: %tidy %s -- -std=c++17 -isystem %inputs/bearssl -isystem %inputs/arduino | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// Tokens that a sketch makes by hand with BearSSL.

#include <Arduino.h>
#include <bearssl.h>

String base64UrlEncode(const uint8_t *data, size_t size);

static String encode(const String &text) {
  return base64UrlEncode(reinterpret_cast<const uint8_t *>(text.c_str()), text.length());
}

String hmac_bad(const String &email, const char *key, size_t size) {
  String token = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
  token += ".";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  token += encode("{\"email\":\"" + email + "\"}");
  br_hmac_key_context kc;
  br_hmac_context ctx;
  uint8_t mac[32];
  br_hmac_key_init(&kc, &br_sha256_vtable, key, size);
  br_hmac_init(&ctx, &kc, 0);
  br_hmac_update(&ctx, token.c_str(), token.length());
  br_hmac_out(&ctx, mac);
  token += ".";
  token += base64UrlEncode(mac, sizeof mac);
  return token;
}

String hmac_ok(const String &device, const char *key, size_t size) {
  String token = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
  token += ".";
  token += encode("{\"sub\":\"" + device + "\"}");
  br_hmac_key_context kc;
  br_hmac_context ctx;
  uint8_t mac[32];
  br_hmac_key_init(&kc, &br_sha256_vtable, key, size);
  br_hmac_init(&ctx, &kc, 0);
  br_hmac_update(&ctx, token.c_str(), token.length());
  br_hmac_out(&ctx, mac);
  token += ".";
  token += base64UrlEncode(mac, sizeof mac);
  return token;
}

String ecdsa_bad(const String &phone, const br_ec_impl *ec, const br_ec_private_key *key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  String input = encode("{\"alg\":\"ES256\"}") + "." + encode("{\"phone\":\"" + phone + "\"}");
  br_sha256_context sha;
  uint8_t hash[32], sig[64];
  br_sha256_init(&sha);
  br_sha256_update(&sha, input.c_str(), input.length());
  br_sha256_out(&sha, hash);
  size_t n = br_ecdsa_i15_sign_raw(ec, &br_sha256_vtable, hash, key, sig);
  return input + "." + base64UrlEncode(sig, n);
}

// A message with its hash.
String report_ok(const String &phone) {
  String body = "{\"phone\":\"" + phone + "\"}";
  br_sha256_context sha;
  uint8_t hash[32];
  br_sha256_init(&sha);
  br_sha256_update(&sha, body.c_str(), body.length());
  br_sha256_out(&sha, hash);
  return body + "." + base64UrlEncode(hash, sizeof hash);
}
