// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// Who verifies may be another function.

#include <jwt-cpp/jwt.h>
#include <string>

using Token = jwt::decoded_jwt<jwt::traits::kazuho_picojson>;

void grant(const std::string &User);

static void verify(const Token &Decoded, const std::string &Key) {
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(Key)).with_audience("shop").verify(Decoded);
}

static std::string subjectOf(const Token &Decoded) { return Decoded.get_subject(); }

void helpers_ok(const std::string &Text, const std::string &Key) {
  auto Decoded = jwt::decode(Text);
  verify(Decoded, Key);
  grant(subjectOf(Decoded));
}

void helpers_bad(const std::string &Text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used from a token that is decoded here and never verified
  auto Decoded = jwt::decode(Text);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: by way of this call
  // CHECK: :[[@LINE-12]]:{{[0-9]+}}: note: claim 'sub' is read here
  grant(subjectOf(Decoded));
}

// Code out of sight is handed the token, or what it was decoded to.
void check(const std::string &Text);
void check(const Token &Decoded);

void unseenText_ok(const std::string &Text) {
  check(Text);
  grant(jwt::decode(Text).get_subject());
}

void unseenDecoded_ok(const std::string &Text) {
  auto Decoded = jwt::decode(Text);
  check(Decoded);
  grant(Decoded.get_subject());
}

// A claim that is handed on is no token.
void unseenClaim_bad(const std::string &Text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is used
  auto Decoded = jwt::decode(Text);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: claim 'sub' is read here
  check(Decoded.get_subject());
}

// Callers may verify what they pass.
void decodedElsewhere_ok(const Token &Decoded) { grant(Decoded.get_subject()); }

// So may those who are returned it.
Token parse_ok(const std::string &Text) {
  auto Decoded = jwt::decode(Text);
  if (Decoded.get_subject().empty())
    throw Text;
  return Decoded;
}

// The caller verifies before.
static bool mayWrite(const std::string &Text) {
  return jwt::decode(Text).get_payload_claim("scope").as_string() == "write";
}

bool caller_ok(const std::string &Text, const std::string &Key) {
  verify(jwt::decode(Text), Key);
  return mayWrite(Text);
}

static bool mayRead(const std::string &Text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'scope' is used
  return jwt::decode(Text).get_payload_claim("scope").as_string() == "read";
}

bool caller_bad(const std::string &Text) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: by way of this call
  // CHECK: :[[@LINE-5]]:{{[0-9]+}}: note: claim 'scope' is read here
  return mayRead(Text);
}

// Kept for a method that verifies.
class Session {
public:
  explicit Session(const std::string &Text) : Decoded(jwt::decode(Text)), User(Decoded.get_subject()) {}
  void verifyBy_ok(const std::string &Key) { verify(Decoded, Key); }
  std::string user_ok() const { return Decoded.get_subject(); }

private:
  Token Decoded;
  std::string User;
};
