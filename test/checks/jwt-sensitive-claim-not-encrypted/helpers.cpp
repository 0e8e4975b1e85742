// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Helpers that add claims. A helper that is given the name is reported where
// the name is given; one that has it is reported where it adds the claim.

#include <functional>
#include <jwt-cpp/jwt.h>
#include <string>
#include <utility>
#include <vector>

using Builder = jwt::builder<jwt::traits::kazuho_picojson>;

struct User {
  std::string id;
  std::string ssn;
};

static void addClaim(Builder &B, const std::string &Name, const std::string &Value) {
  B.set_payload_claim(Name, jwt::claim(Value));
}

static Builder &withClaim(Builder &B, const char *Name, std::string Value) {
  return B.set_payload_claim(Name, jwt::claim(std::move(Value)));
}

static void addEmail(Builder &B, const std::string &Value) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  B.set_payload_claim("email", jwt::claim(Value));
}

static void addSubject(Builder *B, const std::string &Value) { B->set_subject(Value); }

static void addAll(Builder &B, const std::vector<std::pair<std::string, std::string>> &Claims) {
  for (const auto &Claim : Claims)
    B.set_payload_claim(Claim.first, jwt::claim(Claim.second));
}

static std::string sign(const Builder &B) { return B.sign(jwt::algorithm::hs256{"secret"}); }

template <typename T> static void addAny(Builder &B, const std::string &Name, const T &Value) {
  B.set_payload_claim(Name, picojson::value(Value));
}

std::string name_given_bad(const std::string &Value) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  addClaim(B, "phone_number", Value);
  return sign(B);
}

std::string returned_reference_bad(const std::string &Value) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  return sign(withClaim(B, "ssn", Value));
}

std::string helper_names_it_bad(const std::string &Value) {
  auto B = jwt::create();
  addEmail(B, Value);
  return sign(B);
}

std::string value_given_bad(const User &user) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'user.ssn' ({{.*}}government id{{[a-z]*}})
  addSubject(&B, user.ssn);
  return sign(B);
}

std::string list_bad(const std::string &Value) {
  auto B = jwt::create();
  addAll(B, {{"iss", "auth.example"},
             // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'address' (contact data)
             {"address", Value}});
  return sign(B);
}

std::string template_bad(const std::string &Value) {
  auto B = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  addAny<std::string>(B, "email", Value);
  return sign(B);
}

std::string lambda_bad(const std::string &Value) {
  auto B = jwt::create();
  auto Add = [&B](const std::string &Name, const std::string &Text) {
    B.set_payload_claim(Name, jwt::claim(Text));
  };
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Add("email", Value);
  return sign(B);
}

std::string name_given_ok(const std::string &Value) {
  auto B = jwt::create();
  addClaim(B, "theme", Value);
  return sign(B);
}

std::string returned_reference_ok(const std::string &Value) {
  auto B = jwt::create();
  return sign(withClaim(B, "theme", Value));
}

std::string value_given_ok(const User &user) {
  auto B = jwt::create();
  addSubject(&B, user.id);
  return sign(B);
}

std::string list_ok(const std::string &Value) {
  auto B = jwt::create();
  addAll(B, {{"iss", "auth.example"}, {"theme", Value}});
  return sign(B);
}

std::string template_ok(const std::string &Value) {
  auto B = jwt::create();
  addAny<std::string>(B, "theme", Value);
  addAny<bool>(B, "email", true);
  return sign(B);
}

std::string other_builder_ok(const std::string &Value) {
  auto Draft = jwt::create();
  addClaim(Draft, "email", Value);
  auto B = jwt::create();
  addClaim(B, "theme", Value);
  return sign(B);
}

std::string lambda_ok(const std::string &Value) {
  auto B = jwt::create();
  auto Add = [&B](const std::string &Name, const std::string &Text) {
    B.set_payload_claim(Name, jwt::claim(Text));
  };
  Add("theme", Value);
  return sign(B);
}
