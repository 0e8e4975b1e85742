// RUN: %tidy %s -- -std=c++17 -I%inputs/snowflake | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Snowflake's client: its tokens in its log.

#include <snowflake/IJwt.hpp>
#include <snowflake/logger.h>

using namespace Snowflake::Client::Jwt;

void signed_bad(IJwt &Token, EVP_PKEY *Key) {
  std::string Text = Token.serialize(Key);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the log
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  sf_log_info(CXX_LOG_NS, "logging in with %s", Text.c_str());
}

void buffer_bad(IJwt &Token, EVP_PKEY *Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log_debug("%s", Token.serializeConstBuf(Key));
}

void received_bad(const std::string &Text) {
  JWTObject Token(Text);
  if (!Token.getClaimSet()->containsClaim("iss"))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
    sf_log_info(CXX_LOG_NS, "no issuer in %s", Text.c_str());
}

void claims_ok(const std::string &Text) {
  JWTObject Token(Text);
  auto Claims = Token.getClaimSet();
  sf_log_info(CXX_LOG_NS, "token %s, valid until %ld", Claims->getClaimInString("jti").c_str(),
              Claims->getClaimInLong("exp"));
}

bool verified_ok(const std::string &Text, EVP_PKEY *Key) {
  std::unique_ptr<IJwt> Token(IJwt::buildIJwt(Text));
  bool Valid = Token->verify(Key, true);
  log_debug("token of %zu bytes, %d", Text.size(), Valid);
  return Valid;
}

void account_ok(IJwt &Token, EVP_PKEY *Key, const std::string &User) {
  std::string Text = Token.serialize(Key);
  sf_log_info(CXX_LOG_NS, "%s has a token: %d", User.c_str(), !Text.empty());
}
