// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.4 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwt-cpp 0.3 and 0.4: the builder is no template, setters take const
// std::string &.

#include <jwt-cpp/jwt.h>

std::string chain_bad(const std::string &Email) {
  return jwt::create()
      .set_issuer("auth.example")
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
      .set_payload_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string local_builder_bad(const std::string &Number) {
  auto Builder = jwt::create();
  Builder.set_issuer("auth.example");
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  Builder.set_payload_claim("ssn", jwt::claim(Number));
  return Builder.sign(jwt::algorithm::rs256("public", "private"));
}

std::string picojson_value_bad(const std::string &Phone) {
  jwt::builder Builder = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Builder.set_payload_claim("phone_number", jwt::claim(picojson::value(Phone)));
  return Builder.sign(jwt::algorithm::none{});
}

std::string registered_claims_ok(const std::string &Id) {
  auto Now = std::chrono::system_clock::now();
  return jwt::create()
      .set_issuer("auth.example")
      .set_subject(Id)
      .set_audience("reports")
      .set_id("1")
      .set_issued_at(Now)
      .set_not_before(Now)
      .set_expires_at(Now + std::chrono::minutes(5))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string neutral_claim_ok(const std::string &Theme) {
  auto Builder = jwt::create();
  Builder.set_payload_claim("theme", jwt::claim(Theme));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string neutral_picojson_value_ok() {
  auto Builder = jwt::create();
  Builder.set_payload_claim("version", jwt::claim(picojson::value(int64_t(3))));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}
