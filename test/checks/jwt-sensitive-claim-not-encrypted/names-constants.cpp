// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Claim names behind constants.

#include <jwt-cpp/jwt.h>
#include <string_view>

static const std::string EmailClaim = "email";
static const char *const NumberClaim = "ssn";
constexpr const char PhoneClaim[] = "phone_number";
constexpr std::string_view AddressClaim = "address";
#define PASSWORD_CLAIM "password"
#define PREFIX "user_"
static const std::string ThemeClaim = "theme";
#define EMAIL_CLAIM_OF_OLD "email"
extern const std::string ConfiguredClaim;

struct Claims {
  static constexpr const char *Email = "email";
  static constexpr const char *Theme = "theme";
};

std::string constants_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim(EmailClaim, jwt::claim(Value))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
      .set_payload_claim(NumberClaim, jwt::claim(Value))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
      .set_payload_claim(PhoneClaim, jwt::claim(Value))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'address' (contact data)
      .set_payload_claim(std::string(AddressClaim), jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string macros_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'password' (
      .set_payload_claim(PASSWORD_CLAIM, jwt::claim(Value))
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'user_email' (contact data)
      .set_payload_claim(PREFIX "email", jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string member_constant_bad(const std::string &Value) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim(Claims::Email, jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string local_constant_bad(const std::string &Value) {
  const std::string Name = "email";
  auto Builder = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Builder.set_payload_claim(Name, jwt::claim(Value));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string chosen_name_bad(const std::string &Value, bool Old) {
  auto Builder = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Builder.set_payload_claim(Old ? "email" : "label", jwt::claim(Value));
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string constants_ok(const std::string &Value) {
  return jwt::create()
      .set_payload_claim(ThemeClaim, jwt::claim(Value))
      .set_payload_claim(Claims::Theme, jwt::claim(Value))
      .sign(jwt::algorithm::hs256{"secret"});
}

// The constant's own name is no evidence; what it holds is.
std::string name_of_constant_ok(const std::string &Value) {
  static const std::string EmailVerified = "email_verified";
  return jwt::create().set_payload_claim(EmailVerified, jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}

std::string configured_name_ok(const std::string &Value) {
  return jwt::create().set_payload_claim(ConfiguredClaim, jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}

std::string run_time_name_ok(const std::string &Name, const std::string &Value) {
  return jwt::create().set_payload_claim(Name, jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}

std::string reassigned_name_ok(const std::string &Value) {
  std::string Name = "email";
  Name = "theme";
  return jwt::create().set_payload_claim(Name, jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}
