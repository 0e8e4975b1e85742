// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: libsodium

// Tokens that are made by hand are tokens in a log, too; and so are their keys.

#include <cstdio>
#include <iostream>
#include <sodium.h>
#include <string>

static std::string encode(const unsigned char *data, std::size_t size) {
  std::string out(sodium_base64_encoded_len(size, sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
  sodium_bin2base64(out.data(), out.size(), data, size, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  out.pop_back();
  return out;
}

static std::string make(const std::string &sub, const unsigned char *key) {
  std::string payload = "{\"sub\":\"" + sub + "\"}";
  std::string input = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." +
                      encode(reinterpret_cast<const unsigned char *>(payload.data()), payload.size());
  unsigned char mac[crypto_auth_hmacsha256_BYTES];
  crypto_auth_hmacsha256(mac, reinterpret_cast<const unsigned char *>(input.data()), input.size(), key);
  return input + "." + encode(mac, sizeof mac);
}

void issue_bad(const std::string &sub) {
  unsigned char key[crypto_auth_hmacsha256_KEYBYTES];
  crypto_auth_hmacsha256_keygen(key);
  std::string token = make(sub, key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << "token: " << token << "\n";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: token's key is written to the console
  std::printf("key: %s\n", encode(key, sizeof key).c_str());
}

void issue_ok(const std::string &sub) {
  unsigned char key[crypto_auth_hmacsha256_KEYBYTES];
  crypto_auth_hmacsha256_keygen(key);
  std::string token = make(sub, key);
  std::cout << "made a token of " << token.size() << " characters for " << sub << "\n";
}

// What is hashed can be shown.
void fingerprint_ok(const std::string &sub, const unsigned char *key) {
  std::string token = make(sub, key);
  unsigned char hash[crypto_generichash_BYTES];
  crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(token.data()), token.size(), nullptr, 0);
  std::cout << "token " << encode(hash, sizeof hash) << "\n";
}

// The public half of a key pair is for everyone.
void publish_ok(const std::string &sub) {
  unsigned char publicKey[crypto_sign_PUBLICKEYBYTES], secretKey[crypto_sign_SECRETKEYBYTES];
  crypto_sign_keypair(publicKey, secretKey);
  std::string input = "eyJhbGciOiJFZERTQSJ9." + encode(reinterpret_cast<const unsigned char *>(sub.data()), sub.size());
  unsigned char signature[crypto_sign_BYTES];
  crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char *>(input.data()), input.size(), secretKey);
  std::cout << "public key: " << encode(publicKey, sizeof publicKey) << "\n";
}

// Bytes that nobody can guess are no key: here they are the token's name.
void identified_ok(const std::string &sub, const unsigned char *key) {
  unsigned char bytes[16];
  randombytes_buf(bytes, sizeof bytes);
  std::string id = encode(bytes, sizeof bytes);
  std::string payload = "{\"sub\":\"" + sub + "\",\"jti\":\"" + id + "\"}";
  std::string input = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." +
                      encode(reinterpret_cast<const unsigned char *>(payload.data()), payload.size());
  unsigned char mac[crypto_auth_BYTES];
  crypto_auth(mac, reinterpret_cast<const unsigned char *>(input.data()), input.size(), key);
  std::string token = input + "." + encode(mac, sizeof mac);
  std::cout << "issued " << id << ", " << token.size() << " characters\n";
}
