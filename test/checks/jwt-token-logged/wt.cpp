// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 -isystem %inputs/wt | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Wt's log, and the tokens that its OAuth clients are given.

#include <Wt/Wt.h>
#include <iostream>
#include <jwt-cpp/jwt.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void log_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Wt::log("info") << "issued " << token(Id) << " for " << Id;
}

void application_bad(const Wt::WApplication &App, const std::string &Id) {
  Wt::WString Text = Wt::WString("issued {1} for {2}").arg(token(Id)).arg(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  App.log("debug") << Text;
}

void reply_bad(const std::string &Id) {
  Wt::Json::Object Reply;
  Reply["token"] = Wt::Json::Value(Wt::WString(token(Id)));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Wt::Json::serialize(Reply);
}

void process_bad(const Wt::Auth::OAuthProcess &Process) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}}token is written to the log
  Wt::log("info") << "access " << Process.token().value();
}

void identity_bad(const Wt::Auth::OAuthAccessToken &Token) {
  std::string Identity = Token.idToken();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}}token is written to the console
  std::cerr << Identity << '\n';
}

void log_ok(const Wt::WApplication &App, const std::string &Id) {
  std::string Token = token(Id);
  App.log("info") << "issued " << int(Token.size()) << " characters for " << Id;
}

void process_ok(const Wt::Auth::OAuthProcess &Process) {
  if (!Process.token().isValid())
    Wt::log("error") << "no token: " << Process.error();
}

void fingerprint_ok(const std::string &Id) {
  Wt::log("info") << Wt::Utils::base64Encode(Wt::Utils::sha1(token(Id)));
}
