// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpr | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// cpr: where a request goes, and whether the server is checked.

#include <cpr/cpr.h>
#include <jwt-cpp/jwt.h>
#include <string>

static std::string issue(const std::string &key) {
  return jwt::create().set_issuer("desk").sign(jwt::algorithm::hs256{key});
}

void parameter_bad(const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  cpr::Get(cpr::Url{"https://desk.example"}, cpr::Parameters{{"token", issue(key)}});
}

void plain_bad(const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent by http, which encrypts nothing; whoever is on the way can read it; use https [jwt-token-in-url]
  cpr::Get(cpr::Url{"http://desk.example"}, cpr::Bearer{issue(key)});
}

void unchecked_bad(const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent to a server whose certificate is not checked; whoever answers in its place gets it; check the certificate [jwt-token-in-url]
  cpr::Get(cpr::Url{"https://desk.example"}, cpr::Bearer{issue(key)}, cpr::VerifySsl{false});
}

void session_bad(const std::string &key) {
  cpr::Session session;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent by http
  session.SetUrl(cpr::Url{"http://desk.example"});
  session.SetBearer(cpr::Bearer{issue(key)});
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: sent with the token here
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent to a server whose certificate
  session.SetVerifySsl(cpr::VerifySsl{false});
  session.Get();
}

void header_ok(const std::string &key) {
  cpr::Get(cpr::Url{"https://desk.example"}, cpr::Bearer{issue(key)});
  cpr::Get(cpr::Url{"https://desk.example"}, cpr::Bearer{issue(key)}, cpr::VerifySsl{true});
}

void here_ok(const std::string &key) {
  cpr::Get(cpr::Url{"http://localhost:8080"}, cpr::Bearer{issue(key)});
  cpr::Get(cpr::Url{"http://127.0.0.1/"}, cpr::Bearer{issue(key)});
}

void made_for_urls_ok(const std::string &key) {
  cpr::Get(cpr::Url{"https://desk.example"}, cpr::Parameters{{"request", issue(key)}});
}

void no_token_ok() {
  cpr::Get(cpr::Url{"http://desk.example/page"}, cpr::Parameters{{"page", "17"}}, cpr::VerifySsl{false});
}

void session_ok(const std::string &key, const std::string &address) {
  cpr::Session session;
  session.SetUrl(cpr::Url{address});
  session.SetBearer(cpr::Bearer{issue(key)});
  session.SetVerifySsl(cpr::VerifySsl{true});
  session.Get();
}
