// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Fluent chains, in every place of an expression.

#include <jwt-cpp/jwt.h>
#include <map>
#include <vector>

struct Reply {
  std::string Token;
  int Code;
};
void send(const std::string &Token);

std::string each_claim_bad(const std::string &A, const std::string &B, const std::string &C) {
  return jwt::create()
      .set_type("JWT")
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(A))
      .set_issuer("auth.example")
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
      .set_payload_claim("ssn", jwt::claim(B))
      .set_payload_claim("theme", jwt::claim(C))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
      .set_payload_claim("phone_number", jwt::claim(C))
      .sign(jwt::algorithm::hs256{"secret"});
}

Reply aggregate_bad(const std::string &Email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return {jwt::create().set_payload_claim("email", jwt::claim(Email)).sign(jwt::algorithm::hs256{"secret"}), 200};
}

void argument_bad(const std::string &Email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  send(jwt::create().set_payload_claim("email", jwt::claim(Email)).sign(jwt::algorithm::hs256{"secret"}));
}

void container_bad(const std::string &Email, std::vector<std::string> &Tokens) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Tokens.push_back(jwt::create().set_payload_claim("email", jwt::claim(Email)).sign(jwt::algorithm::hs256{"secret"}));
}

std::string ternary_bad(const std::string &Email, bool Short) {
  return Short ? std::string()
               : jwt::create()
                     // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                     .set_payload_claim("email", jwt::claim(Email))
                     .sign(jwt::algorithm::hs256{"secret"});
}

std::string started_before_bad(const std::string &Email) {
  auto Builder = jwt::create();
  return Builder.set_issuer("auth.example")
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string neutral_ok(const std::string &A) {
  return jwt::create()
      .set_type("JWT")
      .set_issuer("auth.example")
      .set_payload_claim("theme", jwt::claim(A))
      .sign(jwt::algorithm::hs256{"secret"});
}

Reply aggregate_ok(const std::string &Email) {
  return {jwt::create().set_issuer("auth.example").sign(jwt::algorithm::hs256{"secret"}), Email.empty() ? 400 : 200};
}

void argument_ok(const std::string &Theme) {
  send(jwt::create().set_payload_claim("theme", jwt::claim(Theme)).sign(jwt::algorithm::hs256{"secret"}));
}

std::string unsigned_draft_ok(const std::string &Email) {
  jwt::create().set_payload_claim("email", jwt::claim(Email));
  return jwt::create().set_issuer("auth.example").sign(jwt::algorithm::hs256{"secret"});
}
