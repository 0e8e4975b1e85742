// RUN: %tidy %s -- -std=c++17 -isystem %inputs/google-cloud-cpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// Assertions for service accounts, signed with google-cloud-cpp.

#include <google/cloud/oauth2.h>
#include <nlohmann/json.hpp>

namespace gc = ::google::cloud;

struct Info {
  std::string Account;
  std::string KeyId;
  std::string Key;
  std::string UserEmail;
};

static std::pair<std::string, std::string> components(Info const &I, long Now) {
  nlohmann::json Header = {{"alg", "RS256"}, {"typ", "JWT"}, {"kid", I.KeyId}};
  nlohmann::json Payload = {
      {"iss", I.Account}, {"aud", "https://oauth2.example/token"}, {"iat", Now}};
  return std::make_pair(Header.dump(), Payload.dump());
}

gc::StatusOr<std::string> payload_bad(Info const &I) {
  nlohmann::json Header = {{"alg", "RS256"}, {"typ", "JWT"}};
  nlohmann::json Payload = {{"iss", I.Account}};
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  Payload["email"] = I.UserEmail;
  return gc::internal::MakeJWTAssertionNoThrow(Header.dump(), Payload.dump(), I.Key);
}

std::string header_bad(Info const &I) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) stands in the JOSE header
  nlohmann::json Header = {{"alg", "RS256"}, {"email", I.UserEmail}};
  auto Jwt = gc::internal::MakeJWTAssertionNoThrow(Header.dump(), R"({"iss":"desk"})", I.Key);
  return Jwt ? *Jwt : "";
}

std::string components_ok(Info const &I, long Now) {
  auto const Parts = components(I, Now);
  auto Jwt = gc::internal::MakeJWTAssertionNoThrow(Parts.first, Parts.second, I.Key);
  if (!Jwt)
    return Jwt.status().message();
  return Jwt.value();
}

std::string requested_ok(Info const &I, gc::oauth2::AccessTokenGenerator &Generator) {
  nlohmann::json Request = {{"email", I.UserEmail}};
  auto Token = Generator.GetToken();
  return Token ? Token->token : Request.dump();
}
