// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: libsodium, nlohmann

// Tokens that are made by hand with libsodium: its base64 has a variant for
// URLs, and EdDSA needs nothing else.

#include <array>
#include <cstring>
#include <nlohmann/json.hpp>
#include <sodium.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using nlohmann::json;

struct Account {
  std::string id;
  std::string email;
  std::string address;
};

static std::string encode(const unsigned char *data, std::size_t size) {
  std::string out(sodium_base64_encoded_len(size, sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
  sodium_bin2base64(out.data(), out.size(), data, size, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  out.pop_back();
  return out;
}

static std::string encode(std::string_view text) {
  return encode(reinterpret_cast<const unsigned char *>(text.data()), text.size());
}

std::string eddsa_bad(const Account &account, const std::array<unsigned char, crypto_sign_SECRETKEYBYTES> &key) {
  json header = {{"alg", "EdDSA"}, {"typ", "JWT"}};
  json payload;
  payload["sub"] = account.id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  payload["email"] = account.email;

  std::string input = encode(header.dump()) + "." + encode(payload.dump());
  unsigned char signature[crypto_sign_BYTES];
  crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char *>(input.data()),
                       input.size(), key.data());
  return input + "." + encode(signature, sizeof signature);
}

std::string eddsa_ok(const Account &account, const std::array<unsigned char, crypto_sign_SECRETKEYBYTES> &key) {
  json header = {{"alg", "EdDSA"}, {"typ", "JWT"}};
  json payload;
  payload["sub"] = account.id;
  payload["iat"] = 1700000000;

  std::string input = encode(header.dump()) + "." + encode(payload.dump());
  unsigned char signature[crypto_sign_BYTES];
  crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char *>(input.data()),
                       input.size(), key.data());
  return input + "." + encode(signature, sizeof signature);
}

// A class with its parts in members.
class TokenBuilder {
public:
  explicit TokenBuilder(std::vector<unsigned char> Key) : key_(std::move(Key)) {
    header_["alg"] = "HS256";
    header_["typ"] = "JWT";
  }
  TokenBuilder &claim(const std::string &name, const std::string &value) {
    payload_[name] = value;
    return *this;
  }
  std::string sign() const {
    std::string token = encode(header_.dump());
    token.push_back('.');
    token += encode(payload_.dump());
    std::vector<unsigned char> mac(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key_.data(), key_.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(token.data()), token.size());
    crypto_auth_hmacsha256_final(&state, mac.data());
    token.push_back('.');
    token.append(encode(mac.data(), mac.size()));
    return token;
  }

private:
  std::vector<unsigned char> key_;
  json header_;
  json payload_;
};

std::string built_bad(const Account &account, const std::vector<unsigned char> &key) {
  return TokenBuilder(key)
      .claim("sub", account.id)
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'address' (contact data)
      .claim("address", account.address)
      .sign();
}

std::string built_ok(const Account &account, const std::vector<unsigned char> &key) {
  return TokenBuilder(key).claim("sub", account.id).claim("iss", "https://accounts.example.com").sign();
}

// crypto_sign puts the signature before the message: no JWS, but as readable.
// A payload in a secret box is not.
std::string boxed_ok(const Account &account, const unsigned char *boxKey, const unsigned char *macKey) {
  std::string claims = R"({"email":")" + account.email + R"("})";
  std::vector<unsigned char> sealed(crypto_secretbox_MACBYTES + claims.size());
  unsigned char nonce[crypto_secretbox_NONCEBYTES];
  randombytes_buf(nonce, sizeof nonce);
  crypto_secretbox_easy(sealed.data(), reinterpret_cast<const unsigned char *>(claims.data()), claims.size(),
                        nonce, boxKey);
  std::string input = encode(R"({"alg":"HS256","typ":"JWT"})") + "." + encode(sealed.data(), sealed.size());
  unsigned char mac[crypto_auth_BYTES];
  crypto_auth(mac, reinterpret_cast<const unsigned char *>(input.data()), input.size(), macKey);
  return input + "." + encode(mac, sizeof mac);
}

std::string plain_bad(const Account &account, const unsigned char *macKey) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string claims = R"({"email":")" + account.email + R"("})";
  std::string input = encode(R"({"alg":"HS256","typ":"JWT"})") + "." + encode(claims);
  unsigned char mac[crypto_auth_BYTES];
  crypto_auth(mac, reinterpret_cast<const unsigned char *>(input.data()), input.size(), macKey);
  return input + "." + encode(mac, sizeof mac);
}

// Only checked.
bool verify_ok(const std::string &token, const unsigned char *publicKey) {
  auto dot = token.rfind('.');
  if (dot == std::string::npos)
    throw std::invalid_argument("no token");
  unsigned char signature[crypto_sign_BYTES];
  std::size_t size = 0;
  if (sodium_base642bin(signature, sizeof signature, token.data() + dot + 1, token.size() - dot - 1, nullptr,
                        &size, nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0)
    return false;
  return crypto_sign_verify_detached(signature, reinterpret_cast<const unsigned char *>(token.data()), dot,
                                     publicKey) == 0;
}
