// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The JOSE header is readable, whatever happens to the payload.

#include <jwt-cpp/jwt.h>

std::string header_claim_bad(const std::string &Email) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data) stands in the JOSE header
      .set_header_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string header_value_bad(const std::string &Number) {
  auto Builder = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}}) stands in the JOSE header
  Builder.set_header_claim("ssn", picojson::value(Number));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string registered_parameters_ok(const std::string &Kid) {
  return jwt::create()
      .set_algorithm("HS256")
      .set_type("JWT")
      .set_content_type("JWT")
      .set_key_id(Kid)
      .sign(jwt::algorithm::hs256{"secret"});
}

// `zip` is a postal code in a payload and compression in a header.
std::string zip_ok() {
  return jwt::create()
      .set_header_claim("zip", jwt::claim(std::string("DEF")))
      .set_header_claim("x5t", jwt::claim(std::string("thumbprint")))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string zip_in_payload_bad(const std::string &Zip) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'zip' (contact data)
      .set_payload_claim("zip", jwt::claim(Zip))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string own_parameter_ok() {
  return jwt::create()
      .set_header_claim("build", jwt::claim(std::string("42")))
      .sign(jwt::algorithm::hs256{"secret"});
}
