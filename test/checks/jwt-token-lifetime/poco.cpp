// RUN: %tidy %s -- -std=c++17 -isystem %inputs/poco | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// POCO's spans, and its numbers of microseconds.

#include "Poco/JWT/Signer.h"
#include "Poco/JWT/Token.h"

using Poco::Timespan;
using Poco::Timestamp;

static std::string sign(const std::string &Id, const Timestamp &Expiry, const std::string &Key) {
  Poco::JWT::Token Token;
  Token.setSubject(Id);
  Token.setExpiration(Expiry);
  return Poco::JWT::Signer(Key).sign(Token, "HS256");
}

std::string day_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 24 hours,
  return sign(Id, Timestamp() + Timespan(1, 0, 0, 0, 0), Key);
}

std::string hours_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 150 minutes,
  return sign(Id, Timestamp() + Timespan(0, 2, 30, 0, 0), Key);
}

std::string seconds_bad(const std::string &Id, const std::string &Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 2 hours,
  Timespan Lifetime(7200, 0);
  return sign(Id, Timestamp() + Lifetime, Key);
}

std::string microseconds_bad(const std::string &Id, const std::string &Key) {
  Timestamp Expiry;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token lives for 3 hours,
  Expiry += 3 * 3600 * Timestamp::TimeVal(1000000);
  return sign(Id, Expiry, Key);
}

std::string minutes_ok(const std::string &Id, const std::string &Key) {
  return sign(Id, Timestamp() + Timespan(0, 0, 30, 0, 0), Key);
}

std::string microseconds_ok(const std::string &Id, const std::string &Key) {
  return sign(Id, Timestamp() + Timespan(600 * 1000000LL), Key);
}

std::string given_ok(const std::string &Id, int Days, const std::string &Key) {
  return sign(Id, Timestamp() + Timespan(Days, 0, 0, 0, 0), Key);
}
