// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.4 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.6 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// jwt::decode does not verify.

#include <iostream>
#include <jwt-cpp/jwt.h>
#include <set>
#include <stdexcept>
#include <string>

void grant(const std::string &User);

void verified_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_audience("shop").verify(Decoded);
  grant(Decoded.get_subject());
}

void decoded_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:18: warning: claim 'sub' is used from a token that is decoded here and never verified; verify its signature first [jwt-unverified-token]
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:17: note: claim 'sub' is read here
  grant(Decoded.get_subject());
}

bool isAdmin_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used from a token that is decoded here and never verified
  return jwt::decode(Token).get_payload_claim("role").as_string() == "admin";
  // CHECK: :[[@LINE-1]]:{{[0-9]+}}: note: claim 'role' is read here
}

std::string user_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  return Decoded.get_subject();
}

// A verifier that is made before, and kept in a variable.
bool verifierFirst_ok(const std::string &Token, const std::string &Key) {
  auto Verifier = jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_audience("shop");
  auto Decoded = jwt::decode(Token);
  try {
    Verifier.verify(Decoded);
  } catch (const std::exception &) {
    return false;
  }
  return Decoded.get_payload_claim("role").as_string() == "admin";
}

// What chooses the key is read before.
void keyByIssuer_ok(const std::string &Token) {
  std::string keyOf(const std::string &);
  auto Decoded = jwt::decode(Token);
  std::string Key = keyOf(Decoded.get_issuer() + Decoded.get_key_id());
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_audience("shop").verify(Decoded);
  grant(Decoded.get_subject());
}

// So is what names the client whose key it is.
void keyBySubject_ok(const std::string &Token) {
  std::string keyOf(const std::string &);
  auto Decoded = jwt::decode(Token);
  std::string Key = keyOf(Decoded.get_subject());
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_audience("shop").verify(Decoded);
}

// When a token of one's own ends decides nothing about a user.
bool mustRenew_ok(const std::string &Token) {
  return jwt::decode(Token).get_expires_at() < std::chrono::system_clock::now();
}

// Shown, and used for nothing.
void shown_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  std::cout << "subject: " << Decoded.get_subject() << '\n';
}

void shownAndUsed_bad(const std::string &Token) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used
  auto Decoded = jwt::decode(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  std::string User = Decoded.get_subject();
  std::cout << "subject: " << User << '\n';
  grant(User);
}

// The program has just made it.
void ownToken_ok(const std::string &Key) {
  std::string Token = jwt::create().set_subject("a").set_audience("shop").sign(jwt::algorithm::hs256(Key));
  grant(jwt::decode(Token).get_subject());
}

// One way verifies, the other one does not.
void oneWay_bad(const std::string &Token, const std::string &Key, bool IsTest) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used
  auto Decoded = jwt::decode(Token);
  if (IsTest) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
    grant(Decoded.get_subject());
  } else {
    jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_audience("shop").verify(Decoded);
    grant(Decoded.get_subject());
  }
}

std::string late_bad(const std::string &Token, const std::string &Key, bool IsCached) {
  auto Decoded = jwt::decode(Token);
  std::string User = Decoded.get_subject();
  if (IsCached)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' of a token leaves here before the token is verified; verify the token first
    return User;
  // CHECK: :[[@LINE-4]]:{{[0-9]+}}: note: claim 'sub' is read here
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_audience("shop").verify(Decoded);
  return User;
}

// Verified by hand.
bool byHand_ok(const std::string &Token) {
  bool matches(const std::string &, const std::string &);
  auto Decoded = jwt::decode(Token);
  if (!matches(Decoded.get_header_base64() + "." + Decoded.get_payload_base64(), Decoded.get_signature()))
    return false;
  return Decoded.get_payload_claim("role").as_string() == "admin";
}

// Without its audience.
void noAudience_bad(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token);
  auto Verifier = jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_issuer("idp.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token is verified without its audience, so that one that was issued for another service is accepted; expect the 'aud' of this service [jwt-unverified-token]
  Verifier.verify(Decoded);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  grant(Decoded.get_subject());
}

void audienceByHand_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).verify(Decoded);
  if (!Decoded.get_audience().count("shop"))
    throw std::runtime_error("not for us");
  grant(Decoded.get_subject());
}

void audienceAsClaim_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_claim("aud", jwt::claim(std::string("shop"))).verify(Decoded);
  grant(Decoded.get_subject());
}

// What else the verifier expects is not known here.
template <typename Verifier>
void configured(const Verifier &V, const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  V.verify(Decoded);
  grant(Decoded.get_subject());
}

void signatureOnly_ok(const std::string &Token, const std::string &Key) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).verify(Decoded);
}

// Whoever has the secret, or the private key, can issue such tokens itself.
void secret_ok(const std::string &Token, const std::string &Secret) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::hs256(Secret)).with_issuer("shop").verify(Decoded);
  grant(Decoded.get_subject());
}

void ownKeys_ok(const std::string &Token, const std::string &Public, const std::string &Private) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Public, Private)).with_issuer("shop").verify(Decoded);
  grant(Decoded.get_subject());
}
