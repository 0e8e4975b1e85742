// RUN: %tidy %s -- -std=c++17 | FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: nlohmann

// A constant field is what every constructor makes it, whoever has the object.

#include <nlohmann/json.hpp>
#include <string>

using nlohmann::json;

std::string base64UrlEncode(const std::string &Text);
std::string hmacSha256(const std::string &Text, const std::string &Key);

class InClass {
  const std::string Header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
  std::string Secret;

public:
  explicit InClass(const std::string &Secret) : Secret(Secret) {}
  std::string build(const json &Payload) const {
    std::string Input = Header + "." + base64UrlEncode(Payload.dump());
    return Input + "." + base64UrlEncode(hmacSha256(Input, Secret));
  }
};

std::string parameter_bad(const InClass &Jwt, const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  return Jwt.build({{"sub", Id}});
}

std::string parameter_ok(const InClass &Jwt, const std::string &Id, long Expiry) {
  return Jwt.build({{"sub", Id}, {"exp", Expiry}});
}

class Constructed {
  const char *const Header;
  std::string Secret;

public:
  Constructed() : Header("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"), Secret() {}
  explicit Constructed(const std::string &Secret) : Header("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"), Secret(Secret) {}
  std::string build(const json &Payload) const {
    std::string Input = Header;
    Input += "." + base64UrlEncode(Payload.dump());
    return Input + "." + base64UrlEncode(hmacSha256(Input, Secret));
  }
};

struct Server {
  std::string member_ok(const std::string &Id, long Expiry) { return Jwt.build({{"sub", Id}, {"exp", Expiry}}); }
  Constructed Jwt;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: the token never expires
  std::string member_bad(const std::string &Id) { return Jwt.build({{"sub", Id}}); }
};

// Another constructor makes it another one.
class Either {
  const std::string Header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
  std::string Secret;

public:
  explicit Either(const std::string &Secret) : Secret(Secret) {}
  Either(const std::string &Prefix, const std::string &Secret) : Header(Prefix), Secret(Secret) {}
  std::string build(const json &Payload) const {
    std::string Input = Header + "." + base64UrlEncode(Payload.dump());
    return Input + "." + base64UrlEncode(hmacSha256(Input, Secret));
  }
};

// So its header is not known, nor what it makes.
std::string unknown(const Either &Jwt, const std::string &Id) { return Jwt.build({{"sub", Id}}); }
