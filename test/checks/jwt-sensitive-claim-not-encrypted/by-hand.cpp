// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: openssl

// Tokens that are made by hand: base64url of a header and of a payload, joined
// with dots and signed. The header and the signature over it are the two signs.

#include <string>
#include <sstream>
#include <iostream>
#include <vector>
#include <openssl/hmac.h>
#include <openssl/evp.h>
struct User { std::string id, email; };
std::string base64url(const unsigned char *p, size_t n);
std::string base64UrlEncode(const std::string &s);
std::string make1_bad(const User &u, const std::string &key) {
  std::string header = R"({"alg":"HS256","typ":"JWT"})";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string payload = "{\"sub\":\"" + u.id + "\",\"email\":\"" + u.email + "\"}";
  std::string input = base64UrlEncode(header) + "." + base64UrlEncode(payload);
  unsigned char mac[32]; unsigned int n = 0;
  HMAC(EVP_sha256(), key.data(), key.size(), (const unsigned char *)input.data(), input.size(), mac, &n);
  return input + "." + base64url(mac, n);
}
// An encoder whose body is in sight computes characters; its name tells.
static std::string b64(const std::string &in) {
  static const char *t = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string out; int val = 0, valb = -6;
  for (unsigned char c : in) { val = (val << 8) + c; valb += 8; while (valb >= 0) { out.push_back(t[(val >> valb) & 0x3F]); valb -= 6; } }
  return out;
}
static std::string hmacSha256(const std::string &key, const std::string &data) {
  unsigned char mac[32]; unsigned int n = 0;
  HMAC(EVP_sha256(), key.data(), key.size(), reinterpret_cast<const unsigned char *>(data.c_str()), data.size(), mac, &n);
  return std::string((char *)mac, n);
}
std::string make2_bad(const User &u, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::ostringstream p; p << "{\"sub\":\"" << u.id << "\",\"email\":\"" << u.email << "\"}";
  std::string h = b64("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
  std::string b = b64(p.str());
  std::string sig = b64(hmacSha256(key, h + '.' + b));
  return h + '.' + b + '.' + sig;
}
std::string make3_ok(const User &u, const std::string &key) {
  std::string h = b64("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
  std::string b = b64("{\"sub\":\"" + u.id + "\"}");
  return h + '.' + b + '.' + b64(hmacSha256(key, h + '.' + b));
}
std::string make4_bad(EVP_PKEY *pkey, const User &u) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string input = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9." + b64("{\"email\":\"" + u.email + "\"}");
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  size_t n = 0;
  EVP_DigestSignInit(ctx, nullptr, EVP_sha256(), nullptr, pkey);
  EVP_DigestSignUpdate(ctx, input.c_str(), input.size());
  EVP_DigestSignFinal(ctx, nullptr, &n);
  std::vector<unsigned char> sig(n);
  EVP_DigestSignFinal(ctx, sig.data(), &n);
  EVP_MD_CTX_free(ctx);
  std::string token = input + "." + base64url(sig.data(), n);
  std::cout << token;
  return token;
}
// A signature over something else: no JOSE header.
std::string webhook_ok(const User &u, const std::string &key) {
  std::string body = "{\"email\":\"" + u.email + "\"}";
  return body + "." + b64(hmacSha256(key, body));
}
std::string sign(const std::string &header, const std::string &payload, const std::string &key) {
  std::string in = b64(header) + "." + b64(payload);
  return in + "." + b64(hmacSha256(key, in));
}
std::string make5_bad(const User &u, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return sign(R"({"alg":"HS256"})", "{\"email\":\"" + u.email + "\"}", key);
}

// A header that is only read, and a signature that is only checked.
bool verify_ok(const std::string &token, const std::string &key) {
  size_t dot = token.rfind('.');
  std::string expected = b64(hmacSha256(key, token.substr(0, dot)));
  return token.find("\"alg\"") == std::string::npos && expected == token.substr(dot + 1);
}

// What signs is no claim.
std::string hmac_sha256(const std::string &data, const std::string &secret);
std::string key_ok(const User &u, const std::string &secret) {
  std::string in = b64("{\"alg\":\"HS256\"}") + "." + b64("{\"sub\":\"" + u.id + "\"}");
  return in + "." + b64(hmac_sha256(in, secret));
}
