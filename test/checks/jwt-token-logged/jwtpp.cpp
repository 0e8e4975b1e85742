// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwtpp, and its old name.

#include <iostream>
#include <josepp/jws.hpp>
#include <jwtpp/jwtpp.hh>

void signed_bad(const std::string &User, const std::string &Secret) {
  jwtpp::claims Claims;
  Claims.set().sub(User);
  jwtpp::sp_crypto Hmac = std::make_shared<jwtpp::hmac>(Secret.c_str(), jwtpp::alg_t::HS256);
  std::string Bearer = jwtpp::jws::sign_bearer(Claims, Hmac);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << Bearer << std::endl;
}

void parsed_bad(const std::string &Bearer, jwtpp::sp_crypto Crypto) {
  jwtpp::sp_jws Jws;
  try {
    Jws = jwtpp::jws::parse(Bearer);
  } catch (const std::exception &Error) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the console
    std::cerr << "cannot read " << Bearer << ": " << Error.what() << '\n';
    return;
  }
  if (!Jws->verify(Crypto))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the console
    std::cerr << "bad signature of " << Jws->claims().b64() << '\n';
}

void old_name_bad(jose::claims &Claims, jose::sp_crypto Crypto) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << jose::jws::sign_claims(Claims, Crypto);
}

void signed_ok(jwtpp::claims &Claims, jwtpp::sp_crypto Crypto) {
  std::string Bearer = jwtpp::jws::sign_bearer(Claims, Crypto);
  std::cout << "signed for " << Claims.get().sub() << ", " << Bearer.size() << " characters\n";
}

void signature_ok(jwtpp::claims &Claims, jwtpp::sp_crypto Crypto) {
  std::cout << jwtpp::jws::sign(Claims.b64(), Crypto);
}

void parsed_ok(const std::string &Bearer) {
  jwtpp::sp_jws Jws = jwtpp::jws::parse(Bearer);
  jwtpp::claims Claims = Jws->claims();
  std::cout << "user " << Claims.get().any("user") << " until " << Claims.get().exp() << '\n';
}

void old_name_ok(const std::string &Bearer, jose::sp_crypto Crypto) {
  jose::sp_jws Jws = jose::jws::parse(Bearer);
  std::cout << (Jws->verify(Crypto) ? "valid" : "not valid");
}
