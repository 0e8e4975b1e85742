// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Maps and lists that are looped over: the names stand where the map is
// written.

#include <array>
#include <jwt-cpp/jwt.h>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

using Builder = jwt::builder<jwt::traits::kazuho_picojson>;

static const std::array<const char *, 2> ThemeNames = {"theme", "columns"};

std::string map_literal_bad(const std::string &Email) {
  std::map<std::string, std::string> Claims = {
      {"iss", "auth.example"},
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      {"email", Email},
  };
  auto B = jwt::create();
  for (const auto &[Name, Value] : Claims)
    B.set_payload_claim(Name, jwt::claim(Value));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string map_subscript_bad(const std::string &Number) {
  std::unordered_map<std::string, std::string> Claims;
  Claims["iss"] = "auth.example";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  Claims["ssn"] = Number;
  auto B = jwt::create();
  for (auto &Claim : Claims)
    B.set_payload_claim(Claim.first, jwt::claim(Claim.second));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string vector_bad(const std::string &Phone) {
  std::vector<std::pair<std::string, std::string>> Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Claims.emplace_back("phone_number", Phone);
  auto B = jwt::create();
  for (const auto &[Name, Value] : Claims)
    B.set_payload_claim(Name, jwt::claim(Value));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string iterator_bad(const std::string &Email) {
  std::map<std::string, std::string> Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims.insert({"email", Email});
  auto B = jwt::create();
  for (auto I = Claims.begin(); I != Claims.end(); ++I)
    B.set_payload_claim(I->first, jwt::claim(I->second));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string names_only_bad(const std::map<std::string, std::string> &User) {
  auto B = jwt::create();
  for (const char *Name : {"theme", "email"})
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    B.set_payload_claim(Name, jwt::claim(User.at(Name)));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string map_literal_ok(const std::string &Theme) {
  std::map<std::string, std::string> Claims = {{"iss", "auth.example"}, {"theme", Theme}};
  auto B = jwt::create();
  for (const auto &[Name, Value] : Claims)
    B.set_payload_claim(Name, jwt::claim(Value));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string other_map_ok(const std::string &Email) {
  std::map<std::string, std::string> Answer = {{"email", Email}};
  std::map<std::string, std::string> Claims = {{"iss", "auth.example"}};
  auto B = jwt::create();
  for (const auto &[Name, Value] : Claims)
    B.set_payload_claim(Name, jwt::claim(Value));
  return B.sign(jwt::algorithm::hs256{"secret"}) + Answer["email"];
}

std::string names_only_ok(const std::map<std::string, std::string> &User) {
  auto B = jwt::create();
  for (const char *Name : ThemeNames)
    B.set_payload_claim(Name, jwt::claim(User.at(Name)));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string unknown_map_ok(const std::map<std::string, std::string> &Claims) {
  auto B = jwt::create();
  for (const auto &[Name, Value] : Claims)
    B.set_payload_claim(Name, jwt::claim(Value));
  return B.sign(jwt::algorithm::hs256{"secret"});
}

std::string fresh_in_each_turn_ok(const std::vector<std::string> &Emails) {
  std::string All;
  for (const auto &Email : Emails) {
    auto B = jwt::create();
    B.set_issuer(Email.empty() ? "a" : "b");
    All += B.sign(jwt::algorithm::hs256{"secret"});
  }
  return All;
}
