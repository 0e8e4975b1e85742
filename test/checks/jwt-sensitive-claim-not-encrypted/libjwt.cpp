// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// libjwt from C++: handles in smart pointers and classes.

#include <jwt.h>
#include <memory>
#include <string>

struct FreeJwt {
  void operator()(jwt_t *Jwt) const { jwt_free(Jwt); }
};
using JwtPtr = std::unique_ptr<jwt_t, FreeJwt>;

std::string unique_ptr_bad(const std::string &Email) {
  jwt_t *Raw = nullptr;
  jwt_new(&Raw);
  JwtPtr Jwt(Raw);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  jwt_add_grant(Jwt.get(), "email", Email.c_str());
  jwt_set_alg(Jwt.get(), JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(Jwt.get());
}

class Issuer {
  jwt_t *Jwt = nullptr;

public:
  Issuer() { jwt_new(&Jwt); }
  ~Issuer() { jwt_free(Jwt); }
  Issuer(const Issuer &) = delete;
  void add(const char *Name, const std::string &Value) { jwt_add_grant(Jwt, Name, Value.c_str()); }
  std::string encode() {
    jwt_set_alg(Jwt, JWT_ALG_HS256, (const unsigned char *)"secret", 6);
    return jwt_encode_str(Jwt);
  }
};

std::string class_bad(const std::string &Number) {
  Issuer Token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  Token.add("ssn", Number);
  return Token.encode();
}

std::string unique_ptr_ok(const std::string &Theme) {
  jwt_t *Raw = nullptr;
  jwt_new(&Raw);
  JwtPtr Jwt(Raw);
  jwt_add_grant(Jwt.get(), "theme", Theme.c_str());
  jwt_set_alg(Jwt.get(), JWT_ALG_HS256, (const unsigned char *)"secret", 6);
  return jwt_encode_str(Jwt.get());
}

std::string class_ok(const std::string &Theme) {
  Issuer Token;
  Token.add("theme", Theme);
  return Token.encode();
}
