// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The example of the check's documentation page.

#include <cstdlib>
#include <jwt-cpp/jwt.h>
#include <stdexcept>
#include <string>

static std::string sign(const std::string &key) {
  return jwt::create().set_issuer("desk").sign(jwt::algorithm::hs256{key});
}

// Whoever reads this signs as the desk does, wherever DESK_KEY is not set.
std::string issue_bad() {
  const char *key = std::getenv("DESK_KEY");
  // CHECK: :[[@LINE+3]]:27: warning: a token's key stands in the source code (a literal of 8 characters); whoever reads the code can make or read tokens; replace it, and load the new one from where secrets are kept [jwt-hardcoded-secret]
  // CHECK: :[[@LINE+2]]:10: note: by way of this call
  // CHECK: :[[@LINE-8]]:43: note: used as a key here
  return sign(key ? key : "changeme");
}

std::string issue_ok() {
  const char *key = std::getenv("DESK_KEY");
  if (!key || !*key)
    throw std::runtime_error("DESK_KEY is not set");
  return sign(key);
}

// CHECK: :[[@LINE+1]]:31: warning: a signed token stands in the source code ('eyJh…'); whoever reads the code can use it and read its claims; revoke it, and get one when it is needed [jwt-hardcoded-secret]
const char *const badge_bad = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxNyJ9.rlxV7wDcC0cX8CWRTcscnhp0wQ57Tsxr4lmynm8dMq8";
