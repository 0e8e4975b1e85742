// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// jwt-cpp with nlohmann's JSON: values need no jwt::claim around them.

#include <jwt-cpp/traits/nlohmann-json/defaults.h>

std::string plain_value_bad(const std::string &Email) {
  return jwt::create()
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
      .set_payload_claim("email", Email)
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string object_value_bad(const std::string &Number) {
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here
  nlohmann::json Person = {{"ssn", Number}};
  return jwt::create()
      .set_payload_claim("subject_data", Person)
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string basic_claim_bad(const std::string &Phone) {
  using traits = jwt::traits::nlohmann_json;
  return jwt::create<traits>()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
      .set_payload_claim("phone_number", jwt::basic_claim<traits>(Phone))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string plain_value_ok(const std::string &Theme) {
  return jwt::create().set_payload_claim("theme", Theme).sign(jwt::algorithm::hs256{"secret"});
}

std::string object_value_ok(const std::string &Theme) {
  nlohmann::json Look = {{"theme", Theme}, {"columns", 3}};
  return jwt::create().set_payload_claim("look", Look).sign(jwt::algorithm::hs256{"secret"});
}

std::string object_elsewhere_ok(const std::string &Number, nlohmann::json &Answer) {
  Answer["ssn"] = Number;
  return jwt::create().set_issuer("auth.example").sign(jwt::algorithm::hs256{"secret"});
}
