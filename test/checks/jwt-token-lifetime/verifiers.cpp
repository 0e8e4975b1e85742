// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A leeway is for clocks that differ, not for tokens that have expired.

#include <jwt-cpp/jwt.h>
#include <string>

void day_bad(const std::string &Token, const std::string &Key) {
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{Key})
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: tokens are taken for 24 hours after they have expired; a leeway is for clocks that differ, a few minutes at most [jwt-token-lifetime]
      // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: verified here
      .expires_at_leeway(86400)
      .verify(jwt::decode(Token));
}

void all_bad(const std::string &Token, const std::string &Key) {
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{Key})
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: tokens are taken for 2 hours after they have expired
      .leeway(7200)
      .verify(jwt::decode(Token));
}

void minute_ok(const std::string &Token, const std::string &Key) {
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{Key})
      .expires_at_leeway(60)
      .verify(jwt::decode(Token));
}

void given_ok(const std::string &Token, const std::string &Key, unsigned Seconds) {
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{Key})
      .leeway(Seconds)
      .verify(jwt::decode(Token));
}

void other_ok(const std::string &Token, const std::string &Key) {
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{Key})
      .not_before_leeway(86400)
      .verify(jwt::decode(Token));
}
