// RUN: %tidy %s -- -std=c++17 -isystem %inputs/poco | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// POCO: claims by the setters of a token, and in the JSON object that is its
// payload.

#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <Poco/JWT/Signer.h>
#include <Poco/JWT/Token.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPCookie.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Timespan.h>
#include <Poco/Timestamp.h>
#include <Poco/URI.h>
#include <optional>
#include <string>

using Poco::JWT::Signer;
using Poco::JWT::Token;

struct User {
  int id;
  std::string login, email, phone, street, password;
};

std::string payload_bad(const User &user, const std::string &key) {
  Token token;
  token.setType("JWT");
  token.setSubject(std::to_string(user.id));
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: signed here, not encrypted
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: leaves unencrypted here: returned to callers
  token.payload().set("email", user.email);
  token.setIssuedAt(Poco::Timestamp());
  Signer signer(key);
  return signer.sign(token, Signer::ALGO_HS256);
}

std::string setter_bad(const User &user, const std::string &key) {
  Token token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'user.password' (a credential)
  token.setSubject(user.password);
  Poco::Timestamp now;
  token.setExpiration(now + Poco::Timespan(3600, 0));
  return Signer(key).sign(token, Signer::ALGO_HS256);
}

std::string reference_bad(const User &user, const std::string &key) {
  Token token;
  Poco::JSON::Object &claims = token.payload();
  claims.set("theme", "dark");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  claims.set("phone_number", user.phone);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'sub' is filled from 'user.email' (contact data)
  claims.set(Token::CLAIM_SUBJECT, user.email);
  Signer signer(key);
  return signer.sign(token, Signer::ALGO_HS256);
}

static std::string generate(const Poco::JSON::Object &claims, const std::string &key, const std::string &issuer) {
  Token token;
  token.setIssuer(issuer);
  for (const auto &claim : claims)
    token.payload().set(claim.first, claim.second);
  const Signer signer(key);
  return signer.sign(token, Signer::ALGO_HS256);
}

std::string loop_bad(const User &user, const std::string &key) {
  Poco::JSON::Object claims;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  claims.set("theme", "dark").set("email", user.email);
  return generate(claims, key, "auth.example");
}

std::string pointer_bad(const User &user, const std::string &key) {
  Poco::JSON::Object::Ptr claims = new Poco::JSON::Object;
  Poco::JSON::Object::Ptr address(new Poco::JSON::Object(Poco::JSON_PRESERVE_KEY_ORDER));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'street_address' (contact data)
  address->set("street_address", user.street);
  claims->set("delivery", address);
  Token token;
  token.payload() = *claims;
  Signer signer;
  signer.setHMACKey(key).addAllAlgorithms();
  return signer.sign(token, Signer::ALGO_HS256);
}

std::string parsed_bad(const std::string &key) {
  Poco::JSON::Parser parser;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  auto parsed = parser.parse(R"({"theme": "dark", "email": "a@b.example"})");
  Token token;
  token.payload() = *parsed.extract<Poco::JSON::Object::Ptr>();
  Signer signer(key);
  return signer.sign(token, Signer::ALGO_HS256);
}

std::string reissued_bad(const std::string &jwt, const User &user, Signer &signer) {
  Token token = signer.verify(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  token.payload().set("email", user.email);
  return signer.sign(token, Signer::ALGO_ES256);
}

void url_bad(const User &user, const std::string &key) {
  Token token;
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+4]]:{{[0-9]+}}: note: signed here, not encrypted
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: written to a URL
  token.payload().set("email", user.email);
  Signer signer(key);
  const std::string jwt = signer.sign(token, Signer::ALGO_HS256);
  Poco::URI uri("https://partner.example/orders");
  uri.addQueryParameter("token", jwt);
  Poco::Net::HTTPClientSession session(uri.getHost(), uri.getPort());
  Poco::Net::HTTPRequest request(Poco::Net::HTTPRequest::HTTP_GET, uri.getPathAndQuery());
  session.sendRequest(request);
}

void header_bad(const User &user, const std::string &key, Poco::Net::HTTPClientSession &session) {
  Token token;
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  // CHECK: :[[@LINE+3]]:{{[0-9]+}}: note: signed here, not encrypted
  // CHECK: :[[@LINE+5]]:{{[0-9]+}}: note: leaves unencrypted here: written to the network
  token.payload().set("email", user.email);
  const std::string jwt = Signer(key).sign(token, Signer::ALGO_HS256);
  Poco::Net::HTTPRequest request(Poco::Net::HTTPRequest::HTTP_GET, "/orders");
  request.setCredentials("Bearer", jwt);
  session.sendRequest(request);
}

void cookie_bad(const User &user, const std::string &key, Poco::Net::HTTPServerResponse &response) {
  Token token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'phone_number' (contact data)
  token.payload().set("phone_number", user.phone);
  Poco::Net::HTTPCookie cookie("session", Signer(key).sign(token, Signer::ALGO_HS256));
  cookie.setHttpOnly(true);
  response.addCookie(cookie);
  response.send() << R"({"status":"ok"})";
}

std::string neutral_ok(const User &user, const std::string &key) {
  Token token;
  token.setType("JWT");
  token.setIssuer("auth.example");
  token.setSubject(std::to_string(user.id));
  token.payload().set("theme", "dark").set("level", 3);
  token.setExpiration(Poco::Timestamp() + Poco::Timespan(0, 1, 0, 0, 0));
  Signer signer(key);
  return signer.sign(token, Signer::ALGO_HS256);
}

// The password signs; it is no claim.
std::string key_ok(const User &user) {
  Token token;
  token.setSubject(std::to_string(user.id));
  Signer signer(user.password);
  return signer.sign(token, Signer::ALGO_HS256);
}

std::string loop_ok(const std::string &key) {
  Poco::JSON::Object claims;
  claims.set("theme", "dark");
  claims.set("language", "en");
  return generate(claims, key, "auth.example");
}

std::string removed_ok(const User &user, const std::string &key) {
  Poco::JSON::Object claims;
  claims.set("theme", "dark");
  claims.set("email", user.email);
  claims.remove("email");
  return generate(claims, key, "auth.example");
}

// An answer beside the token is no claim.
void answer_ok(const User &user, const std::string &key, Poco::Net::HTTPServerResponse &response) {
  Token token;
  token.setSubject(std::to_string(user.id));
  Poco::JSON::Object answer;
  answer.set("token", Signer(key).sign(token, Signer::ALGO_HS256));
  answer.set("email", user.email);
  answer.stringify(response.send());
}

std::optional<std::string> verified_ok(const std::string &jwt, const Signer &signer) {
  Token token;
  if (!signer.tryVerify(jwt, token) || !token.payload().has("email"))
    return std::nullopt;
  return token.payload().getValue<std::string>("email");
}

std::string payload_removed_ok(const User &user, const std::string &key) {
  Token token;
  token.payload().set("email", user.email);
  token.payload().remove("email");
  Signer signer(key);
  return signer.sign(token, Signer::ALGO_HS256);
}

std::string other_removed_bad(const User &user, const std::string &key) {
  Token token;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
  token.payload().set("email", user.email);
  token.payload().remove("phone");
  Signer signer(key);
  return signer.sign(token, Signer::ALGO_HS256);
}
