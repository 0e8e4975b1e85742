// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// A key that a function out of sight returns for want of another, as the name of
// its parameter says.

#include <jwt-cpp/jwt.h>
#include <string>

static std::string sign(const std::string &key) {
  return jwt::create().set_issuer("desk").sign(jwt::algorithm::hs256{key});
}

std::string setting(const std::string &name, const std::string &defaultValue);
std::string setting(const std::string &section, const std::string &name, const std::string &fallback);
std::string read_secret(const std::string &path, const std::string &field);

std::string setting_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('sett
  return sign(setting("desk.key", "setting-of-the-desk"));
}

std::string section_bad() {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('sect
  return sign(setting("desk", "key", "section-of-the-desk"));
}

std::string setting_ok(const std::string &key) {
  return sign(setting("desk.key", "")) + sign(setting("desk.key", key));
}

std::string field_ok() { return sign(read_secret("secret/data/desk", "signing-key-of-desk")); }
