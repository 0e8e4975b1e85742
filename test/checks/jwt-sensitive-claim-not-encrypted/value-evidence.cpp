// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A claim of a neutral name counts by what fills it.

#include <jwt-cpp/jwt.h>
#include <optional>

struct User {
  std::string id;
  std::string ssn;
  std::string email;
  std::string theme;
  bool isAdmin;
  std::string getEmail() const;
  const std::string &id_string() const;
};
struct Request {
  std::string password;
  std::string path;
};

std::string field_bad(const User &user) {
  return jwt::create()
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'x1' is filled from 'user.ssn' ({{.*}}government id{{[a-z]*}})
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: signed here
      .set_payload_claim("x1", jwt::claim(user.ssn))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string subject_bad(const Request &req) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'req.password' (
      .set_subject(req.password)
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string pointer_field_bad(const User *user) {
  auto Builder = jwt::create();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'jti' is filled from 'user{{(\.|->)}}email' (contact data)
  Builder.set_id(user->email);
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string getter_bad(const User &user) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from '{{.*[eE]mail.*}}' (contact data)
      .set_subject(user.getEmail())
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string variable_bad(const std::string &ssn) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x1' is filled from 'ssn' ({{.*}}government id{{[a-z]*}})
      .set_payload_claim("x1", jwt::claim(ssn))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string copied_bad(const User &user) {
  std::string Value = user.ssn;
  auto Claim = jwt::claim(Value);
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x1' is filled from 'user.ssn' ({{.*}}government id{{[a-z]*}})
      .set_payload_claim("x1", Claim)
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string concatenated_bad(const User &user) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'user.email' (contact data)
      .set_subject("user:" + user.email)
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string entitlement_bad(const User &user) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'adm' is filled from 'user.isAdmin' (
      .set_payload_claim("adm", jwt::claim(picojson::value(user.isAdmin)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string opaque_id_ok(const User &user) {
  return jwt::create().set_subject(user.id).sign(jwt::algorithm::hs256{"secret"});
}

std::string neutral_field_ok(const User &user, const Request &req) {
  return jwt::create()
      .set_payload_claim("x1", jwt::claim(user.theme))
      .set_payload_claim("x2", jwt::claim(req.path))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string getter_ok(const User &user) {
  return jwt::create().set_subject(user.id_string()).sign(jwt::algorithm::hs256{"secret"});
}

std::string condition_ok(const User &user) {
  return jwt::create()
      .set_payload_claim("contactable", jwt::claim(std::string(user.email.empty() ? "no" : "yes")))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string overwritten_ok(const User &user) {
  std::string Value = user.ssn;
  Value = user.theme;
  return jwt::create().set_payload_claim("x1", jwt::claim(Value)).sign(jwt::algorithm::hs256{"secret"});
}

std::string key_is_no_claim_ok(const Request &req) {
  return jwt::create().set_issuer("auth.example").sign(jwt::algorithm::hs256{req.password});
}

std::string generic_names_ok(const std::string &name, const std::string &role) {
  return jwt::create()
      .set_payload_claim("x1", jwt::claim(name))
      .set_payload_claim("x2", jwt::claim(role))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string length_ok(const User &user) {
  return jwt::create()
      .set_payload_claim("x1", jwt::claim(std::to_string(user.ssn.size())))
      .sign(jwt::algorithm::hs256{"secret"});
}

struct Profile {
  std::optional<std::string> phone, theme;
};

// What an optional holds is called as it is.
std::string optional_bad(const Profile &profile) {
  auto builder = jwt::create();
  if (profile.phone)
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x1' is filled from 'profile.phone'
    builder.set_payload_claim("x1", jwt::claim(*profile.phone));
  return builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string optional_or_bad(const Profile &profile) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'x2' is filled from 'profile.phone'
      .set_payload_claim("x2", jwt::claim(profile.phone.value_or("")))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string optional_ok(const Profile &profile) {
  return jwt::create()
      .set_payload_claim("x3", jwt::claim(*profile.theme))
      .set_payload_claim("x4", jwt::claim(std::string(profile.phone ? "yes" : "no")))
      .sign(jwt::algorithm::hs256{"secret"});
}

// What is found by an address is none.
std::string findIdByEmail(const std::string &email);
std::string looked_up_ok(const User &user) {
  return jwt::create().set_subject(findIdByEmail(user.email)).sign(jwt::algorithm::hs256{"secret"});
}
