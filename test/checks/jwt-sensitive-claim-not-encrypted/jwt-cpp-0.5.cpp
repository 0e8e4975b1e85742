// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.5 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwt-cpp 0.5: builder<json_traits>, a second overload of set_payload_claim that
// takes the traits' own value, sign with an error code.

#include <jwt-cpp/jwt.h>

std::string claim_overload_bad(const std::string &Email) {
  return jwt::create()
      .set_issuer("auth.example")
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
      .set_payload_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string value_overload_bad(const std::string &Number) {
  return jwt::create()
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
      .set_payload_claim("ssn", picojson::value(Number))
      .sign(jwt::algorithm::es256("public", "private"));
}

std::string error_code_bad(const std::string &Phone) {
  std::error_code Error;
  auto Builder = jwt::create<jwt::picojson_traits>();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  Builder.set_payload_claim("phone_number", jwt::claim(Phone));
  return Builder.sign(jwt::algorithm::ed25519("public", "private"), Error);
}

std::string registered_claims_ok(const std::string &Id) {
  return jwt::create()
      .set_type("JWT")
      .set_key_id("2024-1")
      .set_issuer("auth.example")
      .set_subject(Id)
      .set_audience(std::string("reports"))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string neutral_value_ok(const std::string &Theme) {
  return jwt::create()
      .set_payload_claim("theme", picojson::value(Theme))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string own_encoding_ok(const std::string &Theme) {
  auto Builder = jwt::create<jwt::picojson_traits>();
  Builder.set_payload_claim("theme", jwt::claim(Theme));
  return Builder.sign(jwt::algorithm::hs256{"secret"}, [](const std::string &Text) { return Text; });
}
