// RUN: %tidy %s -- -std=c++17 -isystem %inputs/azure-sdk-for-cpp -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// What Azure's core library encodes in tokens of jwt-cpp, and where it sends them.

#include <azure/core.hpp>
#include <jwt-cpp/jwt.h>

using Azure::Core::_internal::Base64Url;

std::string encoded_bad(const std::string &Email) {
  std::vector<uint8_t> Bytes(Email.begin(), Email.end());
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(Base64Url::Base64UrlEncode(Bytes)))
      .sign(jwt::algorithm::hs256{"secret"});
}

void url_bad(Azure::Core::Url &Url, const std::string &Phone) {
  auto Builder = jwt::create();
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: leaves unencrypted here: written to a URL
  Builder.set_payload_claim("phone", jwt::claim(Phone));
  auto Token = Builder.sign(jwt::algorithm::hs256{"secret"});
  Url.AppendQueryParameter("token", Token);
}

// By hand, as Azure's own credentials do; what signs is out of sight.
std::vector<uint8_t> signPkcs1Sha256(const std::string &Data);

std::string assertion_bad(const std::string &Audience, const std::string &Email) {
  std::string Header = R"({"alg":"RS256","typ":"JWT"})";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  std::string Payload = "{\"aud\":\"" + Audience + "\",\"email\":\"" + Email + "\"}";
  std::string Assertion = Base64Url::Base64UrlEncode({Header.begin(), Header.end()}) + "." +
                          Base64Url::Base64UrlEncode({Payload.begin(), Payload.end()});
  return Assertion + "." + Base64Url::Base64UrlEncode(signPkcs1Sha256(Assertion));
}

std::string subject_ok(const std::string &Id) {
  return jwt::create()
      .set_subject(Base64Url::Base64UrlEncode({Id.begin(), Id.end()}))
      .sign(jwt::algorithm::hs256{"secret"});
}

void url_ok(Azure::Core::Url &Url, const std::string &Phone) {
  Url.AppendQueryParameter("phone", Azure::Core::Url::Encode(Phone));
}
