// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwt-cpp 0.7.1 and later: builder<Clock, json_traits>.

#include <jwt-cpp/jwt.h>

struct test_clock {
  jwt::date now() const { return jwt::date(); }
};

std::string default_clock_bad(const std::string &Email) {
  return jwt::create()
      .set_issued_now()
      .set_expires_in(std::chrono::minutes(5))
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
      .set_payload_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string own_clock_bad(const std::string &Number) {
  auto Builder = jwt::create<test_clock, jwt::traits::kazuho_picojson>(test_clock{});
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  Builder.set_payload_claim("ssn", picojson::value(Number));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string traits_only_bad(const std::string &Phone) {
  auto Builder = jwt::create<jwt::traits::kazuho_picojson>();
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
  Builder.set_issued_now().set_payload_claim("phone_number", jwt::claim(Phone));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string times_ok(const std::string &Id) {
  return jwt::create()
      .set_subject(Id)
      .set_issued_now()
      .set_expires_in(std::chrono::minutes(5))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string own_clock_ok(const std::string &Theme) {
  auto Builder = jwt::create<test_clock, jwt::traits::kazuho_picojson>(test_clock{});
  Builder.set_payload_claim("theme", picojson::value(Theme));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string traits_only_ok(const std::string &Id) {
  return jwt::create<jwt::traits::kazuho_picojson>().set_id(Id).sign(jwt::algorithm::hs256{"secret"});
}
