// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: openssl

// base64 by OpenSSL's streams: what was written to one is what it holds.

#include <ctime>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string>

static std::string encode(const std::string &Text) {
  BIO *Memory = BIO_new(BIO_s_mem());
  BIO *Stream = BIO_push(BIO_new(BIO_f_base64()), Memory);
  BIO_write(Stream, Text.data(), int(Text.size()));
  BIO_flush(Stream);
  char *Data = nullptr;
  long Size = BIO_get_mem_data(Stream, &Data);
  std::string Encoded(Data, Size);
  BIO_free_all(Stream);
  return Encoded;
}

static std::string finish(const std::string &Payload, const std::string &Key) {
  std::string Input = encode("{\"alg\":\"HS256\"}") + "." + encode(Payload);
  unsigned char Mac[32];
  HMAC(EVP_sha256(), Key.data(), int(Key.size()), (const unsigned char *)Input.data(), Input.size(), Mac, nullptr);
  return Input + "." + encode(std::string((const char *)Mac, sizeof Mac));
}

std::string session_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 2 hours,
  return finish("{\"sub\":\"" + Id + "\",\"exp\":" + std::to_string(std::time(nullptr) + 7200) + "}", Key);
}

std::string access_ok(const std::string &Id, const std::string &Key) {
  return finish("{\"sub\":\"" + Id + "\",\"exp\":" + std::to_string(std::time(nullptr) + 600) + "}", Key);
}
