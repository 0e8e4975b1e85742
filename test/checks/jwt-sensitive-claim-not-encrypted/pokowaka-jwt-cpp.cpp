// RUN: %tidy %s -- -std=c++17 -isystem %inputs/pokowaka-jwt-cpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// pokowaka's JWT-cpp: a document of nlohmann's and a signer make a token.

#include <ctime>
#include <jwt/jwt_all.h>

struct User {
  std::string Id;
  std::string Email;
  std::string Phone;
  std::string Theme;
};

std::string list_bad(const User &U) {
  HS256Validator Signer("secret!");
  json Payload = {
      {"sub", U.Id},
      // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: signed here
      // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
      {"email", U.Email},
      {"exp", std::time(nullptr) + 3600},
  };
  return JWT::Encode(Signer, Payload);
}

static std::string generate(const std::string &Key, json Payload) {
  HS256Validator Signer(Key);
  Payload["exp"] = std::time(nullptr) + 3600;
  return JWT::Encode(Signer, Payload);
}

std::string helper_bad(const User &U) {
  json Payload;
  Payload["sub"] = U.Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  Payload["phone"] = U.Phone;
  return generate("secret!", Payload);
}

std::string in_place_bad(const User &U, const std::string &Public, const std::string &Private) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return JWT::Encode(RS256Validator(Public, Private), {{"sub", U.Id}, {"email", U.Email}});
}

std::string header_bad(const User &U) {
  std::string Spec = R"({"HS256":{"secret":"secret!"}})";
  signer_ptr Signer(MessageValidatorFactory::BuildSigner(Spec));
  json Header;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) stands in the JOSE header
  Header["email"] = U.Email;
  return JWT::Encode(*Signer, {{"sub", U.Id}}, Header);
}

std::string added_bad(const std::string &Token, const User &U) {
  HS256Validator Signer("secret!");
  json Header, Payload;
  std::tie(Header, Payload) = JWT::Decode(Token, &Signer);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  Payload["phone"] = U.Phone;
  return JWT::Encode(Signer, Payload);
}

std::string list_ok(const User &U) {
  HS256Validator Signer("secret!");
  json Payload = {{"sub", U.Id}, {"theme", U.Theme}, {"exp", std::time(nullptr) + 3600}};
  return JWT::Encode(Signer, Payload);
}

std::string erased_ok(const User &U) {
  json Payload = {{"sub", U.Id}, {"email", U.Email}};
  Payload.erase("email");
  return generate("secret!", Payload);
}

std::string refreshed_ok(const std::string &Token) {
  HS256Validator Signer("secret!");
  ExpValidator Exp;
  json Header, Payload;
  std::tie(Header, Payload) = JWT::Decode(Token, &Signer, &Exp);
  Payload["exp"] = std::time(nullptr) + 3600;
  return JWT::Encode(Signer, Payload);
}

std::string demanded_ok(const User &U, const std::string &Token) {
  claim_ptr Demanded(ClaimValidatorFactory::Build(json{{"email", {U.Email}}}));
  HS256Validator Signer("secret!");
  auto [Header, Payload] = JWT::Decode(Token, &Signer, Demanded.get());
  return Payload["sub"];
}

// A class of the program's own that has the same name.
namespace desk {
class JWT {
public:
  static std::string Encode(const std::string &Text, const std::string &Name);
};
} // namespace desk

std::string own_class_ok(const User &U) { return desk::JWT::Encode(U.Email, "email"); }
