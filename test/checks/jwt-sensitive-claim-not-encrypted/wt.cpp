// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7.2 -isystem %inputs/wt | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Wt's JSON and texts in tokens of jwt-cpp.

#include <Wt/Wt.h>
#include <jwt-cpp/jwt.h>

static std::string sign(const std::string &User) {
  return jwt::create()
      .set_payload_claim("user", jwt::claim(User))
      .sign(jwt::algorithm::hs256{"secret"});
}

std::string object_bad(const std::string &Id, const std::string &Email) {
  Wt::Json::Object User;
  User["id"] = Wt::Json::Value(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  User["email"] = Wt::Json::Value(Email);
  return sign(Wt::Json::serialize(User));
}

std::string list_bad(const std::string &Id, const Wt::WString &Phone) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone' (contact data)
  Wt::Json::Object User{{"id", Wt::WString(Id)}, {"phone", Phone}};
  return sign(Wt::Json::serialize(User));
}

std::string text_bad(const Wt::WString &Email) {
  return jwt::create()
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      .set_payload_claim("email", jwt::claim(Email.toUTF8()))
      .sign(jwt::algorithm::hs256{"secret"});
}

void posted_bad(Wt::Http::Client &Client, const std::string &Email) {
  std::string Token =
      // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
      // CHECK: :[[@LINE+6]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
      jwt::create()
          .set_payload_claim("email", jwt::claim(Email))
          .sign(jwt::algorithm::hs256{"secret"});
  Wt::Http::Message Message;
  Message.setHeader("Authorization", "Bearer " + Token);
  Client.post("https://reports.example", Message);
}

// By hand, as Wt's own endpoint does.
std::string by_hand_bad(const std::string &Id, const Wt::WString &Email, const std::string &Key) {
  Wt::Json::Object Root;
  Root["sub"] = Wt::Json::Value(Wt::WString(Id));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  Root["email"] = Wt::Json::Value(Email);
  std::string Header = Wt::Utils::base64Encode(R"({"typ": "JWT", "alg": "HS1"})", false);
  std::string Payload = Wt::Utils::base64Encode(Wt::Json::serialize(Root), false);
  std::string Mac = Wt::Utils::hmac_sha1(Header + "." + Payload, Key);
  return Header + "." + Payload + "." + Wt::Utils::base64Encode(Mac, false);
}

std::string object_ok(const std::string &Id) {
  Wt::Json::Object User;
  User["id"] = Wt::Json::Value(Id);
  User["theme"] = Wt::Json::Value("dark");
  return sign(Wt::Json::serialize(User));
}

std::string erased_ok(const std::string &Id, const std::string &Email) {
  Wt::Json::Object User{{"id", Wt::WString(Id)}, {"email", Wt::WString(Email)}};
  User.erase("email");
  return sign(Wt::Json::serialize(User));
}

std::string hashed_ok(const Wt::WString &Number) {
  return sign(Wt::Utils::base64Encode(Wt::Utils::sha1(Number.toUTF8())));
}
