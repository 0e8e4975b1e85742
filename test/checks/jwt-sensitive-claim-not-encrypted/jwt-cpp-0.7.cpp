// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwt-cpp 0.7.0.

#include <jwt-cpp/jwt.h>

std::string chain_bad(const std::string &Email) {
  std::string Token = jwt::create()
                          .set_issuer("auth.example")
                          // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                          // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
                          // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
                          .set_payload_claim("email", jwt::claim(Email))
                          .sign(jwt::algorithm::hs256{"secret"});
  return Token;
}

std::string several_claims_bad(const std::string &Email, const std::string &Number) {
  auto Builder = jwt::create().set_issuer("auth.example");
  Builder.set_payload_claim("theme", jwt::claim(std::string("dark")));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Builder.set_payload_claim("email", jwt::claim(Email));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  Builder.set_payload_claim("ssn", jwt::claim(Number));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string list_value_bad(const std::string &First, const std::string &Second) {
  picojson::array Numbers{picojson::value(First), picojson::value(Second)};
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_numbers' (contact data)
      .set_payload_claim("phone_numbers", jwt::claim(Numbers))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string copied_builder_bad(const std::string &Email) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  auto Base = jwt::create().set_payload_claim("email", jwt::claim(Email));
  auto Copy = Base;
  return Copy.set_id("1").sign(jwt::algorithm::hs256{"secret"});
}

std::string registered_claims_ok(const std::string &Id) {
  return jwt::create()
      .set_type("JWT")
      .set_issuer("auth.example")
      .set_subject(Id)
      .set_audience("reports")
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string fresh_builder_ok(const std::string &Theme) {
  auto Builder = jwt::create();
  Builder.set_payload_claim("theme", jwt::claim(Theme));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string other_builder_ok(const std::string &Email) {
  auto Draft = jwt::create();
  Draft.set_payload_claim("email", jwt::claim(Email));
  auto Builder = jwt::create();
  Builder.set_issuer("auth.example");
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string verified_only_ok(const std::string &Token) {
  auto Decoded = jwt::decode(Token);
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{"secret"})
      .with_claim("email", jwt::claim(std::string("a@example.org")))
      .verify(Decoded);
  return Decoded.get_id();
}
