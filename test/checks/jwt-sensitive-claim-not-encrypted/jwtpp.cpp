// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwtpp | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// jwtpp: claims are set through a part of their object.

#include <jwtpp/jwtpp.hh>

struct Account {
  std::string Name;
  std::string Email;
  std::string BirthDate;
  std::string Issued;
};

std::string bearer_bad(const Account &A, const std::string &Secret) {
  jwtpp::claims Claims;
  Claims.set().iss("desk.example");
  Claims.set().sub(A.Name);
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+6]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+6]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
  Claims.set().any("email", A.Email);
  Claims.set().any("birthdate", A.BirthDate);
  jwtpp::sp_crypto Hmac = std::make_shared<jwtpp::hmac>(Secret.c_str(), jwtpp::alg_t::HS256);
  std::string Bearer = jwtpp::jws::sign_bearer(Claims, Hmac);
  return Bearer;
}

std::string shared_claims_bad(const Account &A, jwtpp::sp_rsa_key Key) {
  jwtpp::sp_claims Claims = jwtpp::claims::make_shared();
  Claims->set().iat(A.Issued);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims->set().any("email", A.Email);
  return jwtpp::jws::sign_claims(*Claims, jwtpp::rsa::make_shared(Key, jwtpp::alg_t::RS256));
}

static void fill(jwtpp::claims &Claims, const Account &A) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'birthdate' (personal data)
  Claims.set().any("birthdate", A.BirthDate);
}

std::string helper_bad(const Account &A, jwtpp::sp_crypto Crypto) {
  jwtpp::claims Claims;
  Claims.set().jti("1");
  fill(Claims, A);
  return jwtpp::jws::sign_bearer(Claims, Crypto);
}

std::string text_bad(jwtpp::sp_crypto Crypto) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  jwtpp::claims Claims(R"({"sub":"1","email":"jane@mail.example"})");
  return jwtpp::jws::sign_bearer(Claims, Crypto);
}

std::string registered_ok(const Account &A, jwtpp::sp_crypto Crypto) {
  jwtpp::claims Claims;
  Claims.set().iss("desk.example");
  Claims.set().sub(A.Name);
  Claims.set().aud("reports");
  Claims.set().any("exp", 1893456000);
  Claims.set().any("theme", "dark");
  return jwtpp::jws::sign_bearer(Claims, Crypto);
}

std::string other_claims_ok(const Account &A, jwtpp::sp_crypto Crypto) {
  jwtpp::claims Draft;
  Draft.set().any("email", A.Email);
  jwtpp::claims Claims;
  Claims.set().sub(A.Name);
  return jwtpp::jws::sign_bearer(Claims, Crypto);
}

bool checked_ok(const std::string &Bearer, const Account &A, jwtpp::sp_crypto Crypto) {
  jwtpp::sp_jws Jws = jwtpp::jws::parse(Bearer);
  return Jws->verify(Crypto, [&](jwtpp::sp_claims Claims) {
    return Claims->has().iss() && Claims->check().any("email", A.Email);
  });
}
