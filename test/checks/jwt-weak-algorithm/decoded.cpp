// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// A literal that is decoded is shorter than it stands there.

#include <jwt-cpp/jwt.h>
#include <string>

extern "C" {
unsigned char *OPENSSL_hexstr2buf(const char *Digits, long *Length);
int EVP_DecodeBlock(unsigned char *To, const unsigned char *From, int Length);
}

std::string hex_bad() {
  long Length = 0;
  unsigned char *Secret = OPENSSL_hexstr2buf("00112233445566778899aabbccddeeff", &Length);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 16 bytes is shorter than the hash of 'HS256'
  jwt::algorithm::hs256 Algorithm{std::string(reinterpret_cast<char *>(Secret), Length)};
  return jwt::create().sign(Algorithm);
}

static std::string decoded(const char *Text, int Length) {
  unsigned char Secret[64];
  int Size = EVP_DecodeBlock(Secret, reinterpret_cast<const unsigned char *>(Text), Length);
  return std::string(reinterpret_cast<char *>(Secret), Size);
}

std::string base64_bad() {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: secret of 30 bytes is shorter than the hash of 'HS256'
  return jwt::create().sign(
      jwt::algorithm::hs256{decoded("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNk", 40)});
}

std::string long_ok() {
  return jwt::create().sign(
      jwt::algorithm::hs256{decoded("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", 44)});
}

// What a member is by default.
class Settings {
  std::string Secret{"s3cr3t"};

public:
  static Settings &get() {
    static Settings Only;
    return Only;
  }
  const std::string &secret() const { return Secret; }
};

std::string member_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 6 bytes is shorter than the hash of 'HS256'
  return jwt::create().sign(jwt::algorithm::hs256{Settings::get().secret()});
}
