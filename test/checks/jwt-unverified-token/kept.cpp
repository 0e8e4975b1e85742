// RUN: %tidy %s -- -std=c++17 -I/usr/include/jsoncpp -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'
// REQUIRES: jsoncpp

// A payload that is kept as text or as JSON cannot be verified any more.

#include <iostream>
#include <json/json.h>
#include <jwt-cpp/jwt.h>
#include <memory>
#include <string>

using Token = jwt::decoded_jwt<jwt::traits::kazuho_picojson>;

static void verify(const Token &Decoded, const std::string &Key) {
  jwt::verify().allow_algorithm(jwt::algorithm::hs256(Key)).with_audience("shop").verify(Decoded);
}

// JSON, kept by a setter of an object that somebody else has.
struct UserInfo {
  Json::Value Info;
  void set(const std::string &Text) {
    Json::Reader R;
    R.parse(Text, Info);
  }
  const Json::Value &get(const std::string &Key) const { return Info[Key]; }
};
UserInfo &userInfo();

bool object_bad(const std::string &Text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'username' is used from a token that is decoded here and never verified; verify its signature first [jwt-unverified-token]
  auto Payload = jwt::decode(Text).get_payload();
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: its payload is kept in 'Info' here
  userInfo().set(Payload);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: by way of this call
  // CHECK: :26:{{[0-9]+}}: note: claim 'username' is read here
  return userInfo().get("username").asString() == "admin";
}

// The same object: what it holds is known.
bool reference_bad(const std::string &Text) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'role' is used
  auto Payload = jwt::decode(Text).get_payload();
  UserInfo &User = userInfo();
  User.set(Payload);
  return User.get("role").asString() == "admin";
}

// One method reads the token, the other one asks.
class Session {
public:
  void open_bad(const std::string &Text) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'scope' is used
    Claims = jwt::decode(Text).get_payload();
  }
  bool mayWrite() const {
    Json::Value V;
    Json::Reader().parse(Claims, V);
    return V["scope"].asString() == "write";
  }

private:
  std::string Claims;
};

// Verified where it is kept, before or after.
class Verified {
public:
  void open_ok(const std::string &Text, const std::string &Key) {
    Token Decoded = jwt::decode(Text);
    verify(Decoded, Key);
    Claims = Decoded.get_payload();
  }
  bool mayWrite_ok() const {
    Json::Value V;
    Json::Reader().parse(Claims, V);
    return V["scope"].asString() == "write";
  }

private:
  std::string Claims;
};

// Verified by a caller.
class Opened {
public:
  void keep(const Token &Decoded) { Json::Reader().parse(Decoded.get_payload(), Claims); }
  Json::Value Claims;
};
void caller_ok(Opened &O, const std::string &Text, const std::string &Key) {
  Token Decoded = jwt::decode(Text);
  verify(Decoded, Key);
  O.keep(Decoded);
}
bool callers_ok(const Opened &O) { return O.Claims["scope"].asString() == "write"; }

// The token is kept as well, for whoever verifies it.
class Whole {
public:
  explicit Whole(const std::string &Text) : Text(Text) { Json::Reader().parse(jwt::decode(Text).get_payload(), Claims); }
  bool check(const std::string &Key) const;
  bool whole_ok() const { return Claims["scope"].asString() == "write"; }

private:
  std::string Text;
  Json::Value Claims;
};

// So is the decoded token.
class Decoded {
public:
  explicit Decoded(const std::string &Text) : Read(jwt::decode(Text)) {}
  bool check(const std::string &Key) const;
  bool decoded_ok() const {
    Json::Value V;
    Json::Reader().parse(Read.get_payload(), V);
    return V["scope"].asString() == "write";
  }

private:
  Token Read;
};

// Shown, and used for nothing.
class Shown {
public:
  explicit Shown(const std::string &Text) { Json::Reader().parse(jwt::decode(Text).get_payload(), Claims); }
  void shown_ok() const { std::cout << "user: " << Claims["username"].asString() << '\n'; }
  Json::Int64 expiry_ok() const { return Claims["exp"].asInt64(); }

private:
  Json::Value Claims;
};

// Whoever verifies here may verify that one.
class Beside {
public:
  void open(const std::string &Text) { Json::Reader().parse(jwt::decode(Text).get_payload(), Claims); }
  bool beside_ok(const std::string &Text, const std::string &Key) const {
    verify(jwt::decode(Text), Key);
    return Claims["scope"].asString() == "write";
  }

private:
  Json::Value Claims;
};

// From a database, or from whoever calls.
class User {
public:
  void load(const std::string &Row) { Json::Reader().parse(Row, Data); }
  void decode_bad(const std::string &Text) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'tenant' is used
    Json::Reader().parse(jwt::decode(Text).get_payload(), Data);
  }
  std::string tenant() const { return Data["tenant"].asString(); }

private:
  Json::Value Data;
};

// A document of one kind may be kept in several places.
struct Document {
  Json::Value Root;
  std::string text(const std::string &Name) const { return Root[Name].asString(); }
};
struct Service {
  Document Config, Claims;
  void open(const std::string &Text) { Json::Reader().parse(jwt::decode(Text).get_payload(), Claims.Root); }
  std::string config_ok() const { return Config.text("database"); }
};
