// RUN: %tidy %s -- -std=c++17 -I%inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// The example of the check's documentation page.

#include <jwt-cpp/jwt.h>
#include <string>

// Whoever has one token tries out secrets until one fits.
std::string issue_bad(const std::string &account) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: secret of 6 bytes is shorter than the hash of 'HS256'
  return jwt::create().set_subject(account).sign(jwt::algorithm::hs256{"s3cr3t"});
}

void accept_bad(const std::string &token, const std::string &secret, const std::string &issuer) {
  auto verifier = jwt::verify()
                      .allow_algorithm(jwt::algorithm::rs256{issuer})
                      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: verifier accepts 'HS256' besides 'RS256'
                      .allow_algorithm(jwt::algorithm::hs256{secret})
                      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: algorithm 'none' is accepted
                      .allow_algorithm(jwt::algorithm::none{});
  verifier.verify(jwt::decode(token));
}

std::string issue_ok(const std::string &account, const std::string &mine) {
  return jwt::create().set_subject(account).sign(jwt::algorithm::es256{"", mine});
}

void accept_ok(const std::string &token, const std::string &issuer) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{issuer});
  verifier.verify(jwt::decode(token));
}
