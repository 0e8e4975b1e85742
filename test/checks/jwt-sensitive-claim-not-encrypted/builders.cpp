// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Builders by reference, by pointer, in members, returned, copied, moved.

#include <jwt-cpp/jwt.h>
#include <memory>

using Builder = jwt::builder<jwt::traits::kazuho_picojson>;

static Builder base() { return jwt::create().set_issuer("auth.example"); }

static Builder withEmail(Builder B, const std::string &Email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  B.set_payload_claim("email", jwt::claim(Email));
  return B;
}

static std::unique_ptr<Builder> makeBuilder() { return std::make_unique<Builder>(jwt::create()); }

std::string factory_bad(const std::string &Number) {
  auto B = base();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  B.set_payload_claim("ssn", jwt::claim(Number));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string by_value_bad(const std::string &Email) {
  auto B = withEmail(base(), Email);
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string reference_bad(const std::string &Number) {
  auto B = base();
  auto &Same = B;
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  Same.set_payload_claim("ssn", jwt::claim(Number));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string unique_ptr_bad(const std::string &Number) {
  auto B = makeBuilder();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  B->set_payload_claim("ssn", jwt::claim(Number));
  return B->sign(jwt::algorithm::hs256{"secret"});
}

std::string self_assigned_bad(const std::string &Number, int Count) {
  auto B = base();
  for (int I = 0; I < Count; ++I)
    // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
    // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
    B = B.set_payload_claim("ssn", jwt::claim(Number));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string moved_bad(const std::string &Number) {
  auto B = base();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  B.set_payload_claim("ssn", jwt::claim(Number));
  auto Moved = std::move(B);
  return Moved.sign(jwt::algorithm::hs256{"secret"});
}

class Issuer {
  Builder B = jwt::create();

public:
  Issuer &claim(const std::string &Name, const std::string &Value) {
    B.set_payload_claim(Name, jwt::claim(Value));
    return *this;
  }
  std::string token() const { return B.sign(jwt::algorithm::hs256{"secret"}); }
};

std::string member_bad(const std::string &Number) {
  Issuer I;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  I.claim("iss", "auth.example").claim("ssn", Number);
  return I.token();
}

std::string factory_ok(const std::string &Theme) {
  auto B = base();
  B.set_payload_claim("theme", jwt::claim(Theme));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

// The copy has the claim, the original has not.
std::string copy_ok(const std::string &Email) {
  auto B = base();
  auto Copy = B;
  Copy.set_payload_claim("email", jwt::claim(Email));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string member_ok(const std::string &Theme) {
  Issuer I;
  I.claim("iss", "auth.example").claim("theme", Theme);
  return I.token();
}

std::string two_members_ok(const std::string &Email) {
  Issuer Draft, Real;
  Draft.claim("email", Email);
  Real.claim("iss", "auth.example");
  return Real.token();
}

std::string replaced_ok(const std::string &Email) {
  auto B = base();
  B.set_payload_claim("email", jwt::claim(Email));
  B = base();
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string signed_before_ok(const std::string &Email) {
  auto B = base();
  std::string Token = B.sign(jwt::algorithm::hs256{"secret"});
  B.set_payload_claim("email", jwt::claim(Email));
  return Token;
}
