// RUN: %tidy %s -- -std=c++17 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose, nlohmann

// A payload made with nlohmann's JSON and signed with cjose.

#include <cjose/cjose.h>
#include <nlohmann/json.hpp>
#include <string>

using nlohmann::json;

static std::string sign(cjose_jwk_t *Key, const std::string &Payload) {
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &Error);
  cjose_jws_t *Jws = cjose_jws_sign(Key, Header, reinterpret_cast<const uint8_t *>(Payload.data()), Payload.size(), &Error);
  const char *Token = nullptr;
  cjose_jws_export(Jws, &Token, &Error);
  return Token;
}

static std::string encrypt(cjose_jwk_t *Key, const std::string &Payload) {
  cjose_err Error;
  cjose_header_t *Header = cjose_header_new(&Error);
  cjose_header_set(Header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ECDH_ES, &Error);
  cjose_jwe_t *Jwe = cjose_jwe_encrypt(Key, Header, reinterpret_cast<const uint8_t *>(Payload.data()), Payload.size(), &Error);
  char *Token = cjose_jwe_export(Jwe, &Error);
  return Token;
}

std::string subscript_bad(cjose_jwk_t *Key, const std::string &Email) {
  json Claims;
  Claims["iss"] = "auth.example";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Claims["email"] = Email;
  return sign(Key, Claims.dump());
}

std::string initializer_list_bad(cjose_jwk_t *Key, const std::string &Number) {
  json Claims = {
      {"iss", "auth.example"},
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
      {"ssn", Number},
  };
  return sign(Key, Claims.dump());
}

std::string inner_object_bad(cjose_jwk_t *Key, const std::string &Phone) {
  json Claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  Claims["contact"]["phone_number"] = Phone;
  return sign(Key, Claims.dump());
}

std::string update_bad(cjose_jwk_t *Key, const std::string &Email) {
  json More = json::object();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  More["email"] = Email;
  json Claims = {{"iss", "auth.example"}};
  Claims.update(More);
  return sign(Key, nlohmann::to_string(Claims));
}

std::string raw_literal_bad(cjose_jwk_t *Key) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'ssn' ({{.*}}government id{{[a-z]*}})
  json Claims = json::parse(R"({"iss": "auth.example", "ssn": "078-05-1120"})");
  return sign(Key, Claims.dump());
}

std::string subscript_ok(cjose_jwk_t *Key, const std::string &Theme) {
  json Claims;
  Claims["theme"] = Theme;
  return sign(Key, Claims.dump());
}

std::string initializer_list_ok(cjose_jwk_t *Key, const std::string &Id) {
  json Claims = {{"iss", "auth.example"}, {"sub", Id}};
  return sign(Key, Claims.dump());
}

std::string erased_ok(cjose_jwk_t *Key, const std::string &Email) {
  json Claims;
  Claims["theme"] = "dark";
  Claims["email"] = Email;
  Claims.erase("email");
  return sign(Key, Claims.dump());
}

std::string encrypted_ok(cjose_jwk_t *Key, const std::string &Email) {
  json Claims;
  Claims["email"] = Email;
  return encrypt(Key, Claims.dump());
}

json answer_ok(cjose_jwk_t *Key, const std::string &Email) {
  json Answer;
  Answer["email"] = Email;
  Answer["token"] = sign(Key, R"({"iss": "auth.example"})");
  return Answer;
}
