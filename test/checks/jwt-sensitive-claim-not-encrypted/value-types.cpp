// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Booleans and times say little about a person, whatever the claim is called.

#include <jwt-cpp/jwt.h>

struct Visit {
  bool covid_positive;
  bool is_admin;
  bool email_seen;
  std::string email;
};

std::string health_bool_bad(const Visit &V) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'covid_positive' (
      .set_payload_claim("covid_positive", jwt::claim(picojson::value(V.covid_positive)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string entitlement_bool_bad(const Visit &V) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'is_admin' (
      .set_payload_claim("is_admin", jwt::claim(picojson::value(V.is_admin)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string birth_time_bad(const jwt::date &Day) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (
      .set_payload_claim("birthdate", jwt::claim(Day))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string number_bad(int64_t Amount) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'salary' (
      .set_payload_claim("salary", jwt::claim(picojson::value(Amount)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string contact_bool_ok(const Visit &V) {
  return jwt::create()
      .set_payload_claim("email", jwt::claim(picojson::value(V.email_seen)))
      .set_payload_claim("password", jwt::claim(picojson::value(true)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string contact_time_ok(const jwt::date &Sent) {
  return jwt::create().set_payload_claim("last_email", jwt::claim(Sent)).sign(jwt::algorithm::hs256{"secret"});
}

std::string comparison_ok(const Visit &V) {
  bool Known = !V.email.empty();
  return jwt::create()
      .set_payload_claim("email", jwt::claim(picojson::value(Known)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string count_ok(int64_t Count) {
  return jwt::create()
      .set_payload_claim("email_count", jwt::claim(picojson::value(Count)))
      .sign(jwt::algorithm::hs256{"secret"});
}
