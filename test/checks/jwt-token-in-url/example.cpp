// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The example of the check's documentation page.

#include <jwt-cpp/jwt.h>
#include <map>
#include <string>

std::string get(const std::string &url, const std::map<std::string, std::string> &headers);

static std::string issue(const std::string &key) {
  return jwt::create().set_issuer("desk").set_subject("17").sign(jwt::algorithm::hs256{key});
}

// The server's log, a proxy's and the page that comes next get the token, too.
std::string fetch_bad(const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL, which histories and logs keep; send it in the Authorization header or in the body [jwt-token-in-url]
  return get("https://desk.example/page?access_token=" + issue(key), {});
}

std::string fetch_ok(const std::string &key) {
  return get("https://desk.example/page", {{"Authorization", "Bearer " + issue(key)}});
}
