// RUN: %tidy %s -- -std=c++17 -I/usr/include/jsoncpp | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: openssl, nlohmann, jsoncpp

// The shapes of programs that make tokens by hand: where the header comes from,
// how plain base64 is made fit for URLs, what the parts are joined in.

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iomanip>
#include <json/json.h>
#include <map>
#include <nlohmann/json.hpp>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <sstream>
#include <string>
#include <vector>

using json = nlohmann::json;
using Bytes = std::vector<uint8_t>;

struct Customer {
  std::string id, email, phone;
};

// Plain base64, with its characters replaced.
static std::string toBase64Url(const Bytes &data) {
  std::string out(4 * ((data.size() + 2) / 3) + 1, '\0');
  int n = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(out.data()), data.data(), static_cast<int>(data.size()));
  out.resize(n);
  std::replace(out.begin(), out.end(), '+', '-');
  std::replace(out.begin(), out.end(), '/', '_');
  out.erase(std::remove(out.begin(), out.end(), '='), out.end());
  return out;
}

static std::string toBase64Url(const std::string &text) { return toBase64Url(Bytes(text.begin(), text.end())); }

static Bytes hmac(const std::string &key, const std::string &data) {
  Bytes out(EVP_MAX_MD_SIZE);
  unsigned int size = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char *>(data.data()),
       data.size(), out.data(), &size);
  out.resize(size);
  return out;
}

std::string dumped_bad(const Customer &c, const std::string &key) {
  json header = {{"alg", "HS256"}, {"typ", "JWT"}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json payload = {{"sub", c.id}, {"email", c.email}};
  std::string unsignedToken = toBase64Url(header.dump()) + "." + toBase64Url(payload.dump());
  return unsignedToken + "." + toBase64Url(hmac(key, unsignedToken));
}

std::string dumped_ok(const Customer &c, const std::string &key) {
  json header = {{"alg", "HS256"}, {"typ", "JWT"}};
  json payload = {{"sub", c.id}, {"iss", "shop"}};
  std::string unsignedToken = toBase64Url(header.dump()) + "." + toBase64Url(payload.dump());
  return unsignedToken + "." + toBase64Url(hmac(key, unsignedToken));
}

std::string written_bad(const Customer &c, const std::string &key) {
  Json::Value header, payload;
  header["typ"] = "JWT";
  header["alg"] = "HS256";
  payload["sub"] = c.id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  payload["phone"] = c.phone;
  Json::StreamWriterBuilder builder;
  builder["indentation"] = "";
  std::ostringstream token;
  token << toBase64Url(Json::writeString(builder, header)) << '.' << toBase64Url(Json::writeString(builder, payload));
  std::string input = token.str();
  token << '.' << toBase64Url(hmac(key, input));
  return token.str();
}

std::string written_ok(const Customer &c, const std::string &key) {
  Json::Value header, payload;
  header["typ"] = "JWT";
  header["alg"] = "HS256";
  payload["sub"] = c.id;
  payload["jti"] = "1";
  Json::FastWriter writer;
  std::string input = toBase64Url(writer.write(header)) + '.' + toBase64Url(writer.write(payload));
  return input + '.' + toBase64Url(hmac(key, input));
}

// A class that keeps its parts.
class Jwt {
public:
  Jwt(std::string header, std::string payload) : header_(std::move(header)), payload_(std::move(payload)) {}
  std::string sign(const std::string &key) {
    encoded_ = toBase64Url(header_);
    encoded_.push_back('.');
    encoded_.append(toBase64Url(payload_));
    signature_ = hmac(key, encoded_);
    return encoded_ + "." + toBase64Url(signature_);
  }

private:
  std::string header_, payload_, encoded_;
  Bytes signature_;
};

std::string object_bad(const Customer &c, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Jwt jwt(R"({"alg":"HS256","typ":"JWT"})", R"({"email":")" + c.email + R"("})");
  return jwt.sign(key);
}

std::string object_ok(const Customer &c, const std::string &key) {
  Jwt jwt(R"({"alg":"HS256","typ":"JWT"})", R"({"sub":")" + c.id + R"("})");
  return jwt.sign(key);
}

// Helpers for each step, and a header whose algorithm is chosen.
static std::string makeHeader(const std::string &alg) {
  json header;
  header["alg"] = alg;
  header["typ"] = "JWT";
  return header.dump();
}

static std::string signingInput(const std::string &header, const json &claims) {
  std::stringstream stream;
  stream << toBase64Url(header) << "." << toBase64Url(claims.dump());
  return stream.str();
}

// ES256: a JWS has two numbers of 32 bytes.
static Bytes signRaw(EC_KEY *key, const std::string &data) {
  unsigned char hash[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char *>(data.data()), data.size(), hash);
  ECDSA_SIG *sig = ECDSA_do_sign(hash, sizeof hash, key);
  const BIGNUM *r = nullptr, *s = nullptr;
  ECDSA_SIG_get0(sig, &r, &s);
  Bytes raw(64);
  BN_bn2binpad(r, raw.data(), 32);
  BN_bn2binpad(s, raw.data() + 32, 32);
  ECDSA_SIG_free(sig);
  return raw;
}

std::string helpers_bad(const Customer &c, EC_KEY *key) {
  json claims;
  claims["sub"] = c.id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  claims["email"] = c.email;
  auto input = signingInput(makeHeader("ES256"), claims);
  return input + "." + toBase64Url(signRaw(key, input));
}

std::string helpers_ok(const Customer &c, EC_KEY *key) {
  json claims;
  claims["sub"] = c.id;
  auto input = signingInput(makeHeader("ES256"), claims);
  return input + "." + toBase64Url(signRaw(key, input));
}

static Bytes signDer(EVP_PKEY *key, const std::string &data) {
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  std::size_t size = 0;
  EVP_DigestSignInit(ctx, nullptr, EVP_sha256(), nullptr, key);
  EVP_DigestSign(ctx, nullptr, &size, reinterpret_cast<const unsigned char *>(data.data()), data.size());
  Bytes der(size);
  EVP_DigestSign(ctx, der.data(), &size, reinterpret_cast<const unsigned char *>(data.data()), data.size());
  der.resize(size);
  EVP_MD_CTX_free(ctx);
  return der;
}

// OpenSSL writes DER; the program copies the numbers out.
static Bytes rawFromDer(const Bytes &der) {
  Bytes raw(64, 0);
  std::size_t at = 3;
  for (int part = 0; part < 2; part++) {
    std::size_t size = der[at++];
    while (size > 32) {
      at++;
      size--;
    }
    std::copy(der.begin() + at, der.begin() + at + size, raw.begin() + 32 * part + (32 - size));
    at += size + 1;
  }
  return raw;
}

std::string own_der_bad(const Customer &c, EVP_PKEY *key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  auto input = signingInput(makeHeader("ES256"), {{"iss", "shop"}, {"email", c.email}});
  return input + "." + toBase64Url(rawFromDer(signDer(key, input)));
}

// The hash first, then RSA.
std::string hashed_bad(const Customer &c, EVP_PKEY_CTX *ctx) {
  json claims{{"iss", "shop"}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  claims.emplace("phone_number", c.phone);
  std::string input = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9." + toBase64Url(claims.dump());
  unsigned char hash[SHA256_DIGEST_LENGTH];
  SHA256_CTX sha;
  SHA256_Init(&sha);
  SHA256_Update(&sha, input.data(), input.size());
  SHA256_Final(hash, &sha);
  Bytes signature(256);
  std::size_t size = signature.size();
  EVP_PKEY_sign(ctx, signature.data(), &size, hash, sizeof hash);
  signature.resize(size);
  std::string token;
  token.reserve(1024);
  token += input;
  token += '.';
  token += toBase64Url(signature);
  return token;
}

// What is not a token: a cookie with a signature, a manifest of hashes, and a
// JOSE header of which only the algorithm is asked.
std::string cookie_ok(const Customer &c, const std::string &key) {
  json session = {{"id", c.id}, {"email", c.email}};
  std::string value = toBase64Url(session.dump());
  return value + "." + toBase64Url(hmac(key, value));
}

json manifest_ok(const std::vector<std::string> &files, const Customer &owner) {
  json manifest;
  manifest["email"] = owner.email;
  for (const auto &file : files)
    manifest["files"].push_back({{"alg", "sha256"}, {"hash", toBase64Url(hmac("", file))}});
  return manifest;
}

std::string algorithm_ok(const std::string &header) { return json::parse(header).value("alg", "none"); }
