// RUN: %tidy %s -- -std=c++17 -isystem %inputs/windows-crypto | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// Tokens that are made by hand on Windows, with CNG and CryptoAPI.

#include <windows.h>

#include <bcrypt.h>
#include <string>
#include <vector>
#include <wincrypt.h>

struct Employee {
  std::string sid, email;
};

static std::string ToWeb(const BYTE *data, DWORD size) {
  DWORD length = 0;
  CryptBinaryToStringA(data, size, CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF, nullptr, &length);
  std::vector<char> buffer(length);
  if (!CryptBinaryToStringA(data, size, CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF, buffer.data(), &length))
    return {};
  std::string out(buffer.data(), length);
  for (char &c : out) {
    if (c == '+')
      c = '-';
    else if (c == '/')
      c = '_';
  }
  out.erase(out.find_last_not_of('=') + 1);
  return out;
}

static std::string ToWeb(const std::string &text) {
  return ToWeb(reinterpret_cast<const BYTE *>(text.data()), static_cast<DWORD>(text.size()));
}

std::string Hmac_bad(const Employee &employee, std::vector<UCHAR> key) {
  std::string token = ToWeb("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
  token += ".";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  token += ToWeb("{\"sub\":\"" + employee.sid + "\",\"email\":\"" + employee.email + "\"}");

  BCRYPT_ALG_HANDLE algorithm = nullptr;
  BCRYPT_HASH_HANDLE hash = nullptr;
  UCHAR mac[32];
  BCryptOpenAlgorithmProvider(&algorithm, BCRYPT_SHA256_ALGORITHM, nullptr, BCRYPT_ALG_HANDLE_HMAC_FLAG);
  BCryptCreateHash(algorithm, &hash, nullptr, 0, key.data(), static_cast<ULONG>(key.size()), 0);
  BCryptHashData(hash, reinterpret_cast<PUCHAR>(const_cast<char *>(token.data())), static_cast<ULONG>(token.size()), 0);
  BCryptFinishHash(hash, mac, sizeof mac, 0);
  BCryptDestroyHash(hash);
  BCryptCloseAlgorithmProvider(algorithm, 0);
  return token + "." + ToWeb(mac, sizeof mac);
}

std::string Hmac_ok(const Employee &employee, std::vector<UCHAR> key) {
  std::string token = ToWeb("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
  token += ".";
  token += ToWeb("{\"sub\":\"" + employee.sid + "\"}");

  BCRYPT_ALG_HANDLE algorithm = nullptr;
  BCRYPT_HASH_HANDLE hash = nullptr;
  UCHAR mac[32];
  BCryptOpenAlgorithmProvider(&algorithm, BCRYPT_SHA256_ALGORITHM, nullptr, BCRYPT_ALG_HANDLE_HMAC_FLAG);
  BCryptCreateHash(algorithm, &hash, nullptr, 0, key.data(), static_cast<ULONG>(key.size()), 0);
  BCryptHashData(hash, reinterpret_cast<PUCHAR>(const_cast<char *>(token.data())), static_cast<ULONG>(token.size()), 0);
  BCryptFinishHash(hash, mac, sizeof mac, 0);
  BCryptDestroyHash(hash);
  return token + "." + ToWeb(mac, sizeof mac);
}

// What a hash object holds is signed.
std::string Sign_bad(const Employee &employee, HCRYPTPROV provider) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string input = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9." + ToWeb("{\"email\":\"" + employee.email + "\"}");
  HCRYPTHASH hash = 0;
  BYTE signature[256];
  DWORD size = sizeof signature;
  if (!CryptCreateHash(provider, 0x800c, 0, 0, &hash))
    return {};
  CryptHashData(hash, reinterpret_cast<const BYTE *>(input.data()), static_cast<DWORD>(input.size()), 0);
  CryptSignHashA(hash, 2, nullptr, 0, signature, &size);
  CryptDestroyHash(hash);
  return input + "." + ToWeb(signature, size);
}

std::string Encrypted_ok(const Employee &employee, BCRYPT_KEY_HANDLE box, BCRYPT_KEY_HANDLE key, UCHAR *digest) {
  std::string payload = "{\"email\":\"" + employee.email + "\"}";
  UCHAR sealed[512], signature[256];
  ULONG size = 0;
  BCryptEncrypt(box, reinterpret_cast<PUCHAR>(payload.data()), static_cast<ULONG>(payload.size()), nullptr, nullptr, 0,
                sealed, sizeof sealed, &size, 0);
  std::string input = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9." + ToWeb(sealed, size);
  BCryptSignHash(key, nullptr, reinterpret_cast<PUCHAR>(input.data()), static_cast<ULONG>(input.size()), signature,
                 sizeof signature, &size, 0);
  return input + "." + ToWeb(signature, size);
}
