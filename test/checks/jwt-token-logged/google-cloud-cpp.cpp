// RUN: %tidy %s -- -std=c++17 -isystem %inputs/google-cloud-cpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The tokens and the log of google-cloud-cpp.

#include <google/cloud/oauth2.h>
#include <iostream>

namespace gc = ::google::cloud;

void assertion_bad(std::string const &Header, std::string const &Payload, std::string const &Key) {
  auto Jwt = gc::internal::MakeJWTAssertionNoThrow(Header, Payload, Key);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  GCP_LOG(DEBUG) << "assertion " << *Jwt;
}

void access_bad() {
  auto Credentials = gc::MakeGoogleDefaultCredentials();
  auto Generator = gc::oauth2::MakeAccessTokenGenerator(*Credentials);
  auto Token = Generator->GetToken();
  if (!Token)
    return;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << "The access token is " << Token->token << "\n";
}

void given_bad(std::string const &Text) {
  auto Credentials = gc::MakeAccessTokenCredentials(Text, std::chrono::system_clock::now());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
  GCP_LOG(INFO) << "uses " << Text;
}

void assertion_ok(std::string const &Header, std::string const &Payload, std::string const &Key) {
  auto Jwt = gc::internal::MakeJWTAssertionNoThrow(Header, Payload, Key);
  if (!Jwt)
    GCP_LOG(ERROR) << "no assertion: " << Jwt.status().message();
}

// Its stream operator shows the begin alone.
void access_ok(gc::oauth2::AccessTokenGenerator &Generator) {
  auto Token = Generator.GetToken();
  std::cout << *Token << " of " << Token->token.size() << " characters\n";
}

void begin_ok(gc::oauth2::AccessTokenGenerator &Generator) {
  GCP_LOG(INFO) << Generator.GetToken()->token.substr(0, 8);
}
