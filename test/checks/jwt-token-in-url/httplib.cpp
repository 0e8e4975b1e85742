// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: httplib

// cpp-httplib: redirects, and a client that keeps what it sends along.

#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>
#include <jwt-cpp/jwt.h>
#include <string>

static std::string issue(const std::string &key) {
  return jwt::create().set_issuer("desk").sign(jwt::algorithm::hs256{key});
}

void redirect_bad(httplib::Response &response, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  response.set_redirect("https://desk.example/callback?token=" + issue(key));
}

void path_bad(httplib::Client &client, const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is put into a URL
  client.Get("/page?token=" + issue(key));
}

void plain_bad(const std::string &key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent by http
  httplib::Client client("http://desk.example");
  client.set_bearer_token_auth(issue(key));
  client.Get("/page");
}

void unchecked_bad(const std::string &key) {
  httplib::Client client("https://desk.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent to a server whose certificate
  client.enable_server_certificate_verification(false);
  client.Get("/page", {{"Authorization", "Bearer " + issue(key)}});
}

void cookie_ok(httplib::Response &response, const std::string &key) {
  response.set_header("Set-Cookie", "session=" + issue(key) + "; Secure; HttpOnly; SameSite=Strict");
  response.set_redirect("/page?welcome=1");
}

void header_ok(const std::string &key) {
  httplib::Client client("https://desk.example");
  client.enable_server_certificate_verification(true);
  client.set_bearer_token_auth(issue(key));
  client.Get("/page?number=17");
}

void body_ok(const std::string &key) {
  httplib::Client client("https://desk.example");
  client.Post("/token", "assertion=" + issue(key), "application/x-www-form-urlencoded");
}

void no_token_ok() {
  httplib::Client client("http://desk.example");
  client.Get("/page");
}

// A client for TLS alone has the same functions, and others are behind a pointer.
void tls_client_bad(const std::string &key) {
  httplib::SSLClient client("desk.example");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token is sent to a server whose certificate is not checked
  client.enable_server_certificate_verification(false);
  client.Get("/page", httplib::Headers{{"Authorization", "Bearer " + issue(key)}});
}

void tls_client_ok(const std::string &key) {
  httplib::SSLClient client("desk.example");
  client.enable_server_certificate_verification(true);
  client.Get("/page", httplib::Headers{{"Authorization", "Bearer " + issue(key)}});
}
