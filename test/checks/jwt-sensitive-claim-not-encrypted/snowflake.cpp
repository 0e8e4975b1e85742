// RUN: %tidy %s -- -std=c++17 -I%inputs/snowflake | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Snowflake's client: a set of claims that a token is given.

#include <snowflake/IJwt.hpp>
#include <utility>

using namespace Snowflake::Client::Jwt;

std::string object_bad(EVP_PKEY *Key, const std::string &Email) {
  JWTObject Token;
  std::shared_ptr<IHeader> Header(IHeader::buildHeader());
  std::shared_ptr<IClaimSet> Claims(IClaimSet::buildClaimSet());
  Header->setAlgorithm(AlgorithmType::RS256);
  Claims->addClaim("iss", "auth.example");
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data) {{.*}}Snowflake's client cannot encrypt
  // CHECK: :[[@LINE+6]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  Claims->addClaim("email", Email);
  Claims->addClaim("exp", 200L);
  Token.setHeader(Header);
  Token.setClaimSet(Claims);
  return Token.serialize(Key);
}

std::string added_later_bad(EVP_PKEY *Key, const std::string &Phone) {
  std::unique_ptr<IJwt> Token(IJwt::buildIJwt());
  std::shared_ptr<IClaimSet> Claims{IClaimSet::buildClaimSet()};
  Token->setClaimSet(std::move(Claims));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Token->getClaimSet()->addClaim("phone_number", Phone);
  return Token->serialize(Key);
}

class authenticator_bad {
  std::unique_ptr<IJwt> Token;
  EVP_PKEY *Key;

public:
  authenticator_bad(EVP_PKEY *Key, const std::string &Birthdate) : Token{IJwt::buildIJwt()}, Key(Key) {
    std::shared_ptr<IClaimSet> Claims{IClaimSet::buildClaimSet()};
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
    Claims->addClaim("birthdate", Birthdate);
    Token->setClaimSet(std::move(Claims));
  }
  void renew(long Now) {
    auto Claims = Token->getClaimSet();
    Claims->addClaim("iat", Now);
    Claims->addClaim("exp", Now + 60);
  }
  std::string text() { return Token->serialize(Key); }
};

std::string account_ok(EVP_PKEY *Key, const std::string &Account, const std::string &User) {
  std::unique_ptr<IJwt> Token(IJwt::buildIJwt());
  std::shared_ptr<IHeader> Header{IHeader::buildHeader()};
  Header->setAlgorithm(AlgorithmType::RS256);
  Header->setCustomHeaderEntry("kid", "north-1");
  Token->setHeader(std::move(Header));
  std::shared_ptr<IClaimSet> Claims{IClaimSet::buildClaimSet()};
  std::string Subject = Account + '.' + User;
  Claims->addClaim("sub", Subject);
  Claims->addClaim("iss", Subject + ".SHA256:abc");
  Token->setClaimSet(std::move(Claims));
  return Token->serialize(Key);
}

std::string removed_ok(EVP_PKEY *Key, const std::string &Email) {
  IClaimSet *Claims = IClaimSet::buildClaimSet();
  Claims->addClaim("email", Email);
  Claims->removeClaim("email");
  std::unique_ptr<IJwt> Token(IJwt::buildIJwt());
  Token->setClaimSet(std::shared_ptr<IClaimSet>(Claims));
  return Token->serialize(Key);
}

bool received_ok(const std::string &Text, const std::string &Email) {
  JWTObject Token(Text);
  return Token.getClaimSet()->getClaimInString("email") == Email;
}

std::string payload_removed_ok(EVP_PKEY *Key, const std::string &Email) {
  JWTObject Token;
  std::shared_ptr<IClaimSet> Claims{IClaimSet::buildClaimSet()};
  Claims->addClaim("email", Email);
  Claims->removeClaim("email");
  Token.setClaimSet(Claims);
  return Token.serialize(Key);
}

std::string removed_and_added_bad(EVP_PKEY *Key, const std::string &Email) {
  JWTObject Token;
  std::shared_ptr<IClaimSet> Claims{IClaimSet::buildClaimSet()};
  Claims->removeClaim("email");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims->addClaim("email", Email);
  Token.setClaimSet(Claims);
  return Token.serialize(Key);
}
