// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtxx-1 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwtxx 1: claims are texts.

#include <jwtxx/jwt.h>

static const JWTXX::Algorithm Algorithm = JWTXX::Algorithm::HS256;

std::string list_bad(const std::string &Id, const std::string &Mail, const std::string &Secret) {
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  JWTXX::JWT Jwt(Algorithm, {{"_user", Id}, {"email", Mail}});
  auto Token = Jwt.token(Secret);
  return Token;
}

class Session {
public:
  explicit Session(const JWTXX::Pairs &Claims);
  const std::string &token() const { return Token; }

private:
  std::string Token;
  std::unique_ptr<JWTXX::JWT> Jwt;
};

Session::Session(const JWTXX::Pairs &Claims) {
  Jwt.reset(new JWTXX::JWT(Algorithm, Claims));
  Token = Jwt->token("secret");
}

std::string map_bad(const std::string &Id, const std::string &Phone) {
  JWTXX::Pairs Claims;
  Claims["sub"] = Id;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Claims["phone_number"] = Phone;
  return JWTXX::JWT(Algorithm, Claims).token("secret");
}

std::string list_ok(const std::string &Id) {
  JWTXX::JWT Jwt(Algorithm, {{"sub", Id}, {"iss", "desk"}, {"theme", "dark"}});
  return Jwt.token("secret");
}

std::string erased_ok(const std::string &Id, const std::string &Phone) {
  JWTXX::Pairs Claims{{"sub", Id}, {"phone_number", Phone}};
  Claims.erase("phone_number");
  return JWTXX::JWT(Algorithm, Claims).token("secret");
}

Session session_ok(const std::string &Id) { return Session({{"sub", Id}}); }
