// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Documents that are printed into a text: each value belongs to its own name.

#include <jwt-cpp/jwt.h>
#include <cstdio>

static std::string issue(const char *Document) {
  return jwt::create().set_payload_claim("data", jwt::claim(std::string(Document))).sign(jwt::algorithm::hs256{"k"});
}

std::string by_name_bad(const std::string &email, const std::string &id) {
  char Text[300];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'mail' (contact data)
  snprintf(Text, sizeof Text, "{\"sub\":\"%s\",\"mail\":\"%s\"}", id.c_str(), email.c_str());
  return issue(Text);
}

std::string by_value_bad(const std::string &email) {
  char Text[300];
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'email' (contact data)
  snprintf(Text, sizeof Text, "{\"theme\":\"%s\",\"sub\":\"%s\"}", "dark", email.c_str());
  return issue(Text);
}

std::string shortened_ok(const std::string &email, const std::string &id) {
  char Text[300];
  snprintf(Text, sizeof Text, "{\"hint\":\"%.3s\",\"sub\":\"%s\"}", email.c_str(), id.c_str());
  return issue(Text);
}
