// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, nlohmann

// JSON documents, nesting in JWEs.

#include <cjose/cjose.h>
#include <jwt-cpp/jwt.h>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using nlohmann::json;

struct Address {
  std::string Street;
  std::string City;
};
struct Profile {
  std::string Email;
  int Level = 0;
  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Profile, Email, Level)
};
struct User {
  std::string Id;
  std::string Email;
  Address Home;
};

std::string signJson(const json &Payload) {
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_HS256, &Error);
  cjose_jwk_t *Key = cjose_jwk_create_oct_random(256, &Error);
  std::string Text = Payload.dump();
  cjose_jws_t *Jws = cjose_jws_sign(Key, Header, (const uint8_t *)Text.data(), Text.size(), &Error);
  const char *Out = nullptr;
  cjose_jws_export(Jws, &Out, &Error);
  return Out;
}

std::string encryptText(const std::string &Text, cjose_jwk_t *Key) {
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_RSA_OAEP, &Error);
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, (const uint8_t *)Text.data(), Text.size(), &Error);
  return cjose_jwe_export(Jwe, &Error);
}

std::string subscript_bad(const User &U) {
  json J;
  J["sub"] = U.Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  J["email"] = U.Email;
  return signJson(J);
}

std::string nested_bad(const User &U) {
  json J;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  J["user"]["email"] = U.Email;
  return signJson(J);
}

std::string initializer_bad(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  json J = {{"sub", U.Id}, {"email", U.Email}};
  return signJson(J);
}

std::string update_bad(const User &U) {
  json J = {{"sub", U.Id}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  json Extra = {{"phone_number", U.Email}};
  J.update(Extra);
  return signJson(J);
}

std::string merge_patch_bad(const User &U) {
  json J = json::object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  J.merge_patch({{"email", U.Email}});
  return signJson(J);
}

std::string push_back_bad(const User &U) {
  json J = json::object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  J.push_back({"email", U.Email});
  return signJson(J);
}

std::string emplace_bad(const User &U) {
  json J;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  J.emplace("email", U.Email);
  return signJson(J);
}

static json userJson(const User &U) {
  json J;
  J["id"] = U.Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  J["email"] = U.Email;
  return J;
}
std::string nested_object_bad(const User &U) {
  json J = {{"sub", U.Id}};
  J["user"] = userJson(U);
  return signJson(J);
}

static void fill(json &J, const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  J["email"] = U.Email;
}
std::string filled_bad(const User &U) {
  json J;
  fill(J, U);
  return signJson(J);
}

void to_json(json &J, const Address &A) {
  J = json{{"street_address", A.Street}, {"locality", A.City}};
}

std::string parse_bad(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  json J = json::parse(R"({"iss":"auth","email":"a@example.org"})");
  return signJson(J);
}

std::string map_bad(const User &U) {
  std::map<std::string, std::string> M;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  M["email"] = U.Email;
  json J = M;
  return signJson(J);
}

std::string at_bad(const User &U) {
  json J = {{"user", json::object()}};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  J.at("user")["email"] = U.Email;
  return signJson(J);
}

std::string reference_bad(const User &U) {
  json J;
  json &P = J["user"];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  P["email"] = U.Email;
  return signJson(J);
}

std::string array_bad(const std::vector<User> &Users) {
  json List = json::array();
  for (auto &U : Users)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
    List.push_back({{"id", U.Id}, {"email", U.Email}});
  json J;
  J["members"] = List;
  return signJson(J);
}

std::string payload_text_bad(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  std::string Text = "{\"email\":\"" + U.Email + "\"}";
  return signJson(json::parse(Text));
}

std::string nested_ok(const User &U, cjose_jwk_t *Key) {
  json J = {{"email", U.Email}};
  return encryptText(signJson(J), Key);
}

static std::string protect(const std::string &Jws, cjose_jwk_t *Key) { return encryptText(Jws, Key); }
std::string nested_helper_ok(const User &U, cjose_jwk_t *Key) {
  json J = {{"email", U.Email}};
  auto Jws = signJson(J);
  return protect(Jws, Key);
}

std::string branch_bad(const User &U, cjose_jwk_t *Key, bool Encrypt) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim '
  json J = {{"email", U.Email}};
  auto Jws = signJson(J);
  if (Encrypt)
    return encryptText(Jws, Key);
  return Jws;
}

std::string encrypted_only_ok(const User &U, cjose_jwk_t *Key) {
  json J = {{"email", U.Email}};
  return encryptText(J.dump(), Key);
}

std::string erased_ok(const User &U) {
  json J = {{"email", U.Email}, {"sub", U.Id}};
  J.erase("email");
  return signJson(J);
}

std::string other_document_ok(const User &U) {
  json Record = {{"email", U.Email}};
  json J = {{"sub", U.Id}};
  return signJson(J) + std::to_string(Record.size());
}

std::string contains_ok(const User &U, const json &Request) {
  json J = {{"sub", U.Id}};
  if (Request.contains("email"))
    J["email_known"] = true;
  return signJson(J);
}
