// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Where a signed token leaves the file, each named in a note.

#include <fstream>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <optional>
#include <utility>

void send(const std::string &Token);
struct Response {
  std::string Token;
  void setHeader(const std::string &Name, const std::string &Value);
};
extern std::string Cached;

static std::string token(const std::string &Email);

std::string returned_bad(const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers out of sight
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  return Token;
}

void unseen_call_bad(const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: passed to 'send', whose body is not in sight
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  send(Token);
}

void unseen_method_bad(const std::string &Email, Response &R) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: passed to '{{.*}}setHeader', whose body is not in sight
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  R.setHeader("Authorization", "Bearer " + Token);
}

void out_parameter_bad(const std::string &Email, std::string &out) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: stored in 'out', which outlives this function
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  out = Token;
}

void field_bad(const std::string &Email, Response *R) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: stored in '{{.*}}'
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  R->Token = Token;
}

void global_bad(const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: stored in 'Cached', which outlives this function
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  Cached = Token;
}

void logged_bad(const std::string &Email) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
                   // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: written to the {{log|console}}
                   .set_payload_claim("email", jwt::claim(Email))
                   .sign(jwt::algorithm::hs256{"secret"});
  std::cout << Token;
}

std::string wrapped_bad(const std::string &Email) {
  auto Token = token(Email);
  return "Bearer " + Token;
}

static std::string token(const std::string &Email) {
  return jwt::create()
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE-6]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers out of sight
      .set_payload_claim("email", jwt::claim(Email))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string returned_ok(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void unseen_call_ok(const std::string &Id) {
  send(jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"}));
}

void field_ok(const std::string &Id, Response *R) {
  R->Token = jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}
