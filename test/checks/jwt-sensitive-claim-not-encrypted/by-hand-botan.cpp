// RUN: %tidy %s -- -std=c++20 -isystem %inputs/botan | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// Tokens that are made by hand with Botan.

#include <algorithm>
#include <botan/base64.h>
#include <botan/mac.h>
#include <botan/pubkey.h>
#include <string>

struct Reader {
  std::string id, email;
};

template <typename Bytes> static std::string urlSafe(const Bytes &data) {
  std::string out = Botan::base64_encode(data.data(), data.size());
  for (char &c : out)
    c = c == '+' ? '-' : c == '/' ? '_' : c;
  while (!out.empty() && out.back() == '=')
    out.pop_back();
  return out;
}

static std::string urlSafeText(std::string_view text) {
  return urlSafe(std::vector<uint8_t>(text.begin(), text.end()));
}

std::string hs256_bad(const Reader &reader, const Botan::secure_vector<uint8_t> &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string payload = R"({"sub":")" + reader.id + R"(","email":")" + reader.email + R"("})";
  std::string input = urlSafeText(R"({"alg":"HS256","typ":"JWT"})") + "." + urlSafeText(payload);
  auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
  mac->set_key(key);
  mac->update(input);
  return input + "." + urlSafe(mac->final());
}

std::string hs256_ok(const Reader &reader, const Botan::secure_vector<uint8_t> &key) {
  std::string payload = R"({"sub":")" + reader.id + R"("})";
  std::string input = urlSafeText(R"({"alg":"HS256","typ":"JWT"})") + "." + urlSafeText(payload);
  auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
  mac->set_key(key);
  mac->update(input);
  return input + "." + urlSafe(mac->final());
}

std::string es256_bad(const Reader &reader, const Botan::Private_Key &key, Botan::RandomNumberGenerator &rng) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string input = urlSafeText(R"({"alg":"ES256"})") + "." + urlSafeText(R"({"email":")" + reader.email + R"("})");
  Botan::PK_Signer signer(key, rng, "SHA-256");
  signer.update(input);
  return input + "." + urlSafe(signer.signature(rng));
}

std::string rs256_bad(const Reader &reader, const Botan::Private_Key &key, Botan::RandomNumberGenerator &rng) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string input = urlSafeText(R"({"alg":"RS256"})") + "." + urlSafeText(R"({"email":")" + reader.email + R"("})");
  Botan::PK_Signer signer(key, rng, "EMSA3(SHA-256)");
  auto signature = signer.sign_message(reinterpret_cast<const uint8_t *>(input.data()), input.size(), rng);
  return input + "." + urlSafe(signature);
}

std::string sealed_ok(const Reader &reader, const Botan::PK_Encryptor &box, const Botan::Private_Key &key,
                      Botan::RandomNumberGenerator &rng) {
  std::string payload = R"({"email":")" + reader.email + R"("})";
  auto sealed = box.encrypt(reinterpret_cast<const uint8_t *>(payload.data()), payload.size(), rng);
  std::string input = urlSafeText(R"({"alg":"RS256"})") + "." + urlSafe(sealed);
  Botan::PK_Signer signer(key, rng, "EMSA3(SHA-256)");
  signer.update(input);
  return input + "." + urlSafe(signer.signature(rng));
}

std::string hashed_ok(const Reader &reader, const Botan::Private_Key &key, Botan::RandomNumberGenerator &rng) {
  auto hash = Botan::HashFunction::create_or_throw("SHA-256");
  std::string subject = urlSafe(hash->process(reader.email));
  std::string input = urlSafeText(R"({"alg":"RS256"})") + "." + urlSafeText(R"({"sub":")" + subject + R"("})");
  Botan::PK_Signer signer(key, rng, "EMSA3(SHA-256)");
  signer.update(input);
  return input + "." + urlSafe(signer.signature(rng));
}
