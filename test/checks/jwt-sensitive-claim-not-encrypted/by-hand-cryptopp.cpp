// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: cryptopp

// Tokens that are made by hand with Crypto++. A pipe of filters is understood
// by the name of the function that it stands in.

#include <cryptopp/aes.h>
#include <cryptopp/base64.h>
#include <cryptopp/eccrypto.h>
#include <cryptopp/filters.h>
#include <cryptopp/gcm.h>
#include <cryptopp/hmac.h>
#include <cryptopp/osrng.h>
#include <cryptopp/rsa.h>
#include <cryptopp/sha.h>
#include <string>

using namespace CryptoPP;

struct Member {
  std::string id;
  std::string email;
  std::string birthdate;
};

static std::string base64UrlEncode(const std::string &in) {
  std::string out;
  StringSource source(in, true, new Base64URLEncoder(new StringSink(out)));
  return out;
}

static std::string hmacSha256(const std::string &data, const std::string &key) {
  std::string mac;
  HMAC<SHA256> hmac(reinterpret_cast<const CryptoPP::byte *>(key.data()), key.size());
  StringSource source(data, true, new HashFilter(hmac, new StringSink(mac)));
  return mac;
}

std::string hs256_bad(const Member &member, const std::string &key) {
  std::string header = R"({"alg":"HS256","typ":"JWT"})";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string payload = R"({"sub":")" + member.id + R"(","email":")" + member.email + R"("})";
  std::string input = base64UrlEncode(header) + "." + base64UrlEncode(payload);
  return input + "." + base64UrlEncode(hmacSha256(input, key));
}

std::string hs256_ok(const Member &member, const std::string &key) {
  std::string header = R"({"alg":"HS256","typ":"JWT"})";
  std::string payload = R"({"sub":")" + member.id + R"(","iat":1700000000})";
  std::string input = base64UrlEncode(header) + "." + base64UrlEncode(payload);
  return input + "." + base64UrlEncode(hmacSha256(input, key));
}

// The encoder as a buffer.
static std::string web(const CryptoPP::byte *data, size_t size) {
  Base64URLEncoder encoder;
  encoder.Put(data, size);
  encoder.MessageEnd();
  std::string out;
  out.resize(encoder.MaxRetrievable());
  encoder.Get(reinterpret_cast<CryptoPP::byte *>(out.data()), out.size());
  return out;
}

static std::string web(const std::string &text) {
  return web(reinterpret_cast<const CryptoPP::byte *>(text.data()), text.size());
}

std::string in_pieces_bad(const Member &member, const SecByteBlock &key) {
  std::string h = web("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
  std::string p = web("{\"birthdate\":\"" + member.birthdate + "\"}");
  HMAC<SHA256> hmac(key, key.size());
  CryptoPP::byte mac[SHA256::DIGESTSIZE];
  hmac.Update(reinterpret_cast<const CryptoPP::byte *>(h.data()), h.size());
  hmac.Update(reinterpret_cast<const CryptoPP::byte *>("."), 1);
  hmac.Update(reinterpret_cast<const CryptoPP::byte *>(p.data()), p.size());
  hmac.Final(mac);
  return h + "." + p + "." + web(mac, sizeof mac);
}

std::string rs256_bad(const Member &member, const RSA::PrivateKey &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string input = web("{\"alg\":\"RS256\"}") + '.' + web("{\"email\":\"" + member.email + "\"}");
  AutoSeededRandomPool rng;
  RSASS<PKCS1v15, SHA256>::Signer signer(key);
  SecByteBlock signature(signer.MaxSignatureLength());
  size_t length = signer.SignMessage(rng, reinterpret_cast<const CryptoPP::byte *>(input.data()), input.size(), signature.data());
  signature.resize(length);
  return input + '.' + web(signature.data(), signature.size());
}

std::string es256_bad(const Member &member, const ECDSA<ECP, SHA256>::PrivateKey &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string input = web("{\"alg\":\"ES256\"}") + '.' + web("{\"email\":\"" + member.email + "\"}");
  AutoSeededRandomPool rng;
  ECDSA<ECP, SHA256>::Signer signer(key);
  std::string signature(signer.MaxSignatureLength(), '\0');
  signature.resize(signer.SignMessage(rng, reinterpret_cast<const CryptoPP::byte *>(input.data()), input.size(),
                                      reinterpret_cast<CryptoPP::byte *>(signature.data())));
  return input + '.' + web(signature);
}

std::string es256_ok(const Member &member, const ECDSA<ECP, SHA256>::PrivateKey &key) {
  std::string input = web("{\"alg\":\"ES256\"}") + '.' + web("{\"sub\":\"" + member.id + "\"}");
  AutoSeededRandomPool rng;
  ECDSA<ECP, SHA256>::Signer signer(key);
  std::string signature(signer.MaxSignatureLength(), '\0');
  signature.resize(signer.SignMessage(rng, reinterpret_cast<const CryptoPP::byte *>(input.data()), input.size(),
                                      reinterpret_cast<CryptoPP::byte *>(signature.data())));
  return input + '.' + web(signature);
}

// What stands in the token is encrypted.
std::string sealed_ok(const Member &member, const SecByteBlock &cek, const CryptoPP::byte *iv, const std::string &key) {
  std::string claims = "{\"email\":\"" + member.email + "\"}";
  std::string cipher;
  GCM<AES>::Encryption encryption;
  encryption.SetKeyWithIV(cek, cek.size(), iv, 12);
  StringSource source(claims, true, new AuthenticatedEncryptionFilter(encryption, new StringSink(cipher)));
  std::string input = web("{\"alg\":\"HS256\"}") + '.' + web(cipher);
  return input + '.' + web(hmacSha256(input, key));
}

// A hash of the address alone, and a signature over no header.
std::string hashed_ok(const Member &member, const std::string &key) {
  SHA256 hash;
  CryptoPP::byte digest[SHA256::DIGESTSIZE];
  hash.CalculateDigest(digest, reinterpret_cast<const CryptoPP::byte *>(member.email.data()), member.email.size());
  std::string input = web("{\"alg\":\"HS256\"}") + '.' + web("{\"email_hash\":\"" + web(digest, sizeof digest) + "\"}");
  return input + '.' + web(hmacSha256(input, key));
}

std::string webhook_ok(const Member &member, const std::string &key) {
  std::string body = "{\"email\":\"" + member.email + "\"}";
  return body + "\n" + web(hmacSha256(body, key));
}
