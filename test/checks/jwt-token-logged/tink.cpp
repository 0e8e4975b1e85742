// RUN: %tidy %s -- -std=c++17 -isystem %inputs/abseil -isystem %inputs/tink | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Tink: tokens and verified tokens, in a StatusOr each.

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "tink/jwt/jwt_mac.h"
#include "tink/jwt/jwt_public_key_sign.h"
#include "tink/jwt/jwt_public_key_verify.h"
#include "tink/keyset_handle.h"
#include <iostream>
#include <memory>
#include <string>

using ::crypto::tink::JwtMac;
using ::crypto::tink::JwtPublicKeySign;
using ::crypto::tink::JwtPublicKeyVerify;
using ::crypto::tink::JwtValidator;
using ::crypto::tink::JwtValidatorBuilder;
using ::crypto::tink::KeysetHandle;
using ::crypto::tink::RawJwt;
using ::crypto::tink::RawJwtBuilder;
using ::crypto::tink::VerifiedJwt;

absl::Status signed_bad(const KeysetHandle &keyset, const RawJwt &raw_jwt) {
  auto signer = keyset.GetPrimitive<JwtPublicKeySign>();
  if (!signer.ok())
    return signer.status();
  absl::StatusOr<std::string> token = (*signer)->SignAndEncode(raw_jwt);
  if (!token.ok()) {
    std::cerr << token.status();
    return token.status();
  }
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-6]]:{{[0-9]+}}: note: signed here
  std::clog << "token: " << *token << '\n';
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::clog << absl::StrCat("token: ", token.value());
  return absl::OkStatus();
}

absl::Status received_bad(const JwtPublicKeyVerify &verifier, const std::string &token) {
  auto validator = JwtValidatorBuilder().ExpectIssuer("auth.example").Build();
  absl::StatusOr<VerifiedJwt> verified = verifier.VerifyAndDecode(token, *validator);
  if (!verified.ok()) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    std::cerr << "refused " << token << ": " << verified.status().message() << '\n';
    return verified.status();
  }
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
  std::clog << *verified->GetJsonPayload();
  return absl::OkStatus();
}

void mac_bad(const JwtMac &mac) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << *mac.ComputeMacAndEncode(*RawJwtBuilder().SetSubject("7").WithoutExpiration().Build());
}

absl::Status status_ok(const JwtMac &mac, const RawJwt &raw_jwt) {
  auto token = mac.ComputeMacAndEncode(raw_jwt);
  if (!token.ok()) {
    std::cerr << "not signed: " << token.status().ToString() << '\n';
    return token.status();
  }
  std::clog << "token of " << token->size() << " characters for " << *raw_jwt.GetSubject() << '\n';
  return absl::OkStatus();
}

absl::Status verified_ok(const KeysetHandle &keyset, absl::string_view compact) {
  auto validator = JwtValidatorBuilder().ExpectAudience("orders").AllowMissingExpiration().Build();
  if (!validator.ok())
    return validator.status();
  auto verifier = keyset.GetPrimitive<JwtPublicKeyVerify>();
  if (!verifier.ok())
    return verifier.status();
  auto verified = (*verifier)->VerifyAndDecode(compact, *validator);
  if (!verified.ok())
    return absl::UnauthenticatedError(verified.status().message());
  std::clog << "request " << *verified->GetJwtId() << " of " << *verified->GetSubject() << '\n';
  for (const auto &name : verified->CustomClaimNames())
    std::clog << name << '\n';
  return verified.status();
}

// The public keys are for everybody.
void public_keys_ok(const KeysetHandle &keyset) {
  auto handle = keyset.GetPublicKeysetHandle(crypto::tink::KeyGenConfigGlobalRegistry());
  std::cout << *crypto::tink::JwkSetFromPublicKeysetHandle(**handle);
}
