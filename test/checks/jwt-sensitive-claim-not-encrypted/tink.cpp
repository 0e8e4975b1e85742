// RUN: %tidy %s -- -std=c++17 -isystem %inputs/abseil -isystem %inputs/tink | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Tink: one builder, whose result and whose token come in a StatusOr.

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "tink/jwt/jwt_mac.h"
#include "tink/jwt/jwt_public_key_sign.h"
#include "tink/jwt/raw_jwt.h"
#include "tink/keyset_handle.h"
#include <map>
#include <memory>
#include <string>

using ::crypto::tink::JwtMac;
using ::crypto::tink::JwtPublicKeySign;
using ::crypto::tink::KeysetHandle;
using ::crypto::tink::RawJwt;
using ::crypto::tink::RawJwtBuilder;

struct User {
  std::string id, email, phone;
};

absl::StatusOr<std::string> chain_bad(const KeysetHandle &keyset, const User &user, absl::string_view audience) {
  absl::StatusOr<RawJwt> raw_jwt = RawJwtBuilder()
                                       .SetSubject(user.id)
                                       .AddAudience(audience)
                                       // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                                       .AddStringClaim("email", user.email)
                                       .SetExpiration(absl::Now() + absl::Seconds(100))
                                       .Build();
  if (!raw_jwt.ok())
    return raw_jwt.status();
  absl::StatusOr<std::unique_ptr<JwtPublicKeySign>> jwt_signer =
      keyset.GetPrimitive<JwtPublicKeySign>(crypto::tink::ConfigGlobalRegistry());
  if (!jwt_signer.ok())
    return jwt_signer.status();
  return (*jwt_signer)->SignAndEncode(*raw_jwt);
}

absl::StatusOr<std::string> builder_bad(const JwtMac &mac, const User &user, absl::string_view password) {
  RawJwtBuilder builder;
  builder.SetIssuer("auth.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'password' (a credential)
  builder.SetSubject(password);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  builder.AddStringClaim("phone_number", user.phone);
  builder.WithoutExpiration();
  auto raw = builder.Build();
  if (!raw.ok())
    return raw.status();
  auto token = mac.ComputeMacAndEncode(raw.value());
  return token;
}

static void fill(RawJwtBuilder &builder, const std::map<std::string, std::string> &claims) {
  for (const auto &[name, value] : claims)
    builder.AddStringClaim(name, value);
}

std::string loop_bad(const JwtMac &mac, const User &user) {
  auto builder = RawJwtBuilder().SetSubject(user.id).WithoutExpiration();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  fill(builder, {{"theme", "dark"}, {"email", user.email}});
  return mac.ComputeMacAndEncode(*builder.Build()).value_or("");
}

std::string object_bad(const JwtMac &mac) {
  auto raw = RawJwtBuilder()
                 // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                 .AddJsonObjectClaim("contact", R"({"email": "a@b.example"})")
                 .WithoutExpiration()
                 .Build();
  return *mac.ComputeMacAndEncode(*raw);
}

absl::StatusOr<std::string> neutral_ok(const JwtMac &mac, const User &user) {
  auto raw = RawJwtBuilder()
                 .SetTypeHeader("JWT")
                 .SetIssuer("auth.example")
                 .SetSubject(user.id)
                 .AddStringClaim("theme", "dark")
                 .AddNumberClaim("level", 3)
                 .SetIssuedAt(absl::Now())
                 .SetExpiration(absl::Now() + absl::Hours(1))
                 .Build();
  if (!raw.ok())
    return raw.status();
  return mac.ComputeMacAndEncode(*raw);
}

// What Tink's Aead makes of the token is what leaves.
absl::StatusOr<std::string> encrypted_ok(const JwtMac &mac, const crypto::tink::Aead &aead, const User &user) {
  auto raw = RawJwtBuilder().AddStringClaim("email", user.email).WithoutExpiration().Build();
  if (!raw.ok())
    return raw.status();
  auto token = mac.ComputeMacAndEncode(*raw);
  if (!token.ok())
    return token.status();
  return aead.Encrypt(*token, "session");
}

bool unsigned_ok(const User &user) {
  return RawJwtBuilder().AddStringClaim("email", user.email).WithoutExpiration().Build().ok();
}
