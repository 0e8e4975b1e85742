// RUN: %tidy %s -- -std=c++17 -isystem %inputs/commoncrypto | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// Tokens that are made by hand on Apple's systems.

#include <CommonCrypto/CommonHMAC.h>
#include <Security/Security.h>
#include <string>
#include <vector>

std::string base64url_encode(const unsigned char *data, size_t size);

struct Player {
  std::string id, email;
};

static std::string encode(const std::string &text) {
  return base64url_encode(reinterpret_cast<const unsigned char *>(text.data()), text.size());
}

std::string hmac_bad(const Player &player, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string input = encode("{\"alg\":\"HS256\"}") + "." + encode("{\"email\":\"" + player.email + "\"}");
  unsigned char mac[32];
  CCHmac(kCCHmacAlgSHA256, key.data(), key.size(), input.data(), input.size(), mac);
  return input + "." + base64url_encode(mac, sizeof mac);
}

std::string pieces_bad(const Player &player, const std::string &key) {
  std::string head = encode("{\"alg\":\"HS256\"}");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string body = encode("{\"email\":\"" + player.email + "\"}");
  CCHmacContext ctx;
  std::vector<unsigned char> mac(32);
  CCHmacInit(&ctx, kCCHmacAlgSHA256, key.data(), key.size());
  CCHmacUpdate(&ctx, head.data(), head.size());
  CCHmacUpdate(&ctx, ".", 1);
  CCHmacUpdate(&ctx, body.data(), body.size());
  CCHmacFinal(&ctx, mac.data());
  return head + "." + body + "." + base64url_encode(mac.data(), mac.size());
}

std::string hmac_ok(const Player &player, const std::string &key) {
  std::string input = encode("{\"alg\":\"HS256\"}") + "." + encode("{\"sub\":\"" + player.id + "\"}");
  unsigned char mac[32];
  CCHmac(kCCHmacAlgSHA256, key.data(), key.size(), input.data(), input.size(), mac);
  return input + "." + base64url_encode(mac, sizeof mac);
}

std::string rsa_bad(const Player &player, SecKeyRef key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string input = encode("{\"alg\":\"RS256\"}") + "." + encode("{\"email\":\"" + player.email + "\"}");
  CFErrorRef error = nullptr;
  CFDataRef data = CFDataCreate(nullptr, reinterpret_cast<const UInt8 *>(input.data()), static_cast<CFIndex>(input.size()));
  CFDataRef sig = SecKeyCreateSignature(key, kSecKeyAlgorithmRSASignatureMessagePKCS1v15SHA256, data, &error);
  CFRelease(data);
  if (!sig)
    return {};
  std::string token = input + "." + base64url_encode(CFDataGetBytePtr(sig), static_cast<size_t>(CFDataGetLength(sig)));
  CFRelease(sig);
  return token;
}

// A receipt with its MAC.
std::string receipt_ok(const Player &player, const std::string &key) {
  std::string body = "{\"email\":\"" + player.email + "\"}";
  unsigned char mac[32];
  CCHmac(kCCHmacAlgSHA256, key.data(), key.size(), body.data(), body.size(), mac);
  return encode(body) + "." + base64url_encode(mac, sizeof mac);
}

// What is sealed for the server.
std::string sealed_ok(const Player &player, SecKeyRef server, const std::string &key) {
  std::string body = "{\"email\":\"" + player.email + "\"}";
  CFDataRef data = CFDataCreate(nullptr, reinterpret_cast<const UInt8 *>(body.data()), static_cast<CFIndex>(body.size()));
  CFDataRef box = SecKeyCreateEncryptedData(server, kSecKeyAlgorithmRSASignatureMessagePKCS1v15SHA256, data, nullptr);
  std::string input = encode("{\"alg\":\"HS256\"}") + "." +
                      base64url_encode(CFDataGetBytePtr(box), static_cast<size_t>(CFDataGetLength(box)));
  unsigned char mac[32];
  CCHmac(kCCHmacAlgSHA256, key.data(), key.size(), input.data(), input.size(), mac);
  return input + "." + base64url_encode(mac, sizeof mac);
}
