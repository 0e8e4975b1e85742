// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// Claims in nlohmann's JSON, before the library that signs it takes them.

#include <jwt-cpp/traits/nlohmann-json/defaults.h>
#include <map>
#include <utility>

using nlohmann::json;

static std::string issue(const json &Claims) {
  auto Builder = jwt::create();
  for (auto &Item : Claims.items())
    Builder.set_payload_claim(Item.key(), Item.value());
  return Builder.sign(jwt::algorithm::hs256{"secret"});
}

std::string subscript_bad(const std::string &Email) {
  json Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = Email;
  return issue(Claims);
}

std::string list_bad(const std::string &Number) {
  return issue({{"iss", "auth.example"},
                // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
                {"ssn", Number}});
}

std::string emplace_bad(const std::string &Phone) {
  json Claims = json::object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Claims.emplace("phone_number", Phone);
  return issue(Claims);
}

std::string push_back_bad(const std::string &Email) {
  json Claims = json::object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.push_back({"email", Email});
  return issue(Claims);
}

std::string object_bad(const std::string &Email) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  json Claims = json::object({{"email", Email}});
  return issue(Claims);
}

std::string subscript_ok(const std::string &Theme) {
  json Claims;
  Claims["theme"] = Theme;
  return issue(Claims);
}

std::string read_ok(const json &User) {
  json Claims;
  Claims["sub"] = User["id"];
  if (User.contains("email"))
    Claims["complete"] = true;
  return issue(Claims);
}

std::string list_ok(const std::string &Id) {
  return issue({{"iss", "auth.example"}, {"sub", Id}});
}

std::string replaced_ok(const std::string &Email) {
  json Claims;
  Claims["email"] = Email;
  Claims = json::object();
  Claims["theme"] = "dark";
  return issue(Claims);
}

void answer_ok(const std::string &Email, json &Answer) {
  Answer["email"] = Email;
  Answer["token"] = issue({{"iss", "auth.example"}});
}
