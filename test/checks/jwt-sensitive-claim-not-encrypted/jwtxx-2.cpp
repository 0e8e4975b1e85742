// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtxx-2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwtxx 2: claims are values.

#include <jwtxx/jwt.h>

using namespace JWTXX;

struct User {
  std::string Id;
  std::string Email;
  std::string Street;
};

std::string list_bad(const User &U) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  JWT Jwt(Algorithm::HS256, {{"sub", Value(U.Id)}, {"email", Value(U.Email)}});
  auto Token = Jwt.token("secret-key");
  return Token;
}

std::string nested_bad(const User &U, const Key &K) {
  Value::Object Claims;
  Claims["sub"] = Value(U.Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'street_address' (contact data)
  Claims["home"] = Value({{"street_address", Value(U.Street)}});
  return JWT(K.alg(), Claims).token(K);
}

std::string header_bad(const User &U, const Key &K) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  return JWT(K.alg(), {{"sub", Value(U.Id)}}, {{"email", Value(U.Email)}}).token(K);
}

std::string loop_bad(const std::vector<User> &Users) {
  Key K(Algorithm::RS256, "/etc/desk/private.pem");
  std::string All;
  for (const auto &U : Users) {
    Value::Object Claims{{"sub", Value(U.Id)}};
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
    Claims.emplace("email", Value(U.Email));
    All += JWT(Algorithm::RS256, Claims).token(K) + "\n";
  }
  return All;
}

std::string list_ok(const User &U, const Key &K) {
  JWT Jwt(K.alg(), {{"sub", Value(U.Id)},
                    {"quota", Value::number(99.5)},
                    {"theme", Value("dark")},
                    {"exp", Value(int64_t(1893456000))}});
  return Jwt.token(K);
}

bool compared_ok(const User &U, const std::string &Token) {
  JWT Jwt(Token, Key(Algorithm::HS256, "secret-key"), {Validate::exp(), Validate::iss("desk")});
  return Jwt.claim("email").isString() && Jwt.claim("email").getString() == U.Email;
}

std::string other_list_ok(const User &U, const Key &K) {
  Value::Object Private{{"email", Value(U.Email)}};
  Value::Object Claims{{"sub", Value(U.Id)}, {"complete", Value(!Private.empty())}};
  return JWT(K.alg(), Claims).token(K);
}
