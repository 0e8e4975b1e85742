// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.6 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwt-cpp 0.6: traits in headers of their own, encoders given to sign.

#include <jwt-cpp/jwt.h>

std::string chain_bad(const std::string &Email) {
  return jwt::create()
      .set_issuer("auth.example")
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
      .set_payload_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string explicit_traits_bad(const std::string &Number) {
  auto Builder = jwt::create<jwt::traits::kazuho_picojson>();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  Builder.set_payload_claim("ssn", picojson::value(Number));
  return Builder.sign(jwt::algorithm::ps256("public", "private"));
}

std::string own_encoding_bad(const std::string &Phone) {
  auto Builder = jwt::create();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  Builder.set_payload_claim("phone_number", jwt::claim(Phone));
  return Builder.sign(jwt::algorithm::hs256{"secret"}, [](const std::string &Text) { return Text; });
}

std::string registered_claims_ok(const std::string &Id) {
  return jwt::create()
      .set_issuer("auth.example")
      .set_subject(Id)
      .set_audience(std::string("reports"))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string explicit_traits_ok(const std::string &Theme) {
  auto Builder = jwt::create<jwt::traits::kazuho_picojson>();
  Builder.set_payload_claim("theme", picojson::value(Theme));
  return Builder.sign(jwt::algorithm::ps256("public", "private"));
}

std::string list_value_ok() {
  picojson::array Features{picojson::value("dark"), picojson::value("wide")};
  return jwt::create()
      .set_payload_claim("features", jwt::claim(Features))
      .sign(jwt::algorithm::hs256{"secret"});
}
