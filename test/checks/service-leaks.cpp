// RUN: %tidy %s -- -std=c++20 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: cjose

// The same service as it is often written.

#include <chrono>
#include <cjose/cjose.h>
#include <functional>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

namespace shop {

struct User {
  std::string Id;
  std::string Email;
  std::string Phone;
};

struct Session {
  std::string Jti;
  std::string AccessToken;
  std::string RefreshToken;
};

class Log {
public:
  virtual ~Log() = default;
  virtual void write(const std::string &Line) = 0;
};

class StderrLog : public Log {
public:
  void write(const std::string &Line) override { std::cerr << Line << '\n'; }
};

class ClaimSource {
public:
  virtual ~ClaimSource() = default;
  virtual std::map<std::string, std::string> claims(const User &U) const = 0;
};

class ProfileClaims : public ClaimSource {
public:
  std::map<std::string, std::string> claims(const User &U) const override {
    std::map<std::string, std::string> Result;
    Result["region"] = "eu";
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}}claim 'email'
    Result["email"] = U.Email;
    return Result;
  }
};

class Issuer {
  std::string Secret;
  std::vector<std::unique_ptr<ClaimSource>> Sources;

public:
  explicit Issuer(std::string S) : Secret(std::move(S)) { Sources.push_back(std::make_unique<ProfileClaims>()); }
  std::string issue(const User &U) const {
    auto B = jwt::create().set_subject(U.Id);
    for (const auto &Source : Sources)
      for (const auto &[Name, Value] : Source->claims(U))
        B.set_payload_claim(Name, jwt::claim(Value));
    return B.sign(jwt::algorithm::hs256{Secret});
  }
};

class SessionManager {
  Issuer Issue{"secret"};
  std::unordered_map<std::string, Session> ById;
  std::shared_ptr<Log> Out;

public:
  explicit SessionManager(std::shared_ptr<Log> L) : Out(std::move(L)) {}
  Session &open(const User &U) {
    Session &S = ById[U.Id];
    S.Jti = "1";
    S.AccessToken = Issue.issue(U);
    return S;
  }
  void dump() const {
    for (const auto &[Id, S] : ById)
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}}is written to
      Out->write(Id + " -> " + S.AccessToken);
  }
  std::string describe(const Session &S) const {
    std::ostringstream Text;
    Text << "session " << S.Jti << " token=" << S.AccessToken;
    return Text.str();
  }
};

class HttpClient {
  std::function<void(const std::string &)> Trace;

public:
  void onTrace(std::function<void(const std::string &)> F) { Trace = std::move(F); }
  void get(const std::string &Url, const std::string &Bearer) {
    if (Trace)
      Trace("GET " + Url + " Authorization: Bearer " + Bearer);
  }
};

} // namespace shop

using namespace shop;

int main() {
  auto Out = std::make_shared<StderrLog>();
  SessionManager Sessions(Out);
  User U{"u-1", "ada@example.org", "+44"};
  Session &S = Sessions.open(U);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}}is written to
  Out->write(Sessions.describe(S));
  HttpClient Http;
  Http.onTrace([](const std::string &Line) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}}is written to
    std::clog << Line << '\n';
  });
  Http.get("/items", S.AccessToken);
  Sessions.dump();
  try {
    if (S.AccessToken.size() > 8000)
      // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: {{.*}}is written to
      throw std::length_error("token too large: " + S.AccessToken);
  } catch (const std::exception &E) {
    Out->write(E.what());
  }
}
