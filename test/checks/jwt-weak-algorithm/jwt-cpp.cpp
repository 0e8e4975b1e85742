// RUN: %tidy %s -- -std=c++17 -I%inputs/jwt-cpp-0.7 2>&1 | FileCheck %s -implicit-check-not='{{warning|error}}:'

#include <cstdlib>
#include <jwt-cpp/jwt.h>
#include <string>

std::string unsigned_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' leaves the token without a signature: anyone can make one like it; sign it with a key [jwt-weak-algorithm]
  return jwt::create().set_subject(Id).set_id("1").sign(jwt::algorithm::none{});
}

void unsignedAccepted_bad(const std::string &Token) {
  auto Verifier = jwt::verify()
                      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' is accepted: a token that anyone made passes; accept only the algorithm that the issuer signs with
                      .allow_algorithm(jwt::algorithm::none{})
                      .with_audience("billing");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: verified here
  Verifier.verify(jwt::decode(Token));
}

std::string shortSecret_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 6 bytes is shorter than the hash of 'HS256', which has 32: whoever has a token can try out secrets; use as many random bytes, or more
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

std::string shortFor512_bad(const std::string &Id) {
  // 40 bytes.
  static const std::string Secret = "0123456789012345678901234567890123456789";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 40 bytes is shorter than the hash of 'HS512', which has 64
  jwt::algorithm::hs512 Algorithm(Secret);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: signed here
  return jwt::create().set_subject(Id).sign(Algorithm);
}

std::string fallback_bad(const std::string &Id) {
  const char *Configured = std::getenv("JWT_SECRET");
  std::string Secret = Configured ? Configured : "changeme";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 8 bytes is shorter than the hash of 'HS256'
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256(Secret));
}

void mixed_bad(const std::string &Token, const std::string &Secret,
               const std::string &Public) {
  auto Verifier = jwt::verify();
  Verifier.allow_algorithm(jwt::algorithm::hs256{Secret});
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: verifier accepts 'RS256' besides 'HS256': where secrets and public keys are mixed up, a token signed with the public key as the secret passes; accept one of the two
  Verifier.allow_algorithm(jwt::algorithm::rs256{Public});
  // CHECK: :[[@LINE-3]]:{{[0-9]+}}: note: 'HS256' is accepted here
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: verified here
  Verifier.verify(jwt::decode(Token));
}

void oneSecretTwice_bad(const std::string &Token, const std::string &Secret) {
  auto Verifier =
      jwt::verify()
          .allow_algorithm(jwt::algorithm::hs256{Secret})
          // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: one key is used with 'HS512' here and with 'HS256' elsewhere; give each algorithm a key of its own
          .allow_algorithm(jwt::algorithm::hs512{Secret});
  Verifier.verify(jwt::decode(Token));
}

std::string twoAlgorithms_bad(const std::string &Id, const std::string &Secret,
                              bool Again) {
  std::string First = jwt::create().set_subject(Id).sign(
      jwt::algorithm::hs256{Secret});
  if (!Again)
    return First;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: one key is used with 'HS384' here and with 'HS256' elsewhere
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs384{Secret});
}

// Silent from here on.

std::string asymmetric_ok(const std::string &Id, const std::string &Public,
                          const std::string &Private) {
  return jwt::create().set_subject(Id).sign(
      jwt::algorithm::rs256{Public, Private});
}

std::string fromFile_ok(const std::string &Id) {
  const char *Secret = std::getenv("JWT_SECRET");
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{Secret});
}

std::string longEnough_ok(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(
      jwt::algorithm::hs256{"0123456789abcdef0123456789abcdef"});
}

bool rejectsNone_ok(const std::string &Token, const std::string &Public) {
  auto Decoded = jwt::decode(Token);
  if (Decoded.get_algorithm() == "none")
    return false;
  auto Verifier =
      jwt::verify().allow_algorithm(jwt::algorithm::es256{Public});
  Verifier.verify(Decoded);
  return true;
}

// One or the other, by configuration.
void configured_ok(const std::string &Token, bool Shared,
                   const std::string &Secret, const std::string &Public) {
  auto Verifier = jwt::verify();
  if (Shared)
    Verifier.allow_algorithm(jwt::algorithm::hs256{Secret});
  else
    Verifier.allow_algorithm(jwt::algorithm::rs256{Public});
  Verifier.verify(jwt::decode(Token));
}

std::string byLength_ok(const std::string &Id, int Bits,
                        const std::string &Secret) {
  switch (Bits) {
  case 384:
    return jwt::create().set_subject(Id).sign(jwt::algorithm::hs384{Secret});
  case 512:
    return jwt::create().set_subject(Id).sign(jwt::algorithm::hs512{Secret});
  default:
    return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{Secret});
  }
}

// Each call does one of them, and nobody knows that it is not the same.
void twice_ok(const std::string &Secret) {
  byLength_ok("1", 256, Secret);
  byLength_ok("2", 256, Secret);
}

void severalAsymmetric_ok(const std::string &Token, const std::string &Public) {
  auto Verifier = jwt::verify()
                      .allow_algorithm(jwt::algorithm::rs256{Public})
                      .allow_algorithm(jwt::algorithm::es256{Public});
  Verifier.verify(jwt::decode(Token));
}

std::string derived_ok(const std::string &Id, const std::string &Master) {
  return jwt::create().set_subject(Id).sign(
      jwt::algorithm::hs256{Master + ":" + Id});
}
