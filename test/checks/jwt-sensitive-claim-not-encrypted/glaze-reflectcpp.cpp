// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7.2 -isystem %inputs/jwt-cpp-json | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Documents of Glaze and of reflect-cpp that become claims of jwt-cpp.

#include <jwt-cpp/traits/glaze-json/traits.h>
#include <jwt-cpp/traits/reflectcpp-json/traits.h>

using glaze = jwt::traits::glaze_json;
using reflect = jwt::traits::reflectcpp_json;

std::string glaze_bad(const std::string &Id, const std::string &Email) {
  glz::generic User;
  User["id"] = Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  User["email"] = Email;
  return jwt::create<glaze>()
      .set_payload_claim("user", jwt::basic_claim<glaze>(User))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string glaze_text_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  auto User = glz::read_json<glz::generic>(R"({"phone":"+1 555 0100"})");
  return jwt::create<glaze>()
      .set_payload_claim("user", jwt::basic_claim<glaze>(User.value()))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string reflect_bad(const std::string &Id, const std::string &Email) {
  rfl::Generic::Object User;
  User["id"] = Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  User.insert("email", rfl::Generic(Email));
  return jwt::create<reflect>()
      .set_payload_claim("user", jwt::basic_claim<reflect>(rfl::Generic(User)))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string glaze_ok(const std::string &Id) {
  glz::generic User;
  User["id"] = Id;
  User["theme"] = "dark";
  return jwt::create<glaze>()
      .set_payload_claim("user", jwt::basic_claim<glaze>(User))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string reflect_ok(const std::string &Id, const std::string &Email) {
  rfl::Generic::Object Private;
  Private["email"] = Email;
  rfl::Generic::Object User;
  User["id"] = Id;
  User["complete"] = Private.count("email") != 0;
  return jwt::create<reflect>()
      .set_payload_claim("user", jwt::basic_claim<reflect>(rfl::Generic(User)))
      .sign(jwt::algorithm::hs256{"secret"});
}
