// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 | \
// RUN:   FileCheck %s -implicit-check-not='{{warning|error}}:'

// A key that a global gets before main, a field by its class, and one that
// somebody hands to whoever keeps it.

#include <cstdlib>
#include <jwt-cpp/jwt.h>
#include <memory>
#include <map>
#include <stdexcept>
#include <string>

static std::string sign(const std::string &key) {
  return jwt::create().set_issuer("desk").sign(jwt::algorithm::hs256{key});
}

// What runs before main.
static std::string variable(const char *name) {
  if (const char *value = std::getenv(name))
    return value;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('deve
  return "development-secret";
}
static const std::string from_function = variable("DESK_KEY");
std::string from_function_bad() { return sign(from_function); }

// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('choi
const std::string chosen = std::getenv("DESK_KEY") ? std::getenv("DESK_KEY") : "choice-of-the-desk";
std::string chosen_bad() { return sign(chosen); }

struct Service {
  static const std::string issuer, secret;
};
static std::string needed(const char *name) {
  const char *value = std::getenv(name);
  return value ? value : throw std::runtime_error("a variable is not set");
}
const std::string Service::issuer = needed("DESK_ISSUER");
const std::string Service::secret = needed("DESK_KEY_VARIABLE");
std::string needed_ok() {
  return jwt::create().set_issuer(Service::issuer).sign(jwt::algorithm::hs256{Service::secret});
}

// A verifier that is made before main.
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('veri
static const auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{std::string("verifier-of-the-desk")});
void verify_bad(const std::string &token) { verifier.verify(jwt::decode(token)); }

// Who hands it over does nothing else with tokens.
class Issuer {
public:
  static void keep(const std::string &key, const std::string &name) {
    kept = key;
    issuer = name;
  }
  static std::string issue() {
    return jwt::create().set_issuer(issuer).sign(jwt::algorithm::hs256{kept});
  }

private:
  static inline std::string kept, issuer;
};
// CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('star
void start_bad() { Issuer::keep("started-with-this", "desk-of-the-house"); }

class OtherIssuer {
public:
  static void keep(const std::string &key, const std::string &name) {
    kept = key;
    issuer = name;
  }
  static std::string issue() {
    return jwt::create().set_issuer(issuer).sign(jwt::algorithm::hs256{kept});
  }

private:
  static inline std::string kept, issuer;
};
void start_ok(const std::string &key) { OtherIssuer::keep(key, "desk-of-the-house"); }

class Desk {
public:
  explicit Desk(std::string key) : key(std::move(key)) {}
  std::string issue() const { return sign(key); }

private:
  std::string key;
};
class FrontDesk : public Desk {
public:
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('pass
  FrontDesk() : Desk("passed-to-the-base") {}
};

class BackDesk : public Desk {
public:
  BackDesk(const std::string &key) : Desk(key) {}
};

class Counter {
public:
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('dele
  Counter() : Counter("delegated-to-another") {}
  explicit Counter(std::string key) : secret(std::move(key)) {}
  std::string issue() const { return sign(secret); }

private:
  std::string secret;
};

// No constructor is in sight.
class Till {
public:
  std::string issue() const { return sign(from_variable); }
  std::string issue_ok() const { return sign(from_file); }

private:
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: a token's key stands in the source code ('till
  std::string from_variable =
      std::getenv("TILL_KEY") ? std::getenv("TILL_KEY") : "till-of-the-front-desk";
  std::string from_file = needed("TILL_KEY_VARIABLE");
};

// What a class says of its fields, where nobody wrote a constructor.
struct Settings {
  int port = 80;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('sett
  std::string secret = "settings-of-the-desk";
  std::string issuer = "issuer-of-the-settings";
};
struct Program {
  Settings settings;
  std::string name = "program-of-the-desk";
};
std::string settings_bad() {
  Settings settings;
  return sign(settings.secret);
}
std::string nested_bad() {
  auto *program = new Program;
  return sign(program->settings.secret);
}

struct OtherSettings {
  std::string secret;
  std::string issuer = "issuer-of-other-settings";
};
std::string settings_ok(const std::string &key) {
  OtherSettings settings;
  settings.secret = key;
  return jwt::create().set_issuer(settings.issuer).sign(jwt::algorithm::hs256{settings.secret});
}

struct Shared {
  int port = 80;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: a token's key stands in the source code ('shar
  std::string secret = "shared-with-the-desk";
};
std::string shared_bad() {
  auto settings = std::make_shared<Shared>();
  return sign(settings->secret);
}
